import { bandnummerOfNul, grenswaarde, type Bandtabel, type Grensregel } from "../../../domain/bandbreedte";
import { Rekenfout } from "../../../domain/fout";
import { BANDBREEDTES_HO, bandtabel } from "../../../functions/soorten/tabellen";
import { Onomzetbaar } from "../../omzetten/weiger";
import type { Stuk } from "../../omzetten/tekenwerk";
import { groepszinnen } from "../groepszinnen";
import { niets, precies } from "./criterium";
import type { Gebruik, Roep } from "./gebruik";
import { LIJSTFUNCTIES, type Lijstfunctie } from "./lijstfuncties";

type Waardekenmerk = (waarde: number | null) => string;

/** Een functie van ons met een lijst cliënten leest groepen door er aantallen bij te geven. */
export function eigenFunctie(roep: Roep, naam: string): Gebruik {
  const functie = LIJSTFUNCTIES.get(naam);
  const aantallen = functie?.aantallen;
  if (functie === undefined || aantallen === undefined)
    throw new Onomzetbaar(groepszinnen.geenAantallen(naam));
  const delen = functie.lijsten.map((i) => {
    const deel = roep.deel(i);
    if (deel === undefined) throw new Onomzetbaar(groepszinnen.geenGroepen(roep.tekst(i), naam));
    return { i, deel };
  });
  const ander = roep.geraakt.find((i) => i !== aantallen && !functie.lijsten.includes(i));
  if (ander !== undefined) throw new Onomzetbaar(groepszinnen.geenGroepen(roep.tekst(ander), naam));
  const kenmerk = kenmerkVan(roep, naam, functie);
  const { argumenten } = roep.aanroep;
  return {
    delen: delen.map((d) => d.deel),
    kenmerken: delen.map(({ deel }) => ({ deel, kenmerk })),
    schrijf: (naar) => {
      const plek = argumenten[aantallen];
      const bereik = naar((delen[0] as (typeof delen)[number]).deel).aantallen;
      const eind = roep.aanroep.eind - 1;
      const erbij: Stuk =
        plek === undefined
          ? [eind, eind, ",".repeat(aantallen - argumenten.length + 1) + bereik]
          : [...plek, bereik];
      return [
        ...delen.map(({ i, deel }): Stuk => [
          ...(argumenten[i] as readonly [number, number]),
          naar(deel).kolom,
        ]),
        erbij,
      ];
    },
  };
}

/** Wat de functie van minuten onderscheidt: de band, en voor sommige functies ook de grens zelf of 10% meer en minder. */
function kenmerkVan(roep: Roep, naam: string, functie: Lijstfunctie): Waardekenmerk {
  if (functie.bandtabel === undefined) return niets;
  const tabel = leesTabel(roep, functie.bandtabel);
  const regel = leesRegel(roep, functie.grens);
  if (tabel === undefined || regel === undefined) return precies;
  const band = (minuten: number) => bandnummerOfNul(minuten, tabel, regel);
  const opGrens = (minuten: number) => tabel.grenzen.some((g) => grenswaarde(g) === grenswaarde(minuten));
  return (minuten) => {
    if (minuten === null || minuten === 0) return String(minuten);
    if (naam === "BANDBREEDTE_VERDELING") return `${band(minuten)}${opGrens(minuten) ? " op de grens" : ""}`;
    if (naam === "INKOOPVERGELIJKING")
      return [band(minuten), band(minuten * 1.1), band(minuten * 0.9)].join();
    return String(band(minuten));
  };
}

function leesTabel(roep: Roep, i: number): Bandtabel | undefined {
  if (roep.tekst(i) === "") return BANDBREEDTES_HO;
  try {
    return bandtabel.lees(roep.reken(i), "bandtabel");
  } catch (fout) {
    if (fout instanceof Rekenfout) return undefined;
    throw fout;
  }
}

function leesRegel(roep: Roep, i: number | undefined): Grensregel | undefined {
  if (i === undefined || roep.tekst(i) === "") return "t/m";
  const waarde = roep.reken(i)[0]?.[0];
  if (waarde === null || waarde === "") return "t/m";
  return waarde === "t/m" || waarde === "tot" ? waarde : undefined;
}

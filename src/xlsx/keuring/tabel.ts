import { adres, leesGebied, type Gebied } from "../../formula/adres";
import { loopXml } from "../bestand/xml";
import { inhoudVan } from "../bestand/xmltekst";
import type { Kopcel } from "./blad";
import { maakRaakt, type Veranderd } from "./bron";
import type { Formulekeurder } from "./formules";
import { plaatsen, type Keurfout } from "./keurfout";
import { zinnen } from "./zinnen";

/** Een tabel zoals haar onderdeel haar noemt. */
export interface Keurtabel {
  readonly naam: string;
  readonly gebied: Gebied;
  readonly kolommen: readonly string[];
  /** De rij met koppen; undefined als de tabel er geen heeft. */
  readonly kop: Gebied | undefined;
  /** De formules van kolommen en totalen die veranderd zijn. */
  readonly formules: readonly string[];
}

const FORMULES = new Set(["calculatedColumnFormula", "totalsRowFormula"]);

/** Undefined als het gebied niet te lezen is. */
export function leesKeurtabel(bytes: Uint8Array, pad: string, veranderd: Veranderd): Keurtabel | undefined {
  const raakt = maakRaakt(veranderd);
  const kolommen: string[] = [];
  const formules: string[] = [];
  let tabel: Omit<Keurtabel, "kolommen" | "formules"> | undefined;
  let inhoud = 0;
  loopXml(bytes, pad, {
    open({ naam, attributen: a, eind }) {
      inhoud = eind;
      if (naam === "tableColumn") kolommen.push(zonderOntsnapping(a.name ?? ""));
      if (naam !== "table") return;
      const gebied = leesGebied(a.ref ?? "");
      if (gebied === undefined) return;
      const kop = { van: gebied.van, tot: { rij: gebied.van.rij, kolom: gebied.tot.kolom } };
      tabel = {
        naam: a.displayName ?? a.name ?? "",
        gebied,
        kop: Number(a.headerRowCount ?? 1) > 0 ? kop : undefined,
      };
    },
    sluit(naam, begin) {
      if (FORMULES.has(naam) && begin > inhoud && raakt(inhoud, begin))
        formules.push(inhoudVan(bytes, inhoud, begin, pad));
    },
  });
  return tabel === undefined ? undefined : { ...tabel, kolommen, formules };
}

/** Keurt een tabel: elke kolom een naam, elke naam één keer, en in de cel erboven precies die naam, als tekst. */
export function keurTabel(
  { naam, gebied, kolommen, kop, formules }: Keurtabel,
  blad: string,
  koppen: ReadonlyMap<string, Kopcel>,
  gedeeld: (nummer: number) => string | undefined,
  keurFormule: Formulekeurder,
): Keurfout[] {
  const waar = plaatsen.tabel(naam, blad);
  const uit: Keurfout[] = formules.flatMap((formule) => keurFormule(formule, waar, true));
  const meld = (soort: string, bij: string, zin: string) =>
    uit.push({ kenmerk: `tabel|${soort}|${blad}|${naam}|${bij}`, waar, zin, stuk: true });
  const breedte = gebied.tot.kolom - gebied.van.kolom + 1;
  if (kolommen.length !== breedte) meld("breedte", "", zinnen.tabelkolommen(kolommen.length, breedte));
  const gezien = new Set<string>();
  kolommen.forEach((kolom, i) => {
    const cel = adres({ rij: gebied.van.rij, kolom: gebied.van.kolom + i });
    if (kolom === "") meld("leeg", cel, zinnen.kolomnaamLeeg(cel));
    else if (gezien.has(kolom.toLowerCase())) meld("dubbel", cel, zinnen.kolomnaamDubbel(kolom));
    gezien.add(kolom.toLowerCase());
    if (kop === undefined || i >= breedte) return;
    const inhoud = koppen.get(cel) ?? null;
    const tekst = inhoud === null ? undefined : "tekst" in inhoud ? inhoud.tekst : gedeeld(inhoud.nummer);
    if (tekst === undefined) meld("geen tekst", cel, zinnen.kopGeenTekst(cel));
    else if (zonderOntsnapping(tekst) !== kolom) meld("anders", cel, zinnen.kopAnders(cel, tekst, kolom));
  });
  return uit;
}

/** Excel schrijft een regeleinde in de naam van een kolom als _x000a_, en in de cel als regeleinde. */
function zonderOntsnapping(tekst: string): string {
  return tekst
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\r\n?/g, "\n");
}

import { bronzin } from "../functions/mechaniek/bronzin";
import { vindNorm } from "../norms/vind";
import type { Blad, Cel, Geplaatst, Naam } from "../workbook/blad";
import {
  blad,
  bron,
  eenheid,
  formule,
  invoer,
  kop,
  label,
  paragraaf,
  rij,
  kopLinks,
  titel,
  toelichting,
  berekening,
} from "../workbook/cellen";
import type { Invoerregel } from "../workbook/regels";
import type { Uitgangspunt, Uitgangspuntengroep } from "./uitgangspunt";

/** Jaren met aflopende indicaties, voor de capaciteit. */
export interface Aflopend {
  readonly jaar: number;
  readonly aflopend: number;
}

const EERSTE_RIJ = 5;

/** Het blad met elke invoer één keer: waarde, eenheid, sleutel van de norm, bron en een eigen naam. */
export function bladUitgangspunten(
  groepen: readonly Uitgangspuntengroep[],
  aflopend: readonly Aflopend[],
  bronAflopend: string,
): Blad {
  const cellen: Geplaatst[][] = [
    rij("A1", titel("Uitgangspunten")),
    rij(
      "A2",
      toelichting(
        "Geel kunt u wijzigen; alles in deze werkmap rekent mee. Een norm komt op de peildatum uit de lijst van de invoegtoepassing; typ er een eigen waarde overheen als die van uw gemeente anders is.",
      ),
    ),
    rij(
      "A4",
      kopLinks("Uitgangspunt"),
      kop("Waarde"),
      kopLinks("Eenheid"),
      kopLinks("Norm"),
      kopLinks("Bron"),
      kopLinks("Naam in formules"),
    ),
  ];
  const namen: Naam[] = [];
  const hoogtes: Record<number, number> = { 1: 28, 2: 32 };
  const regels: Invoerregel[] = [];
  let r = EERSTE_RIJ;
  for (const groep of groepen) {
    cellen.push(rij(`A${r}`, paragraaf(groep.kop), ...Array.from({ length: 5 }, () => paragraaf())));
    r += 1;
    for (const punt of groep.punten) {
      cellen.push(
        rij(
          `A${r}`,
          label(punt.label),
          waardecel(punt),
          eenheid(punt.eenheid),
          bron(sleutel(punt)),
          broncel(punt),
          eenheid(punt.naam),
        ),
      );
      namen.push({ naam: punt.naam, bereik: `B${r}` });
      hoogtes[r] = hoogteVan(punt);
      regels.push(...invoerregel(punt, `B${r}`));
      r += 1;
    }
    r += 1;
  }
  const eerste = r + 2;
  cellen.push(
    rij(
      `A${r}`,
      paragraaf("Aflopende verwijzingen per jaar"),
      ...Array.from({ length: 5 }, () => paragraaf()),
    ),
  );
  cellen.push(
    rij(
      `A${r + 1}`,
      kopLinks("Jaar"),
      kop("Aflopend"),
      kopLinks("Eenheid"),
      kopLinks(),
      kopLinks("Bron"),
      kopLinks("Naam in formules"),
    ),
  );
  aflopend.forEach((a, i) =>
    cellen.push(
      rij(
        `A${eerste + i}`,
        invoer(a.jaar, "jaartal"),
        invoer(a.aflopend, "getal0"),
        eenheid("verwijzingen"),
        eenheid(),
        bron(bronAflopend),
        eenheid(i === 0 ? "WMO_Jaren, WMO_Aflopend" : undefined),
      ),
    ),
  );
  const laatste = eerste + aflopend.length - 1;
  namen.push(
    { naam: "WMO_Jaren", bereik: `A${eerste}:A${laatste}` },
    { naam: "WMO_Aflopend", bereik: `B${eerste}:B${laatste}` },
  );
  regels.push({
    bereik: `B${eerste}:B${laatste}`,
    toegestaan: { soort: "getal", van: 0 },
    fout: "Vul een aantal in van 0 of meer, bijvoorbeeld 216.",
  });
  return blad({
    id: "uitgangspunten",
    versie: 1,
    titel: "Uitgangspunten",
    cellen,
    samengevoegd: ["A2:F2"],
    hoogtes,
    breedtes: { A: 46, B: 14, C: 17, D: 28, E: 66, F: 30 },
    vasteRijen: 4,
    namen,
    invoerregels: regels,
    afdruk: { kopRijen: [4, 4], paginas: 1 },
    tabkleur: "F2C500",
  });
}

/** Een rekenblad meet de hoogte van een tekst uit een formule niet: daarom staat zij hier, naar de langste bron. */
function hoogteVan(punt: Uitgangspunt): number {
  const norm = sleutel(punt);
  const teksten = norm === undefined ? [punt.bron ?? ""] : vindNorm(norm).versies.map(bronzin);
  const regels = Math.max(
    ...teksten.map((t) => Math.ceil(t.length / 72)),
    Math.ceil((norm ?? "").length / 30),
    Math.ceil(punt.label.length / 46),
  );
  return 6 + 12.5 * Math.max(1, regels);
}

function waardecel({ waarde, vorm }: Uitgangspunt): Cel {
  if (typeof waarde !== "object") return invoer(waarde, vorm);
  if ("norm" in waarde) return invoer(formule(`WMO.NORM("${waarde.norm}",WMO_Peildatum)`), vorm);
  if ("formule" in waarde) return berekening(formule(waarde.formule), vorm);
  return invoer(waarde, vorm);
}

function sleutel({ waarde }: Uitgangspunt): string | undefined {
  return typeof waarde === "object" && "norm" in waarde ? waarde.norm : undefined;
}

function broncel(punt: Uitgangspunt): Cel {
  const norm = sleutel(punt);
  return norm === undefined ? bron(punt.bron) : bron(formule(`WMO.NORM_BRON("${norm}",WMO_Peildatum)`));
}

function invoerregel(
  { toegestaan, label: over, eenheid: maat }: Uitgangspunt,
  bereik: string,
): Invoerregel[] {
  if (toegestaan === undefined) return [];
  const grenzen =
    toegestaan.soort === "getal"
      ? `een getal van ${toegestaan.van ?? 0}${toegestaan.tot === undefined ? " of meer" : ` t/m ${toegestaan.tot}`}`
      : "een datum vanaf 1 januari 2015, bijvoorbeeld 1-7-2024";
  return [
    { bereik, toegestaan, uitleg: ["Uitgangspunt", `${over} (${maat}).`], fout: `Vul hier ${grenzen} in.` },
  ];
}

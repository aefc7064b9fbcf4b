import type { Getalvorm } from "../../sheet/getalvormen";
import type { Som, Tabelkolom } from "../opgave/onderdeel";
import type { Aanbestedingsvraag } from "./velden";

/** Een formule om te gunnen, zoals WMO.GUNNINGSSCORE haar heet. */
export interface Gunningsformule {
  /** Achter namen van kolommen: `score_laagste`. */
  readonly id: "laagste" | "factor" | "log" | "waarde";
  readonly naam: string;
  /** Punten voor de prijs op een rij van de tabel met inschrijvers, 0 t/m 100; bij gunnen op waarde is er geen gewicht. */
  readonly punten?: Som;
  /** De inschrijving met de hoogste score wint; bij gunnen op waarde de laagste fictieve prijs. */
  readonly beter: ">" | "<";
  /** Waar de uitkomst van kantelt: het gewicht van de prijs, of de waarde van 100 punten. */
  readonly knop: Som;
  readonly knopvorm: Getalvorm;
}

const ONGELDIG = '"ongeldig"';

const alle: readonly Gunningsformule[] = [
  {
    id: "laagste",
    naam: "laagste inschrijving",
    punten: "100*goedkoopst/{prijs}",
    beter: ">",
    knop: "gewicht_prijs",
    knopvorm: "procent1",
  },
  {
    id: "factor",
    naam: "gewogen factor",
    punten: `IF(OR(grens_hoogste<=grens_laagste,{prijs}<grens_laagste,{prijs}>grens_hoogste),${ONGELDIG},100*(grens_hoogste-{prijs})/(grens_hoogste-grens_laagste))`,
    beter: ">",
    knop: "gewicht_prijs",
    knopvorm: "procent1",
  },
  {
    id: "log",
    naam: "logaritmisch",
    punten: "100*(1-LN({prijs}/goedkoopst)/LN(2))",
    beter: ">",
    knop: "gewicht_prijs",
    knopvorm: "procent1",
  },
  {
    id: "waarde",
    naam: "gunnen op waarde",
    beter: "<",
    knop: "waarde_vol",
    knopvorm: "euroCent",
  },
];

/** De formules waarvoor deze vraag de gegevens heeft. */
export function formulesVan({ grenzen, waarde }: Aanbestedingsvraag): Gunningsformule[] {
  return alle.filter(
    ({ id }) => (id !== "factor" || grenzen !== undefined) && (id !== "waarde" || waarde !== undefined),
  );
}

/** Scores die minder dan dit schelen, zijn gelijk. */
const GELIJK = "0.0000005";

/** De plaats van een score in haar kolom; gelijke scores delen een plaats, en wat ongeldig is heeft er geen. */
export function rangsom(score: Som, kolom: Som, beter: ">" | "<"): Som {
  const voor = beter === ">" ? `${score}+${GELIJK}` : `${score}-${GELIJK}`;
  return `IF(ISNUMBER(${score}),SUMPRODUCT(ISNUMBER(${kolom})*(${kolom}${beter}${voor}))+1,"")`;
}

/** De score van een inschrijver op zijn rij. */
export function scoresom({ id, punten }: Gunningsformule): Som {
  if (punten === undefined) return "{prijs}-waarde_vol*{kwaliteit}/100";
  const p = `INDEX(punten_${id},{#})`;
  return `IF(ISNUMBER(${p}),gewicht_kwaliteit*{kwaliteit}+gewicht_prijs*${p},${ONGELDIG})`;
}

/**
 * Bij welk gewicht van de prijs deze inschrijver gelijk staat met de winnaar: (1-w)*kwaliteit + w*punten is dan voor beiden hetzelfde. Bij
 * gunnen op waarde: bij welke waarde van 100 punten. Leeg waar zij elkaar nergens kruisen.
 */
function kruising({ id, punten, knop }: Gunningsformule, kant: "<" | ">"): Som {
  const winnaar = `MATCH(1,rang_${id},0)`;
  const verschil = (kolom: string) => `(INDEX(${kolom},{#})-INDEX(${kolom},${winnaar}))`;
  const beter = verschil("inschrijver_kwaliteit");
  const [teller, noemer, hoogste] =
    punten === undefined
      ? [`100*${verschil("inschrijver_prijs")}`, beter, ""]
      : [
          beter,
          `(${beter}-${verschil(`punten_${id}`)})`,
          `,${beter}/(${beter}-${verschil(`punten_${id}`)})<=1`,
        ];
  const waar = `AND(${teller}/${noemer}>=0${hoogste},${teller}/${noemer}${kant}${knop})`;
  return `IF(OR(COUNTIF(rang_${id},1)<>1,NOT(ISNUMBER(INDEX(rang_${id},{#})))),"",IF(ABS(${noemer})<0.000000001,"",IF(${waar},${teller}/${noemer},"")))`;
}

/** Twee kolommen per formule: waar een ander gelijk komt met de winnaar, onder en boven de knop van nu. */
export function kantelkolommen(f: Gunningsformule): Tabelkolom<unknown>[] {
  return (["<", ">"] as const).map((kant) => ({
    kolom: `${kant === "<" ? "onder" : "boven"}_${f.id}`,
    naam: `${kant === "<" ? "onder" : "boven"}_${f.id}`,
    kop: `${f.naam}: ${kant === "<" ? "lager" : "hoger"}`,
    vorm: f.knopvorm,
    cel: kruising(f, kant),
  }));
}

import { vanIso } from "../../domain/datum";
import { geldigOp } from "../../norms/geldig";
import { normen } from "../../norms/lijst";
import type { Norm, Normversie } from "../../norms/norm";
import { vindNorm } from "../../norms/vind";
import { bandnaam } from "../soorten/bandnaam";
import { bronzin } from "../soorten/bronzin";
import { BANDBREEDTES_HO } from "../soorten/tabellen";
import { verwijzing } from "./argumentplek";

/** Titel van het blad waar gewone formules hun normen vinden. */
export const NORMENBLAD = "WMO-normen";

/** Laatste dag die een rekenblad kent (31-12-9999): voor een norm zonder bekend einde. */
export const OPEN_EINDE = 2958465;

type Normcel = string | number;

/** Een naam in de werkmap en het bereik waar hij naar verwijst. */
interface Bladnaam {
  readonly naam: string;
  readonly verwijzing: string;
}

/** De inhoud van het blad WMO-normen: blokken cellen met hun plaats, en de namen die formules gebruiken. */
export interface Normenblad {
  readonly blokken: readonly { readonly rij: number; readonly kolom: number; readonly cellen: Normcel[][] }[];
  readonly namen: readonly Bladnaam[];
}

/** Afstand onder halve miljoensten: zo is vergelijken met een grens hetzelfde als vergelijken op 6 decimalen. */
export const HALVE_MILJOENSTE = 0.0000005;

const KOP = 3;

/** Alle normen met hun tijdvakken, de bandbreedtes HO met zoekgrenzen, en de normenkaders. */
export function normenblad(): Normenblad {
  const lijst = normen.flatMap((n) => n.versies.map((v) => normrij(n, v)));
  const banden = bandrijen();
  const kaders = normen.filter((n) => n.soort === "tabel" && n.eenheid === "uren per jaar").map(kader);
  let rij = KOP;
  const namen: Bladnaam[] = [];
  const blokken: Normenblad["blokken"][number][] = [];
  const zet = (titel: string, kopjes: string[], cellen: Normcel[][], kolomnamen: (string | undefined)[]) => {
    blokken.push({ rij, kolom: 1, cellen: [[titel], kopjes, ...cellen] });
    kolomnamen.forEach((naam, k) => {
      if (naam !== undefined)
        namen.push({ naam, verwijzing: verwijzing(NORMENBLAD, rij + 2, k + 1, cellen.length, 1).tekst });
    });
    rij += cellen.length + 3;
  };
  zet(
    "Normen",
    ["sleutel", "geldig vanaf", "geldig t/m", "waarde", "eenheid", "bron", "bron in één zin"],
    lijst,
    [
      "WMO_Norm_sleutel",
      "WMO_Norm_vanaf",
      "WMO_Norm_totenmet",
      "WMO_Norm_waarde",
      "WMO_Norm_eenheid",
      "WMO_Norm_bron",
      "WMO_Norm_bronzin",
    ],
  );
  zet(
    "Bandbreedtes huishoudelijke ondersteuning",
    ["band", "ondergrens", "zoekgrens t/m", "zoekgrens tot", "naam t/m", "naam tot"],
    banden,
    [
      "WMO_HO_band",
      "WMO_HO_ondergrens",
      "WMO_HO_zoek_tm",
      "WMO_HO_zoek_tot",
      "WMO_HO_naam_tm",
      "WMO_HO_naam_tot",
    ],
  );
  for (const { norm, rijen } of kaders)
    zet(norm.sleutel, ["module", "uren per jaar"], rijen, [
      `${kadernaam(norm.sleutel)}_module`,
      `${kadernaam(norm.sleutel)}_uren`,
    ]);
  return { blokken, namen };
}

/** "KPMG HBEL 2021" -> "WMO_KPMG_HBEL_2021". */
export function kadernaam(sleutel: string): string {
  return `WMO_${sleutel.replace(/[^A-Za-z0-9]+/g, "_")}`;
}

function normrij(norm: Norm, v: Normversie): Normcel[] {
  const bron = v.plaats === undefined ? v.bron : `${v.bron}, ${v.plaats}`;
  return [
    norm.sleutel,
    v.vanaf,
    v.totEnMet ?? OPEN_EINDE,
    v.waarde ?? (norm.soort === "tabel" ? "tabel" : "afgeschaft"),
    norm.eenheid,
    bron,
    bronzin(v),
  ];
}

/** Zoekgrenzen zodat LOOKUP dezelfde band vindt: een waarde op de grens hoort bij de lagere (t/m) of de hogere (tot). */
function bandrijen(): Normcel[][] {
  return BANDBREEDTES_HO.grenzen.map((grens, i) => [
    i + 1,
    grens,
    i === 0 ? grens - HALVE_MILJOENSTE : grens + HALVE_MILJOENSTE,
    grens - HALVE_MILJOENSTE,
    bandnaam(i + 1, BANDBREEDTES_HO, "t/m"),
    bandnaam(i + 1, BANDBREEDTES_HO, "tot"),
  ]);
}

function kader(norm: Norm): { norm: Norm; rijen: Normcel[][] } {
  const versie = geldigOp(vindNorm(norm.sleutel), norm.versies[0]?.vanaf ?? (vanIso("2015-01-01") as number));
  return { norm, rijen: (versie.tabel?.rijen ?? []).map((r) => [...r]) };
}

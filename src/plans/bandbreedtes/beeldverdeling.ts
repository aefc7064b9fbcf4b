import { Rekenfout } from "../../domain/fout";
import type { Blok, Tabelkolom } from "../opgave/beeld";
import type { Bandregel, Uitkomst } from "./uitkomst";

const MAANDEN = 12;

/** Cliënten en minuten per band, nu en straks, met een totaal; met prijzen ook de kosten. */
export function verdelingtabel(u: Uitkomst, namen: readonly string[]): Blok {
  const metKosten = u.prijs !== undefined && !(u.prijs instanceof Rekenfout);
  const rij = (
    naam: string,
    b: Omit<Bandregel, "band" | "van" | "tot" | "prijs">,
    kosten: readonly number[],
  ) => [
    naam,
    b.clientenNu,
    b.clientenStraks,
    b.clientenStraks - b.clientenNu,
    b.minutenNu,
    b.minutenStraks,
    ...(metKosten ? kosten : []),
  ];
  const som = (kies: (b: Bandregel) => number) => u.banden.reduce((s, b) => s + kies(b), 0);
  const alle = {
    clientenNu: som((b) => b.clientenNu),
    clientenStraks: som((b) => b.clientenStraks),
    minutenNu: som((b) => b.minutenNu),
    minutenStraks: som((b) => b.minutenStraks),
  };
  const kosten = u.banden.map((b) => kostenVan(b, u));
  const totaal = [0, 1].map((i) => kosten.reduce((s, k) => s + (k[i] as number), 0));
  return {
    soort: "tabel",
    kop: "Cliënten per bandbreedte, nu en straks",
    kolommen: kolommenVan(metKosten),
    rijen: [
      ...u.banden.map((b, i) => rij(namen[i] as string, b, kosten[i] as number[])),
      rij("totaal", alle, totaal),
    ],
  };
}

function kolommenVan(metKosten: boolean): Tabelkolom[] {
  const tel = (kop: string, naam: string): Tabelkolom => ({ kop, naam: `verdeling_${naam}`, vorm: "getal0" });
  const euro = (kop: string, naam: string): Tabelkolom => ({ kop, naam: `verdeling_${naam}`, vorm: "euro" });
  return [
    { kop: "Bandbreedte", naam: "verdeling_naam", vorm: "tekst" },
    tel("cliënten nu", "clienten_nu"),
    tel("cliënten straks", "clienten_straks"),
    tel("verschil", "verschil"),
    tel("minuten nu", "minuten_nu"),
    tel("minuten straks", "minuten_straks"),
    ...(metKosten
      ? [euro("kosten per jaar nu", "kosten_nu"), euro("kosten per jaar straks", "kosten_straks")]
      : []),
  ];
}

/** Onder de laagste band kost een cliënt wat gekozen is; is er niets gekozen, dan staat er niemand. */
function kostenVan(b: Bandregel, u: Uitkomst): number[] {
  const prijs = b.band > 0 ? (b.prijs ?? 0) : u.prijsOnder;
  return [b.clientenNu, b.clientenStraks].map((clienten) => clienten * prijs * MAANDEN);
}

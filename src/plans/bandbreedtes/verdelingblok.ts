import { berekening, formule, kop, kopLinks, label, totaal, uitkomst } from "../../workbook/cellen";
import { zetKopje, zetRij, zetUitleg } from "../opgave/opbouw";
import { bandtabelVan } from "./banden";
import { grenzennaam } from "./tabelblok";
import { bandkostencellen, bandnaamformule } from "./verdelingcellen";
import type { Bandwerk } from "./vorm";

const HOOGTE_GRAFIEK = 16;
const KOPPEN = ["van", "tot", "cliënten nu", "cliënten straks", "verschil", "minuten nu", "minuten straks"];

/** De cliënten per band voor en na naast elkaar, met hun minuten samen; en met prijzen ook de kosten. */
export function zetVerdeling(w: Bandwerk, metPrijzen: boolean): void {
  const { o, n, vraag } = w;
  zetKopje(o, "Cliënten per bandbreedte, nu en straks");
  zetUitleg(
    o,
    "Uit de twee tabellen eronder. Minuten zijn die van alle cliënten in de band samen, per week. Onder de laagste band is er geen bandbreedte.",
    150,
  );
  const prijskoppen = metPrijzen ? ["prijs per maand", "kosten per jaar nu", "kosten per jaar straks"] : [];
  zetRij(o, kopLinks("Bandbreedte"), ...[...KOPPEN, ...prijskoppen].map((k) => kop(k)));
  o.hoogtes[o.rij - 1] = 32;
  const banden = bandtabelVan(vraag.banden).grenzen.length;
  const eerste = o.rij;
  for (let band = 0; band <= banden; band++) zetBand(w, band, banden, metPrijzen);
  const laatste = o.rij - 1;
  const som = (kolom: string, vorm: "getal0" | "euro") =>
    totaal(formule(`SUM(${kolom}${eerste}:${kolom}${laatste})`), vorm);
  const kosten = metPrijzen ? [totaal(), som("J", "euro"), som("K", "euro")] : [];
  const sommen = ["D", "E", "F", "G", "H"].map((k) => som(k, "getal0"));
  zetRij(o, totaal("totaal"), totaal(), totaal(), ...sommen, ...kosten);
  const kolommen = { naam: "A", clienten_nu: "D", clienten_straks: "E", verschil: "F", minuten_nu: "G" };
  const meer = { minuten_straks: "H", ...(metPrijzen ? { kosten_nu: "J", kosten_straks: "K" } : {}) };
  for (const [naam, kolom] of Object.entries({ ...kolommen, ...meer }))
    o.namen.push({ naam: n(`verdeling_${naam}`), bereik: `${kolom}${eerste}:${kolom}${laatste + 1}` });
  zetGrafiek(w, eerste, laatste);
}

function zetBand(w: Bandwerk, band: number, banden: number, metPrijzen: boolean): void {
  const { o, n, vraag } = w;
  const r = o.rij;
  const grens = (i: number) => formule(`INDEX(${n(grenzennaam(vraag.banden))},${i})`);
  const tel = (wanneer: string, wat: string) =>
    formule(
      `SUMIF(${n(`tabel_${wanneer}_band`)},${band === 0 ? '"onder"' : band},${n(`tabel_${wanneer}_${wat}`)})`,
    );
  zetRij(
    o,
    label(formule(bandnaamformule(w, band, banden, r))),
    berekening(band === 0 ? "" : grens(band), "getal2"),
    berekening(band === banden ? "" : grens(band + 1), "getal2"),
    uitkomst(tel("nu", "clienten"), "getal0"),
    uitkomst(tel("straks", "clienten"), "getal0"),
    uitkomst(formule(`E${r}-D${r}`), "getal0"),
    berekening(tel("nu", "minuten"), "getal0"),
    berekening(tel("straks", "minuten"), "getal0"),
    ...(metPrijzen ? bandkostencellen(w, band, r) : []),
  );
}

function zetGrafiek({ o }: Bandwerk, eerste: number, laatste: number): void {
  o.rij += 1;
  o.grafieken.push({
    soort: "kolom",
    titel: "Cliënten per bandbreedte, nu en straks",
    beschrijving:
      "Per bandbreedte twee kolommen: het aantal cliënten nu en straks. De getallen staan in de tabel erboven.",
    categorieen: `A${eerste}:A${laatste}`,
    reeksen: [
      { naam: "nu", waarden: `D${eerste}:D${laatste}` },
      { naam: "straks", waarden: `E${eerste}:E${laatste}` },
    ],
    asTitels: { waarde: "cliënten" },
    vorm: "getal0",
    metWaarden: true,
    plek: `A${o.rij}:${o.laatsteKolom}${o.rij + HOOGTE_GRAFIEK}`,
  });
  o.rij += HOOGTE_GRAFIEK + 1;
}

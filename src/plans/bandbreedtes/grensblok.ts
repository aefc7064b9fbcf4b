import { berekening, formule, kop, kopLinks, label, toelichting } from "../../workbook/cellen";
import { zetKopje, zetRij, zetUitleg } from "../opgave/opbouw";
import type { Bandwerk } from "./vorm";

/** Zoveel rijen meer dan er nu groepen op een grens staan: dan past een wijziging op het blad er meestal bij. */
const RUIMTE = 3;

/** De koppen van een groep onder beide grensregels; het blok met alle groepen begint er ook mee. */
export const GRENSKOPPEN = [
  "minuten nu",
  "minuten straks",
  "cliënten",
  "band nu bij t/m",
  "band nu bij tot",
  "band straks bij t/m",
  "band straks bij tot",
];
const BRONNEN = ["nu", "straks", "aantal", "nu_tm", "nu_tot", "straks_tm", "straks_tot"] as const;

/** De groepen die nu of straks precies op een grens staan, met de uitkomst onder beide grensregels. */
export function zetGrens(w: Bandwerk, nuOpGrens: number): void {
  const { o, n, vraag } = w;
  const rijen = Math.min(vraag.groepen.length, nuOpGrens + RUIMTE);
  zetKopje(o, "Precies op een grens: beide uitkomsten");
  zetUitleg(
    o,
    "Wie precies op een grens zit, valt bij “t/m” in de lagere band en bij “tot” in de hogere. Band 0 is onder de laagste band. Op de allerlaagste grens maakt de regel geen verschil.",
    150,
  );
  zetRij(o, kopLinks("Van band naar band"), ...GRENSKOPPEN.map((k) => kop(k)));
  o.hoogtes[o.rij - 1] = 32;
  const eerste = o.rij;
  for (let k = 1; k <= rijen; k++) {
    const r = o.rij;
    const haal = (wat: string) =>
      formule(`IFERROR(INDEX(${n(`uit_${wat}`)},MATCH(${k},${n("uit_grens")},0)),"")`);
    zetRij(
      o,
      label(formule(`IF(B${r}="","","t/m: band "&E${r}&" → "&G${r}&"; tot: band "&F${r}&" → "&H${r})`)),
      ...BRONNEN.map((wat, i) => berekening(haal(wat), i < 2 ? "getal2" : "getal0")),
    );
  }
  BRONNEN.forEach((wat, i) => {
    const kolom = "BCDEFGH"[i] as string;
    o.namen.push({ naam: n(`grens_${wat}`), bereik: `${kolom}${eerste}:${kolom}${o.rij - 1}` });
  });
  const aantal = `MAX(${n("uit_grens")})`;
  const r = zetRij(
    o,
    toelichting(
      formule(
        `IF(${aantal}=0,"Geen enkele groep staat op een grens.",IF(${aantal}>${rijen},"Er staan meer groepen op een grens dan hier passen. Zet het blad opnieuw vanuit het paneel.","Alle groepen op een grens staan hierboven."))`,
      ),
    ),
  );
  o.samengevoegd.push(`A${r}:${o.laatsteKolom}${r}`);
  o.hoogtes[r] = 18;
}

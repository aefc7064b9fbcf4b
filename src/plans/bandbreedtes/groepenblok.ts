import { berekening, formule, kop, kopLinks, links } from "../../workbook/cellen";
import { zetKopje, zetRij, zetUitleg } from "../opgave/opbouw";
import { GRENSKOPPEN } from "./grensblok";
import { grenzennaam } from "./tabelblok";
import type { Bandwerk } from "./vorm";

const KOPPEN = [...GRENSKOPPEN, "band nu", "band straks", "groepen op een grens tot hier"];
const NAMEN = [
  "nu",
  "straks",
  "aantal",
  "nu_tm",
  "nu_tot",
  "straks_tm",
  "straks_tot",
  "band_nu",
  "band_straks",
  "grens",
];

/** Per groep de band, onder elke grensregel en onder de gekozen: hieruit tellen de andere blokken. */
export function zetGroepen(w: Bandwerk): void {
  const { o, n, vraag } = w;
  zetKopje(o, "Uitwerking per groep");
  zetUitleg(
    o,
    "Elke groep met haar band onder beide grensregels, en onder de gekozen regel. Band 0 is onder de laagste band: dan is er geen bandbreedte.",
    150,
  );
  zetRij(o, kopLinks("Richting"), ...KOPPEN.map((k) => kop(k)));
  o.hoogtes[o.rij - 1] = 48;
  const eerste = o.rij;
  const tabel = n(grenzennaam(vraag.banden));
  vraag.groepen.forEach((_, i) => {
    const r = o.rij;
    const uitLijst = (kolom: string) => formule(`INDEX(${n(kolom)},${i + 1})`);
    const band = (minuten: string, regel: string) =>
      berekening(formule(`IFNA(WMO.BANDBREEDTE(${minuten}${r},${tabel},"${regel}"),0)`), "getal0");
    const gekozen = (tm: string, tot: string) =>
      berekening(formule(`IF(${n("grens")}="tot",${tot}${r},${tm}${r})`), "getal0");
    zetRij(
      o,
      links(formule(`IF(J${r}<I${r},"lager",IF(J${r}>I${r},"hoger","gelijk"))`)),
      berekening(uitLijst("groep_minuten_nu"), "getal2"),
      berekening(uitLijst("groep_minuten_straks"), "getal2"),
      berekening(uitLijst("groep_aantal"), "getal0"),
      band("B", "t/m"),
      band("B", "tot"),
      band("C", "t/m"),
      band("C", "tot"),
      gekozen("E", "F"),
      gekozen("G", "H"),
      berekening(formule(`N(K${r - 1})+IF(OR(E${r}<>F${r},G${r}<>H${r}),1,0)`), "getal0"),
    );
  });
  const laatste = o.rij - 1;
  NAMEN.forEach((naam, i) => {
    const kolom = "BCDEFGHIJK"[i] as string;
    o.namen.push({ naam: n(`uit_${naam}`), bereik: `${kolom}${eerste}:${kolom}${laatste}` });
  });
  o.signaalregels.push(
    { bereik: `A${eerste}:A${laatste}`, als: { celIs: "=", dan: "lager" }, signaal: "letOp" },
    { bereik: `E${eerste}:F${laatste}`, als: { formule: `$E${eerste}<>$F${eerste}` }, signaal: "letOp" },
    { bereik: `G${eerste}:H${laatste}`, als: { formule: `$G${eerste}<>$H${eerste}` }, signaal: "letOp" },
  );
}

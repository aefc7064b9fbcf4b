import { berekening, formule, kop, kopLinks, label, toelichting, totaal } from "../../workbook/cellen";
import { kolomletters } from "../../workbook/adres";
import { zetKopje, zetRij, zetUitleg } from "../opgave/opbouw";
import { bandtabelVan } from "./banden";
import type { Bandwerk } from "./vorm";

/** Wie van welke band naar welke band gaat; links van de diagonaal staat wie lager uitkomt. */
export function zetWissel(w: Bandwerk): void {
  const { o, n, vraag } = w;
  const banden = bandtabelVan(vraag.banden).grenzen.length;
  const kolommen = Array.from({ length: banden + 1 }, (_, i) => kolomletters(i + 2));
  const laatste = kolommen[banden] as string;
  zetKopje(o, "Van band naar band");
  zetUitleg(
    o,
    "Per rij de band van nu, per kolom de band van straks: het aantal cliënten. Oranje is een lagere band dan nu. Een prijs per band verandert alleen voor wie in een andere kolom dan zijn eigen band staat.",
    150,
  );
  const bandnaam = (i: number) => formule(`INDEX(${n("verdeling_naam")},${i + 1})`);
  zetRij(o, kopLinks("nu, en straks:"), ...kolommen.map((_, i) => kop(bandnaam(i))), kop("totaal"));
  o.hoogtes[o.rij - 1] = 48;
  const eerste = o.rij;
  kolommen.forEach((_, van) => {
    const r = o.rij;
    const cel = (naar: number) =>
      `SUMIFS(${n("uit_aantal")},${n("uit_band_nu")},${van},${n("uit_band_straks")},${naar})`;
    zetRij(
      o,
      label(bandnaam(van)),
      ...kolommen.map((__, naar) => berekening(formule(cel(naar)), "getal0")),
      totaal(formule(`SUM(B${r}:${laatste}${r})`), "getal0"),
    );
    if (van > 0)
      o.signaalregels.push({
        bereik: `B${r}:${kolommen[van - 1] as string}${r}`,
        als: { celIs: ">", dan: 0 },
        signaal: "letOp",
      });
  });
  const einde = o.rij - 1;
  const som = kolomletters(banden + 3);
  zetRij(
    o,
    totaal("totaal"),
    ...[...kolommen, som].map((k) => totaal(formule(`SUM(${k}${eerste}:${k}${einde})`), "getal0")),
  );
  kolommen.forEach((k, i) =>
    o.namen.push({ naam: n(`naar_${i === 0 ? "onder" : i}`), bereik: `${k}${eerste}:${k}${einde + 1}` }),
  );
  zetControle(w, `${som}${einde + 1}`);
}

/** De tabel is per groep geteld en de verdeling in één keer: twee wegen naar dezelfde cliënten. */
function zetControle({ o, n }: Bandwerk, totaalcel: string): void {
  const gelijk = `ROUND(${totaalcel},6)=ROUND(${n("clienten")},6)`;
  const r = zetRij(
    o,
    toelichting(
      formule(
        `IF(${gelijk},"Klopt: alle cliënten staan precies één keer in deze tabel.","Klopt niet: de groepen hebben meer of minder rijen dan dit blad. Zet het blad opnieuw vanuit het paneel.")`,
      ),
    ),
  );
  o.samengevoegd.push(`A${r}:${o.laatsteKolom}${r}`);
  o.hoogtes[r] = 18;
}

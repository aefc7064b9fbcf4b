import { berekening, formule, toelichting, uitkomst } from "../../workbook/cellen";
import { zetKopje, zetRij, zetUitleg } from "../opgave/opbouw";
import { zetRegel } from "./regel";
import { vorm, type Bandwerk } from "./vorm";

export const PRIJSUITLEG =
  "Onder een prijs per band telt alleen wie van band wisselt: wie minder minuten krijgt en in zijn band blijft, kost evenveel als nu. Een declaratiegraad speelt geen rol; de prijs geldt per maand, hoeveel minuten er ook geleverd worden.";

/** Wat een prijs per band met deze cliënten doet, ook onder de andere grensregel. */
export function zetPrijs(w: Bandwerk): void {
  const { o, n } = w;
  zetKopje(o, "Met een prijs per bandbreedte");
  zetUitleg(o, PRIJSUITLEG, 150);
  const staart = (grens: string) =>
    [n("band_prijs"), n("band_vanaf"), grens, n("groep_aantal"), n("onder_laagste")].join(",");
  const kosten = (wanneer: string) =>
    formule(`WMO.KOSTEN_BANDBREEDTE(${n(`groep_minuten_${wanneer}`)},${staart(n("grens"))})`);
  const besparing = (grens: string) =>
    formule(
      `WMO.BESPARING_BANDBREEDTE(${n("groep_minuten_nu")},${n("groep_minuten_straks")},${staart(grens)})`,
    );
  const maat = "euro per jaar";
  const hoe = "cliënten per band x prijs per maand x 12, opgeteld over de banden";
  zetRegel(w, vorm, {
    naam: "kosten_nu",
    wat: "Kosten per jaar nu",
    waarde: berekening(kosten("nu"), "euro"),
    maat,
    hoe,
  });
  zetRegel(w, vorm, {
    naam: "kosten_straks",
    wat: "Kosten per jaar straks",
    maat,
    hoe,
    waarde: berekening(kosten("straks"), "euro"),
  });
  const r = zetRegel(w, vorm, {
    naam: "besparing",
    wat: "Besparing per jaar",
    maat,
    waarde: uitkomst(besparing(n("grens")), "euro"),
    hoe: "per cliënt: prijs van de band nu - prijs van de band straks, x 12. Onder 0 wordt het duurder.",
  });
  for (const [kort, woord] of [
    ["tm", "t/m"],
    ["tot", "tot"],
  ] as const)
    zetRegel(w, vorm, {
      naam: `besparing_${kort}`,
      wat: `Besparing als de grensregel “${woord}” is`,
      maat,
      waarde: berekening(besparing(`"${woord}"`), "euro"),
      hoe: "dezelfde som met deze grensregel",
    });
  zetOordeel(w, r);
}

function zetOordeel({ o, n }: Bandwerk, besparing: number): void {
  const r = zetRij(
    o,
    toelichting(
      formule(
        `IF(ISNA(B${besparing}),"Geen uitspraak: er liggen cliënten onder de laagste band. Kies bij de uitgangspunten wat zij kosten: “laagste band” of “geen”.",IF(${n("lager")}+${n("hoger")}=0,"Niemand wisselt van band: deze prijzen veranderen niets aan de kosten.","De besparing komt alleen van wie van band wisselt."))`,
      ),
    ),
  );
  o.samengevoegd.push(`A${r}:${o.laatsteKolom}${r}`);
  o.hoogtes[r] = 18;
}

import { berekening, formule, toelichting } from "../../workbook/cellen";
import { zetRegel } from "../bandbreedtes/regel";
import { zetRij } from "../opgave/opbouw";
import { vorm, type Besparingswerk } from "./vorm";

/** De groepen samen, om naast de ingevulde aantallen en gemiddelden te leggen. */
export function zetGroepen(w: Besparingswerk): void {
  const { o, n } = w;
  o.rij += 1;
  const clienten = zetRegel(w, vorm, {
    naam: "groepen_clienten",
    wat: "Cliënten in alle groepen samen",
    maat: "cliënten",
    waarde: berekening(formule(`SUM(${n("groep_aantal")})`), "getal0"),
    hoe: "alle aantallen samen",
  });
  const gemiddeld = (wanneer: "nu" | "straks") =>
    zetRegel(w, vorm, {
      naam: `groepen_gemiddeld_${wanneer}`,
      wat: `Gemiddelde minuten ${wanneer} van de groepen`,
      waarde: berekening(
        formule(
          `IF(B${clienten}=0,0,SUMPRODUCT(${n(`groep_minuten_${wanneer}`)},${n("groep_aantal")})/B${clienten})`,
        ),
        "getal2",
      ),
      maat: "minuten per week",
      hoe: "minuten x cliënten, gedeeld door alle cliënten",
    });
  const [nu, straks] = [gemiddeld("nu"), gemiddeld("straks")];
  const gelijk = [
    `ROUND(B${clienten}-${n("clienten")},6)=0`,
    `ROUND(B${nu}-${n("minuten_nu")},6)=0`,
    `ROUND(B${straks}-${n("minuten_straks")},6)=0`,
  ];
  const r = zetRij(
    o,
    toelichting(
      formule(
        `IF(AND(${gelijk.join(",")}),"De groepen tellen op tot de ingevulde aantallen en gemiddelden.","Let op: de groepen tellen niet op tot de ingevulde aantallen of gemiddelden. Daardoor verschilt ook de besparing onder p*q.")`,
      ),
    ),
  );
  o.samengevoegd.push(`A${r}:${o.laatsteKolom}${r}`);
  o.hoogtes[r] = 18;
}

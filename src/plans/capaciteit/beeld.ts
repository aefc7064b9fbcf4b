import { toonBedrag, toonGetal } from "../../language/getallen";
import { afronden } from "../../domain/afronden";
import type { Beeld, Blok } from "../opgave/beeld";
import { rekenCapaciteit } from "./reken";
import type { Capaciteitsvraag } from "./vraag";

/** De uitkomst van een capaciteitsvraag zoals het paneel haar toont. */
export function beeldCapaciteit(vraag: Capaciteitsvraag): Beeld {
  const { jaren, looptijd, structureel } = rekenCapaciteit(vraag);
  const [eerste] = jaren;
  const blokken: Blok[] = [
    {
      soort: "tabel",
      kop: "Per jaar: uren werk per week, formatie en kosten",
      kolommen: [
        { kop: "Jaar", vorm: "jaartal" },
        { kop: "Uren per week", vorm: "getal2", naam: "uren_per_week" },
        { kop: "Fte", vorm: "getal2", naam: "fte" },
        { kop: "Kosten per jaar", vorm: "euro", naam: "kosten" },
      ],
      rijen: jaren.map((j) => [j.jaar, j.uren, j.fte, j.kosten]),
    },
    {
      soort: "grafiek",
      vorm: "kolom",
      titel: "Uren per week",
      categorieen: jaren.map((j) => String(j.jaar)),
      reeksen: [
        { naam: "uren werk", waarden: jaren.map((j) => j.uren) },
        { naam: "betaalde uren in het voorbeeld", waarden: jaren.map((j) => j.betaaldBijVoorbeeld) },
      ],
      getalvorm: "getal1",
    },
  ];
  if (looptijd)
    blokken.push({
      soort: "figuren",
      kop: "Langere indicaties",
      figuren: [
        {
          label: "Uren minder per week",
          waarde: looptijd.minder.uren,
          vorm: "getal2",
          naam: "looptijd_uren_minder",
        },
        {
          label: "Kosten minder per jaar",
          waarde: looptijd.minder.kosten,
          vorm: "euro",
          naam: "looptijd_kosten_minder",
        },
      ],
    });
  if (structureel)
    blokken.push({
      soort: "tabel",
      kop: "Structureel en tijdelijk: kosten per jaar",
      kolommen: [
        { kop: "Jaar", vorm: "jaartal" },
        { kop: "Structureel", vorm: "euro", naam: "kosten_structureel" },
        { kop: "Tijdelijk", vorm: "euro", naam: "kosten_tijdelijk" },
      ],
      rijen: structureel.map((s) => [s.jaar, s.structureel.kosten, s.tijdelijk.kosten]),
    });
  const kort = eerste
    ? `${eerste.jaar}: ${toonGetal(afronden(eerste.uren, 2))} uur per week, ${toonBedrag(eerste.kosten)} per jaar`
    : "";
  return { kort, blokken };
}

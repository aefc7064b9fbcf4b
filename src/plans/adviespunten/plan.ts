import type { Beeld, Blok } from "../opgave/beeld";
import type { Plan } from "../opgave/plan";
import { zetStand, zetVoortgang } from "./blokken";
import { indicatoren, punten } from "./lijsten";
import { rekenAdvies } from "./reken";
import type { Adviesvraag } from "./vraag";

/** De adviesaanvraag met haar punten, antwoorden en meetbare doelen. */
export const adviespunten: Plan<Adviesvraag> = {
  id: "adviespunten",
  versie: 1,
  titel: "Adviespunten",
  opschrift: "Adviespunten en indicatoren",
  vraag:
    "Wat vraagt de gemeente aan de adviesraad, wat is het advies, en wat is ermee gedaan? Waaraan is later te meten of het werkt?",
  naam: "Advies",
  delen: [],
  lijsten: [punten, indicatoren],
  vorm: {
    laatsteKolom: "G",
    breedtes: { A: 46, B: 17, C: 15, D: 19, "E:F": 34, G: 26 },
    tabkleur: "357A4A",
  },
  beeld,
  zet(w) {
    zetStand(w);
    zetVoortgang(w);
  },
};

function beeld(vraag: Adviesvraag): Beeld {
  const uit = rekenAdvies(vraag);
  const kort = `${vraag.punten.length} ${vraag.punten.length === 1 ? "punt" : "punten"}, waarvan ${uit.teLaat} over de datum en ${uit.zonderTerugkoppeling} zonder terugkoppeling.`;
  const blokken: Blok[] = [
    {
      soort: "tabel",
      kop: "Stand van de adviespunten",
      kolommen: [
        { kop: "Status", vorm: "tekst" },
        { kop: "Punten", vorm: "getal0", naam: "per_status" },
      ],
      rijen: uit.perStatus.map((s) => [s.status, s.aantal]),
    },
    {
      soort: "figuren",
      kop: "Wat blijft liggen",
      figuren: [
        { label: "Zonder advies, datum voorbij", waarde: uit.teLaat, vorm: "getal0", naam: "te_laat" },
        {
          label: "Met advies, zonder terugkoppeling",
          vorm: "getal0",
          naam: "zonder_terugkoppeling",
          waarde: uit.zonderTerugkoppeling,
        },
      ],
    },
  ];
  if (vraag.indicatoren.length > 0)
    blokken.push({
      soort: "tabel",
      kop: "Voortgang van de indicatoren",
      kolommen: [
        { kop: "Indicator", vorm: "tekst" },
        { kop: "Bereikt", vorm: "procent0", naam: "bereikt" },
        { kop: "Oordeel", vorm: "tekst", naam: "indicator_oordeel" },
      ],
      rijen: vraag.indicatoren.map((i, r) => [i.wat, uit.voortgang[r] ?? "", uit.oordelen[r] ?? ""]),
    });
  return { kort, blokken };
}

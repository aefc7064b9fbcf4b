import type { Beeld, Blok } from "../opgave/beeld";
import type { Plan } from "../opgave/plan";
import { zetOpzeggingen, zetTijdvakken, zetVolgorde } from "./blokken";
import { opzeggingen, stappen, tijdvakken } from "./lijsten";
import { rekenPlanning } from "./reken";
import type { Planningsvraag } from "./vraag";

/** De planning van een besluit, met haar datums en termijnen naast elkaar gelegd. */
export const planning: Plan<Planningsvraag> = {
  id: "planning",
  versie: 1,
  titel: "Planning",
  opschrift: "Planning: besluiten, datums en termijnen",
  vraag:
    "Wie doet wat, en wanneer? Kloppen de datums met de volgorde, passen de opzegtermijnen, en valt er geen dag tussen wal en schip?",
  naam: "Planning",
  delen: [],
  lijsten: [stappen, opzeggingen, tijdvakken],
  vorm: {
    laatsteKolom: "G",
    breedtes: { A: 52, B: 17, C: 17, D: 22, E: 38, "F:G": 12 },
    tabkleur: "8A5AA8",
  },
  beeld,
  zet(w) {
    zetVolgorde(w);
    zetOpzeggingen(w);
    zetTijdvakken(w);
  },
};

function beeld(vraag: Planningsvraag): Beeld {
  const uit = rekenPlanning(vraag);
  const kort =
    uit.bezwaren === 0
      ? "De datums en termijnen kloppen met elkaar."
      : `${uit.bezwaren} ${uit.bezwaren === 1 ? "regel klopt" : "regels kloppen"} niet: kijk bij het oordeel.`;
  const oordeel = { kop: "Oordeel", vorm: "tekst" } as const;
  const blokken: Blok[] = [
    { soort: "zin", tekst: kort, ...(uit.bezwaren > 0 ? { letOp: true as const } : {}) },
    {
      soort: "tabel",
      kop: "Kloppen de datums met de volgorde?",
      kolommen: [
        { kop: "Stap", vorm: "tekst" },
        { kop: "Datum", vorm: "datum" },
        { ...oordeel, naam: "stap_oordeel" },
      ],
      rijen: vraag.stappen.map((s, i) => [s.wat, s.datum, uit.stappen[i] ?? ""]),
    },
  ];
  if (vraag.opzeggingen.length > 0)
    blokken.push({
      soort: "tabel",
      kop: "Passen de opzegtermijnen?",
      kolommen: [
        { kop: "Wat", vorm: "tekst" },
        { kop: "Vroegste einde", vorm: "datum", naam: "vroegste_einde" },
        { kop: "Uiterlijk opzeggen", vorm: "datum", naam: "uiterlijk_opzeggen" },
        { ...oordeel, naam: "opzegging_oordeel" },
      ],
      rijen: vraag.opzeggingen.map((o, i) => {
        const u = uit.opzeggingen[i];
        return [o.wat, u?.vroegst ?? 0, u?.uiterlijk ?? 0, u?.oordeel ?? ""];
      }),
    });
  if (vraag.tijdvakken.length > 0)
    blokken.push({
      soort: "tabel",
      kop: "Sluiten de tijdvakken aan?",
      kolommen: [
        { kop: "Wat er geldt", vorm: "tekst" },
        { ...oordeel, naam: "tijdvak_oordeel" },
      ],
      rijen: vraag.tijdvakken.map((t, i) => [t.geldt, uit.tijdvakken[i] ?? ""]),
    });
  return { kort, blokken };
}

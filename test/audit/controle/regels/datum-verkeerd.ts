import type { Regelgevallen } from "../gevallen";

const DAG = "d-m-yyyy";

export const datumVerkeerd: Regelgevallen = {
  vindt: [
    [
      "een datum als tekst onder datums",
      { bladen: { Lijst: { A1: "Ingang", A2: { typ: 45474, vorm: DAG }, A3: "1-8-2024" } } },
      [["Lijst!A3", "1 augustus 2024"]],
    ],
    [
      "een jaar van twee cijfers",
      { bladen: { Lijst: { A1: "Einddatum", A2: "01-07-24" } } },
      [["Lijst!A2", "jaar van twee cijfers; bedoeld is waarschijnlijk 1 juli 2024"]],
    ],
    [
      "jjjjmmdd als getal",
      { bladen: { Lijst: { A1: "Begindatum", A2: 20240701, A3: 20240801 } } },
      [["Lijst!A2", "1 juli 2024, als jjjjmmdd"]],
    ],
    [
      "de Amerikaanse volgorde",
      { bladen: { Lijst: { A1: "Datum besluit", A2: "07/15/2024" } } },
      [["Lijst!A2", "Amerikaanse volgorde van 15 juli 2024"]],
    ],
  ],
  vindtNiet: [
    [
      "echte datums",
      { bladen: { Lijst: { A1: "Ingang", A2: { typ: 45474, vorm: DAG }, A3: { typ: 45505, vorm: DAG } } } },
    ],
    [
      "een datum in een zin",
      { bladen: { Lijst: { A1: "Vastgesteld op 1 juli 2024", A2: "Uitleg bij 01-07-24 en later" } } },
    ],
    [
      "een datum als kop waar niets mee rekent",
      { bladen: { Kosten: { A1: "Post", B1: "1 juli 2024", B2: 5, B3: 6 } } },
    ],
    ["een groot getal dat geen datum heet", { bladen: { Kosten: { A1: "Lasten", A2: 20240701 } } }],
    ["een versienummer", { bladen: { Lijst: { A1: "Versie", A2: "1.2.3" } } }],
  ],
};

import type { Regelgevallen } from "../gevallen";

/** Uren -> Kosten -> Uren -> Kosten: de overhead leest een totaal, het totaal de overhead van een ander deel. */
const heenEnWeer = {
  Uren: { A1: "uren", B1: 100, B2: "=B1*2", B3: "=Kosten!B1/10" },
  Kosten: { A1: "kosten", B1: "=Uren!B2*37", B2: "=Uren!B3+1", B3: "=Uren!B2+2" },
};

export const bladenInKring: Regelgevallen = {
  vindt: [
    [
      "twee bladen: heen, terug en weer heen",
      { bladen: heenEnWeer },
      [["Uren!B3", "Uren en Kosten rekenen over en weer"]],
    ],
    [
      "de kleinste stap, met al haar cellen",
      {
        bladen: {
          Een: { B1: "=1+1", B2: "=Twee!B1+1", B3: "=Twee!B1+2", B4: "=Twee!B1+3" },
          Twee: { B1: "=Een!B1*2", B2: "=Een!B2*2", C9: 4 },
        },
      },
      [["Twee!B1", "van Een naar Twee: B1 en B2 lezen daar een uitkomst"]],
    ],
    [
      "drie bladen in de rondte",
      {
        bladen: {
          A: { B1: "=2*3", B2: "=C!B1", B3: "=B2+1" },
          B: { B1: "=A!B1", B2: "=A!B3" },
          C: { B1: "=B!B1" },
        },
      },
      [["A!B2", "De bladen A, B en C rekenen over en weer"]],
    ],
    [
      "langs een naam",
      {
        bladen: {
          Uren: { B1: "=100*2", B2: "=Bedrag/10" },
          Kosten: { B1: "=Uren!B1*37", B2: "=Uren!B2+1", B3: "=Uren!B1" },
        },
        namen: { Bedrag: "Kosten!B1" },
      },
      [["Uren!B2", "van Kosten naar Uren: alleen B2 leest"]],
    ],
  ],
  vindtNiet: [
    [
      "een blad dat invoer van het andere leest, en andersom",
      { bladen: { Uren: { B1: 100, B2: "=Kosten!B2" }, Kosten: { B1: "=Uren!B1*37", B2: "=Uren!B1*2" } } },
    ],
    [
      "een aandeel in een totaal dat op een ander blad staat",
      {
        bladen: {
          Lijst: { B1: "=10*2", B2: "=20*2", C1: "=B1/Totaal!B1", C2: "=B2/Totaal!B1" },
          Totaal: { B1: "=SUM(Lijst!B1:B2)" },
        },
      },
    ],
    [
      "bladen die één kant op rekenen",
      { bladen: { A: { B1: "=1+1" }, B: { B1: "=A!B1" }, C: { B1: "=B!B1+A!B1" } } },
    ],
    [
      "een kring van cellen: die heeft haar eigen regel",
      { bladen: { Uren: { B1: "=Kosten!B1+1" }, Kosten: { B1: "=Uren!B1*2" } } },
    ],
    [
      "een samenvatting van drie bladen die alle hetzelfde uitgangspunt lezen",
      {
        bladen: {
          Start: { B1: 100, B2: "=B1*2", B5: "=Lasten!B1-Baten!B1" },
          Lasten: { B1: "=Start!B2*3" },
          Baten: { B1: "=Start!B2" },
        },
      },
    ],
  ],
};

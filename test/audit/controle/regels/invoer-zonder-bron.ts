import { metNotities } from "../../../hulp/auditwerkmap";
import type { Regelgevallen } from "../gevallen";

const uitgangspunten = {
  A1: "Uitgangspunt",
  B1: "Waarde",
  C1: "Bron",
  A2: "Cliënten",
  B2: 636,
  A3: "Tarief",
  B3: 37.2,
  A4: "Weken",
  B4: 52,
};
const kosten = { A6: "Kosten", B6: "=B2*B3*B4" };
const bronnen = { C2: "dashboard 21-12-2023", C4: "afspraak" };
const lijst = { ...uitgangspunten, ...kosten, ...bronnen };

export const invoerZonderBron: Regelgevallen = {
  vindt: [
    [
      "één van de drie",
      { bladen: { U: lijst } },
      [["U!B3", "Bij “Tarief, Waarde” staat geen bron, en bij 2 andere rijen wel"]],
    ],
    [
      "een notitie bij een ander getal",
      { bladen: { U: lijst }, wijzig: metNotities({ B2: "dashboard" }) },
      [["U!B3", "geen bron"]],
    ],
    ["onder de kop Herkomst", { bladen: { U: { ...lijst, C1: "Herkomst" } } }, [["U!B3", "geen bron"]]],
    [
      "de formule staat op een ander blad",
      { bladen: { U: { ...uitgangspunten, ...bronnen }, K: { A1: "Kosten", B1: "=U!B2*U!B3" } } },
      [["U!B3", "geen bron"]],
    ],
    [
      "met één andere rij",
      { bladen: { U: { ...uitgangspunten, ...kosten, C2: "dashboard", B4: "=26*2" } } },
      [["U!B3", "bij 1 andere rij wel"]],
    ],
  ],
  vindtNiet: [
    ["alles heeft een bron", { bladen: { U: { ...lijst, C3: "contract" } } }],
    [
      "een notitie bij het getal is ook een bron",
      { bladen: { U: lijst }, wijzig: metNotities({ B3: "contract 2026" }) },
    ],
    ["een opmerking ook", { bladen: { U: lijst }, wijzig: metNotities({}, { B3: "contract 2026" }) }],
    ["nog geen enkele bron ingevuld", { bladen: { U: { ...uitgangspunten, ...kosten } } }],
    ["zonder kolom voor bronnen", { bladen: { U: { ...lijst, C1: "Opmerking" } } }],
    ["een formule heeft geen bron nodig", { bladen: { U: { ...lijst, B3: "=0.62*60" } } }],
    ["een getal waar niets mee rekent", { bladen: { U: { ...lijst, B6: "=B2*B4" } } }],
  ],
};

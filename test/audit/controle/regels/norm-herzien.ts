import type { Regelgevallen } from "../gevallen";

/** VNG: 2024 OVA 4,94 voorlopig, 6,00 definitief; 2023 PPC 4,87 en 7,02; 2025 4,91 ingetrokken, 4,96 (src/norms/data). */
export const normHerzien: Regelgevallen = {
  vindt: [
    [
      "4,91 voor 2025",
      { bladen: { I: { A1: "VNG-index voor aanbieders 2025", B1: { typ: 0.0491, vorm: "0.00%" } } } },
      [["I!B1", "is ingetrokken: het is nu 4,96%"]],
    ],
    [
      "de OVA van 2024",
      { bladen: { I: { A1: "Index", B1: 2023, C1: 2024, A2: "OVA", B2: 6.36, C2: 4.94 } } },
      [["I!C2", "het is nu 6%"]],
    ],
    [
      "de PPC van 2023",
      { bladen: { I: { A1: "Jaar", B1: "OVA", C1: "PPC", A2: 2023, B2: 6.36, C2: 4.87 } } },
      [["I!C2", "het is nu 7,02%"]],
    ],
    [
      "het gewogen cijfer",
      { bladen: { I: { A1: "Indexatie VNG 2024", B1: { typ: 0.047, vorm: "0.0%" } } } },
      [["I!B1", "het is nu 5,71%"]],
    ],
  ],
  vindtNiet: [
    ["het definitieve cijfer", { bladen: { I: { A1: "OVA 2024", B1: 6 } } }],
    ["een voorlopig cijfer dat zo heet", { bladen: { I: { A1: "OVA 2024 voorlopig", B1: 4.94 } } }],
    ["een eigen index", { bladen: { I: { A1: "Indexatie 2024", B1: 4.94 } } }],
    ["een jaar zonder definitief cijfer", { bladen: { I: { A1: "OVA 2025", B1: 4.18 } } }],
    ["zonder jaar", { bladen: { I: { A1: "OVA", B1: 4.94 } } }],
  ],
};

import type { Regelgevallen } from "../gevallen";

/** 330 -> 636 is 25,8% per jaar (domein, 3). */
const jaren = {
  A1: "Jaar",
  B1: 2023,
  C1: 2024,
  D1: 2025,
  E1: 2026,
  A5: "Groei per jaar",
  B5: { typ: 0.258, vorm: "0.0%" },
};

export const groeiDoorgetrokken: Regelgevallen = {
  vindt: [
    // 636 x 1,258^3 = 1.266; op drie manieren in één rij vanaf hetzelfde jaar.
    [
      "met een macht, elk jaar vanaf het eerste",
      {
        bladen: {
          P: {
            ...jaren,
            A2: "Cliënten",
            B2: 636,
            C2: "=$B2*(1+$B$5)^1",
            D2: "=$B2*(1+$B$5)^2",
            E2: "=$B2*POWER(1+$B$5,E1-B1)",
          },
        },
      },
      [["P!E2", "3 jaren achter elkaar met 25,8% per jaar"]],
    ],
    // 100 -> 200 -> 400 is een verdubbeling per jaar; GROEI geeft voor twee jaar later 1.600 (400 x 2 x 2).
    [
      "met GROEI",
      {
        bladen: {
          P: {
            A1: "Jaar",
            B1: 2023,
            C1: 2024,
            D1: 2025,
            E1: 2026,
            F1: 2027,
            A2: "Cliënten",
            B2: 100,
            C2: 200,
            D2: 400,
            E2: "=GROWTH($B2:$D2,$B$1:$D$1,E1)",
            F2: "=GROWTH($B2:$D2,$B$1:$D$1,F1)",
          },
        },
      },
      [["P!F2", "2 jaren achter elkaar met 100% per jaar"]],
    ],
    // 100, 200, 300: TREND geeft voor twee jaar later 500; wortel(500/300) is 1,291.
    [
      "met TREND",
      {
        bladen: {
          P: {
            A1: "Jaar",
            B1: 2023,
            C1: 2024,
            D1: 2025,
            F1: 2027,
            A2: "Cliënten",
            B2: 100,
            C2: 200,
            D2: 300,
            F2: "=ROUND(TREND(B2:D2,B1:D1,F1),0)",
          },
        },
      },
      [["P!F2", "2 jaren achter elkaar met 29,1% per jaar"]],
    ],
    [
      "25,8% drie jaar lang",
      {
        bladen: {
          P: {
            ...jaren,
            A2: "Cliënten",
            B2: 636,
            C2: "=B2*(1+$B$5)",
            D2: "=C2*(1+$B$5)",
            E2: "=D2*(1+$B$5)",
          },
        },
      },
      [["P!E2", "3 jaren achter elkaar met 25,8% per jaar"]],
    ],
    [
      "als los getal",
      { bladen: { P: { ...jaren, A2: "Aantal cliënten", B2: 636, C2: "=B2*1.258", D2: "=C2*1.258" } } },
      [["P!D2", "2 jaren"]],
    ],
    [
      "onder elkaar en afgerond",
      {
        bladen: {
          P: {
            A1: "Jaar",
            B1: "Cliënten",
            A2: 2023,
            B2: 636,
            A3: 2024,
            B3: "=ROUND(B2*(1+0.25),0)",
            A4: 2025,
            B4: "=ROUND(B3*(1+0.25),0)",
          },
        },
      },
      [["P!B4", "25% per jaar"]],
    ],
    [
      "met een naam",
      {
        bladen: { P: { ...jaren, A2: "Lasten HO", B2: 100, C2: "=B2*(1+groei)", D2: "=C2*(1+groei)" } },
        namen: { groei: "P!B5" },
      },
      [["P!D2", "“Lasten HO, 2025” groeit hier 2 jaren"]],
    ],
  ],
  vindtNiet: [
    [
      "een index met een macht",
      {
        bladen: {
          P: { ...jaren, A2: "Lasten", B2: 636, E2: "=B2*(1+0.03)^(E1-B1)" },
        },
      },
    ],
    [
      "TREND binnen de bekende jaren",
      {
        bladen: {
          P: {
            A1: "Jaar",
            B1: 2023,
            C1: 2024,
            D1: 2025,
            A2: "Cliënten",
            B2: 100,
            C2: 200,
            D2: 300,
            A3: "Cliënten volgens lijn",
            D3: "=TREND(B2:D2,B1:D1,D1)",
          },
        },
      },
    ],
    [
      "een index van 6,3%",
      {
        bladen: { P: { ...jaren, B5: 0.063, A2: "Lasten", B2: 100, C2: "=B2*(1+$B$5)", D2: "=C2*(1+$B$5)" } },
      },
    ],
    ["één jaar vooruit", { bladen: { P: { ...jaren, A2: "Cliënten", B2: 636, C2: "=B2*(1+$B$5)" } } }],
    [
      "een groei die afneemt tot onder 10%",
      {
        bladen: { P: { ...jaren, A2: "Cliënten", B2: 636, C2: "=B2*1.12", D2: "=C2*1.06", E2: "=D2*1.03" } },
      },
    ],
    [
      "minuten per maand uit minuten per week",
      { bladen: { P: { A1: "Minuten per week", B1: 100, C1: "=B1*4", D1: "=C1*12" } } },
    ],
    ["rente op een lening", { bladen: { P: { A1: "Hypotheek", B1: 100, C1: "=B1*1.12", D1: "=C1*1.12" } } }],
  ],
};

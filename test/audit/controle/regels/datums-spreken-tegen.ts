import type { Regelgevallen } from "../gevallen";

/** 45413 is 1 mei 2024, 45443 is 31 mei 2024, 45474 is 1 juli 2024 (domein, 4.8). */
const dag = (typ: number) => ({ typ, vorm: "d-m-yyyy" });
const lopenAf = {
  A10: "Aflopende verwijzingen 01H01",
  B9: 2024,
  C9: 2025,
  D9: 2026,
  A9: "jaar",
  B10: 216,
  C10: 215,
  D10: 102,
};

export const datumsSprekenTegen: Regelgevallen = {
  vindt: [
    [
      "een einde voor het begin",
      {
        bladen: {
          P: { A1: "Wat", B1: "Begin", C1: "Einde", A2: "Verordening", B2: dag(45474), C2: dag(45413) },
        },
      },
      [["P!C2", "Het einde (1 mei 2024) ligt voor het begin (1 juli 2024)"]],
    ],
    [
      "een opzegtermijn van een half jaar",
      {
        bladen: {
          P: {
            A1: "Opzegtermijn",
            B1: "half jaar",
            A3: "Datum",
            B3: "Wat",
            A4: dag(45413),
            B4: "Opzeggen 01H01",
            A5: dag(45474),
            B5: "Beëindiging 01H01",
          },
        },
      },
      [["P!A5", "op zijn vroegst eindigen op 1 november 2024; hier staat 1 juli 2024"]],
    ],
    [
      "een opzegtermijn in maanden, en datums als tekst",
      {
        bladen: {
          P: {
            A1: "Opzegtermijn (maanden)",
            B1: 6,
            A3: "Opzegging contract",
            B3: "1 mei 2024",
            A4: "Einde contract",
            B4: "1 juli 2024",
          },
        },
      },
      [["P!B4", "6 maanden"]],
    ],
    [
      "een gat tussen twee regels",
      {
        bladen: {
          P: {
            A1: "Verwijzing met einddatum",
            B1: "vanaf",
            C1: "tot en met",
            A2: "wordt verlengd",
            B2: dag(45292),
            C2: dag(45443),
            A3: "naar maatwerk",
            B3: dag(45474),
            C3: dag(45657),
          },
        },
      },
      [["P!B3", "30 dagen waarvoor geen van beide rijen geldt (1 juni 2024 t/m 30 juni 2024)"]],
    ],
    [
      "een product dat eindigt en daarna nog afloopt",
      { bladen: { P: { A1: "Beëindiging 01H01", B1: dag(45474), ...lopenAf } } },
      [["P!B1", "01H01 eindigt hier op 1 juli 2024, maar in 2025 en 2026 lopen er nog 317 af"]],
    ],
  ],
  vindtNiet: [
    [
      "een begin en een later einde",
      { bladen: { P: { A1: "Wat", B1: "Begin", C1: "Einde", A2: "x", B2: dag(45413), C2: dag(45474) } } },
    ],
    [
      "op tijd opgezegd",
      {
        bladen: {
          P: {
            A1: "Opzegtermijn: 2 maanden",
            A4: "Opzeggen 01H01",
            B4: dag(45413),
            A5: "Beëindiging 01H01",
            B5: dag(45474),
          },
        },
      },
    ],
    [
      "een planning met ruimte tussen de stappen",
      {
        bladen: {
          P: {
            A1: "Stap",
            B1: "van",
            C1: "tot",
            A2: "Advies",
            B2: dag(45292),
            C2: dag(45323),
            A3: "Besluit",
            B3: dag(45413),
            C3: dag(45443),
          },
        },
      },
    ],
    [
      "tarieven die aansluiten",
      {
        bladen: {
          P: {
            A1: "Tarief",
            B1: "geldig van",
            C1: "geldig tot en met",
            A2: "a",
            B2: dag(45292),
            C2: dag(45473),
            A3: "b",
            B3: dag(45474),
            C3: dag(45657),
          },
        },
      },
    ],
    [
      "een ander product dat eindigt",
      { bladen: { P: { A1: "Beëindiging 01H04", B1: dag(45474), ...lopenAf } } },
    ],
    [
      "een einde na de laatste afloop",
      { bladen: { P: { A1: "Beëindiging 01H01", B1: dag(47118), ...lopenAf } } },
    ],
  ],
};

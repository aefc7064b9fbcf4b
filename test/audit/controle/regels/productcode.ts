import type { Regelgevallen } from "../gevallen";

/** De notitie schrijft 01HO1, 01HO02 en 01H3 voor 01H01, 01H02 en 01H03 (domein, 4.10). */
export const productcode: Regelgevallen = {
  vindt: [
    ["een hele cel", { bladen: { P: { A1: "01HO1" } } }, [["P!A1", "waarschijnlijk is het “01H01”"]]],
    ["midden in een zin", { bladen: { P: { A1: "Opzeggen 01HO02 per 1 juli" } } }, [["P!A1", "“01H02”"]]],
    ["een nul te weinig", { bladen: { P: { A1: "Combiondersteuning (01H3)" } } }, [["P!A1", "“01H03”"]]],
    [
      "dezelfde spelling op meer plaatsen is één bevinding",
      { bladen: { P: { A1: "01HO1", A2: "01H01" }, Q: { A1: "AVHO (01HO1)" } } },
      [["P!A1", "Het staat in 2 cellen."]],
    ],
    ["een O vooraan", { bladen: { P: { A1: "O1H04" } } }, [["P!A1", "“01H04”"]]],
  ],
  vindtNiet: [
    ["codes zoals zij horen", { bladen: { P: { A1: "01H01", A2: "AVHO (01H01), straks 01H04" } } }],
    ["andere codes", { bladen: { P: { A1: "02H01", A2: "H01", A3: "45A48" } } }],
    ["een code in een langer woord", { bladen: { P: { A1: "X01HO1B" } } }],
    ["een hoofdstuk of formule met H", { bladen: { P: { A1: "1H", A2: "10H2O", A3: "2024-1H3a" } } }],
  ],
};

import type { Regelgevallen } from "../gevallen";

export const verwijzingNaarLeeg: Regelgevallen = {
  vindt: [
    [
      "een vermenigvuldiging met niets",
      { bladen: { Kosten: { B1: 100, B3: "=B1*B2" } } },
      [["Kosten!B3", "gebruikt B2, en daar staat niets in; die telt als 0"]],
    ],
    [
      "een kale verwijzing naar een ander blad",
      { bladen: { Kosten: { B1: "=Uren!C5" }, Uren: { A1: 1 } } },
      [["Kosten!B1", "Uren!C5"]],
    ],
    [
      "minuten die nul mogen zijn: de functie neemt 0",
      { bladen: { Kosten: { A1: 636, A3: 37.2, B1: "=WMO.BESPARING(A1,A2,A3)" } } },
      [["Kosten!B1", "WMO.BESPARING neemt voor minuten_minder dan 0"]],
    ],
    [
      "een tarief dat niet leeg mag zijn",
      { bladen: { Kosten: { A1: 636, A2: 11, B1: "=WMO.BESPARING(A1,A2,A3)" } } },
      [["Kosten!B1", "heeft uurtarief nodig"]],
    ],
    [
      "een som over een leeg bereik",
      { bladen: { Kosten: { B1: 5, B2: "=B1+SUM(D1:D9)" } } },
      [["Kosten!B2", "D1:D9, en daar staat niets in; die telt niet mee"]],
    ],
  ],
  vindtNiet: [
    ["een cel die gevuld is met 0", { bladen: { Kosten: { B1: 100, B2: 0, B3: "=B1*B2" } } }],
    ["een vraag of de cel leeg is", { bladen: { Kosten: { B1: 3, B3: '=IF(B2="","",B2*B1)' } } }],
    ["een sjabloon waar nog niets in staat", { bladen: { Kosten: { A1: "uren", B3: "=B1*B2" } } }],
    ["een bereik dat voor een deel gevuld is", { bladen: { Kosten: { B1: 1, B4: "=SUM(B1:B3)" } } }],
    ["tekst die aan elkaar gezet wordt", { bladen: { Kosten: { A1: "Wijk", C1: '=A1&" "&B1' } } }],
  ],
};

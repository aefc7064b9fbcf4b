import type { Eigenwerkmap } from "../../../hulp/auditwerkmap";
import type { Regelgevallen } from "../gevallen";

/** Een indicatie met een plan van drie activiteiten; de minuten zijn verzonnen. */
const plan = (
  nodig: number,
  minuten: readonly number[],
  anders: Eigenwerkmap["bladen"][string] = {},
): Eigenwerkmap => ({
  bladen: {
    Plan: {
      A1: "Geïndiceerde minuten per week",
      B1: nodig,
      A3: "Activiteit",
      B3: "Minuten per week",
      A4: "Stofzuigen",
      B4: minuten[0] ?? 0,
      A5: "Badkamer",
      B5: minuten[1] ?? 0,
      A6: "Keuken",
      B6: minuten[2] ?? 0,
      A7: "Totaal",
      B7: "=SUM(B4:B6)",
      ...anders,
    },
  },
});

export const planTeltOp: Regelgevallen = {
  vindt: [
    ["te weinig", plan(136, [45, 40, 40]), [["Plan!B7", "het plan is 11 minuten minder"]]],
    ["te veel", plan(125, [60, 40, 40]), [["Plan!B7", "is 125: het plan is 15 minuten meer"]]],
    [
      "met andere woorden",
      plan(120, [45, 40, 30], { A1: "Nodig: minuten per week", A7: "Minuten in het ondersteuningsplan" }),
      [["Plan!B7", "het plan is 5 minuten minder"]],
    ],
    [
      "losse cellen opgeteld",
      plan(90, [30, 30, 20], { B7: "=B4+B5+B6" }),
      [["Plan!B7", "het plan is 10 minuten minder"]],
    ],
  ],
  vindtNiet: [
    ["het telt op", plan(125, [45, 40, 40])],
    ["op een halve minuut na", plan(125.4, [45, 40, 40])],
    ["een andere periode", plan(590, [45, 40, 40], { A1: "Geïndiceerde minuten per maand" })],
    [
      "cliëntgroepen zijn geen activiteiten",
      plan(136, [45, 40, 40], { A3: "Groep", A4: "Licht", A5: "Midden", A6: "Zwaar" }),
    ],
    [
      "twee indicaties op één blad",
      plan(136, [45, 40, 40], {
        A2: "Indicatie vorige periode: minuten per week",
        B2: 120,
        A9: "Indicatie van mevrouw: minuten per week",
        B9: 90,
      }),
    ],
  ],
};

import { alsKleur, alsTekst } from "../argumenten";
import { Excelfout } from "../fout";
import { officeobject, type Klasse } from "../klasse";
import { bewaarRegels, type Regel } from "../signalen";
import type { Sessie } from "../sessie";
import { zinnen } from "../zinnen";

/** ConditionalCellValueOperator met ons teken. */
const TEKENS = {
  GreaterThan: ">",
  GreaterThanOrEqual: ">=",
  LessThan: "<",
  LessThanOrEqual: "<=",
  EqualTo: "=",
  NotEqualTo: "<>",
} as const;

/** Excel.CustomConditionalFormat: een formule vanaf de eerste cel. */
export const formuleregel: Klasse<Regel> = {
  naam: "CustomConditionalFormat",
  deel: { rule: (r) => officeobject(formule, r), format: (r) => officeobject(opmaak, r) },
};

const formule: Klasse<Regel> = {
  naam: "ConditionalFormatRule",
  blad: (r) => r.vak.blad,
  lees: { formula: ({ als }) => (als !== undefined && "formule" in als ? `=${als.formule}` : "") },
  zet: {
    formula(r, x, w) {
      r.als = { formule: alsTekst(x, "ConditionalFormatRule.formula").replace(/^=/, "") };
      bewaarRegels(r.vak.blad, w);
    },
  },
};

/** Excel.CellValueConditionalFormat: een vergelijking met de waarde van de cel. */
export const celwaarderegel: Klasse<Regel> = {
  naam: "CellValueConditionalFormat",
  blad: (r) => r.vak.blad,
  lees: {
    rule({ als }) {
      if (als === undefined || "formule" in als) return null;
      const operator = Object.entries(TEKENS).find(([, teken]) => teken === als.celIs)?.[0];
      return {
        operator,
        formula1: typeof als.dan === "number" ? `=${als.dan}` : `="${als.dan.replace(/"/g, '""')}"`,
      };
    },
  },
  zet: {
    rule(r, x, w) {
      const { operator, formula1 } = (x ?? {}) as { operator?: string; formula1?: string };
      const celIs = TEKENS[operator as keyof typeof TEKENS];
      if (celIs === undefined)
        throw new Excelfout(
          "NotImplemented",
          zinnen.kent(`De vergelijking ${operator}`, Object.keys(TEKENS)),
        );
      r.als = { celIs, dan: vergeleken(String(formula1)) };
      bewaarRegels(r.vak.blad, w);
    },
  },
  deel: { format: (r) => officeobject(opmaak, r) },
};

/** "=3" is 3, "=\"nee\"" en "nee" zijn een tekst. */
function vergeleken(formule1: string): number | string {
  const kaal = formule1.replace(/^=/, "");
  const getal = Number(kaal);
  if (kaal !== "" && Number.isFinite(getal)) return getal;
  return kaal.replace(/^"(.*)"$/s, "$1").replace(/""/g, '"');
}

/** Excel.ConditionalRangeFormat met zijn letters en vulling; welke kleuren mogen, staat in signalen.ts. */
const opmaak: Klasse<Regel> = {
  naam: "ConditionalRangeFormat",
  deel: { font: (r) => officeobject(letter, r), fill: (r) => officeobject(vulling, r) },
};

const letter: Klasse<Regel> = {
  naam: "ConditionalRangeFont",
  blad: (r) => r.vak.blad,
  lees: { color: (r) => kleur(r.kleur) },
  zet: { color: (r, x, w) => verf(r, { kleur: alsKleur(x) }, w) },
};

const vulling: Klasse<Regel> = {
  naam: "ConditionalRangeFill",
  blad: (r) => r.vak.blad,
  lees: { color: (r) => kleur(r.vulling) },
  zet: { color: (r, x, w) => verf(r, { vulling: alsKleur(x) }, w) },
};

const kleur = (rgb: string | undefined) => (rgb === undefined ? null : `#${rgb}`);

function verf(r: Regel, wat: Partial<Regel>, w: Sessie): void {
  Object.assign(r, wat);
  bewaarRegels(r.vak.blad, w);
}

import { adres, gebiedstekst } from "../../formula/adres";
import { isFormule, type Celwaarde, type Formule } from "../../sheet/blad";
import { foutInBestand } from "./foutcode";
import { keurBladformule } from "../../sheet/keuring-formule";
import { formuleInBestand } from "../../functions/mechaniek/inbestand";
import type { Roostercel } from "../../sheet/celrooster";
import { el, tekst } from "./xml";

/** Zoveel tekens passen in één cel van Excel. */
const TEKST_LENGTE = 32767;

/** Een lijst van gedeelde teksten; geeft het nummer van een tekst. */
export type Teksten = (tekst: string) => number;

/** Eén cel als `<c>`. */
export function celXml(c: Roostercel, stijl: number, teksten: Teksten): string {
  const plaats = { r: adres(c), s: stijl === 0 ? undefined : stijl };
  const { inhoud } = c.cel;
  if (isFormule(inhoud)) return formuleXml(inhoud, c, plaats);
  if (c.waarde === undefined) return el("c", plaats);
  if (typeof c.waarde === "string") {
    keurTekst(c.waarde, plaats.r);
    return el("c", { ...plaats, t: "s" }, el("v", {}, String(teksten(c.waarde))));
  }
  return el("c", { ...plaats, t: soort(c.waarde) }, waardeXml(c.waarde));
}

/**
 * cm="1" wijst in xl/metadata.xml aan dat t="array" een dynamische matrix is; zonder cm is het een gewone matrixformule
 * tussen accolades, die Excel 2016 ook kent.
 */
function formuleXml(f: Formule, c: Roostercel, plaats: Record<string, string | number | undefined>): string {
  const { tekst: opgeslagen, dynamisch: roltUit } = formuleInBestand(f.formule);
  const dynamisch = roltUit || f.dynamisch === true;
  keurBladformule(opgeslagen, adres(c));
  const matrix = dynamisch || f.matrix === true;
  if (c.uitrol !== undefined && !matrix)
    throw new Error(`de formule in ${adres(c)} rolt niet uit, maar heeft een tabel als uitkomst.`);
  const ref = gebiedstekst(c.uitrol ?? { van: c, tot: c });
  return el(
    "c",
    { ...plaats, t: c.waarde === undefined ? undefined : soort(c.waarde), cm: dynamisch ? 1 : undefined },
    [
      el("f", matrix ? { t: "array", ref } : {}, tekst(opgeslagen)),
      c.waarde === undefined ? "" : waardeXml(c.waarde),
    ],
  );
}

function soort(waarde: Celwaarde): string | undefined {
  if (typeof waarde === "number") return undefined;
  if (typeof waarde === "boolean") return "b";
  return typeof waarde === "string" ? "str" : "e";
}

function waardeXml(waarde: Celwaarde): string {
  if (typeof waarde === "number") {
    if (!Number.isFinite(waarde)) throw new Error(`${waarde} is geen getal dat in een cel kan staan.`);
    return el("v", {}, String(waarde));
  }
  if (typeof waarde === "boolean") return el("v", {}, waarde ? "1" : "0");
  return el("v", {}, tekst(typeof waarde === "string" ? waarde : foutInBestand(waarde.fout)));
}

function keurTekst(waarde: string, plaats: string): void {
  if (waarde.length > TEKST_LENGTE)
    throw new Error(`de tekst in ${plaats} heeft ${waarde.length} tekens; Excel neemt er ${TEKST_LENGTE}.`);
}

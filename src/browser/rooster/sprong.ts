import { alsWaarde } from "../../engine/uitkomst";
import type { Model } from "../../engine/spreadsheet";
import { zonderConsole } from "../../engine/zonderconsole";
import { leesFormule } from "../../formula/lees";
import { leesGebied } from "../../formula/adres";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import { formuleVan } from "./cel";
import { naarRooster } from "./formuletekst";
import { namen } from "./namen";
import type { Vak } from "./rooster";
import { bladen } from "./tabbladen";
import { vakOp } from "./vak";

/**
 * Waar een klik op deze cel heen gaat, zoals Excel een koppeling binnen de werkmap volgt: HYPERLINK("#Naam"), "#'Blad'!A1" of "#A1". Van
 * buiten de werkmap opent de proefwerkmap niets. null is een plek die er niet is, of op een verborgen blad.
 */
export function sprong(model: Model, { blad, boven: row, links: col }: Vak): Vak | null | undefined {
  const plaats = { sheetId: blad, col, row };
  const gelezen = leesFormule(formuleVan(model, plaats) ?? "", "en");
  if (!("boom" in gelezen) || gelezen.boom.soort !== "aanroep" || gelezen.boom.naam !== "HYPERLINK")
    return undefined;
  const [waarheen] = gelezen.boom.argumenten;
  if (waarheen === undefined || waarheen === null) return undefined;
  const som = naarRooster(`=${gelezen.formule.slice(waarheen.begin, waarheen.eind)}`);
  const adres = alsWaarde(
    zonderConsole(() => model.getters.evaluateFormulaResult(blad, som, plaats)) as never,
  );
  if (typeof adres !== "string" || !adres.startsWith("#")) return undefined;
  const doel = plek(model, blad, adres.slice(1));
  return doel !== undefined && bladen(model).some((b) => b.id === doel.blad && b.zichtbaar) ? doel : null;
}

function plek(model: Model, blad: string, tekst: string): Vak | undefined {
  const zelfde = (naam: string, andere: string) => naam.toUpperCase() === andere.toUpperCase();
  const naam = namen(model).find((n) => zelfde(n.naam, tekst));
  if (naam !== undefined) return naam.vak;
  const elders = leesNaamverwijzing(`=${tekst}`);
  if (elders !== undefined) {
    const op = bladen(model).find((b) => zelfde(b.naam, elders.blad));
    return op && vakOp(op.id, elders.adres);
  }
  const hier = tekst.replace(/\$/g, "");
  return leesGebied(hier) === undefined ? undefined : vakOp(blad, hier);
}

import { Werkmapfout } from "../werkmap";
import { zinnen } from "../zinnen";
import { alsWerkmapfout, foutcode, foutplaats } from "./fouten";
import { herstel } from "./herstel";
import type { Terugzetstand } from "./stand";

/** Haalt een `zet` weg die halverwege bleef steken. */
export function ruimOp(stand: Terugzetstand, fout: unknown): Promise<unknown> {
  const titels = stand.bladen.map((b) => b.titel);
  return maakOngedaan(fout, titels, async (context) => {
    const eigen = await eigenBladen(context, stand, fout);
    herstel(context, stand, ({ titel, oud }) => ({ titel, sheetId: oud?.sheetId ?? eigen.get(titel) }));
  });
}

/**
 * Wat Excel voor de fout al deed, blijft staan; `haalWeg` haalt het weer weg. Geeft de fout die de gebruiker moet zien, met eerlijk
 * erbij of dat gelukt is.
 */
export async function maakOngedaan(
  fout: unknown,
  titels: readonly string[],
  haalWeg: (context: Excel.RequestContext) => Promise<void>,
): Promise<unknown> {
  const { reden, message } = alsWerkmapfout(fout);
  try {
    await Excel.run(async (context) => {
      await haalWeg(context);
      await context.sync();
    });
  } catch {
    return new Werkmapfout(reden, zinnen.halverwege(message, titels));
  }
  // Deze fout moet herkenbaar blijven: de opdracht gaat dan opnieuw, zonder één stap.
  if (foutcode(fout) === "UndoNotSupported") return fout;
  return new Werkmapfout(reden, zinnen.opgeruimd(message));
}

/**
 * De bladen die deze opdracht zelf maakte, per titel met hun id. Een blad met dezelfde titel kan van een ander zijn: van wie er net nog
 * eens klikte, of van een collega in dezelfde werkmap. Weigerde Excel een blad omdat de titel bezet was, dan is wat de opdracht
 * tot daar maakte nog leeg, en wat niet leeg is dus niet van ons.
 */
async function eigenBladen(
  context: Excel.RequestContext,
  { bladen, eerder }: Terugzetstand,
  fout: unknown,
): Promise<ReadonlyMap<string, string>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/id");
  await context.sync();
  const titels = bladen.flatMap(({ oud, titel }) => (oud === undefined ? [titel] : []));
  const erbij = worksheets.items.filter((s) => !eerder.includes(s.id) && titels.includes(s.name));
  const vol = foutplaats(fout) === "WorksheetCollection.add" ? await gevuld(context, erbij) : [];
  return new Map(erbij.filter((s) => !vol.includes(s)).map((s) => [s.name, s.id]));
}

async function gevuld(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Excel.Worksheet[]> {
  const gebruikt = sheets.map((s) => s.getUsedRangeOrNullObject().load("address"));
  await context.sync();
  return sheets.filter((_, i) => gebruikt[i]?.isNullObject === false);
}

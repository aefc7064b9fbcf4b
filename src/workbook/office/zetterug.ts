import { Werkmapfout, type Terugweg } from "../werkmap";
import { zinnen } from "../zinnen";
import { zetAfdrukTerug } from "./afdruk";
import { isUitgerold, vergelijkbareFormule, vraagIngetikt, vraagUitrol } from "./formulebeeld";
import { opdracht } from "./opdracht";
import type { Geschreven, Nabeeld } from "./stand";
import { naSync } from "./nasync";
import type { Geheugen } from "./zet";

/** Draait een opdracht terug; zie Werkmap.zetTerug, en herstel.ts en verbouwterug.ts voor wat er terugkomt. */
export async function zetTerug(geheugen: Geheugen, terug: Terugweg, ookVeranderd = false): Promise<void> {
  const weg = geheugen.terugwegen.get(terug);
  if (weg === undefined) throw new Werkmapfout("onbekend", zinnen.terugWeg());
  const { bladen, na } = weg;
  await opdracht(async (context) => {
    const lezers = bladen.map((geschreven, i) => vraagNu(context, geschreven, na[i]));
    weg.vraag?.(context);
    context.workbook.protection.load("protected");
    await context.sync();
    const nu = lezers.map((lees) => lees());
    keur(bladen, nu, context.workbook.protection.protected);
    const waar = (geschreven: Geschreven) => {
      const i = bladen.indexOf(geschreven);
      return { titel: nu[i]?.titel ?? geschreven.titel, sheetId: na[i]?.sheetId ?? geschreven.oud?.sheetId };
    };
    weg.keur?.(waar);
    const anders = nu.flatMap((b) => (b?.veranderd ? [b.titel] : []));
    if (anders.length > 0 && !ookVeranderd)
      throw new Werkmapfout("blad-veranderd", zinnen.bladVeranderd(anders));
    weg.herstel(context, waar);
    await context.sync();
    if (weg.afdruk) await zetAfdrukTerug(context, weg.afdruk);
  });
  geheugen.terugwegen.delete(terug);
  for (const { zet, vorige } of bladen)
    if (vorige) geheugen.onthouden.set(zet.blad.id, vorige);
    else geheugen.onthouden.delete(zet.blad.id);
}

interface Bladnu {
  readonly titel: string;
  readonly beveiligd: boolean;
  readonly veranderd: boolean;
}

function vraagNu(
  context: Excel.RequestContext,
  geschreven: Geschreven,
  na: Nabeeld | undefined,
): () => Bladnu | undefined {
  const sheet = context.workbook.worksheets.getItemOrNullObject(
    na?.sheetId ?? geschreven.oud?.sheetId ?? geschreven.titel,
  );
  sheet.load("name,protection/protected");
  const ingetikt = vraagIngetikt(sheet);
  const uitrol = vraagUitrol(sheet, [geschreven.zet, geschreven.vorige]);
  return naSync(sheet, (blad) => {
    if (blad.isNullObject) return undefined;
    const [nu, toen] = [ingetikt(), na?.ingetikt ?? new Map<string, unknown>()];
    const tabellen = [...uitrol(), ...(na?.uitrol ?? [])];
    const veranderd = [...new Set([...nu.keys(), ...toen.keys()])].some(
      (cel) =>
        vergelijkbareFormule(nu.get(cel)) !== vergelijkbareFormule(toen.get(cel)) &&
        !isUitgerold(cel, tabellen),
    );
    return { titel: blad.name, beveiligd: blad.protection.protected, veranderd };
  });
}

/** Een nieuw blad dat al weg is, hoeft niet meer weg; een vervangen blad dat weg is, kan niets terugkrijgen. */
function keur(
  bladen: readonly Geschreven[],
  nu: readonly (Bladnu | undefined)[],
  structuurBeveiligd: boolean,
): void {
  bladen.forEach(({ oud, titel }, i) => {
    const hier = nu[i];
    if (hier === undefined && oud) throw new Werkmapfout("blad-weg", zinnen.bladWeg(titel));
    if (hier?.beveiligd) throw new Werkmapfout("beveiligd", zinnen.beveiligd(hier.titel));
    if (hier && !oud && structuurBeveiligd)
      throw new Werkmapfout("structuur-beveiligd", zinnen.structuurBeveiligd());
  });
}

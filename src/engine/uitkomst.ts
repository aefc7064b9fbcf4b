import { excelcode, isNietHierCel } from "./codes";
import { isBereik, type Ocel, type Ouitkomst } from "./spreadsheet";
import { zinnen } from "./zinnen";

/** Een fout in een uitkomst: de code zoals Excel haar noemt, en een zin. */
export interface Foutuitkomst {
  readonly fout: string;
  readonly melding: string;
}

/** Fouten die niet van de werkmap zijn: deze rekenaar kan het niet, en Excel misschien wel. */
const nietHier = new WeakSet<object>();

/** Wat er in één cel van een uitkomst staat. Een lege cel is null. */
export type Waarde = number | string | boolean | null | Foutuitkomst;

/** Uitkomst van een formule: één waarde, of een uitgerolde tabel als rijen. */
export type Uitkomst = Waarde | Waarde[][];

export function isFout(waarde: Uitkomst | undefined): waarde is Foutuitkomst {
  return typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
}

/** Van wat o-spreadsheet geeft naar gewone waarden: rijen in plaats van kolommen, en een bereik van één cel is die cel. */
export function alsUitkomst(uit: Ouitkomst): Uitkomst {
  if (!isBereik(uit)) return alsWaarde(uit);
  const rijen = uit[0]?.length ?? 0;
  if (uit.length === 1 && rijen === 1) return alsWaarde(uit[0]?.[0]);
  return Array.from({ length: rijen }, (_, r) => uit.map((kolom) => alsWaarde(kolom[r])));
}

/** Een cel van o-spreadsheet als gewone waarde. */
export function alsWaarde(cel: Ocel | undefined): Waarde {
  const waarde = cel?.value ?? null;
  const code = excelcode(waarde);
  if (code === undefined) return waarde;
  const melding = zinBij(String(waarde), cel?.message);
  return isNietHierCel(cel) ? nietNaTeRekenen(code, melding) : { fout: code, melding };
}

/** Een uitkomst die hier niet na te rekenen is, met de code die Excel in zo'n geval geeft. */
export function nietNaTeRekenen(fout: string, melding: string): Foutuitkomst {
  const uit = { fout, melding };
  nietHier.add(uit);
  return uit;
}

/** Is dit niet na te rekenen? Dan zegt de fout niets over wat er in Excel staat. */
export function isNietNaTeRekenen(waarde: Uitkomst | undefined): boolean {
  return isFout(waarde) && nietHier.has(waarde);
}

/** Codes die o-spreadsheet zelf geeft, buiten een functie om, krijgen hier hun zin. */
function zinBij(code: string, zin: string | undefined): string {
  if (code === "#CYCLE") return zinnen.kring();
  if (code === "#SPILL!") return zinnen.geenRuimte();
  if (code === "#BAD_EXPR" || code === "#ERROR") return zinnen.ingewikkeld();
  if (code === "#REF") return zinnen.buitenBereik("De formule");
  return zin === undefined || zin === "" ? zinnen.opgegeven(code) : zin;
}

// Pleister op o-spreadsheet 19.3.7. o-spreadsheet doet bij elke wijziging veel wat hier niemand vraagt: per cel die geraakt wordt voegt het
// alle gebieden opnieuw samen, van elk bereik plakt het bij elk gebruik een sleutel, en van elke uitkomst maakt het de tekst.
// Zonder haar faalt test/engine/rekenronde.test.ts. Zij onthoudt nooit een uitkomst: elke ronde rekent elke geraakte cel.
import { CompiledFormula, helpers, registries, type Ocel } from "./spreadsheet";
import { werkmapVan } from "./werkmap";

interface Plaats {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}
interface Zone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
export interface Gebied {
  readonly sheetId: string;
  readonly zone: Zone;
}
/** Een verzameling cellen, als zo weinig mogelijk gebieden. */
interface Gebieden extends Iterable<Gebied> {
  isEmpty(): boolean;
  deleteMany(gebieden: Iterable<Gebied>): void;
}
type Bereiklezer = (bereik: Gebied) => readonly (readonly Ocel[])[];

/** Een formule die al code is. */
interface Formule {
  readonly rangeDependencies: readonly Gebied[];
  execute(...delen: unknown[]): unknown;
}
interface Formulecel {
  readonly compiledFormula: Formule;
  readonly format?: string;
}

/** Wat wij van de rekenaar van o-spreadsheet gebruiken. */
interface Rekenaar {
  readonly context: object;
  readonly getters: { getLocale(): object };
  readonly nextRangesToUpdate: Gebieden;
  compilationParams: {
    ensureRange: Bereiklezer;
    readonly referenceDenormalizer: unknown;
    readonly evalContext: { __originCellPosition?: Plaats | undefined; __originSheetId?: string | undefined };
  };
  formulaDependencies(): Afhankelijkheden;
  buildSafeGetSymbolValue(): unknown;
  updateCompilationParameters(): void;
  computeFormulaCell(plaats: Plaats, cel: Formulecel): Ocel;
  getCellsDependingOn(gebieden: Iterable<Gebied>): Gebieden;
}
/** Per kolom een boom van stukken, met wie van dat stuk afhangt. */
interface Afhankelijkheden {
  readonly forest: Readonly<
    Record<string, Readonly<Record<number, { query(zone: Zone): readonly { dependents: Gebied }[] }>>>
  >;
}

/** Laat o-spreadsheet bij een wijziging alleen doen wat nodig is. */
export function registreerRekenronde(): void {
  deelBereiken();
  const Rekenend = registries.coreViewsPluginRegistry.get("evaluation");
  registries.coreViewsPluginRegistry.replace(
    "evaluation",
    class extends Rekenend {
      constructor(...delen: ConstructorParameters<typeof Rekenend>) {
        super(...delen);
        const { evaluator } = this as unknown as { evaluator: Rekenaar };
        loopRechtAf(evaluator);
        // Een rekenblad toont niets; de proefwerkmap heeft de tekst van elke cel wel nodig.
        const werkmap = werkmapVan(evaluator.context);
        if (werkmap === undefined) return;
        leesBereikenEenKeer(evaluator);
        toonPasOpVraag(evaluator, werkmap);
      }
    },
  );
}

/** Wie van deze cellen afhangt, en van wie daarvan afhangt: elke cel één keer, en pas aan het eind samengevoegd tot gebieden. */
function loopRechtAf(rekenaar: Rekenaar): void {
  const zoals = rekenaar.getCellsDependingOn.bind(rekenaar);
  const Verzameling = rekenaar.nextRangesToUpdate.constructor as new (gebieden: Iterable<Gebied>) => Gebieden;
  rekenaar.getCellsDependingOn = (gebieden) => {
    // Midden in een ronde telt mee wat al op de lijst staat; dat weet o-spreadsheet.
    if (!rekenaar.nextRangesToUpdate.isEmpty()) return zoals(gebieden);
    const uit = new Verzameling(geraaktDoor(gebieden, rekenaar.formulaDependencies()));
    uit.deleteMany(gebieden);
    return uit;
  };
}

/** Per blad en kolom de zones die nog nagelopen moeten worden. */
type Wachtrij = Map<string, Map<number, Zone[]>>;

function geraaktDoor(gebieden: Iterable<Gebied>, { forest }: Afhankelijkheden): Gebied[] {
  const gezien = new Map<string, Map<number, Set<number>>>();
  const gehad = new Set<object>();
  const uit: Gebied[] = [];
  const wachtrij: Wachtrij = new Map();
  for (const gebied of gebieden) zetErbij(wachtrij, gebied);
  // Een kolom tegelijk: wie van twaalf cellen onder elkaar afhangt, komt dan één keer langs in plaats van twaalf keer.
  for (const [blad, kolommen] of wachtrij) {
    for (const [kolom, zones] of kolommen) {
      kolommen.delete(kolom);
      for (const zone of aaneen(zones))
        for (const stuk of forest[blad]?.[kolom]?.query(zone) ?? []) {
          if (gehad.has(stuk)) continue;
          gehad.add(stuk);
          for (const nieuw of nogNietGezien(stuk.dependents, gezien)) {
            uit.push(nieuw);
            zetErbij(wachtrij, nieuw);
          }
        }
    }
    // Leeg; komt er later iets bij, dan sluit het blad weer achteraan aan.
    wachtrij.delete(blad);
  }
  return uit;
}

function zetErbij(wachtrij: Wachtrij, { sheetId, zone }: Gebied): void {
  const kolommen = haal(wachtrij, sheetId, () => new Map<number, Zone[]>());
  for (let kolom = zone.left; kolom <= zone.right; kolom++) haal(kolommen, kolom, () => []).push(zone);
}

/** Zones van één kolom, van boven naar beneden; wat aansluit is er één. */
function aaneen(zones: Zone[]): Zone[] {
  const uit: Zone[] = [];
  for (const zone of zones.sort((a, b) => a.top - b.top)) {
    const vorige = uit.at(-1);
    if (vorige === undefined || zone.top > vorige.bottom + 1) uit.push(zone);
    else uit[uit.length - 1] = { ...vorige, bottom: Math.max(vorige.bottom, zone.bottom) };
  }
  return uit;
}

/** De stukken van een gebied die nog niet aan de beurt waren, kolom voor kolom. */
function nogNietGezien({ sheetId, zone }: Gebied, gezien: Map<string, Map<number, Set<number>>>): Gebied[] {
  const uit: Gebied[] = [];
  const blad = haal(gezien, sheetId, () => new Map<number, Set<number>>());
  for (let kolom = zone.left; kolom <= zone.right; kolom++) {
    const rijen = haal(blad, kolom, () => new Set<number>());
    let top = zone.top;
    for (let rij = zone.top; rij <= zone.bottom + 1; rij++) {
      if (rij <= zone.bottom && !rijen.has(rij)) {
        rijen.add(rij);
        continue;
      }
      if (top < rij) uit.push({ sheetId, zone: { left: kolom, right: kolom, top, bottom: rij - 1 } });
      top = rij + 1;
    }
  }
  return uit;
}

function haal<K, V>(kaart: Map<K, V>, sleutel: K, maak: () => V): V {
  const er = kaart.get(sleutel);
  if (er !== undefined) return er;
  const nieuw = maak();
  kaart.set(sleutel, nieuw);
  return nieuw;
}

/** De bereiken van het model waar nu formules voor gelezen worden. */
let gedeeld: Map<string, Gebied> | undefined;

/** Voert uit, en maakt van dezelfde verwijzing in twee formules hetzelfde bereik. Alleen waar nooit een rij of blad schuift. */
export function metGedeeldeBereiken<T>(bereiken: Map<string, Gebied>, doe: () => T): T {
  const eerder = gedeeld;
  gedeeld = bereiken;
  try {
    return doe();
  } finally {
    gedeeld = eerder;
  }
}

interface Bereikmaker {
  getRangeFromSheetXC(blad: string, verwijzing: string): Gebied;
}

function deelBereiken(): void {
  const Formules = CompiledFormula as unknown as {
    Compile(formule: string, blad: string, maker: Bereikmaker): unknown;
  };
  const zoals = Formules.Compile.bind(Formules);
  Formules.Compile = (formule, blad, maker) => {
    const bereiken = gedeeld;
    if (bereiken === undefined) return zoals(formule, blad, maker);
    const deler: Bereikmaker = {
      getRangeFromSheetXC: (eigen, verwijzing) =>
        haal(bereiken, verwijzing.includes("!") ? verwijzing : `${eigen}!${verwijzing}`, () =>
          maker.getRangeFromSheetXC(eigen, verwijzing),
        ),
    };
    // Wie onder het lezen zelf een formule leest (de proefwerkmap), heeft zijn eigen bereiken.
    gedeeld = undefined;
    try {
      return zoals(formule, blad, deler);
    } finally {
      gedeeld = bereiken;
    }
  };
}

/** Een bereik wordt één keer per ronde gelezen. o-spreadsheet zoekt het daarna op met een sleutel van tekst; hier is het bereik zelf de sleutel. */
function leesBereikenEenKeer(rekenaar: Rekenaar): void {
  const nieuweRonde = rekenaar.updateCompilationParameters.bind(rekenaar);
  rekenaar.updateCompilationParameters = () => {
    nieuweRonde();
    const ronde = rekenaar.compilationParams;
    const lees = ronde.ensureRange;
    const gelezen = new Map<Gebied, ReturnType<Bereiklezer>>();
    ronde.ensureRange = (bereik) => haal(gelezen, bereik, () => lees(bereik));
  };
}

/** Een getal als uitkomst, met de tekst ervan pas als iemand daarnaar vraagt. */
class Getalcel {
  readonly type = "number";
  readonly format = undefined;
  readonly isAutoSummable = true;
  readonly defaultAlign = "right";
  constructor(
    readonly value: number,
    readonly position: Plaats,
    readonly landinstelling: object,
  ) {}
  get formattedValue(): string {
    return helpers.formatValue(this.value, { locale: this.landinstelling as never });
  }
}

/** Bijna elke uitkomst is een gewoon getal; al het andere maakt o-spreadsheet er zelf van. */
function toonPasOpVraag(rekenaar: Rekenaar, werkmap: object): void {
  const zoals = rekenaar.computeFormulaCell.bind(rekenaar);
  rekenaar.computeFormulaCell = (plaats, cel) => {
    const uit = rekenUit(rekenaar, plaats, cel.compiledFormula);
    const { value, format } = uit as Ocel;
    if (typeof value === "number" && Number.isFinite(value) && format === undefined && !cel.format)
      return new Getalcel(value || 0, plaats, rekenaar.getters.getLocale());
    // Niet nog eens rekenen: o-spreadsheet krijgt wat de formule al gaf.
    const gerekend = { ...cel, compiledFormula: { rangeDependencies: [], execute: () => uit } };
    try {
      const anders = zoals(plaats, gerekend);
      if (anders.value === KLEM) klem.add(werkmap);
      return anders;
    } catch (fout) {
      if ((fout as Ocel).value === KLEM) klem.add(werkmap);
      throw fout;
    }
  };
}

const KLEM = "#SPILL!";
const klem = new WeakSet<object>();

/** Had in deze werkmap ooit een tabel te weinig ruimte? Zo niet, dan hoeft niemand de cellen daarop na te lopen. */
export function kwamKlem(werkmap: object): boolean {
  return klem.has(werkmap);
}

function rekenUit(rekenaar: Rekenaar, plaats: Plaats, formule: Formule): unknown {
  const { referenceDenormalizer, ensureRange, evalContext } = rekenaar.compilationParams;
  const { __originCellPosition: plek, __originSheetId: blad } = evalContext;
  evalContext.__originCellPosition = plaats;
  evalContext.__originSheetId = plaats.sheetId;
  const naam = rekenaar.buildSafeGetSymbolValue();
  const uit = formule.execute(
    formule.rangeDependencies,
    referenceDenormalizer,
    ensureRange,
    naam,
    evalContext,
  );
  evalContext.__originCellPosition = plek;
  evalContext.__originSheetId = blad;
  return uit;
}

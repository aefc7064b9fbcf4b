import type { Cel } from "../../workbook/blad";
import { stijlboek, type Stijlboek } from "../../workbook/ooxml/stijlen";
import type { Vervanging } from "../../xlsx/bestand/vervang";
import { loopXml } from "../../xlsx/bestand/xml";

/** De lijsten waar een cel uit kiest, in xl/styles.xml. */
const LIJSTEN = ["numFmts", "fonts", "fills", "borders", "cellXfs"] as const;
type Lijst = (typeof LIJSTEN)[number];

interface Gelezenlijst {
  /** De tag van de lijst: om het aantal te wijzigen. */
  readonly begin: number;
  readonly eind: number;
  readonly tag: string;
  readonly slot: number;
  readonly kinderen: readonly string[];
  readonly nummers: readonly number[];
}

/** Stijlen van ons, achteraan toegevoegd aan die van de gebruiker; wat hij had, houdt zijn nummer. */
export interface Stijlenerbij {
  readonly boek: Stijlboek;
  vervangingen(): Vervanging[];
}

/** Zonder bruikbare styles.xml krijgt alles de gewone opmaak. */
export function stijlenErbij(bytes: Uint8Array | undefined, pad: string): Stijlenerbij {
  const eigen = bytes === undefined ? undefined : leesLijsten(bytes, pad);
  const boek = stijlboek();
  const volledig =
    eigen !== undefined && (["fonts", "fills", "borders", "cellXfs"] as const).every((l) => eigen[l]);
  if (!volledig) return { boek: { ...boek, nummer: () => 0 }, vervangingen: () => [] };
  const bestaand = eigen.cellXfs?.kinderen.length ?? 0;
  return {
    // Nummer 0 is ook bij de gebruiker de gewone cel; de eerste van ons komt achter zijn laatste.
    boek: {
      ...boek,
      nummer: (cel: Cel) => {
        const nummer = boek.nummer(cel);
        return nummer === 0 ? 0 : bestaand + nummer - 1;
      },
    },
    vervangingen: () => voegSamen(eigen, leesLijsten(new TextEncoder().encode(boek.xml()), pad)),
  };
}

function voegSamen(
  eigen: Partial<Record<Lijst, Gelezenlijst>>,
  onze: Partial<Record<Lijst, Gelezenlijst>>,
): Vervanging[] {
  const aantal = (l: Lijst) => eigen[l]?.kinderen.length ?? 0;
  const eersteVorm = Math.max(199, ...(eigen.numFmts?.nummers ?? [])) + 1;
  const vorm = (n: number) => (n < 164 ? n : eersteVorm + n - 164);
  const xfs = (onze.cellXfs?.kinderen ?? []).slice(1).map((xf) =>
    xf
      .replace(/numFmtId="(\d+)"/, (_, n: string) => `numFmtId="${vorm(Number(n))}"`)
      .replace(/fontId="(\d+)"/, (_, n: string) => `fontId="${aantal("fonts") + Number(n)}"`)
      .replace(
        /fillId="(\d+)"/,
        (_, n: string) => `fillId="${Number(n) < 2 ? n : aantal("fills") + Number(n) - 2}"`,
      )
      .replace(/borderId="(\d+)"/, (_, n: string) => `borderId="${aantal("borders") + Number(n)}"`)
      .replace(/ xfId="\d+"/, ' xfId="0"'),
  );
  if (xfs.length === 0) return [];
  const vormen = (onze.numFmts?.kinderen ?? []).map((x) =>
    x.replace(/numFmtId="(\d+)"/, (_, n: string) => `numFmtId="${vorm(Number(n))}"`),
  );
  const erbij: Record<Lijst, readonly string[]> = {
    numFmts: vormen,
    fonts: onze.fonts?.kinderen ?? [],
    fills: (onze.fills?.kinderen ?? []).slice(2),
    borders: onze.borders?.kinderen ?? [],
    cellXfs: xfs,
  };
  return LIJSTEN.flatMap((l) => lijstVervanging(eigen, l, erbij[l]));
}

function lijstVervanging(
  eigen: Partial<Record<Lijst, Gelezenlijst>>,
  l: Lijst,
  erbij: readonly string[],
): Vervanging[] {
  const lijst = eigen[l];
  const voor = /^<([^:\s>]+:)?/.exec((lijst ?? eigen.fonts)?.tag ?? "")?.[1] ?? "";
  const tekst = erbij
    .map((xml) => (voor === "" ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${voor}`)))
    .join("");
  if (lijst === undefined) {
    const plaats = eigen.fonts?.begin ?? 0;
    const nieuw = `<${voor}${l} count="${erbij.length}">${tekst}</${voor}${l}>`;
    return erbij.length === 0 ? [] : [{ begin: plaats, eind: plaats, tekst: nieuw }];
  }
  const geteld = lijst.tag.replace(/count="\d+"/, `count="${lijst.kinderen.length + erbij.length}"`);
  if (lijst.tag.endsWith("/>"))
    return [{ begin: lijst.begin, eind: lijst.eind, tekst: `${geteld.slice(0, -2)}>${tekst}</${voor}${l}>` }];
  return [
    { begin: lijst.begin, eind: lijst.eind, tekst: geteld },
    { begin: lijst.slot, eind: lijst.slot, tekst },
  ];
}

function leesLijsten(bytes: Uint8Array, pad: string): Partial<Record<Lijst, Gelezenlijst>> {
  const uit: Partial<Record<Lijst, Gelezenlijst & { kinderen: string[]; nummers: number[] }>> = {};
  const tekstVan = (begin: number, eind: number) => new TextDecoder().decode(bytes.subarray(begin, eind));
  let [diepte, kindBegin] = [0, 0];
  let nu: Lijst | undefined;
  loopXml(bytes, pad, {
    open({ naam, attributen, begin, eind }) {
      diepte++;
      if (diepte === 2) {
        nu = LIJSTEN.find((l) => l === naam);
        if (nu !== undefined)
          uit[nu] = { begin, eind, tag: tekstVan(begin, eind), slot: eind, kinderen: [], nummers: [] };
      } else if (diepte === 3 && nu !== undefined) {
        kindBegin = begin;
        if (attributen.numFmtId !== undefined) uit[nu]?.nummers.push(Number(attributen.numFmtId));
      }
    },
    sluit(_, begin, eind) {
      if (diepte === 3 && nu !== undefined) uit[nu]?.kinderen.push(tekstVan(kindBegin, eind));
      if (diepte === 2 && nu !== undefined)
        uit[nu] = { ...(uit[nu] as Gelezenlijst & { kinderen: string[]; nummers: number[] }), slot: begin };
      diepte--;
    },
  });
  return uit;
}

import type { Cel } from "../../sheet/blad";
import { stijlboek, type Stijlboek } from "../../xlsx/drukken/stijlen";
import { achteraan, lijstplaats, type Lijstplaats } from "../../xlsx/bestand/lijst";
import type { Vervanging } from "../../xlsx/bestand/vervang";
import { loopXml } from "../../xlsx/bestand/xml";

/** De lijsten waar een cel uit kiest, in xl/styles.xml. */
const LIJSTEN = ["numFmts", "fonts", "fills", "borders", "cellXfs"] as const;
/** Wat er van styles.xml gelezen wordt; naar cellStyleXfs wijst een xf, en daar komt niets bij. */
const GELEZEN = [...LIJSTEN, "cellStyleXfs"] as const;
type Lijst = (typeof GELEZEN)[number];
type Lijsten = Partial<Record<Lijst, Gelezenlijst>>;

interface Gelezenlijst extends Lijstplaats {
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
    vervangingen: () =>
      bytes === undefined
        ? []
        : voegSamen(bytes, eigen, leesLijsten(new TextEncoder().encode(boek.xml()), pad)),
  };
}

function voegSamen(bytes: Uint8Array, eigen: Lijsten, onze: Lijsten): Vervanging[] {
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
      // Zonder stijlen van cellen is er niets om naar te wijzen.
      .replace(/ xfId="\d+"/, aantal("cellStyleXfs") > 0 ? ' xfId="0"' : ""),
  );
  if (xfs.length === 0) return [];
  const vormen = (onze.numFmts?.kinderen ?? []).map((x) =>
    x.replace(/numFmtId="(\d+)"/, (_, n: string) => `numFmtId="${vorm(Number(n))}"`),
  );
  const erbij: Record<(typeof LIJSTEN)[number], readonly string[]> = {
    numFmts: vormen,
    fonts: onze.fonts?.kinderen ?? [],
    fills: (onze.fills?.kinderen ?? []).slice(2),
    borders: onze.borders?.kinderen ?? [],
    cellXfs: xfs,
  };
  return LIJSTEN.flatMap((l) => lijstVervanging(bytes, eigen, l, erbij[l]));
}

function lijstVervanging(
  bytes: Uint8Array,
  eigen: Lijsten,
  l: Lijst,
  erbij: readonly string[],
): Vervanging[] {
  const lijst = eigen[l];
  const voor = (lijst ?? eigen.fonts)?.voor ?? "";
  const xml = erbij
    .map((deel) => (voor === "" ? deel : deel.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${voor}`)))
    .join("");
  if (lijst !== undefined) return achteraan(bytes, lijst, xml, erbij.length);
  const plaats = eigen.fonts?.begin ?? 0;
  const nieuw = `<${voor}${l} count="${erbij.length}">${xml}</${voor}${l}>`;
  return erbij.length === 0 ? [] : [{ begin: plaats, eind: plaats, tekst: nieuw }];
}

function leesLijsten(bytes: Uint8Array, pad: string): Lijsten {
  const uit: Lijsten = {};
  let [diepte, kindBegin] = [0, 0];
  let nu: Lijst | undefined;
  let lijst: { plaats: Lijstplaats; kinderen: string[]; nummers: number[] } | undefined;
  loopXml(bytes, pad, {
    open(tag) {
      diepte++;
      if (diepte === 2) {
        nu = GELEZEN.find((l) => l === tag.naam);
        lijst = nu && { plaats: lijstplaats(tag), kinderen: [], nummers: [] };
      } else if (diepte === 3 && lijst !== undefined) {
        kindBegin = tag.begin;
        const { numFmtId } = tag.attributen;
        if (numFmtId !== undefined) lijst.nummers.push(Number(numFmtId));
      }
    },
    sluit(_, begin, eind) {
      if (diepte === 3) lijst?.kinderen.push(new TextDecoder().decode(bytes.subarray(kindBegin, eind)));
      if (diepte === 2 && nu !== undefined && lijst !== undefined)
        uit[nu] = { ...lijst.plaats, slot: begin, kinderen: lijst.kinderen, nummers: lijst.nummers };
      diepte--;
    },
  });
  return uit;
}

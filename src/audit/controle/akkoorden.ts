import { adres, bladverwijzing, leesAdres } from "../../formula/adres";
import { leesTekens } from "../../formula/tekens";
import { leesBereik } from "../../sharing/omzetten/bereik";
import { regelcel } from "../../sharing/regelcel";
import { isVerwijzing } from "../../sharing/omzetten/tekenwerk";
import type { Blad, Formule, Geplaatst } from "../../sheet/blad";
import { blad, kopLinks, rij, titel, toelichting } from "../../sheet/cellen";
import { leesKenmerk } from "../../sheet/kenmerk";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import { celplek, leesCelplek, type Cel, type Werkblad, type Werkboek } from "../werkboek/werkboek";

/** Iemand heeft een bevinding gezien en vindt haar goed, met een reden. */
export interface Akkoord {
  /** De plek van de bevinding: "Lasten!B4", "Lasten" of "de werkmap". */
  readonly plek: string;
  /** Wat er gevonden was toen het akkoord gegeven werd. */
  readonly zin: string;
  readonly reden: string;
  readonly naam: string;
  /** Dagnummer. */
  readonly datum: number;
  /** Het id van de regel. */
  readonly regel: string;
  readonly vingerafdruk: string;
}

/** Waaraan het blad Akkoord te herkennen is. */
export const AKKOORD = "akkoord";

const KOPPEN = ["Waar", "Wat er gevonden is", "Akkoord, want", "Naam", "Datum", "Regel", "Kenmerk"] as const;
const KOPRIJ = 4;

/** Het blad waarop de akkoorden staan; undefined als er nog geen is. */
export function akkoordblad(werkboek: Werkboek): Werkblad | undefined {
  const naam = werkboek.namen.find((n) => leesKenmerk(n.naam)?.id === AKKOORD);
  const plek = leesNaamverwijzing(`=${naam?.formule ?? ""}`);
  return plek === undefined ? undefined : werkboek.blad(plek.blad);
}

/** De akkoorden in een werkmap, in de volgorde van hun blad. Wat niet te lezen is, is geen akkoord. */
export function leesAkkoorden(werkboek: Werkboek): Akkoord[] {
  const op = akkoordblad(werkboek);
  if (op === undefined) return [];
  const kop = [...op.cellen.values()].find((c) => c.waarde === KOPPEN[0]);
  if (kop === undefined) return [];
  const kolom = (naam: (typeof KOPPEN)[number]) =>
    [...op.cellen.values()].find((c) => c.rij === kop.rij && c.waarde === naam)?.kolom;
  const kolommen = new Map(KOPPEN.map((k) => [k, kolom(k)]));
  const rijen = new Set([...op.cellen.values()].map((c) => c.rij).filter((r) => r > kop.rij));
  return [...rijen]
    .sort((a, b) => a - b)
    .flatMap((r) => {
      const bij = (naam: (typeof KOPPEN)[number]) => {
        const k = kolommen.get(naam);
        return k === undefined ? undefined : op.cellen.get(adres({ rij: r, kolom: k }));
      };
      const tekst = (naam: (typeof KOPPEN)[number]) => {
        const waarde = bij(naam)?.waarde;
        return typeof waarde === "string" ? waarde : "";
      };
      const plek = plekIn(bij("Waar"));
      const datum = bij("Datum")?.waarde;
      const [regel, kenmerk, reden] = [tekst("Regel"), tekst("Kenmerk"), tekst("Akkoord, want")];
      if (plek === undefined || regel === "" || kenmerk === "" || reden === "") return [];
      return [
        {
          plek,
          zin: tekst("Wat er gevonden is"),
          reden,
          naam: tekst("Naam"),
          datum: typeof datum === "number" ? datum : 0,
          regel,
          vingerafdruk: kenmerk,
        },
      ];
    });
}

/**
 * De plek staat in een formule die naar de cel zelf wijst: zo houdt Excel haar bij als er rijen bij komen, of als het blad anders gaat heten.
 */
function plekIn(cel: Cel | undefined): string | undefined {
  if (cel === undefined) return undefined;
  if (cel.formule === undefined) return typeof cel.waarde === "string" ? cel.waarde : undefined;
  const verwijzing = leesTekens(cel.formule).find((t) => isVerwijzing(t));
  const bereik = leesBereik(verwijzing?.waarde ?? "");
  return bereik?.blad === undefined ? undefined : celplek({ ...bereik.van, blad: bereik.blad });
}

/** Het blad met deze akkoorden: een gewone tabel, die met de werkmap meegaat en zonder de invoegtoepassing te lezen is. */
export function maakAkkoordblad(akkoorden: readonly Akkoord[]): Blad {
  const cellen: Geplaatst[][] = [
    rij("A1", titel("Akkoord")),
    rij(
      "A2",
      toelichting(
        "Wat de controle vond, en waarom het zo mag blijven. Verandert wat er in de cel staat, dan komt de bevinding terug. Haal een rij weg om een akkoord in te trekken.",
      ),
    ),
    rij(`A${KOPRIJ}`, ...KOPPEN.map((k) => kopLinks(k))),
    ...akkoorden.map((a, i) => {
      return rij(
        `A${KOPRIJ + 1 + i}`,
        regelcel(waar(a.plek)),
        regelcel(a.zin),
        regelcel(a.reden),
        regelcel(a.naam),
        regelcel(a.datum, "datum"),
        regelcel(a.regel),
        regelcel(a.vingerafdruk),
      );
    }),
  ];
  return blad({
    id: AKKOORD,
    versie: 1,
    titel: "Akkoord",
    cellen,
    samengevoegd: ["A2:G2"],
    breedtes: { A: 20, B: 60, C: 40, D: 18, E: 12, F: 20, G: 18 },
    hoogtes: { 1: 28 },
    vasteRijen: KOPRIJ,
    afdruk: { kopRijen: [KOPRIJ, KOPRIJ] },
    tabkleur: "6B7785",
  });
}

function waar(plek: string): string | Formule {
  const cel = leesCelplek(plek, "");
  const hoek = leesAdres(cel?.adres ?? "");
  if (cel === undefined || cel.blad === "" || hoek === undefined) return plek;
  const naar = `${bladverwijzing(cel.blad)}${cel.adres}`;
  const uit = `IFERROR("${cel.blad.replace(/"/g, '""')}!"&ADDRESS(ROW(${naar}),COLUMN(${naar}),4),"verwijderd")`;
  return { formule: uit, uitkomst: plek };
}

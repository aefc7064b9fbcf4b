import { maandenLater, ontleed as datum } from "../../../domain/datum";
import { toonDatum } from "../../../language/datums";
import { leesDatumtekst } from "../../../language/leesdatum";
import { opsomming } from "../../../language/opsomming";
import { toonGetal } from "../../../language/getallen";
import { adres } from "../../../formula/adres";
import { zetBij } from "../../werkboek/ordening";
import type { Cel, Werkblad } from "../../werkboek/werkboek";
import { kaal } from "../begrippen";
import { getallenVan, inhoudVan, isDatum, rijenVan, tekstenVan, woorden } from "../duiding";
import { eigenBladen } from "../reeks";
import { productenIn } from "../producten";
import type { Bevinding, Onderzoek, Regel } from "../regel";

interface Dag {
  readonly cel: Cel;
  readonly dag: number;
  /** De woorden in de rij, en de kop erboven. */
  readonly rij: string;
  readonly kop: string;
  /** Alle koppen van de tabel. */
  readonly tabel: string;
}

const BEGIN = /^(?:begin|start|ingang|aanvang|van(?:af)?\b|geldig van|from\b)/;
const EIND = /^(?:eind|tot\b|t\/m|geldig tot|until\b|end\b|afloop)/;
/** Tijdvakken die op elkaar horen aan te sluiten; een planning hoeft dat niet. */
const VAN = /^(?:geldig )?van(?:af)?\b/;
const TOT = /^(?:geldig )?(?:tot(?: en met)?|t\/m)\b/;
const OPZEGGEN = /\bopzeg(?:gen|ging)\b/;
const EINDE = /\b(?:beeindig|einde\b|stopt\b|eindigt)/;

/** Datums die niet samen kunnen: een einde voor het begin, een te korte opzegtermijn, dagen zonder regel. */
export const datumsSprekenTegen: Regel = {
  id: "datums-spreken-tegen",
  naam: "Datums die elkaar tegenspreken",
  ernst: "waarschuwing",
  waarom:
    "Een planning die niet kan, of dagen waarvoor geen regel geldt, komen pas aan het licht als iemand er een besluit op nam.",
  uitweg: "Leg de datums naast het contract en het besluit, en verschuif degene die niet klopt.",
  *zoek(o) {
    const dagen = eigenBladen(o).flatMap(dagenVan);
    const perRij = new Map<string, Dag[]>();
    for (const d of dagen) zetBij(perRij, `${d.cel.blad}!${d.cel.rij}`, d);
    const inRij: InRij = ({ cel }, verder = 0) => perRij.get(`${cel.blad}!${cel.rij + verder}`) ?? [];
    yield* eindVoorBegin(dagen, inRij);
    yield* tussenruimte(dagen, inRij);
    yield* teVroegOpgezegd(o, dagen);
    yield* looptDoor(o, dagen);
  },
};

/** Alle datums van een blad, ook die als tekst staan. */
function dagenVan(blad: Werkblad): Dag[] {
  const koppen = new Map<number, string>();
  let tabel = "";
  return rijenVan(blad).flatMap((rij) => {
    const dagen = rij.flatMap((cel) => {
      const dag = isDatum(cel) ? Math.floor(cel.waarde as number) : leesDatumtekst(inhoudVan(cel))?.dag;
      return dag === undefined || (typeof cel.waarde === "number") !== isDatum(cel) ? [] : [{ cel, dag }];
    });
    const namen = rij.flatMap((c) => (dagen.some((d) => d.cel === c) ? [] : (woorden(c) ?? [])));
    if (dagen.length === 0) {
      for (const cel of rij) koppen.set(cel.kolom, kaal(inhoudVan(cel)));
      tabel = kaal(namen.join(" "));
    }
    return dagen.map(({ cel, dag }) => ({
      cel,
      dag,
      rij: namen.join(" "),
      kop: koppen.get(cel.kolom) ?? "",
      tabel,
    }));
  });
}

/** De datums in de rij van een datum, of zoveel rijen verder. */
type InRij = (dag: Dag, verder?: number) => readonly Dag[];

function* eindVoorBegin(dagen: readonly Dag[], inRij: InRij): Iterable<Bevinding> {
  for (const begin of dagen.filter((d) => BEGIN.test(d.kop))) {
    const eind = inRij(begin).find((d) => d.cel.kolom > begin.cel.kolom && EIND.test(d.kop));
    if (eind !== undefined && eind.dag < begin.dag)
      yield {
        cel: eind.cel,
        ook: [begin.cel],
        zin: `Het einde (${toonDatum(eind.dag)}) ligt voor het begin (${toonDatum(begin.dag)}).`,
      };
  }
}

/** Tijdvakken onder elkaar met van en tot: de dag na het ene hoort de eerste van het volgende te zijn. */
function* tussenruimte(dagen: readonly Dag[], inRij: InRij): Iterable<Bevinding> {
  for (const tot of dagen.filter((d) => TOT.test(d.kop))) {
    const van = inRij(tot, 1).find((d) => VAN.test(d.kop));
    const eigenVan = inRij(tot).find((d) => VAN.test(d.kop));
    if (
      van === undefined ||
      van.dag <= tot.dag ||
      (eigenVan !== undefined && van.cel.kolom !== eigenVan.cel.kolom)
    )
      continue;
    // “tot 1 juli” sluit aan op 1 juli; “tot en met 30 juni” ook. Een dag speling is dus geen gat.
    const gat = van.dag - tot.dag - 1;
    if (gat <= 0 || !/regel|einddatum|verwijzing|tarief|geldig|norm|indicatie/.test(tot.tabel)) continue;
    yield {
      cel: van.cel,
      ook: [tot.cel],
      zin: `Tussen ${toonDatum(tot.dag)} en ${toonDatum(van.dag)} ${gat === 1 ? "ligt 1 dag" : `liggen ${toonGetal(gat)} dagen`} waarvoor geen van beide rijen geldt (${toonDatum(tot.dag + 1)} t/m ${toonDatum(van.dag - 1)}).`,
    };
  }
}

/** Een opzegging en een einde van hetzelfde, dichter bij elkaar dan de opzegtermijn die ergens staat. */
function* teVroegOpgezegd(o: Onderzoek, dagen: readonly Dag[]): Iterable<Bevinding> {
  const termijn = opzegtermijn(o);
  if (termijn === undefined) return;
  const gehad = new Set<Cel>();
  for (const opzeggen of dagen.filter((d) => OPZEGGEN.test(kaal(d.rij)))) {
    const over = productenIn(o, opzeggen.rij);
    const einde = dagen.find(
      (d) =>
        d.cel.blad === opzeggen.cel.blad &&
        EINDE.test(kaal(d.rij)) &&
        d.dag >= opzeggen.dag &&
        zelfdeProduct(over, productenIn(o, d.rij)),
    );
    // Wie op 1 juli opzegt, is na een half jaar op 31 december klaar.
    const kan = maandenLater(opzeggen.dag, termijn.maanden);
    if (einde === undefined || einde.dag >= kan - 1 || gehad.has(einde.cel)) continue;
    gehad.add(einde.cel);
    yield {
      cel: einde.cel,
      ook: [opzeggen.cel, termijn.cel],
      zin: `Opzeggen op ${toonDatum(opzeggen.dag)} met een opzegtermijn van ${toonGetal(termijn.maanden)} maanden kan op zijn vroegst eindigen op ${toonDatum(kan)}; hier staat ${toonDatum(einde.dag)}.`,
    };
  }
}

const zelfdeProduct = (a: readonly string[], b: readonly string[]) =>
  a.length === 0 || b.length === 0 || a.some((p) => b.includes(p));

function opzegtermijn(o: Onderzoek): { readonly maanden: number; readonly cel: Cel } | undefined {
  for (const d of getallenVan(o))
    if (d.begrip === "opzegtermijn" && d.waarde > 0 && !isDatum(d.cel)) {
      const tekst = kaal(
        `${d.label} ${d.kop} ${inhoudVan(o.werkboek.cel(d.cel.blad, adres({ ...d.cel, kolom: d.cel.kolom + 1 })))}`,
      );
      if (/maand/.test(tekst)) return { maanden: d.waarde, cel: d.cel };
    }
  for (const [cel, tekst] of tekstenVan(o)) {
    const buur = woorden(o.werkboek.cel(cel.blad, adres({ ...cel, kolom: cel.kolom + 1 }))) ?? "";
    const delen = /opzegtermijn\D{0,20}?(half ?jaar|een half jaar|(\d+) maanden|een jaar|jaar)/.exec(
      kaal(`${tekst} ${buur}`),
    );
    if (delen === null) continue;
    const maanden = delen[2] !== undefined ? Number(delen[2]) : (delen[1] ?? "").includes("half") ? 6 : 12;
    return { maanden, cel };
  }
  return undefined;
}

/** Een product dat eindigt, en waarvan in latere jaren nog iets afloopt. */
function* looptDoor(o: Onderzoek, dagen: readonly Dag[]): Iterable<Bevinding> {
  for (const einde of dagen.filter((d) => EINDE.test(kaal(d.rij)))) {
    const producten = productenIn(o, einde.rij);
    const jaar = datum(einde.dag).jaar;
    const later = getallenVan(o).filter(
      (d) =>
        d.begrip === "aflopend" &&
        d.waarde > 0 &&
        d.jaar !== undefined &&
        d.jaar > jaar &&
        productenIn(o, `${d.label} ${d.kop} ${d.blok}`).some((p) => producten.includes(p)),
    );
    const [eerste] = later;
    if (eerste === undefined) continue;
    yield {
      cel: einde.cel,
      ook: later.map((d) => d.cel),
      zin: `${opsomming(producten)} eindigt hier op ${toonDatum(einde.dag)}, maar in ${opsomming([...new Set(later.map((d) => String(d.jaar)))])} ${later.length === 1 ? "loopt" : "lopen"} er nog ${toonGetal(later.reduce((s, d) => s + d.waarde, 0))} af.`,
    };
  }
}

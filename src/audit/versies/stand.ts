import { adres, type Gebied, leesGebied, ligtIn } from "../../formula/adres";
import { gevolgd } from "../../plans/opgave/koppelingen";
import { bronnaam, celnaam } from "../../plans/opgave/namen";
import { allePlannen } from "../../plans/plannen";
import { BEREIK, KENMERK, leesKenmerk as leesBladkenmerk } from "../../sheet/kenmerk";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import { aanduiderVan, type Aanduiding } from "../werkboek/aanduiding";
import { verbandenVan } from "../werkboek/verbanden";
import { celplek, type Cel, type Werkboek } from "../werkboek/werkboek";
import { kenmerkVan, type Grootheid, type Stand } from "./grootheid";
import { VERSIEBLAD } from "./versieblad";

/** De stand van een werkmap, met de plek van elke grootheid. */
export interface Werkstand {
  readonly stand: Stand;
  /** De cel van een sleutel, ook als zij leeg is of een formule heeft; undefined als deze werkmap de plek niet kent. */
  readonly plek: (sleutel: string) => { readonly blad: string; readonly adres: string } | undefined;
}

/** Bladen van ons die niets eigens zeggen: uitleg, een herhaling, of de begroting naast een ander stuk. */
const ZONDER = new Set(["leeswijzer", "nagerekend", "adviesraad", "normen", VERSIEBLAD]);

/** Onze namen die geen uitkomst zijn maar boekhouding van het blad zelf. */
const HUISHOUDELIJK =
  /_(?:ontbreekt|ontbreekt_hier|begin_met|begin_hier|jaarkop|antwoord|maanden_voor|ingangsjaar)$|_(?:nr|plek|gewicht)$|_zin_\d+$|_stap_|(?:^WMO|_)bron_/i;

/** Een hoger gebied met formules is een tussenstap, zoals de maanden van de overgang; een breder gebied is geen reeks jaren. */
const HOOGST = 12;
const BREEDST = 60;

/** Leest alles wat in een werkmap is ingevuld, en wat eruit komt. */
export function standVan(werkboek: Werkboek): Werkstand {
  const lezing = maakLezing(werkboek);
  for (const naam of lezing.namen) leesNaam(lezing, naam);
  leesRest(lezing);
  const { grootheden, plekken } = lezing;
  return { stand: grootheden, plek: (sleutel) => plekken.get(sleutel) };
}

interface Genaamd {
  readonly naam: string;
  readonly blad: string;
  readonly gebied: Gebied;
  readonly vanOns: boolean;
}

interface Lezing {
  readonly werkboek: Werkboek;
  readonly namen: readonly Genaamd[];
  /** De titels, in kleine letters, van bladen waar wij niet naar kijken. */
  readonly zonder: ReadonlySet<string>;
  /** De gebieden van onze bladen, op titel in kleine letters: wat daarnaast staat, is van de gebruiker. */
  readonly onze: ReadonlyMap<string, Gebied>;
  readonly grootheden: Map<string, Grootheid>;
  readonly plekken: Map<string, { blad: string; adres: string }>;
  /** De cellen die al onder een naam gelezen zijn. */
  readonly gezien: Set<string>;
  aanduiding(cel: Pick<Cel, "blad" | "rij" | "kolom">): Aanduiding;
  heeftVolgers(cel: Cel): boolean;
}

function maakLezing(werkboek: Werkboek): Lezing {
  const ids = new Map(
    werkboek.namen.flatMap(({ naam, formule }) => {
      const [id, plek] = [leesBladkenmerk(naam)?.id, leesNaamverwijzing(`=${formule}`)];
      return id === undefined || plek === undefined ? [] : [[plek.blad.toLowerCase(), id] as const];
    }),
  );
  const zonder = new Set([...ids].filter(([, id]) => ZONDER.has(id)).map(([titel]) => titel));
  const namen = werkboek.namen.flatMap(({ naam, blad, formule }): Genaamd[] => {
    const plek = blad === undefined ? leesNaamverwijzing(`=${formule}`) : undefined;
    const gebied = leesGebied(plek?.adres ?? "");
    if (plek === undefined || gebied === undefined || zonder.has(plek.blad.toLowerCase())) return [];
    if (naam.startsWith("_xlnm") || naam.startsWith(KENMERK) || naam.startsWith(BEREIK)) return [];
    return [{ naam, blad: plek.blad, gebied, vanOns: /^WMO_/i.test(naam) }];
  });
  const volgorde = new Map(werkboek.bladen.map((b, i) => [b.titel.toLowerCase(), i]));
  const plaats = ({ blad, gebied: { van } }: Genaamd) =>
    (volgorde.get(blad.toLowerCase()) ?? 0) * 2 ** 40 + van.rij * 2 ** 15 + van.kolom;
  const verbanden = verbandenVan(werkboek);
  const aanduider = aanduiderVan(werkboek);
  return {
    werkboek,
    namen: namen.sort((a, b) => plaats(a) - plaats(b)),
    zonder,
    onze: new Map(
      werkboek.namen.flatMap(({ naam, formule }) => {
        const plek = naam.startsWith(BEREIK) ? leesNaamverwijzing(`=${formule}`) : undefined;
        const gebied = leesGebied(plek?.adres ?? "");
        return plek === undefined || gebied === undefined ? [] : [[plek.blad.toLowerCase(), gebied] as const];
      }),
    ),
    grootheden: new Map(),
    plekken: new Map(),
    gezien: new Set(),
    // Een aanduiding kijkt alleen naar de plek van een cel; die mag dus leeg zijn.
    aanduiding: (cel) => aanduider(cel as Cel),
    heeftVolgers: (cel) => verbanden.na(cel).length > 0,
  };
}

/** De cellen onder een naam: een gegeven, een kolom van een lijst, of een uitkomst. */
function leesNaam(l: Lezing, genaamd: Genaamd): void {
  const { naam, blad, gebied, vanOns } = genaamd;
  const { van, tot } = gebied;
  const lijst = vanOns ? lijstkolommen().get(zonderExemplaar(naam)) : undefined;
  if (tot.kolom - van.kolom > BREEDST) return;
  if (lijst === undefined && (tot.rij - van.rij >= HOOGST || HUISHOUDELIJK.test(naam))) return;
  for (let rij = van.rij; rij <= tot.rij; rij++)
    for (let kolom = van.kolom; kolom <= tot.kolom; kolom++) {
      const plek = { blad, rij, kolom, adres: adres({ rij, kolom }) };
      if (l.gezien.has(celplek(plek))) continue;
      const cel = l.werkboek.cel(blad, plek.adres);
      const basis = lijst === undefined ? woordenVan(l, genaamd, plek) : rijVan(l, genaamd, plek, lijst, cel);
      if (cel?.van === undefined) bewaarPlek(l, basis.sleutel, plek);
      const soort = soortVan(l, cel, genaamd, lijst);
      if (soort === undefined) continue;
      l.gezien.add(celplek(plek));
      const bron = soort === "invoer" && vanOns ? bronBij(l, plek, lijst) : undefined;
      const waarde = cel?.waarde ?? null;
      bewaar(l, {
        ...basis,
        soort,
        plek: celplek(plek),
        vorm: typeof waarde === "number" ? (cel?.stijl.vorm ?? "General") : "General",
        waarde,
        ...(bron === undefined ? {} : { bron }),
      });
    }
}

type Basis = Pick<Grootheid, "sleutel" | "label" | "eenheid">;
type Celadres = Pick<Cel, "blad" | "rij" | "kolom">;

/** Een cel van een lijst heet naar haar kolom en naar waar haar rij mee begint; de eerste kolom naar wat er zelf in staat. */
function rijVan(
  l: Lezing,
  { naam, gebied }: Genaamd,
  plek: Celadres,
  { label, eenheid }: Lijstkolom,
  cel: Cel | undefined,
): Basis {
  const zelf = cel?.formule === undefined ? kaal(cel?.waarde) : undefined;
  const woord = metNummer(l, gebied, plek, rijwoord(l, plek) ?? zelf ?? "");
  return { sleutel: `${naam}|${woord}`, label: `${label}: ${woord}`, eenheid };
}

/** Een losse cel heet naar haar rij; in een rij van jaren hoort de kop erbij, en in een tabel de kop van de kolom. */
function woordenVan(l: Lezing, { naam, blad, gebied: { van, tot } }: Genaamd, plek: Celadres): Basis {
  const eigen = l.aanduiding(plek);
  const woord = rijwoord(l, plek) ?? eigen.gegeven?.label ?? naam;
  const eenheid = eenheidBij(l, plek) ?? eigen.eenheid ?? "";
  const kop = l.aanduiding({ blad, rij: van.rij, kolom: plek.kolom }).kolom;
  if (van.kolom < tot.kolom) {
    const waar = kop ?? `kolom ${plek.kolom - van.kolom + 1}`;
    const delen = van.rij === tot.rij ? [naam, waar] : [naam, woord, waar];
    return { sleutel: delen.join("|"), label: `${woord}, ${waar}`, eenheid };
  }
  if (van.rij === tot.rij) return { sleutel: naam, label: woord, eenheid };
  return {
    sleutel: `${naam}|${metNummer(l, { van, tot }, plek, woord)}`,
    label: kop === undefined ? woord : `${woord}, ${kop}`,
    eenheid,
  };
}

/** Beginnen twee rijen met hetzelfde, zoals de lasten en de baten van één taakveld, dan krijgt de tweede een nummer. */
function metNummer(l: Lezing, { van }: Gebied, plek: Celadres, woord: string): string {
  if (woord === "") return `rij ${plek.rij - van.rij + 1}`;
  let nummer = 1;
  for (let rij = van.rij; rij < plek.rij; rij++) {
    const eerder = { ...plek, rij };
    const waarde = l.werkboek.cel(plek.blad, adres(eerder))?.waarde;
    if ((rijwoord(l, eerder) ?? kaal(waarde)) === woord) nummer++;
  }
  return nummer === 1 ? woord : `${woord} (${nummer})`;
}

/** Een norm staat als formule in een gele cel, en is toch wat er ingevuld is; een koppeling met een ander blad is dat niet. */
function soortVan(
  l: Lezing,
  cel: Cel | undefined,
  { vanOns, gebied: { van, tot } }: Genaamd,
  lijst: Lijstkolom | undefined,
): Grootheid["soort"] | undefined {
  const enkel = van.rij === tot.rij && van.kolom === tot.kolom;
  const invulbaar = vanOns && (lijst !== undefined || enkel);
  if (cel === undefined) return invulbaar ? "invoer" : undefined;
  if (cel.van !== undefined) return undefined;
  const { formule, waarde } = cel;
  if (formule === undefined) {
    if (lijst === undefined && typeof waarde !== "number")
      return enkel && l.heeftVolgers(cel) ? "invoer" : undefined;
    // In een tabel van ons is een getal van ons, tenzij iemand het over de formules van een rij heen typte.
    return invulbaar || !vanOns || van.kolom < tot.kolom ? "invoer" : undefined;
  }
  if (vanOns && /\bNORM\(|_NORM\(/i.test(formule)) return "invoer";
  if (lijst !== undefined || typeof waarde !== "number" || gevolgd(formule) !== formule) return undefined;
  return "uitkomst";
}

/** Wat geen naam heeft: elk getal waar een formule van afhangt, en op bladen van de gebruiker waar alles op uitkomt. */
function leesRest(l: Lezing): void {
  for (const blad of l.werkboek.bladen) {
    const titel = blad.titel.toLowerCase();
    if (l.zonder.has(titel) || /^WMO-(?:hulp|normen)/i.test(blad.titel)) continue;
    for (const [plek, cel] of blad.cellen) {
      if (l.gezien.has(celplek(cel)) || typeof cel.waarde !== "number" || cel.van !== undefined) continue;
      const soort = cel.formule === undefined ? "invoer" : "uitkomst";
      const onsGebied = l.onze.get(titel);
      if (onsGebied !== undefined && (soort === "uitkomst" || ligtIn(onsGebied, cel.rij, cel.kolom)))
        continue;
      if (l.heeftVolgers(cel) !== (soort === "invoer")) continue;
      const { rij, kolom, eenheid } = l.aanduiding(cel);
      const links = rij ?? rijwoord(l, cel);
      const woorden = [links, kolom].filter((w) => w !== undefined);
      const basis = {
        sleutel: `${blad.titel}!${woorden.length === 0 ? plek : `${links ?? ""}|${kolom ?? ""}`}`,
        label: woorden.length === 0 ? plek : woorden.join(", "),
        eenheid: eenheid ?? "",
      };
      const uniek = uniekeSleutel(l, soort, basis.sleutel);
      bewaarPlek(l, uniek, { blad: blad.titel, adres: plek });
      bewaar(l, {
        ...basis,
        sleutel: uniek,
        soort,
        plek: celplek(cel),
        vorm: cel.stijl.vorm,
        waarde: cel.waarde,
      });
    }
  }
}

function bewaar(l: Lezing, grootheid: Grootheid): void {
  const kenmerk = kenmerkVan(grootheid);
  if (!l.grootheden.has(kenmerk)) l.grootheden.set(kenmerk, grootheid);
}

function bewaarPlek(
  l: Lezing,
  sleutel: string,
  { blad, adres: plek }: { blad: string; adres: string },
): void {
  if (!l.plekken.has(sleutel)) l.plekken.set(sleutel, { blad, adres: plek });
}

/** Twee cellen met dezelfde woorden: de tweede krijgt een volgnummer. */
function uniekeSleutel(l: Lezing, soort: Grootheid["soort"], sleutel: string): string {
  for (let n = 1; ; n++) {
    const kandidaat = n === 1 ? sleutel : `${sleutel} (${n})`;
    if (!l.grootheden.has(kenmerkVan({ soort, sleutel: kandidaat })) && !l.plekken.has(kandidaat))
      return kandidaat;
  }
}

/** Waar een rij over gaat: de eerste woorden links ervan, of het jaar of nummer waar zij mee begint. */
function rijwoord({ werkboek }: Lezing, { blad, rij, kolom }: Celadres): string | undefined {
  for (let k = 1; k < kolom; k++) {
    const { waarde } = werkboek.cel(blad, adres({ rij, kolom: k })) ?? {};
    if (typeof waarde === "string" && waarde.trim() !== "") return waarde.trim();
    if (typeof waarde === "number" && k === 1) return String(waarde);
  }
  return undefined;
}

function kaal(waarde: Cel["waarde"] | undefined): string | undefined {
  return (typeof waarde === "string" && waarde !== "") || typeof waarde === "number"
    ? String(waarde)
    : undefined;
}

/** De eenheid: in de kolom Eenheid, of op een regel van ons direct achter de waarde. */
function eenheidBij(l: Lezing, plek: Celadres): string | undefined {
  const onderKop = onder(l, plek, "Eenheid");
  if (onderKop !== undefined || !l.onze.has(plek.blad.toLowerCase())) return onderKop;
  const { waarde, formule } =
    l.werkboek.cel(plek.blad, adres({ rij: plek.rij, kolom: plek.kolom + 1 })) ?? {};
  return typeof waarde === "string" && formule === undefined && waarde.length < 40 ? waarde : undefined;
}

/** De tekst in de rij van een cel, in de kolom waar deze kop het dichtst boven staat. */
function onder({ werkboek }: Lezing, { blad, rij, kolom }: Celadres, kop: string): string | undefined {
  for (let k = 1; k <= kolom + 4; k++) {
    const { waarde } = werkboek.cel(blad, adres({ rij, kolom: k })) ?? {};
    if (k === kolom || typeof waarde !== "string" || waarde === "") continue;
    for (let r = rij - 1; r > 0 && r > rij - 60; r--)
      if (werkboek.cel(blad, adres({ rij: r, kolom: k }))?.waarde === kop) return waarde;
  }
  return undefined;
}

/** De bron: wat er in haar rij in de kolom Bron staat, of de bron van de hele lijst. */
function bronBij(l: Lezing, plek: Celadres, lijst: Lijstkolom | undefined): string | undefined {
  if (lijst === undefined) return onder(l, plek, "Bron");
  const naam = l.werkboek.namen.find((n) => n.naam.toUpperCase() === lijst.bron);
  const waar = leesNaamverwijzing(`=${naam?.formule ?? ""}`);
  const tekst = waar === undefined ? undefined : l.werkboek.cel(waar.blad, waar.adres)?.waarde;
  return typeof tekst === "string" ? /^Bron: (.+)/s.exec(tekst)?.[1] : undefined;
}

/** Een kolom van een lijst van een plan. */
interface Lijstkolom {
  readonly label: string;
  readonly eenheid: string;
  /** De naam van de cel met de bron van de lijst, in hoofdletters. */
  readonly bron: string;
}

let bekend: ReadonlyMap<string, Lijstkolom> | undefined;

/** De kolommen van alle lijsten op hun naam in hoofdletters: op het blad van hun plan en, gedeeld, op Uitgangspunten. */
function lijstkolommen(): ReadonlyMap<string, Lijstkolom> {
  return (bekend ??= new Map(
    allePlannen.flatMap((plan) =>
      plan.lijsten.flatMap((lijst) =>
        lijst.kolommen.flatMap(({ naam, label, eenheid }) =>
          [
            { deel: celnaam(plan, 1, naam), bron: celnaam(plan, 1, bronnaam(lijst.naam)) },
            ...(lijst.gedeeld === undefined
              ? []
              : [
                  {
                    deel: `WMO_${lijst.gedeeld}_${naam}`,
                    bron: `WMO_${bronnaam(lijst.gedeeld)}`,
                  },
                ]),
          ].map(
            ({ deel, bron }) => [deel.toUpperCase(), { label, eenheid, bron: bron.toUpperCase() }] as const,
          ),
        ),
      ),
    ),
  ));
}

/** WMO_Capaciteit_2_werkweek hoort bij het plan Capaciteit. */
function zonderExemplaar(naam: string): string {
  return naam.replace(/^(WMO_[A-Za-z]+)_\d+_/, "$1_").toUpperCase();
}

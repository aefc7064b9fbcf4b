import { leesTekens } from "../../src/formula/tekens";
import { adres, gebiedstekst, kolomletters, leesGebied, type Plek } from "../../src/formula/adres";
import {
  isFormule,
  isMatrix,
  type Blad,
  type Celwaarde,
  type Geplaatst,
  type Matrix,
} from "../../src/sheet/blad";

/** Een rij zoals een lezer haar aanwijst: het kopje erboven, haar label, en de koppen van haar kolommen. */
interface Rij {
  readonly nummer: number;
  readonly blok: string;
  /** Zoals een verwijzing haar noemt: kort, en met een volgnummer als het onder dit kopje al voorkwam. */
  readonly label: string;
  readonly koppen: ReadonlyMap<number, string>;
  /** De rij met de koppen van de tabel; rijen met dezelfde staan in dezelfde tabel. */
  readonly koprij: number | undefined;
  readonly cellen: readonly (Geplaatst & Plek)[];
}

const KOP = new Set(["kop", "kopLinks", "rijkop"]);
const OPSCHRIFT = new Set(["titel", "paragraaf"]);
/** Een label dat een hele alinea is, heet in een verwijzing naar zijn begin. */
const LANGSTE_LABEL = 48;

/**
 * Een blad als regels tekst zonder één rijnummer: elke cel onder haar kopje, het label van haar rij en de kop van haar kolom, en elke
 * verwijzing bij naam of op die manier. Een rij erbij is zo een paar regels erbij, en geen nieuw blad.
 */
export function alsGoudenRegels(bladen: readonly Blad[]): Map<string, string[]> {
  const kaarten = new Map(bladen.map((blad) => [blad.titel, maakKaart(blad)]));
  return new Map([...kaarten].map(([titel, kaart]) => [titel, regelsVan(kaart, kaarten)]));
}

interface Kaart {
  readonly blad: Blad;
  readonly rijen: ReadonlyMap<number, Rij>;
  /** Namen op hun bereik. */
  readonly namen: ReadonlyMap<string, readonly string[]>;
}

function maakKaart(blad: Blad): Kaart {
  const perRij = new Map<number, (Geplaatst & Plek)[]>();
  for (const cel of blad.cellen) {
    if (cel.inhoud === undefined) continue;
    const plek = leesGebied(cel.adres)?.van as Plek;
    perRij.set(plek.rij, [...(perRij.get(plek.rij) ?? []), { ...cel, ...plek }]);
  }
  const rijen = new Map<number, Rij>();
  const gezien = new Map<string, number>();
  let blok = "";
  let koppen = new Map<number, string>();
  let koprij: number | undefined;
  for (const [nummer, cellen] of [...perRij].sort((a, b) => a[0] - b[0])) {
    const eerste = cellen.find((c) => c.kolom === 1);
    if (OPSCHRIFT.has(eerste?.stijl ?? "")) {
      blok = toon(eerste?.inhoud);
      koppen = new Map();
      koprij = undefined;
    } else if (cellen.every((c) => KOP.has(c.stijl ?? "")) && cellen.length > 1) {
      koppen = new Map(cellen.map((c) => [c.kolom, toon(c.inhoud)]));
      koprij = nummer;
    }
    const naam = nummer === koprij ? "koppen" : eerste === undefined ? "" : kort(toon(eerste.inhoud));
    const sleutel = `${blok}/${naam}`;
    const keer = (gezien.get(sleutel) ?? 0) + 1;
    gezien.set(sleutel, keer);
    rijen.set(nummer, {
      nummer,
      blok,
      label: keer === 1 ? naam : `${naam} (${keer})`,
      koppen,
      koprij,
      cellen,
    });
  }
  const namen = new Map<string, string[]>();
  for (const { naam, bereik } of blad.namen ?? []) namen.set(bereik, [...(namen.get(bereik) ?? []), naam]);
  return { blad, rijen, namen };
}

function regelsVan(kaart: Kaart, kaarten: ReadonlyMap<string, Kaart>): string[] {
  const genoemd = new Set<string>();
  let vorige: readonly Getoond[] = [];
  const regels = [...kaart.rijen.values()].flatMap((rij) => {
    const cellen = rij.cellen.map((cel): Getoond => {
      const namen = kaart.namen.get(cel.adres) ?? [];
      namen.forEach((n) => genoemd.add(n));
      return { kolom: cel.kolom, namen, ...celinhoud(cel, rij, kaart, kaarten) };
    });
    const zelfde = zelfdeFormules(vorige, cellen);
    vorige = cellen;
    const opschrift = rij.cellen.some((c) => OPSCHRIFT.has(c.stijl ?? ""));
    if (opschrift) return ["", `# ${cellen.map((c) => c.waarde).join(" | ")}`];
    return zelfde === undefined ? rijRegels(rij, cellen) : [eenRegel(cellen, zelfde)];
  });
  const over = (kaart.blad.namen ?? []).filter((n) => !genoemd.has(n.naam));
  return [...regels, "", ...over.map(({ naam, bereik }) => `{${naam}}: ${plaats(bereik, undefined, kaart)}`)];
}

/** Een cel zoals zij in een regel komt: haar waarde, en de formule als zij die heeft. */
interface Getoond {
  readonly kolom: number;
  readonly namen: readonly string[];
  readonly formule: string | undefined;
  readonly waarde: string;
}

/**
 * Dezelfde formules als op de rij erboven, gezien vanuit de rij zelf: dan zeggen de uitkomsten genoeg, met de getallen in de formules
 * die anders zijn (INDEX(lijst,3) onder INDEX(lijst,2)). Undefined als er meer verschilt.
 */
function zelfdeFormules(boven: readonly Getoond[], hier: readonly Getoond[]): string | undefined {
  const rijvormen = [boven, hier].map((cellen) =>
    cellen.map((c) => `${c.kolom} ${vorm(c.formule)}`).join("\n"),
  );
  const eigen = hier.every((c) => c.namen.length === 0) && hier.some((c) => c.formule !== undefined);
  if (!eigen || rijvormen[0] !== rijvormen[1]) return undefined;
  const anders = hier.flatMap((c, i) => {
    const eerder = getallen(boven[i]?.formule);
    return getallen(c.formule).filter((getal, k) => getal !== eerder[k]);
  });
  const met = anders.length === 0 ? "" : `, met ${[...new Set(anders)].join(", ")}`;
  return `zelfde formules${met} -> `;
}

/** Getallen die los in een formule staan; niet die in een naam, een tekst of een verwijzing. */
const GETAL = /(?<=[(,+*/=<>-])\d+(?=[),+*/=<>-]|$)/g;
const getallen = (formule: string | undefined): readonly string[] => formule?.match(GETAL) ?? [];
const vorm = (formule: string | undefined): string => formule?.replace(GETAL, "#") ?? "";

/** Een rij van alleen waarden is één regel; een rij met formules of namen een regel per formule, met de kolommen die haar delen. */
function rijRegels(rij: Rij, cellen: readonly Getoond[]): string[] {
  if (cellen.every((c) => c.formule === undefined && c.namen.length === 0)) return [eenRegel(cellen, "")];
  const groepen: Getoond[][] = [];
  for (const cel of cellen) {
    if (cel.kolom === 1 && cel.formule === undefined && cel.namen.length === 0) continue;
    const groep = groepen.at(-1);
    if (groep !== undefined && groep[0]?.formule === cel.formule) groep.push(cel);
    else groepen.push([cel]);
  }
  return [rijlabel(cellen), ...groepen.map((groep) => `    ${groepsregel(rij, groep)}`)];
}

function groepsregel(rij: Rij, groep: readonly Getoond[]): string {
  const koppen = groep.map(
    ({ kolom, namen }) => kopVan(rij, kolom) + (namen.length === 0 ? "" : ` {${namen.join(", ")}}`),
  );
  const formule = groep[0]?.formule;
  const waarden = groep.map((c) => c.waarde).join(" | ");
  return `${koppen.join(" | ")}: ${formule === undefined ? waarden : `${formule} -> ${waarden}`}`;
}

function eenRegel(cellen: readonly Getoond[], voor: string): string {
  const rest = cellen.filter((c) => c.kolom > 1);
  return rest.length === 0
    ? rijlabel(cellen)
    : `${rijlabel(cellen)}: ${voor}${rest.map((c) => c.waarde).join(" | ")}`;
}

/** Wat er vooraan de rij staat. */
function rijlabel([eerste]: readonly Getoond[]): string {
  return (eerste?.kolom === 1 && eerste.waarde) || "-";
}

function celinhoud(
  { inhoud, kolom }: Geplaatst & Plek,
  rij: Rij,
  kaart: Kaart,
  kaarten: ReadonlyMap<string, Kaart>,
): Pick<Getoond, "formule" | "waarde"> {
  if (!isFormule(inhoud)) return { formule: undefined, waarde: toon(inhoud) };
  const tekst = leesTekens(inhoud.formule)
    .map(({ soort, waarde }) => (soort === "range" || soort === "range_beam" ? verwijzing(waarde) : waarde))
    .join("");
  return { formule: `${inhoud.matrix === true ? "{=}" : "="} ${tekst}`, waarde: toon(inhoud.uitkomst) };

  function verwijzing(waarde: string): string {
    const scheiding = waarde.lastIndexOf("!");
    const bereik = waarde.slice(scheiding + 1).replaceAll("$", "");
    const vast = waarde.slice(scheiding + 1) === bereik ? "" : "$";
    if (scheiding < 0) return vast + gebied(bereik, { rij, kolom }, kaart);
    const titel = waarde.slice(0, scheiding).replace(/^'|'$/g, "").replaceAll("''", "'");
    const elders = kaarten.get(titel);
    return elders === undefined ? waarde : `${vast}${titel}!${gebied(bereik, undefined, elders)}`;
  }
}

/** De cel waarin een verwijzing staat. */
interface Vanuit {
  readonly rij: Rij;
  readonly kolom: number;
}

/**
 * Een bereik bij naam, en anders van cel tot cel. Gezien vanuit een cel op hetzelfde blad korter: wat in dezelfde kolom, rij of onder
 * hetzelfde kopje staat, noemt dat niet. Zo is een formule die in elke rij of kolom hetzelfde doet, overal dezelfde tekst.
 */
function gebied(bereik: string, vanuit: Vanuit | undefined, kaart: Kaart): string {
  const hoeken = leesGebied(bereik);
  const [naam] = kaart.namen.get(bereik) ?? [];
  const inKolom = hoeken?.van.kolom === vanuit?.kolom && hoeken?.tot.kolom === vanuit?.kolom;
  return naam !== undefined && (vanuit === undefined || !inKolom)
    ? `{${naam}}`
    : plaats(bereik, vanuit, kaart);
}

/** Een bereik van cel tot cel. */
function plaats(bereik: string, vanuit: Vanuit | undefined, kaart: Kaart): string {
  const hoeken = leesGebied(bereik);
  if (hoeken === undefined) return bereik;
  const { van, tot } = hoeken;
  return gebiedstekst(hoeken) === adres(van) ? `[${cel(van)}]` : `[${cel(van)} .. ${cel(tot)}]`;

  function cel({ rij: nummer, kolom }: Plek): string {
    const rij = kaart.rijen.get(nummer);
    const kop = kolom === vanuit?.kolom ? [] : [rij === undefined ? kolomletters(kolom) : kopVan(rij, kolom)];
    if (rij === undefined) return ["lege rij", ...kop].join(", ");
    if (rij === vanuit?.rij) return kop[0] ?? "zichzelf";
    if (rij.blok !== vanuit?.rij.blok) {
      const label = vanuit !== undefined && rij.label === vanuit.rij.label ? "zelfde label" : rij.label;
      return `${kort(rij.blok)} / ${[label, ...kop].join(", ")}`;
    }
    const inTabel = rij.koprij !== undefined && rij.koprij === vanuit.rij.koprij && nummer !== rij.koprij;
    const erboven = inTabel && nummer === vanuit.rij.nummer - 1;
    return [erboven ? "vorige rij" : rij.label, ...kop].join(", ");
  }
}

function kopVan(rij: Rij, kolom: number): string {
  return (rij.koprij !== rij.nummer && rij.koppen.get(kolom)) || kolomletters(kolom);
}

function kort(tekst: string): string {
  return tekst.length > LANGSTE_LABEL ? `${tekst.slice(0, LANGSTE_LABEL)}…` : tekst;
}

function toon(waarde: Celwaarde | Matrix | Geplaatst["inhoud"]): string {
  if (isFormule(waarde as Celwaarde)) return toon((waarde as { uitkomst?: Celwaarde | Matrix }).uitkomst);
  if (isMatrix(waarde as Matrix))
    return (waarde as Matrix).map((rij) => rij.map(toon).join(" | ")).join(" / ");
  if (waarde === undefined) return "";
  if (typeof waarde === "number") return String(Number(waarde.toPrecision(10)));
  return typeof waarde === "object" ? (waarde as { fout: string }).fout : String(waarde);
}

import { omrekening, vindEenheid, type Eenheid } from "../language/eenheden";
import { citeer } from "../language/opsomming";
import { jaarIn } from "./celsoort";
import { bijKop, type Kop } from "./kop";
import { besteKolommen, isNummerkop } from "./kopwoorden";
import type { Kolomvorm, Lijstvorm } from "./lijstvorm";
import { breedte, isLeeg, tekstVan, type Tabel } from "./tabel";

/** Eén kolom van de tabel: hoe zij heet, en waar zij heen gaat. */
export interface Kolomkeuze {
  readonly plaats: number;
  /** De kop, of "kolom 3" als er geen is. */
  readonly naam: string;
  readonly doel: Kolomvorm | undefined;
  /** De eenheid die de kop noemt. */
  readonly eenheid: Eenheid;
  /** Waarom de kolom niet gebruikt wordt, of hoe zij omgerekend wordt. */
  readonly uitleg?: string;
  /** De kop is woord voor woord die van de lijst. */
  readonly zeker: boolean;
  readonly leeg: boolean;
}

/** Wat de gebruiker zelf koos: per kolom van de tabel een sleutel van de lijst, of "" voor niet gebruiken. */
export type EigenKeuzes = Readonly<Record<number, string>>;

/** Legt de kolommen van de tabel op die van de lijst: met een kop op woorden en jaren, en alleen zonder kop op volgorde. */
export function kiesKolommen(
  tabel: Tabel,
  vorm: Lijstvorm,
  kop: Kop | undefined,
  eigen: EigenKeuzes = {},
): Kolomkeuze[] {
  const breed = breedte(tabel);
  const van = kop?.tot ?? 0;
  const leeg = (k: number) => tabel.rijen.slice(van).every((r) => isLeeg(r.cellen[k]));
  const gelegd = kop === undefined ? opVolgorde(tabel, vorm) : opKop(tabel, vorm, kop);
  const boven = vindEenheid((kop?.erboven ?? []).join(" "));
  const keuzes = Array.from({ length: breed }, (_, k): Kolomkeuze => {
    const tekst = kop?.teksten[k] ?? "";
    const naam = tekst === "" ? `kolom ${k + 1}` : tekst;
    const zelf = eigen[k];
    const gevonden = gelegd[k] ?? {};
    const doel = zelf === undefined ? gevonden.doel : vorm.kolommen.find((v) => v.sleutel === zelf);
    const reden = zelf === undefined ? gevonden.reden : undefined;
    const eenheid = metTitel(vindEenheid(tekst), boven, doel);
    const basis = {
      plaats: k,
      naam,
      eenheid,
      leeg: leeg(k) && tekst === "",
      zeker: zelf !== undefined || gevonden.zeker === true,
    };
    if (doel?.leest.soort !== "getal")
      return { ...basis, doel, ...(reden === undefined ? {} : { uitleg: reden }) };
    const om = omrekening(eenheid, eenheidVan(doel));
    if ("weigering" in om) return { ...basis, doel: undefined, uitleg: om.weigering };
    const uitleg = om.zin ?? reden;
    return { ...basis, doel, ...(uitleg === undefined ? {} : { uitleg }) };
  });
  return zonderDubbel(keuzes, eigen);
}

/** De eenheid van een kolom; een jaartal, dag of percentage wordt nooit omgerekend. */
export function eenheidVan({ leest, eenheid }: Kolomvorm): string {
  const om =
    leest.soort === "getal" && (leest.verwacht.soort === "getal" || leest.verwacht.soort === "aantal");
  return om ? eenheid : "";
}

interface Gelegd {
  readonly doel?: Kolomvorm | undefined;
  readonly reden?: string;
  readonly zeker?: boolean;
}

function opKop(tabel: Tabel, vorm: Lijstvorm, kop: Kop): Gelegd[] {
  const nummers = kop.teksten.map((t) => isNummerkop(t));
  const jaren = kop.teksten.map((t) => jaarIn({ waarde: t }));
  const metJaar = vorm.kolommen.some((k) => k.jaar !== undefined);
  const uit: Gelegd[] = kop.teksten.map(() => ({}));
  // Eerst de jaren: het jaar in de kop gaat voor elk woord en elke plaats.
  if (metJaar || vorm.jaarMist !== undefined)
    jaren.forEach((jaar, k) => {
      if (jaar !== undefined) uit[k] = { reden: jaarreden(vorm, jaar) };
    });
  for (const jaar of new Set(metJaar ? jaren : [])) {
    if (jaar === undefined) continue;
    const kolommen = vorm.kolommen.filter((k) => k.jaar === jaar);
    if (kolommen.length === 0) continue;
    const plekken = kop.teksten.flatMap((_, k) => (jaren[k] === jaar ? [k] : []));
    const woorden = besteKolommen(
      plekken.map((k) => [zonderJaar(kop.teksten[k])]),
      kolommen.map((k) => ({ ...k, label: zonderJaar(k.label), ook: [] })),
    ).map((m) => kolommen.find((k) => k.sleutel === m?.kolom.sleutel));
    plekken.forEach((k, i) => {
      // Zegt geen enkel woord welke het is, dan is de eerste kolom met dat jaar van de eerste kolom van de lijst.
      const doel = woorden[i] ?? (i === 0 && woorden.every((w) => w === undefined) ? kolommen[0] : undefined);
      uit[k] =
        doel === undefined ? { reden: `het jaar ${jaar} is al van een andere kolom` } : { doel, zeker: true };
    });
  }
  const teksten = kop.teksten.map((t, k) =>
    uit[k]?.reden !== undefined || uit[k]?.doel !== undefined ? "" : t,
  );
  const vast = new Set(uit.map((g) => g.doel));
  const vrij = vorm.kolommen.filter((k) => !vast.has(k));
  const woorden = bijKop(
    { ...kop, teksten, onderste: kop.onderste.map((t, k) => (teksten[k] === "" ? "" : t)) },
    vorm,
    vrij,
  );
  woorden.forEach((match, k) => {
    if (match === undefined) return;
    const { kolom } = match;
    const reden = nummers[k] && kolom.leest.soort === "getal" ? NUMMER : nummerIn(tabel, vorm, kolom, k, kop);
    uit[k] = reden === undefined ? { doel: kolom, zeker: match.punten >= 1 } : { reden };
  });
  nummers.forEach((is, k) => {
    if (is && uit[k]?.doel === undefined && vorm.telt !== undefined) uit[k] = { reden: NUMMER };
  });
  return uit;
}

const NUMMER = "een nummer of naam is geen aantal en blijft hier achter";

/** Onder "Cliënten" staan soms nummers: allemaal verschillend en van gelijke lengte. Staat er "aantal" boven, dan is het dat. */
function nummerIn(tabel: Tabel, vorm: Lijstvorm, kolom: Kolomvorm, k: number, kop: Kop): string | undefined {
  if (kolom.sleutel !== vorm.telt || /aantal/i.test(kop.teksten[k] ?? "")) return undefined;
  return lijktNummer(tabel, k, kop.tot) ? NUMMER : undefined;
}

/** Allemaal verschillende hele getallen van minstens vier cijfers en even lang: zo zien cliëntnummers eruit. */
function lijktNummer(tabel: Tabel, k: number, van: number): boolean {
  const teksten = tabel.rijen
    .slice(van)
    .map((r) => tekstVan(r.cellen[k]))
    .filter((t) => t !== "");
  return (
    teksten.length > 1 &&
    new Set(teksten).size === teksten.length &&
    teksten.every((t) => /^\d{4,}$/.test(t) && t.length === (teksten[0] as string).length)
  );
}

/** Zonder kop blijft alleen de volgorde over; een kolom met nummers vooraan telt dan niet mee. */
function opVolgorde(tabel: Tabel, vorm: Lijstvorm): Gelegd[] {
  const breed = breedte(tabel);
  const [eerste] = vorm.kolommen;
  const nummers =
    vorm.telt !== undefined && breed > 1 && eerste?.leest.soort === "getal" && lijktNummer(tabel, 0, 0);
  return Array.from({ length: breed }, (_, k) =>
    nummers && k === 0 ? { reden: NUMMER } : { doel: vorm.kolommen[nummers ? k - 1 : k] },
  );
}

function jaarreden(vorm: Lijstvorm, jaar: number): string {
  if (vorm.jaarMist !== undefined) return `vul eerst ${vorm.jaarMist} in: dan is bekend waar ${jaar} hoort`;
  const jaren = vorm.kolommen.flatMap((k) => (k.jaar === undefined ? [] : [k.jaar]));
  return `${jaar} valt buiten ${Math.min(...jaren)} tot en met ${Math.max(...jaren)}`;
}

/** Alleen de woorden: zonder 2024, t of t+1. */
function zonderJaar(tekst: string | undefined): string {
  return (tekst ?? "").replace(/\d{4}|\bt(?:[-+]\d)?(?![a-z])/g, " ").trim();
}

/** Wat in een titel boven de kop staat ("bedragen x € 1.000"), geldt voor bedragen als de kop zelf niets zegt. */
function metTitel(eenheid: Eenheid, boven: Eenheid, doel: Kolomvorm | undefined): Eenheid {
  return doel?.eenheid.startsWith("euro") === true && eenheid.schaal === 1
    ? { ...eenheid, schaal: boven.schaal }
    : eenheid;
}

/** Twee kolommen voor hetzelfde doel kan alleen als de gebruiker dat koos; dan telt zijn keuze. */
function zonderDubbel(keuzes: readonly Kolomkeuze[], eigen: EigenKeuzes): Kolomkeuze[] {
  return keuzes.map((k) => {
    const ander = keuzes.find((a) => a !== k && a.doel !== undefined && a.doel === k.doel);
    if (ander === undefined) return k;
    const wint =
      eigen[k.plaats] !== undefined
        ? eigen[ander.plaats] === undefined || k.plaats < ander.plaats
        : eigen[ander.plaats] === undefined && k.plaats < ander.plaats;
    return wint ? k : { ...k, doel: undefined, uitleg: `${citeer(ander.naam)} is hiervoor al gekozen` };
  });
}

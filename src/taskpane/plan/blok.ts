import { toonGetal } from "../../language/getallen";
import { citeer, opsomming } from "../../language/opsomming";
import { keurLijst } from "../../plans/vorm/keur";
import { isGetal, type Kolom, type Lijst } from "../../plans/vorm/veld";
import { alsLijstcel, alsTekst, LEGE_CEL, leesLijstcel, type Lijstrij } from "./cel";
import { legRaster, type Gelegd, type Raster } from "./raster";
import { isTelbaar, telGelijke, zonderCel } from "./tel";

const GENOEMD = 3;
/** Een regel die zo begint, herhaalt wat erboven staat. */
const TOTAAL = /^(sub)?totaal\b|^som\b|^gemiddelde?\b/i;

/** Wat er uit een blok cellen overgenomen kan worden, en de zinnen over wat niet. */
export interface Overgenomen {
  /** Zonder rijen is er niets over te nemen. */
  readonly rijen: readonly Lijstrij[];
  readonly zinnen: readonly string[];
}

/** Leest een blok cellen, met of zonder kop, als rijen van een lijst. Gelijke groepen worden samen geteld. */
export function leesBlok(lijst: Lijst, cellen: Raster): Overgenomen {
  const gelegd = legRaster(lijst, cellen);
  const { goed, over } = keurRijen(lijst, gelegd);
  const rijen = isTelbaar(lijst) ? telGelijke(lijst, goed) : goed;
  if (rijen.length === 0) return { rijen, zinnen: [nietsZin(lijst, gelegd), ...overzinnen(over)] };
  if (rijen.length > lijst.hoogstens)
    return {
      rijen: [],
      zinnen: [
        `Er is niets overgenomen: er staan ${toonGetal(rijen.length)} verschillende rijen en er passen er ${toonGetal(lijst.hoogstens)}. Voeg rijen samen, of rond de getallen af.`,
      ],
    };
  const samen =
    rijen.length < goed.length ? ` Gelijke rijen zijn samen geteld: ${toonGetal(rijen.length)} over.` : "";
  return {
    rijen,
    zinnen: [`${rijental(goed.length)} overgenomen.${samen}`, ...kopzinnen(gelegd), ...overzinnen(over)],
  };
}

/** Rijen die kloppen, en per rij die niet klopt waarom. Wat het blok niet heeft, vult de gebruiker zelf: dat is geen fout. */
function keurRijen(lijst: Lijst, { kolommen, kop, rijen }: Gelegd): { goed: Lijstrij[]; over: string[] } {
  const gevraagd = {
    ...lijst,
    minstens: 0,
    hoogstens: Infinity,
    kolommen: lijst.kolommen.filter((k) => kolommen.includes(k)),
  };
  const [goed, over]: [Lijstrij[], string[]] = [[], []];
  rijen.forEach((rij, r) => {
    if (rij.every((c) => alsTekst(c) === "")) return;
    const nummer = `rij ${r + (kop ? 2 : 1)}`;
    // Staat het woord in een kolom van de lijst zelf, dan zegt de keuring het al.
    if (rij.some((c, i) => TOTAAL.test(alsTekst(c)) && !isGetalkolom(kolommen[i])))
      return void over.push(`${nummer}: een regel met een totaal telt niet mee.`);
    const cellen = lijst.kolommen.map((kolom) => {
      const plaats = kolommen.indexOf(kolom);
      return plaats < 0 ? zonderCel(lijst, kolom) : alsLijstcel(kolom, rij[plaats] ?? null);
    });
    const ruw = Object.fromEntries(
      lijst.kolommen.map((k, i) => [k.sleutel, leesLijstcel(k, cellen[i] ?? LEGE_CEL).ruw]),
    );
    const [bezwaar] = keurLijst(gevraagd, [ruw], false).bezwaren;
    if (bezwaar) over.push(`${nummer}: ${bezwaar.zin}`);
    else if (cellen.some((c) => c.tekst !== "")) goed.push(cellen);
  });
  return { goed, over };
}

function isGetalkolom(kolom: Kolom | undefined): boolean {
  return kolom !== undefined && isGetal(kolom);
}

function nietsZin(lijst: Lijst, { kolommen }: Gelegd): string {
  const namen = opsomming(lijst.kolommen.map((k) => citeer(k.label)));
  return kolommen.some((k) => k !== undefined)
    ? `Er is niets overgenomen. De lijst heeft de kolommen ${namen}.`
    : `Er is niets overgenomen: wijs een blok aan met de kolommen ${namen}.`;
}

function kopzinnen({ kolommen, kop }: Gelegd): string[] {
  const [eerste, ...rest] = kop ?? [];
  if (eerste === undefined) {
    const teveel = kolommen.filter((k) => k === undefined).length;
    return teveel === 0 ? [] : [`Alleen de eerste ${kolommen.length - teveel} kolommen zijn gebruikt.`];
  }
  const ongebruikt = [eerste, ...rest].filter((c, i) => kolommen[i] === undefined && alsTekst(c) !== "");
  return [
    "De eerste rij is als kop gelezen.",
    ...(ongebruikt.length === 0
      ? []
      : [`Niet gebruikt: ${opsomming(ongebruikt.map((c) => citeer(alsTekst(c))))}.`]),
  ];
}

function overzinnen(over: readonly string[]): string[] {
  if (over.length === 0) return [];
  const meer = over.length - GENOEMD;
  return [`Overgeslagen: ${over.slice(0, GENOEMD).join(" ")}${meer > 0 ? ` En nog ${rijental(meer)}.` : ""}`];
}

export function rijental(aantal: number): string {
  return `${toonGetal(aantal)} ${aantal === 1 ? "rij" : "rijen"}`;
}

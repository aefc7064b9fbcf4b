import { toonGetal } from "../language/getallen";
import { citeer, opsomming } from "../language/opsomming";
import type { Overgeslagen } from "./gegevens";
import type { Herkenning } from "./herken";
import type { Kolomkeuze } from "./kolomkeuze";
import type { Lijstvorm } from "./lijstvorm";

const GENOEMD = 3;

/** Wat er met de tabel gebeurd is, in zinnen: voor het paneel onder het voorbeeld, en voor een bestand in de uitvoer. */
export interface Tabelverslag {
  /** Waarom er niets over te nemen is. */
  readonly weigering: string | undefined;
  /** Hoeveel er overgenomen wordt. */
  readonly kort: string;
  /** Hetzelfde als het gedaan is. */
  readonly klaar: string;
  /** Wat er met een kolom van de tabel gebeurt; in het paneel staat dat bij de kolom zelf. */
  readonly kolomzinnen: readonly string[];
  /** Wat er bij het lezen geraden, uitgelegd of omgezet is. */
  readonly leeszinnen: readonly string[];
  /** De leeszinnen, en wat er overgeslagen is. */
  readonly zinnen: readonly string[];
  /** Is er iets geraden, omgerekend of weggelaten? Dan kijkt iemand eerst. */
  readonly twijfel: boolean;
}

export function verslag(h: Herkenning, vorm: Lijstvorm): Tabelverslag {
  const gebruikt = h.kolommen.filter((k) => k.doel !== undefined);
  const kolomzinnen = h.kolommen.flatMap((k) => (k.leeg ? [] : kolomzin(k)));
  const gelezen = leeszinnen(h);
  const zinnen = [...gelezen, ...overzinnen(h.over)];
  return {
    weigering: weigering(h, vorm, gebruikt.length),
    kort: `${rijental(h.gelezen)} om over te nemen${samen(h)}.`,
    klaar: `${rijental(h.gelezen)} overgenomen${samen(h)}.`,
    kolomzinnen,
    leeszinnen: gelezen,
    zinnen,
    twijfel:
      h.kop === undefined ||
      kolomzinnen.length + zinnen.length > 0 ||
      gebruikt.some((k) => !k.zeker) ||
      gebruikt.length < vorm.kolommen.filter((k) => !k.magLeeg).length,
  };
}

function samen({ rijen, gelezen }: Herkenning): string {
  return rijen.length < gelezen ? `; gelijke rijen zijn samen geteld: ${toonGetal(rijen.length)} over` : "";
}

function weigering(h: Herkenning, vorm: Lijstvorm, gebruikt: number): string | undefined {
  const namen = opsomming(vorm.kolommen.map((k) => citeer(k.label)));
  if (gebruikt === 0)
    return h.kop === undefined
      ? `Er is niets overgenomen: er staat geen tabel. De lijst heeft de kolommen ${namen}.`
      : `De kop ${opsomming(h.kop.teksten.filter((t) => t !== "").map(citeer))} past bij geen van de kolommen ${namen}. Zet die woorden in de kop.`;
  if (h.rijen.length === 0) return `Er is niets over te nemen: geen enkele rij past in ${namen}.`;
  if (h.rijen.length > vorm.hoogstens)
    return `Er staan ${toonGetal(h.rijen.length)} verschillende rijen en er passen er ${toonGetal(vorm.hoogstens)}. Voeg rijen samen, of rond de getallen af.`;
  return undefined;
}

function kolomzin({ naam, doel, uitleg }: Kolomkeuze): string[] {
  if (doel !== undefined) return uitleg === undefined ? [] : [`${citeer(naam)} wordt omgerekend: ${uitleg}.`];
  return [`${citeer(naam)} wordt niet gebruikt${uitleg === undefined ? "" : `: ${uitleg}`}.`];
}

function leeszinnen(h: Herkenning): string[] {
  const { notatie, voorbeeld } = h.notatie;
  return [
    ...(h.kop === undefined ? ["Er is geen kop gevonden: de kolommen zijn op volgorde gelegd."] : []),
    ...(notatie === "en" && voorbeeld !== undefined
      ? [`De getallen zijn Engels geschreven (${voorbeeld}) en zo gelezen: met een punt voor de decimalen.`]
      : []),
    ...h.opgevat.map(
      ({ naam, zin, keren }) =>
        `In ${citeer(naam)}: ${zin}${keren > 1 ? ` Zo zijn er ${toonGetal(keren)}.` : ""}`,
    ),
    ...h.samenvoegingen,
  ];
}

/** Per reden de rijen: "rij 3, 5 en 8: Minuten nu is leeg." */
function overzinnen(over: readonly Overgeslagen[]): string[] {
  const redenen = new Map<string, string[]>();
  for (const { naam, reden } of over) redenen.set(reden, [...(redenen.get(reden) ?? []), naam]);
  const zinnen = [...redenen].map(
    ([reden, namen]) => `${rijnamen(namen)}: ${/[.?]$/.test(reden) ? reden : `${reden}.`}`,
  );
  const meer = zinnen.length - GENOEMD;
  const rest = [...redenen.values()].slice(GENOEMD).reduce((som, n) => som + n.length, 0);
  return [
    ...zinnen.slice(0, GENOEMD),
    ...(meer > 0 ? [`Zo zijn er nog ${rijental(rest)} overgeslagen.`] : []),
  ].map((z, i) => (i === 0 ? `Overgeslagen ${z}` : z));
}

function rijnamen(namen: readonly string[]): string {
  if (namen.length > GENOEMD) return `${namen[0]} en nog ${rijental(namen.length - 1)}`;
  const kaal = namen.map((n, i) => (i === 0 ? n : n.replace(/^rij /, "")));
  return opsomming(kaal);
}

export function rijental(aantal: number): string {
  return `${toonGetal(aantal)} ${aantal === 1 ? "rij" : "rijen"}`;
}

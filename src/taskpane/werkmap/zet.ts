import { citeer, opsomming } from "../../language/opsomming";
import { meervoud } from "../../sharing/regels";
import type { Blad } from "../../sheet/blad";
import type { Bezwaar, Werkmap, Zetuitslag } from "../../workbook/werkmap";
import type { Statusregel } from "../onderdelen/statusregel";
import { vraag } from "../onderdelen/vraagvenster";

/** Wat er geschreven is. */
export type Gezet = Extract<Zetuitslag, { gezet: unknown }>;

/** Een andere weg dan vervangen, als er al iets staat. */
interface Andersweg {
  readonly tekst: string;
  readonly uitleg: string;
  readonly doe: () => Promise<void>;
}

/**
 * Zet bladen die bij elkaar horen in één stap in de werkmap. Staat er al iets, dan vraagt het paneel eerst of dat vervangen mag, of dat het
 * anders moet. Ernaast kan niet: hun namen zijn er maar één keer (docs/besluiten/0015). Geeft undefined als hier niets geschreven is.
 */
export async function zetSamenMetVraag(
  werkmap: Werkmap,
  status: Statusregel,
  bladen: readonly Blad[],
  anders?: Andersweg,
): Promise<Gezet | undefined> {
  const schrijf = (akkoord: readonly string[]) =>
    doeOfStop(
      werkmap,
      status,
      `Bezig met ${meervoud(bladen.length, "blad", "bladen")} schrijven…`,
      werkmap.zet(bladen, akkoord),
    );
  const eerst = await schrijf([]);
  if (eerst === undefined || "gezet" in eerst) return eerst;
  const over = anders === undefined ? [] : await blijftOver(werkmap, bladen);
  const keuze = await vraag(
    "Er staat al iets",
    [
      ...(over.length === 0 ? bezwaarzinnen(eerst.bezwaren) : [overzin(over)]),
      ...(anders ? [anders.uitleg] : []),
    ],
    [
      ...(over.length === 0 ? [{ id: "vervang" as const, tekst: "Vervangen" }] : []),
      ...(anders ? [{ id: "anders" as const, tekst: anders.tekst }] : []),
    ],
  );
  if (keuze === "anders") await anders?.doe();
  if (keuze !== "vervang") return undefined;
  const uitslag = await schrijf(bladen.map((b) => b.id));
  if (uitslag === undefined || "gezet" in uitslag) return uitslag;
  throw new Error("De werkmap gaf na akkoord opnieuw bezwaren.");
}

/** De bladen van ons die er staan en niet bij deze horen. */
async function blijftOver(werkmap: Werkmap, bladen: readonly Blad[]): Promise<string[]> {
  const nieuw = new Set(bladen.map((b) => b.id));
  return (await werkmap.onzeBladen()).flatMap((b) => (nieuw.has(b.id) ? [] : [b.titel]));
}

/** Een nieuwe begroting heeft andere uitgangspunten: wat met de oude rekent, zou fouten geven. */
function overzin(titels: readonly string[]): string {
  const [een] = titels;
  return een !== undefined && titels.length === 1
    ? `Ook het blad ${citeer(een)} hoort bij de begroting die er nu staat. Vervangen kan niet: het zou fouten geven. Verwijder het eerst als u het niet meer nodig hebt.`
    : `Ook deze bladen horen bij de begroting die er nu staat: ${opsomming(titels.map(citeer))}. Vervangen kan niet: zij zouden fouten geven. Verwijder ze eerst als u ze niet meer nodig hebt.`;
}

/**
 * Wacht op wat er geschreven wordt, met een knop om te stoppen. Excel krijgt alles in één opdracht en die is niet af te breken: wie stopt,
 * krijgt haar daarom teruggezet zodra zij klaar is. Dan komt er undefined.
 */
export async function doeOfStop(
  werkmap: Werkmap,
  status: Statusregel,
  zin: string,
  werk: Promise<Zetuitslag>,
): Promise<Zetuitslag | undefined> {
  const wens = { stoppen: false };
  const uitslag = await status.bezig(zin, werk, () => (wens.stoppen = true));
  if (!wens.stoppen) return uitslag;
  if ("gezet" in uitslag) await status.bezig("Bezig met terugzetten…", werkmap.zetTerug(uitslag.terug));
  return undefined;
}

/** Wat er verloren zou gaan, per soort in één alinea: zes bladen zijn geen zes keer hetzelfde verhaal. */
export function bezwaarzinnen(bezwaren: readonly Bezwaar[]): string[] {
  const vervangt = bezwaren.filter((b) => b.soort === "vervangt");
  const namen = bezwaren.filter((b) => b.soort === "naamBezet");
  const cellen = bezwaren.filter((b) => b.soort === "celBezet");
  return [
    ...(vervangt.length > 0 ? [vervangzin(vervangt)] : []),
    ...(namen.length > 0 ? [naamzin(namen)] : []),
    ...cellen.map(
      (b) =>
        `Op het blad “${b.titel}” hebt u zelf iets staan in ${b.cellen}, waar het nieuwe blad moet komen. Bij vervangen is dat weg.`,
    ),
  ];
}

type Van<S extends Bezwaar["soort"]> = Extract<Bezwaar, { soort: S }>;

function vervangzin(bladen: readonly Van<"vervangt">[]): string {
  const [eerste] = bladen;
  const gevuld = ({ gevuld: n }: Van<"vervangt">) => `${n} gevulde ${n === 1 ? "cel" : "cellen"}`;
  const wat =
    eerste !== undefined && bladen.length === 1
      ? `Het blad “${eerste.titel}” staat er al, met ${gevuld(eerste)}. Vervangen schrijft het opnieuw`
      : `Deze bladen staan er al: ${opsomming(bladen.map((b) => `“${b.titel}” (${gevuld(b)})`))}. Vervangen schrijft ze opnieuw`;
  return `${wat}; verwijzingen ernaar blijven werken, maar wat u er zelf aan veranderd hebt, is dan weg. Met Zet terug komen inhoud, opmaak en namen terug, maar geen samengevoegde cellen, regels, notities en grafieken${bladen.some((b) => b.vanEerder) ? "" : " die u er zelf op zette"}.`;
}

/** Zoveel namen noemt de vraag; de rest telt zij. */
const NAMEN_GENOEMD = 4;

function naamzin(namen: readonly Van<"naamBezet">[]): string {
  const [eerste] = namen;
  if (eerste !== undefined && namen.length === 1)
    return `De naam ${eerste.naam} wijst nu naar ${eerste.verwijst}. Bij vervangen wijst zij naar het nieuwe blad.`;
  const genoemd = namen.slice(0, NAMEN_GENOEMD).map((n) => `${n.naam} (${n.verwijst})`);
  const over = namen.length - genoemd.length;
  return `Deze namen wijzen nu naar iets anders: ${[...genoemd, ...(over > 0 ? [`nog ${over}`] : [])].join(", ")}. Bij vervangen wijzen zij naar de nieuwe bladen.`;
}

import { citeer, opsomming } from "../../language/opsomming";
import { meervoud } from "../../sharing/regels";
import { toonFormule } from "../../sharing/toon";
import { drukWerkmap } from "../../xlsx/drukken/druk";
import type { Werkboek } from "../werkboek/werkboek";
import { Onverklaarbaar, verklaar, type Verklaring } from "./verklaar";
import {
  kantVanVersie,
  kantVanWerkmap,
  uitkomstBij,
  vergelijk,
  type Kant,
  type Vergelijking,
  type Wijziging,
} from "./vergelijk";
import { vergelijkblad } from "./vergelijkblad";
import { heetZo, leesVersies } from "./versieblad";
import {
  belangrijkste,
  FORMULEWOORDEN,
  isTelbaar,
  kanttekeningen,
  meerMinder,
  omvangzin,
  oorzaakwoorden,
  overgang,
  verklaringzin,
} from "./woorden";

export { leesWerkboek } from "../werkboek/werkboek";

/** Waarom er niets te vergelijken is: een zin met de weg verder. */
export class Vergelijkfout extends Error {
  override name = "Vergelijkfout";
}

export interface Vergelijkvraag {
  /** Hoe de werkmappen heten, op hun volgorde. */
  readonly namen: readonly string[];
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
  readonly uitkomst?: string | undefined;
}

export interface Vergelijkuitslag {
  readonly vergelijking: Vergelijking;
  readonly verklaring: Verklaring | undefined;
  /** Waarom er geen verklaring is. */
  readonly onverklaard: string | undefined;
}

/** Twee werkmappen, of één met haar vastgelegde versies. */
export function vergelijkWerkmappen(
  werkboeken: readonly Werkboek[],
  vraag: Vergelijkvraag,
): Vergelijkuitslag {
  const [eerste, tweede] = werkboeken as [Werkboek, Werkboek?];
  const [naam = "", andere = ""] = vraag.namen;
  if (tweede !== undefined)
    return metVerklaring(vergelijk(kantVanWerkmap(eerste, naam), kantVanWerkmap(tweede, andere)), vraag);
  const nu = kantVanWerkmap(eerste, "nu");
  const versies = leesVersies(eerste);
  const versie = (gezocht: string): Kant => {
    const gevonden = versies.find((v) => heetZo(v, gezocht));
    if (gevonden !== undefined) return kantVanVersie(gevonden);
    throw new Vergelijkfout(
      zonderVersie(
        naam,
        versies.map((v) => v.naam),
        gezocht,
      ),
    );
  };
  if (vraag.van === undefined)
    throw new Vergelijkfout(
      zonderVersie(
        naam,
        versies.map((v) => v.naam),
        vraag.tot,
      ),
    );
  const tot = vraag.tot === undefined ? nu : versie(vraag.tot);
  return metVerklaring(vergelijk(versie(vraag.van), tot), vraag, nu.werkmap);
}

function zonderVersie(naam: string, versies: readonly string[], gezocht: string | undefined): string {
  const begin =
    gezocht === undefined ? `${naam} is één werkmap` : `${naam} heeft geen versie ${citeer(gezocht)}`;
  return versies.length === 0
    ? `${begin}, en er zijn geen versies in vastgelegd. Geef twee werkmappen, of leg in het paneel een versie vast.`
    : `${begin}; vastgelegd ${versies.length === 1 ? "is" : "zijn"} ${opsomming(versies.map(citeer))}. Noem er een met --van, of geef twee werkmappen.`;
}

/** Verklaart de gevraagde uitkomst; is er geen gevraagd, dan de eerste die veranderde. */
export function metVerklaring(
  vergelijking: Vergelijking,
  { uitkomst }: Pick<Vergelijkvraag, "uitkomst">,
  met?: Kant["werkmap"],
): Vergelijkuitslag {
  const gekozen =
    uitkomst === undefined
      ? belangrijkste(vergelijking).find(isTelbaar)
      : uitkomstBij(vergelijking, uitkomst);
  if (gekozen === undefined) {
    if (uitkomst === undefined) return { vergelijking, verklaring: undefined, onverklaard: undefined };
    const voorbeelden = belangrijkste(vergelijking).slice(0, 3);
    throw new Vergelijkfout(
      `Er is geen uitkomst ${citeer(uitkomst)}.${
        voorbeelden.length === 0
          ? " Geef een naam of een cel met een formule."
          : ` Geef een cel met een formule, of een uitkomst als ${opsomming(
              voorbeelden.map((w) => citeer(w.label)),
              "of",
            )}.`
      }`,
    );
  }
  try {
    return { vergelijking, verklaring: verklaar(vergelijking, gekozen, met), onverklaard: undefined };
  } catch (fout) {
    if (!(fout instanceof Onverklaarbaar)) throw fout;
    return { vergelijking, verklaring: undefined, onverklaard: fout.message };
  }
}

export function alsWerkmap({ vergelijking, verklaring }: Vergelijkuitslag): Uint8Array {
  return drukWerkmap([vergelijkblad(vergelijking, verklaring === undefined ? [] : [verklaring])], {
    titel: `Van ${vergelijking.oud.naam} naar ${vergelijking.nieuw.naam}`,
  });
}

/** De uitslag in regels voor een scherm, met van elk soort hoogstens zoveel. */
export function alsTekst(
  { vergelijking: v, verklaring, onverklaard }: Vergelijkuitslag,
  hoogstens: number,
): string[] {
  return [
    omvangzin(v),
    ...(onverklaard === undefined ? [] : ["", onverklaard]),
    ...(verklaring === undefined ? [] : ["", ...verklaringregels(verklaring)]),
    ...lijst("Ingevuld", v.invoer.map(wijzigingregel), hoogstens),
    ...lijst(
      "Formules",
      (v.formules ?? []).map(
        (f) =>
          `${f.plek}${f.aantal === 1 ? "" : ` en nog ${f.aantal - 1}`}: ${FORMULEWOORDEN[f.soort]}; ${[f.oud, f.nieuw].flatMap((t) => (t === undefined ? [] : [toonFormule(t)])).join(" → ")}`,
      ),
      hoogstens,
    ),
    ...lijst("Uitkomsten", belangrijkste(v).map(wijzigingregel), hoogstens),
  ];
}

function verklaringregels(verklaring: Verklaring): string[] {
  const { oorzaken, uitkomst, decimalen } = verklaring;
  const breedste = Math.max(0, ...oorzaken.map((o) => o.label.length));
  return [
    verklaringzin(verklaring),
    ...oorzaken.map(
      (o) =>
        `  ${o.label.padEnd(breedste)}  ${meerMinder(uitkomst.vorm, o.getoond, decimalen)}  (${oorzaakwoorden(o)})`,
    ),
    ...kanttekeningen(verklaring),
  ];
}

function lijst(kop: string, regels: readonly string[], hoogstens: number): string[] {
  if (regels.length === 0) return [];
  const over = regels.length - hoogstens;
  return [
    "",
    `${kop}:`,
    ...regels.slice(0, hoogstens).map((r) => `  ${r}`),
    ...(over > 0 ? [`  en nog ${meervoud(over, "regel", "regels")}; --uit en --json geven alles.`] : []),
  ];
}

function wijzigingregel(w: Wijziging): string {
  const aard = w.aard === "erbij" ? " (was er niet)" : w.aard === "vervallen" ? " (is er niet meer)" : "";
  return `${w.label}: ${overgang(w)}${aard}  [${w.plek}]`;
}

/** De uitslag als gewone waarden, voor een ander programma. */
export function alsJson({ vergelijking: v, verklaring, onverklaard }: Vergelijkuitslag): unknown {
  const wijziging = ({ sleutel, label, eenheid, plek, aard, oud, nieuw, bron }: Wijziging) => ({
    sleutel,
    label,
    eenheid,
    plek,
    aard,
    oud,
    nieuw,
    bron,
  });
  return {
    oud: v.oud.naam,
    nieuw: v.nieuw.naam,
    invoer: v.invoer.map(wijziging),
    uitkomsten: v.uitkomsten.map(wijziging),
    formules: v.formules,
    bladen: v.bladen,
    verklaring: verklaring && {
      uitkomst: verklaring.uitkomst,
      oud: verklaring.oud,
      nieuw: verklaring.nieuw,
      verschil: verklaring.verschil,
      volledig: verklaring.volledig,
      oorzaken: verklaring.oorzaken.map(({ soort, label, effect, getoond, leden }) => ({
        soort,
        label,
        effect,
        getoond,
        invoer: leden.map((l) => l.sleutel),
      })),
    },
    onverklaard,
  };
}

import type { Knoop } from "../../../formula/boom";
import { afronden } from "../../../domain/afronden";
import { toonGetal } from "../../../language/getallen";
import { boomVan } from "../../werkboek/bomen";
import type { Cel } from "../../werkboek/werkboek";
import { kaal, restVan } from "../begrippen";
import { duid, getallenVan, noem, type Duiding } from "../duiding";
import { vanuit } from "../reeks";
import type { Onderzoek, Regel } from "../regel";
import { celVan, getalVan } from "../sommen";

/** Zoveel weken heeft geen maand: een jaar van 52 weken gedeeld door 12 is 4,3333. */
const TE_WEINIG = new Set([4, 4.3, 4.33]);
const MAAND = 52 / 12;

/** Van week naar maand met 4 of 4,33 weken. */
export const maandWeken: Regel = {
  id: "maand-weken",
  naam: "Een maand is meer dan vier weken",
  ernst: "fout",
  waarom:
    "Een jaar heeft 12 maanden en 52 weken, dus een maand is 52/12 week. Met 4 weken mist er elk jaar bijna een hele maand; met 4,33 net genoeg om een beschikking een minuut te laag te maken.",
  uitweg: "Reken met weken per jaar / 12 (WMO.MINUTEN_PER_MAAND), of noem de periode vier weken.",
  *zoek(o) {
    for (const d of getallenVan(o)) {
      const gevonden = d.getypt ? getypt(o, d) : uitFormule(o, d);
      if (gevonden === undefined) continue;
      const { bron, weken } = gevonden;
      const goed = d.eenheid.per === "maand" ? bron.waarde * MAAND : bron.waarde / MAAND;
      const cijfers = afronden(goed, 2) === afronden(d.waarde, 2) ? 4 : 2;
      const [hoort, staat] = [goed, d.waarde].map((x) => toonGetal(afronden(x, cijfers)));
      yield {
        cel: d.cel,
        ook: [bron.cel],
        zin: `${noem(d)} rekent een maand als ${toonGetal(weken)} weken. Met 52/12 week is het ${hoort} in plaats van ${staat}, bij ${toonGetal(bron.waarde)} per ${bron.eenheid.per ?? "week"} (${vanuit(d.cel, bron.cel)}).`,
      };
    }
  },
};

interface Gevonden {
  readonly bron: Duiding;
  readonly weken: number;
}

/** Minuten per maand die precies vier keer die per week ernaast zijn, met verder dezelfde woorden. */
function getypt(o: Onderzoek, maand: Duiding): Gevonden | undefined {
  if (maand.eenheid.per !== "maand" || maand.begrip !== "minuten" || maand.waarde === 0) return undefined;
  const rest = (d: Duiding) => restVan(`${d.label} ${d.kop}`);
  const bron = getallenVan(o).find(
    (d) =>
      d.getypt &&
      d.cel.blad === maand.cel.blad &&
      d.begrip === "minuten" &&
      d.eenheid.per === "week" &&
      (d.cel.rij === maand.cel.rij || (d.cel.kolom === maand.cel.kolom && d.blok === maand.blok)) &&
      rest(d) === rest(maand) &&
      d.waarde * 4 === maand.waarde,
  );
  return bron === undefined ? undefined : { bron, weken: 4 };
}

/** Een formule die van week naar maand gaat, of terug, met een van deze getallen als factor. */
function uitFormule(o: Onderzoek, d: Duiding): Gevonden | undefined {
  const { per } = d.eenheid;
  const boom = boomVan(d.cel);
  if (boom === undefined || (per !== "maand" && per !== "week")) return undefined;
  const delen = factoren(boom, false);
  const bron = delen
    .flatMap(({ knoop, deler }) => (deler ? [] : (duidingVan(o, knoop, d.cel) ?? [])))
    .find((x) => x.eenheid.per === (per === "maand" ? "week" : "maand"));
  const weken = delen.find(
    ({ knoop, deler }) => deler === (per === "week") && isWeken(o, knoop, d.cel, knoop.soort === "getal"),
  );
  if (bron === undefined || weken === undefined) return undefined;
  return { bron, weken: getalVan(o, weken.knoop, d.cel) ?? 4 };
}

/** Een getypt getal, of een cel die weken heet. */
function isWeken(o: Onderzoek, knoop: Knoop, bij: Cel, los: boolean): boolean {
  const getal = getalVan(o, knoop, bij);
  if (getal === undefined || !TE_WEINIG.has(getal)) return false;
  const d = los ? undefined : duidingVan(o, knoop, bij);
  return los || (d !== undefined && /\bweken\b/.test(kaal(`${d.label} ${d.kop}`)));
}

function duidingVan(o: Onderzoek, knoop: Knoop, bij: Cel): Duiding | undefined {
  const cel = celVan(o, knoop, bij);
  return cel === undefined ? undefined : duid(o, cel);
}

/** Wat er vermenigvuldigd en gedeeld wordt; afronden eromheen telt niet. */
function factoren(k: Knoop, deler: boolean): { readonly knoop: Knoop; readonly deler: boolean }[] {
  if (
    k.soort === "aanroep" &&
    /^(?:ROUND(?:UP|DOWN)?|INT|TRUNC|CEILING|FLOOR)$/.test(k.naam) &&
    k.argumenten[0]
  )
    return factoren(k.argumenten[0], deler);
  if (k.soort !== "bewerking" || (k.teken !== "*" && k.teken !== "/")) return [{ knoop: k, deler }];
  return [
    ...(k.links === null ? [] : factoren(k.links, deler)),
    ...(k.rechts === null ? [] : factoren(k.rechts, k.teken === "/" ? !deler : deler)),
  ];
}

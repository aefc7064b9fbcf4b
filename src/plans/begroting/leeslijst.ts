import { uitCsv } from "../../tabellen/csv";
import { herken } from "../../tabellen/herken";
import { alsTabel, type Tabel } from "../../tabellen/tabel";
import { verslag } from "../../tabellen/verslag";
import type { RuweWaarden } from "../opgave/keur";
import type { Ruw } from "../opgave/keurveld";
import { lijstvormVan } from "../opgave/lijstvorm";
import type { Lijst } from "../opgave/veld";
import { soort, type Klachten } from "./klacht";
import { leesRuw } from "./invoerwaarde";

/** Rijen van een lijst in een invoerbestand, met hun bron en waar zij staan. */
export interface Lijstopgave {
  readonly pad: string;
  readonly rijen: readonly RuweWaarden[];
  readonly bron: string | undefined;
}

/**
 * Leest een lijst: rijen met sleutels ([{...}] of { rijen, bron }), of een tabel zoals zij in een werkblad staat ({ tabel, bron }), als tekst met
 * scheidingstekens of als rijen van cellen. Een tabel gaat door dezelfde lezer als wat iemand plakt. `jaar` is waar haar kolommen vanaf tellen.
 */
export function leesLijst(k: Klachten, lijst: Lijst, x: unknown, pad: string, jaar?: number): Lijstopgave {
  // Wie een eigen lijst van een plan niet noemt, begint met wat daar klaarstaat.
  if (x === undefined)
    return {
      rijen: lijst.gedeeld === undefined ? (lijst.begin?.(jaar ?? 0) ?? []) : [],
      bron: undefined,
      pad,
    };
  const kaal = Array.isArray(x);
  const object = kaal ? { rijen: x as unknown[] } : k.object(x, pad, ["rijen", "tabel", "bestand", "bron"]);
  const bron = object?.bron === undefined ? undefined : k.tekst(object.bron, `${pad}.bron`);
  const soorten = ["rijen", "tabel", "bestand"].filter((s) => object?.[s] !== undefined);
  if (soorten.length > 1)
    k.meld(
      pad,
      `Een lijst komt uit rijen, uit een tabel of uit een bestand; hier staan ${soorten.join(" en ")}.`,
    );
  if (object?.bestand !== undefined) {
    k.meld(
      `${pad}.bestand`,
      'Een tabel uit een ander bestand haalt alleen wmo begroting op. Zet de tabel zelf in het invoerbestand, achter "tabel".',
    );
    return { rijen: [], bron, pad };
  }
  if (object?.tabel !== undefined) {
    const bij = `${pad}.tabel`;
    const tabel = alsTabelwaarde(k, object.tabel, bij);
    return { rijen: tabel === undefined ? [] : uitTabel(k, lijst, tabel, bij, jaar), bron, pad: bij };
  }
  const bij = kaal ? pad : `${pad}.rijen`;
  const sleutels = lijst.kolommen.map((kol) => kol.sleutel);
  const rijen = (k.lijst(object?.rijen ?? [], bij) ?? []).map((rij, i) => {
    const waarden = k.object(rij, `${bij}[${i}]`, sleutels) ?? {};
    return Object.fromEntries(
      lijst.kolommen.map((kol): [string, Ruw] => {
        const w = waarden[kol.sleutel];
        const plek = `${bij}[${i}].${kol.sleutel}`;
        return [kol.sleutel, w === undefined ? null : (leesRuw(k, kol, w, plek) ?? null)];
      }),
    );
  });
  return { rijen, bron, pad: bij };
}

function alsTabelwaarde(k: Klachten, x: unknown, pad: string): Tabel | undefined {
  if (typeof x === "string") return uitCsv(x);
  const isCel = (c: unknown) => c === null || ["string", "number", "boolean"].includes(typeof c);
  if (Array.isArray(x) && x.every((rij) => Array.isArray(rij) && rij.every(isCel)))
    return alsTabel(x as (string | number | boolean | null)[][]);
  return k.meld(
    pad,
    `Hier hoort een tabel: een tekst met een rij per regel ("Jaar;Aflopend\\n2024;216"), of rijen van cellen ([["Jaar","Aflopend"],[2024,216]]). Er staat ${soort(x)}.`,
  );
}

/** Wat de tabel niet als gegeven bedoelt (een totaal) en wat omgerekend is, wordt gezegd; wat niet te lezen is, is een klacht. */
function uitTabel(
  k: Klachten,
  lijst: Lijst,
  tabel: Tabel,
  pad: string,
  jaar: number | undefined,
): readonly RuweWaarden[] {
  const vorm = lijstvormVan(lijst, jaar);
  const h = herken(tabel, vorm);
  const { weigering, klaar, kolomzinnen, leeszinnen } = verslag(h, vorm);
  for (const { naam, reden, terecht } of h.over) {
    const zin = `${naam}: ${reden.replace(/\.$/, "")}.`;
    if (terecht) k.merk(pad, zin);
    else k.meld(pad, zin);
  }
  if (weigering !== undefined && !h.over.some((o) => !o.terecht)) k.meld(pad, weigering);
  for (const zin of [klaar, ...kolomzinnen, ...leeszinnen]) k.merk(pad, zin);
  return h.rijen.map((rij) =>
    Object.fromEntries(lijst.kolommen.map((kol) => [kol.sleutel, rij[kol.sleutel] ?? null])),
  );
}

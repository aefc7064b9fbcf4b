import { naarIso, vanIso } from "../domain/datum";
import type { Norm, Normtabel, Normversie } from "./norm";

const NORMVELDEN = ["sleutel", "naam", "eenheid", "soort", "waarneming", "versies"];
const VERSIEVELDEN = ["vanaf", "totEnMet", "waarde", "tabel", "bron", "plaats", "lezing", "ingetrokken"];

type Velden = Record<string, unknown>;
type Gelezenversie = Omit<Normversie, "waarneming">;

/**
 * Leest een norm uit JSON, streng: een onbekend veld, een datum die niet bestaat, overlap, een ontbrekende bron
 * of eenheid wordt geweigerd, met alle fouten tegelijk.
 */
export function leesNorm(json: unknown): Norm {
  const fouten: string[] = [];
  const norm = lees(json, fouten);
  if (fouten.length > 0) throw new Error(`norm ${norm.sleutel || "zonder sleutel"}: ${fouten.join("; ")}`);
  return norm;
}

function lees(json: unknown, fouten: string[]): Norm {
  const n = object(json, "norm", NORMVELDEN, fouten);
  const soort = n.soort === "tabel" ? "tabel" : "waarde";
  if (n.soort !== soort) fouten.push("soort is niet “waarde” of “tabel”");
  const sleutel = tekst(n, "sleutel", fouten);
  if (sleutel && !/^[A-Za-z0-9][A-Za-z0-9 -]*$/.test(sleutel))
    fouten.push(`sleutel “${sleutel}” heeft andere tekens dan letters, cijfers, spatie en streepje`);
  const waarneming = "waarneming" in n ? tekst(n, "waarneming", fouten) : undefined;
  const ruw = Array.isArray(n.versies) ? (n.versies as unknown[]) : [];
  if (ruw.length === 0) fouten.push("versies ontbreekt of is leeg");
  const versies = ruw.map((v, i) => ({ ...leesVersie(v, soort, `versie ${i + 1}`, fouten), waarneming }));
  versies.slice(1).forEach((v, i) => {
    const vorige = versies[i] as Gelezenversie;
    if (vorige.totEnMet === undefined || v.vanaf <= vorige.totEnMet)
      fouten.push(
        `versie ${i + 2} begint op ${naarIso(v.vanaf)}, voordat versie ${i + 1} is geëindigd (overlap of niet op volgorde)`,
      );
  });
  return { sleutel, naam: tekst(n, "naam", fouten), eenheid: tekst(n, "eenheid", fouten), soort, versies };
}

function leesVersie(json: unknown, soort: Norm["soort"], plek: string, fouten: string[]): Gelezenversie {
  const hier: string[] = [];
  const v = object(json, "versie", VERSIEVELDEN, hier);
  const vanaf = datum(v, "vanaf", hier);
  if (!("totEnMet" in v)) hier.push("totEnMet ontbreekt (null betekent: geen einde bekend)");
  const totEnMet = v.totEnMet === null || !("totEnMet" in v) ? undefined : datum(v, "totEnMet", hier);
  if (totEnMet !== undefined && totEnMet < vanaf) hier.push("totEnMet ligt voor vanaf");
  const bron = tekst(v, "bron", hier);
  if (!("plaats" in v)) hier.push("plaats ontbreekt (null betekent: niet vastgelegd)");
  const plaats = v.plaats === null || !("plaats" in v) ? undefined : tekst(v, "plaats", hier);
  const lezing = "lezing" in v ? tekst(v, "lezing", hier) : undefined;
  const versie = { vanaf, totEnMet, bron, plaats, lezing, ingetrokken: leesIngetrokken(v, hier) };
  const uit =
    soort === "waarde"
      ? { ...versie, waarde: leesWaarde(v, hier), tabel: undefined }
      : { ...versie, waarde: undefined, tabel: leesTabel(v, hier) };
  for (const { rij } of versie.ingetrokken ?? [])
    if (!uit.tabel?.rijen.some(([naam]) => naam === rij))
      hier.push(`ingetrokken: de rij “${rij}” staat niet in de tabel`);
  fouten.push(...hier.map((f) => `${plek}: ${f}`));
  return uit;
}

/** Wat een eerdere versie van de bron op een rij van de tabel noemde, en is teruggenomen. */
function leesIngetrokken(v: Velden, fouten: string[]): Normversie["ingetrokken"] {
  if (!("ingetrokken" in v)) return undefined;
  const lijst = (Array.isArray(v.ingetrokken) ? v.ingetrokken : []) as unknown[];
  if (lijst.length === 0) fouten.push("ingetrokken is leeg");
  return lijst.map((json) => {
    const i = object(json, "ingetrokken", ["rij", "waarde"], fouten);
    if (!Number.isFinite(i.waarde)) fouten.push("ingetrokken: waarde is geen getal");
    return { rij: tekst(i, "rij", fouten), waarde: Number(i.waarde) };
  });
}

function leesWaarde(v: Velden, fouten: string[]): number | null {
  if ("tabel" in v) fouten.push("een norm van soort waarde heeft geen tabel");
  if (v.waarde === null) return null;
  if (typeof v.waarde === "number" && Number.isFinite(v.waarde)) return v.waarde;
  fouten.push("waarde is geen getal (null betekent: afgeschaft)");
  return null;
}

function leesTabel(v: Velden, fouten: string[]): Normtabel {
  if ("waarde" in v) fouten.push("een norm van soort tabel heeft geen waarde");
  const { kolommen = [], rijen = [] } = object(v.tabel, "tabel", ["kolommen", "rijen"], fouten) as {
    kolommen?: string[];
    rijen?: (string | number)[][];
  };
  if (kolommen.length === 0 || !kolommen.every((k) => typeof k === "string"))
    fouten.push("tabel: kolommen ontbreekt");
  if (rijen.length === 0) fouten.push("tabel: rijen ontbreekt");
  rijen.forEach((rij, i) => {
    const goed =
      rij.length === kolommen.length && rij.every((c) => typeof c === "string" || Number.isFinite(c));
    if (!goed) fouten.push(`tabel: rij ${i + 1} past niet bij de ${kolommen.length} kolommen`);
  });
  return { kolommen, rijen };
}

function object(json: unknown, wat: string, velden: readonly string[], fouten: string[]): Velden {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    fouten.push(`${wat} is geen object`);
    return {};
  }
  for (const veld of Object.keys(json)) if (!velden.includes(veld)) fouten.push(`onbekend veld “${veld}”`);
  return json as Velden;
}

function tekst(v: Velden, veld: string, fouten: string[]): string {
  const waarde = v[veld];
  if (typeof waarde === "string" && waarde.trim() === waarde && waarde !== "") return waarde;
  fouten.push(`${veld} ontbreekt of is geen tekst`);
  return "";
}

function datum(v: Velden, veld: string, fouten: string[]): number {
  const nummer = typeof v[veld] === "string" ? vanIso(v[veld]) : undefined;
  if (nummer === undefined) fouten.push(`${veld} is geen bestaande datum (jjjj-mm-dd)`);
  return nummer ?? 0;
}

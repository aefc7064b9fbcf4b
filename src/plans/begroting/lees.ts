import type { Dagnummer } from "../../domain/datum";
import { citeer, opsomming } from "../../language/opsomming";
import { allePlannen } from "../plannen";
import { keurPeildatum } from "../opgave/keurveld";
import { deelVan, rijenVan, waardeVan, type Waarden } from "../opgave/vraag";
import type { Begroting, Begrotingsdeel, Gedeeld, GedeeldeLijst } from "./begroting";
import { gedeeldeLijsten } from "./gedeeld";
import { maakKlachten, soort, type Klacht, type Klachten } from "./klacht";
import { leesExtra } from "./leesextra";
import { keurNamen } from "./keurnamen";
import { leesNagerekend } from "./leesnagerekend";
import { leesPlandeel, type Keuze, type RuweUitgangspunten } from "./leesplan";
import { leesUitgangspunten } from "./leesuitgangspunten";
import { bladenVan, inTeVullen, zonderKeten, type Bladen } from "./uitketen";
import { leesInvoerdatum } from "./invoerwaarde";

const SLEUTELS = [
  "$schema",
  "versie",
  "titel",
  "inleiding",
  "peildatum",
  "uitgangspunten",
  "extra",
  "plannen",
  "nagerekend",
];

/** De begroting uit een invoerbestand, met wat er bij het lezen van is gemaakt waar dat niet vanzelf sprak; of alle klachten tegelijk. */
export type Leesuitslag =
  | { readonly begroting: Begroting; readonly opmerkingen: readonly Klacht[] }
  | { readonly klachten: readonly Klacht[] };

/** Leest de tekst van een invoerbestand; `vulAan` haalt op wat in andere bestanden staat. */
export function leesBegrotingstekst(tekst: string, vulAan: (x: unknown) => unknown = (x) => x): Leesuitslag {
  try {
    return leesBegroting(vulAan(JSON.parse(tekst.replace(/^\uFEFF/, "")) as unknown));
  } catch (fout) {
    if (!(fout instanceof SyntaxError)) throw fout;
    return { klachten: [{ pad: "$", zin: geenJson(tekst, fout.message) }] };
  }
}

/** De melding van de motor is Engels; alleen de plaats die zij noemt is bruikbaar. */
function geenJson(tekst: string, melding: string): string {
  const plaats = /position (\d+)/.exec(melding)?.[1];
  const ervoor = plaats === undefined ? undefined : tekst.slice(0, Number(plaats)).split("\n");
  const waar =
    ervoor === undefined
      ? /end of JSON/.test(melding)
        ? ": het houdt halverwege op"
        : ""
      : ` (regel ${ervoor.length}, teken ${(ervoor[ervoor.length - 1] ?? "").length + 1})`;
  return `Dit is geen geldige JSON${waar}. Sleutels en teksten staan tussen dubbele aanhalingstekens, en achter het laatste veld staat geen komma.`;
}

/** Leest en keurt een begroting; bij één klacht komt er niets. */
export function leesBegroting(x: unknown): Leesuitslag {
  const k = maakKlachten();
  const o = k.object(x, "$", SLEUTELS);
  if (o === undefined) return { klachten: k.alle };
  if (o.versie !== 1) k.meld("$.versie", `Deze versie leest "versie": 1, en er staat ${soort(o.versie)}.`);
  const { peildatum, bron } = leesPeildatum(k, o.peildatum);
  const gekozen = leesKeuze(k, o.plannen);
  const plannenlijst = gekozen.map((g) => g.plan);
  const bladen = bladenVan(plannenlijst);
  const bronnen = new Map<string, string>();
  const uit = leesUitgangspunten(k, plannenlijst, allePlannen, o.uitgangspunten, bronnen);
  const dag = peildatum ?? 0;
  const delen =
    peildatum === undefined
      ? []
      : gekozen.flatMap(
          ({ plan, x: opgave, pad }) => leesPlandeel(k, { plan, x: opgave, pad }, dag, uit, bladen) ?? [],
        );
  if (k.alle.length === 0) keurSteun(k, delen);
  const bezet = new Set(["Peildatum", "Nagerekend", ...allePlannen.map((p) => p.naam), ...uit.velden.keys()]);
  const begroting: Begroting = {
    titel: k.tekst(o.titel, "$.titel", 120) ?? "",
    inleiding: o.inleiding === undefined ? "" : (k.tekst(o.inleiding, "$.inleiding") ?? ""),
    peildatum: dag,
    bronPeildatum: bron,
    gedeeld: gedeeldUit(delen, uit, bladen),
    lijsten: lijstenUit(delen, bronnen),
    extra: peildatum === undefined ? [] : leesExtra(k, o.extra, dag, bezet),
    delen,
    nagerekend: leesNagerekend(k, o.nagerekend, "$.nagerekend"),
  };
  if (k.alle.length === 0) keurNamen(k, begroting);
  return k.alle.length > 0 ? { klachten: k.alle } : { begroting, opmerkingen: k.opmerkingen };
}

function leesPeildatum(
  k: Klachten,
  x: unknown,
): { peildatum: Dagnummer | undefined; bron: string | undefined } {
  const object =
    typeof x === "object" && x !== null ? k.object(x, "$.peildatum", ["waarde", "bron"]) : undefined;
  const dag = leesInvoerdatum(k, object ? object.waarde : x, object ? "$.peildatum.waarde" : "$.peildatum");
  const bron = object?.bron === undefined ? undefined : k.tekst(object.bron, "$.peildatum.bron");
  const gekeurd = dag === undefined ? undefined : keurPeildatum(dag);
  if (gekeurd && "zin" in gekeurd) k.meld("$.peildatum", gekeurd.zin);
  return { peildatum: gekeurd && "waarde" in gekeurd ? gekeurd.waarde : undefined, bron };
}

function leesKeuze(k: Klachten, x: unknown): Keuze[] {
  const gezien = new Set<string>();
  const ids = allePlannen.map((p) => p.id);
  const keuzes = (k.lijst(x, "$.plannen") ?? []).flatMap((p, i): Keuze[] => {
    const pad = `$.plannen[${i}]`;
    const o = k.object(typeof p === "string" ? { plan: p } : p, pad, ["plan", "delen", "lijsten", "bronnen"]);
    if (o === undefined) return [];
    const plan = allePlannen.find((q) => q.id === o.plan);
    if (plan === undefined)
      return (
        k.meld(
          `${pad}.plan`,
          `Kies een plan uit ${opsomming(ids.map(citeer))}; er staat ${soort(o.plan)}.`,
        ) ?? []
      );
    if (gezien.has(plan.id))
      return k.meld(`${pad}.plan`, `Het plan ${citeer(plan.id)} staat er twee keer.`) ?? [];
    gezien.add(plan.id);
    return [{ plan, x: o, pad }];
  });
  if (Array.isArray(x) && x.length === 0)
    k.meld("$.plannen", `Kies ten minste één plan: ${opsomming(ids.map(citeer), "of")}.`);
  return keuzes;
}

/** Een blad van de keten kan niet zonder de bladen waar het mee rekent. */
function keurSteun(k: Klachten, delen: readonly Begrotingsdeel[]): void {
  for (const { plan, vraag } of delen) {
    const mist = (plan.steuntOp?.(vraag) ?? []).filter((id) => !delen.some((d) => d.plan.id === id));
    if (mist.length > 0)
      k.meld(
        "$.plannen",
        `Het blad ${plan.titel} rekent met ${opsomming(mist.map(citeer))}. Zet ${mist.length === 1 ? "dat plan" : "die plannen"} er ook in.`,
      );
  }
}

/** De gedeelde velden die de gekozen delen echt gebruiken, met hun gekeurde waarde. */
function gedeeldUit(delen: readonly Begrotingsdeel[], uit: RuweUitgangspunten, bladen: Bladen): Gedeeld[] {
  const gevonden = new Map<string, Gedeeld>();
  for (const { plan, vraag } of delen)
    for (const deel of zonderKeten(plan, bladen).delen)
      for (const veld of deelVan(vraag, deel) === undefined ? [] : deel.velden) {
        const [naam, waarde] = [veld.gedeeld, waardeVan(vraag, deel, veld)];
        if (naam === undefined || gevonden.has(naam)) continue;
        gevonden.set(naam, { naam, veld, waarde, bron: uit.velden.get(naam)?.bron });
      }
  return [...gevonden.values()];
}

function lijstenUit(delen: readonly Begrotingsdeel[], bronnen: ReadonlyMap<string, string>): GedeeldeLijst[] {
  return [...gedeeldeLijsten(inTeVullen(delen.map((d) => d.plan)))].flatMap(([naam, lijst]) => {
    const rijen = delen
      .flatMap((d) => d.plan.lijsten.filter((l) => l.gedeeld === naam).map((l) => rijenVan(d.vraag, l)))
      .reduce<readonly Waarden[]>(naastElkaar, []);
    return rijen.length === 0 ? [] : [{ naam, lijst, rijen, bron: bronnen.get(naam) }];
  });
}

/** Dezelfde rijen bij twee plannen: elk plan kent van een gedeelde lijst alleen zijn eigen kolommen. */
function naastElkaar(een: readonly Waarden[], ander: readonly Waarden[]): readonly Waarden[] {
  const [langste, kortste] = een.length < ander.length ? [ander, een] : [een, ander];
  return langste.map((rij, i) => ({ ...kortste[i], ...rij }));
}

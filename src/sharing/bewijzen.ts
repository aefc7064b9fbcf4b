import { heeftAanroep } from "../formula/aanroepen";
import type { Waarde } from "../engine/uitkomst";
import { formuletekst } from "../functions/inexcel/argumentplek";
import { adres } from "../formula/adres";
import { sleutel } from "./doorwerking";
import { bewijsCel, bewijsElders, type Bewijs } from "./bewijs/bewijs";
import type { Formuleplek } from "./bewijs/formulecel";
import { plaatsElders, type Rekenaar } from "./bewijs/rekenaar";
import type { Celomzetting, Eldersomzetting, Omzettingen } from "./omzetten/omzetting";
import { toonFormule } from "./toon";
import type { Deelvorm, Omzetting, Opmerking } from "./verslag";
import type { Vondst } from "./verzamel";

/** Alle omzettingen met hun bewijs. */
export interface Bewezen {
  readonly cellen: readonly {
    readonly omzetting: Celomzetting;
    readonly bewijs: Bewijs & { readonly isAanroep: boolean };
  }[];
  /** Cellen die een waarde krijgen in plaats van hun formule. */
  readonly waarden: readonly { readonly plek: Formuleplek; readonly uitkomst: Bewijs["uitkomst"] }[];
  readonly elders: readonly Eldersomzetting[];
  readonly omgezet: readonly Omzetting[];
  readonly verschillen: readonly Opmerking[];
  readonly onbewezen: readonly Opmerking[];
}

/** Rekent elke functie en elke gewone formule na, en legt ze naast elkaar. */
export function bewijsAlles(
  om: Omzettingen,
  vondst: Vondst,
  vorm: Deelvorm,
  { rekenaar, blijft }: { readonly rekenaar: Rekenaar; readonly blijft: ReadonlyMap<string, Opmerking> },
): Bewezen {
  const alWeg = new Set(om.onbewezen.map((o) => `${o.blad}!${o.cel}`));
  const cellen = om.cellen.map((omzetting) => ({
    omzetting,
    bewijs: {
      ...metBewaard(bewijsCel(omzetting, rekenaar), blijft.get(sleutel(omzetting.plek))),
      isAanroep: heeftAanroep(omzetting.plek.formule),
    },
  }));
  const waarden =
    vorm === "gewoon"
      ? []
      : vondst.formules.map((plek) => ({
          plek,
          ...metBewaard(bewijsWaarde(plek, rekenaar), blijft.get(sleutel(plek))),
        }));
  const elders = om.elders.map((e) => (vorm === "gewoon" ? e : zonderFormule(e, rekenaar)));
  const bijElders = om.elders.map((e) => ({ e, bewijs: bewijsElders(e, rekenaar) }));
  const bij = (blad: string, cel: string, zinnen: readonly string[]) =>
    zinnen.map((zin): Opmerking => ({ blad, cel, zin }));
  const omgezet = [
    ...cellen
      .filter(({ bewijs }) => bewijs.isAanroep)
      .map(({ omzetting: o, bewijs: b }): Omzetting => ({
        ...basis(o.plek, b.uitkomst),
        wordt: o.alleenWaarden ? [] : o.formules.flat(),
        aanroepen: b.aanroepen,
        bewijs: o.alleenWaarden
          ? "vastgezet"
          : b.onbewezen.length > 0 || alWeg.has(`${o.plek.blad}!${adres(o.plek.cel)}`)
            ? "onbewezen"
            : "gelijk",
      })),
    ...waarden.map(({ plek, uitkomst, onbewezen }): Omzetting => ({
      ...basis(plek, uitkomst),
      wordt: [],
      aanroepen: 1,
      bewijs: onbewezen.length > 0 ? "onbewezen" : "gelijk",
    })),
    ...bijElders
      .filter(({ e }) => e.aanroepen.length > 0)
      .map(({ e, bewijs }): Omzetting => ({
        blad: e.elders.blad,
        cel: e.elders.waar,
        was: toonFormule(e.elders.plaats.formule),
        wordt: e.formule === undefined ? [] : [e.formule],
        waarde: null,
        aanroepen: bewijs.aanroepen,
        bewijs: bewijs.onbewezen.length > 0 ? "onbewezen" : "gelijk",
      })),
  ];
  const alle = [
    ...cellen.map(({ omzetting: { plek }, bewijs }) => ({
      blad: plek.blad,
      cel: adres(plek.cel),
      ...bewijs,
    })),
    ...waarden.map(({ plek, onbewezen }) => ({
      blad: plek.blad,
      cel: adres(plek.cel),
      onbewezen,
      verschillen: [],
    })),
    ...bijElders.map(({ e, bewijs }) => ({ blad: e.elders.blad, cel: e.elders.waar, ...bewijs })),
  ];
  return {
    cellen,
    waarden,
    elders,
    omgezet,
    verschillen: alle.flatMap((b) =>
      bij(b.blad, b.cel, alWeg.has(`${b.blad}!${b.cel}`) ? [] : b.verschillen),
    ),
    onbewezen: alle.flatMap((b) => bij(b.blad, b.cel, alWeg.has(`${b.blad}!${b.cel}`) ? [] : b.onbewezen)),
  };
}

/** Is niet te bewijzen dat de bewaarde uitkomst fout is, dan houdt de cel haar: zonder uitkomst van ons blijft staan wat er staat. */
function metBewaard<B extends Pick<Bewijs, "uitkomst" | "onbewezen">>(
  bewijs: B,
  twijfel: Opmerking | undefined,
): B {
  return twijfel === undefined
    ? bewijs
    : { ...bewijs, uitkomst: undefined, onbewezen: [...bewijs.onbewezen, twijfel.zin] };
}

function basis({ blad, cel, formule }: Formuleplek, uitkomst: Bewijs["uitkomst"]) {
  const bewaard = typeof cel.bewaard === "object" ? null : cel.bewaard;
  const waarde: Waarde = uitkomst === undefined ? bewaard : (uitkomst[0]?.[0] ?? null);
  return { blad, cel: adres(cel), was: toonFormule(formule), waarde };
}

/** Een cel die een waarde wordt: er is geen gewone formule om mee te vergelijken. */
function bewijsWaarde(plek: Formuleplek, rekenaar: Rekenaar): Pick<Bewijs, "uitkomst" | "onbewezen"> {
  const { uitkomst, onbewezen } = bewijsCel(
    { plek, formules: [[""]], matrix: false, aanroepen: [], alleenWaarden: true },
    rekenaar,
  );
  return { uitkomst, onbewezen };
}

/** Bij waarden wordt een naam zijn waarde, en verdwijnt de formule van een berekende kolom. */
function zonderFormule(e: Eldersomzetting, rekenaar: Rekenaar): Eldersomzetting {
  if (e.aanroepen.length === 0) return e;
  if (e.elders.soort === "kolom" || e.elders.soort === "totaal")
    return { ...e, formule: undefined, aanroepen: [] };
  if (e.elders.soort !== "naam") return e;
  const waarde = rekenaar.stuk(e.elders.plaats.formule, plaatsElders(e.elders))[0]?.[0];
  if (typeof waarde !== "number" && typeof waarde !== "string" && typeof waarde !== "boolean") return e;
  return { ...e, formule: formuletekst(waarde), aanroepen: [] };
}

import { heeftAanroep } from "../../formula/aanroepen";
import { adres } from "../../formula/adres";
import type { Formuleplek } from "../bewijs/formulecel";
import { plaatsElders, plaatsVan, type Rekenaar } from "../bewijs/rekenaar";
import type { Opmerking } from "../verslag";
import type { Elders, Vondst } from "../verzamel";
import { zinnen } from "../zinnen";
import type { Omgeving } from "./argument";
import { bereiktekst } from "./bereik";
import type { Boek } from "./boek";
import { zetFormuleOm, type Formuleomzetting } from "./formule";
import type { Hulpblad } from "./hulpblad";
import { metStukken } from "./tekenwerk";
import { opgelosteUitrol } from "./teksten";
import { Onomzetbaar } from "./weiger";

/** Een cel met wat ervoor in de plaats komt. */
export interface Celomzetting extends Formuleomzetting {
  readonly plek: Formuleplek;
}

/** Een formule buiten de cellen met wat ervoor in de plaats komt; undefined als zij weggaat. */
export interface Eldersomzetting {
  readonly elders: Elders;
  readonly formule: string | undefined;
  readonly aanroepen: Formuleomzetting["aanroepen"];
}

export interface Omzettingen {
  readonly cellen: readonly Celomzetting[];
  readonly elders: readonly Eldersomzetting[];
  readonly weigeringen: readonly Opmerking[];
  readonly onbewezen: readonly Opmerking[];
  /** Hele kolommen die in de kopie korter zijn. */
  readonly ingekort: readonly Opmerking[];
}

/** Zet alle formules om. Wat niet kan, komt er allemaal tegelijk uit als weigering. */
export function zetAllesOm(
  vondst: Vondst,
  boek: Boek,
  hulp: Hulpblad,
  rekenaar: Rekenaar,
  /** Cellen met een aanroep worden waarden: dan hoeven alleen de andere formules mee. */
  zonderCellen = false,
): Omzettingen {
  const { formules, volgers, elders } = vondst;
  const weigeringen: Opmerking[] = [];
  const onbewezen: Opmerking[] = [];
  const ingekort = new Map<string, Opmerking>();
  const vast = new Set(
    formules
      .filter((f) => f.cel.matrix !== undefined)
      .map((f) => `${f.blad}!${f.cel.rij},${f.cel.kolom}`.toLowerCase()),
  );
  const vasteTabellen: Boek = {
    ...boek,
    uitrol: (blad, rij, kolom) =>
      vast.has(`${blad}!${rij},${kolom}`.toLowerCase()) ? boek.uitrol(blad, rij, kolom) : undefined,
  };
  const probeer = <T>(blad: string, cel: string, doe: () => T): T[] => {
    try {
      return [doe()];
    } catch (fout) {
      if (!(fout instanceof Onomzetbaar)) throw fout;
      weigeringen.push({ blad, cel, zin: fout.message });
      return [];
    }
  };
  const omgeving = (blad: string, cel: string, deel: Pick<Omgeving, "plaats" | "vast">): Omgeving => ({
    boek,
    vasteTabellen,
    hulp,
    ...deel,
    reken: (formule) => rekenaar.stuk(formule, deel.plaats),
    onbewezen: (zin) => void onbewezen.push({ blad, cel, zin }),
    laatsteRij: (titel) => vondst.scan(titel)?.rijen.nummers.at(-1) ?? 1,
    ingekort: (zin) => void ingekort.set(`${blad}!${cel} ${zin}`, { blad, cel, zin }),
  });
  const cellen = [...(zonderCellen ? [] : formules), ...volgers].flatMap((plek) =>
    probeer(plek.blad, adres(plek.cel), (): Celomzetting => {
      keurMaten(plek, rekenaar);
      const om = omgeving(plek.blad, adres(plek.cel), { plaats: plaatsVan(plek), vast: true });
      return { plek, ...zetFormuleOm(plek.formule, plek.bereik, om) };
    }),
  );
  return {
    // Een volger van een tabel die gewoon blijft uitrollen, verandert niet.
    cellen: cellen.filter(({ plek, formules: f }) => f.length !== 1 || f[0]?.[0] !== plek.formule),
    elders: elders.flatMap((e) =>
      probeer(e.blad, e.waar, () =>
        zetEldersOm(e, omgeving(e.blad, e.waar, { plaats: plaatsElders(e), vast: e.soort === "totaal" })),
      ),
    ),
    weigeringen,
    onbewezen,
    ingekort: [...ingekort.values()],
  };
}

/** Een berekende kolom die een tussenstap per rij nodig heeft, verdwijnt: elke cel houdt haar eigen formule. */
function zetEldersOm(elders: Elders, om: Omgeving): Eldersomzetting {
  const { formule } = elders.plaats;
  if (!heeftAanroep(formule))
    return {
      elders,
      formule: metStukken(formule, opgelosteUitrol(formule, om.plaats, om.vasteTabellen)),
      aanroepen: [],
    };
  if (elders.soort === "grafiek" || elders.soort === "sparkline")
    throw new Onomzetbaar(zinnen.aanroepInGrafiek(elders.soort));
  try {
    const uit = zetFormuleOm(formule, undefined, om);
    return { elders, formule: uit.formules[0]?.[0] ?? "", aanroepen: uit.aanroepen };
  } catch (fout) {
    if (fout instanceof Onomzetbaar && elders.soort === "kolom")
      return { elders, formule: undefined, aanroepen: [] };
    throw fout;
  }
}

/** De tabel die bewaard is, moet zo groot zijn als de tabel die de functie nu geeft. */
function keurMaten(plek: Formuleplek, rekenaar: Rekenaar): void {
  const { bereik, cel } = plek;
  if (bereik === undefined || cel.matrix?.dynamisch !== true) return;
  const nu = rekenaar.cel(plek);
  const [rijen, kolommen] = [nu.length, nu[0]?.length ?? 1];
  const [hoog, breed] = [bereik.tot.rij - bereik.van.rij + 1, bereik.tot.kolom - bereik.van.kolom + 1];
  if (rijen === hoog && kolommen === breed) return;
  if (rijen * kolommen === 1) return;
  const hoek = (p: { rij: number; kolom: number }) => ({ ...p, rijVast: false, kolomVast: false });
  const ref = bereiktekst({
    voor: "",
    blad: undefined,
    vreemd: false,
    van: hoek(bereik.van),
    tot: hoek(bereik.tot),
  });
  throw new Onomzetbaar(zinnen.anderBereik(rijen, kolommen, ref));
}

import { adres, gebiedstekst, type Gebied } from "../../formula/adres";
import { opsomming } from "../../language/opsomming";
import { toonFormule } from "../../sharing/toon";
import { patroonVan } from "../werkboek/patroon";
import type { Cel, Werkboek } from "../werkboek/werkboek";
import { zetBij } from "../werkboek/ordening";

/** Eén formule van een blad, met alle cellen waar zij doorgevoerd is. */
export interface Formuleregel {
  readonly blad: string;
  /** De eerste cel, van boven naar beneden. */
  readonly cel: string;
  /** Zoals een Nederlander haar in die cel ziet. */
  readonly formule: string;
  readonly aantal: number;
  /** "C4:C15 en E4:E15". */
  readonly waar: string;
}

/**
 * De verschillende formules van elk blad, elk één keer: wie een werkmap nakijkt, leest er dan honderd in plaats van duizend. Formules die
 * doorgevoerd zijn (in R1C1 dezelfde), zijn één formule.
 */
export function formulelijst({ formules }: Werkboek): readonly Formuleregel[] {
  const groepen = new Map<string, Cel[]>();
  for (const cel of formules) {
    const sleutel = `${cel.blad}\n${patroonVan(cel.formule ?? "", cel)}`;
    zetBij(groepen, sleutel, cel);
  }
  return [...groepen.values()].map((cellen) => {
    const [eerste] = cellen as [Cel];
    return {
      blad: eerste.blad,
      cel: adres(eerste),
      formule: toonFormule(eerste.formule ?? ""),
      aantal: cellen.length,
      waar: waarstaat(rechthoeken(cellen)),
    };
  });
}

function waarstaat(gebieden: readonly Gebied[]): string {
  const meer = gebieden.length - 4;
  return meer > 0
    ? `${gebieden.slice(0, 4).map(gebiedstekst).join(", ")} en nog ${meer}`
    : opsomming(gebieden.map(gebiedstekst));
}

/** Dezelfde cellen als rechthoeken: eerst stukken kolom, dan stukken die even hoog naast elkaar staan. */
function rechthoeken(cellen: readonly Cel[]): Gebied[] {
  const stukken: Gebied[] = [];
  for (const { rij, kolom } of [...cellen].sort((a, b) => a.kolom - b.kolom || a.rij - b.rij)) {
    const vorige = stukken[stukken.length - 1];
    if (vorige?.tot.kolom === kolom && vorige.tot.rij === rij - 1)
      stukken[stukken.length - 1] = { van: vorige.van, tot: { rij, kolom } };
    else stukken.push({ van: { rij, kolom }, tot: { rij, kolom } });
  }
  const uit: Gebied[] = [];
  for (const stuk of stukken) {
    const naast = uit.findIndex(
      (g) => g.van.rij === stuk.van.rij && g.tot.rij === stuk.tot.rij && g.tot.kolom === stuk.van.kolom - 1,
    );
    const links = uit[naast];
    if (links === undefined) uit.push(stuk);
    else uit[naast] = { van: links.van, tot: stuk.tot };
  }
  return uit.sort((a, b) => a.van.rij - b.van.rij || a.van.kolom - b.van.kolom);
}

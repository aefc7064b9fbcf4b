import { ligtIn } from "../../../formula/adres";
import type { Verbanden } from "../../werkboek/verbanden";
import type { Cel } from "../../werkboek/werkboek";
import type { Regel } from "../regel";
import { vanuit } from "../reeks";

/** Cellen die van elkaar afhangen, rechtstreeks of langs een omweg. */
export const kringverwijzing: Regel = {
  id: "kringverwijzing",
  naam: "Een kring van verwijzingen",
  ernst: "fout",
  waarom:
    "Een cel die van zichzelf afhangt heeft geen vaste uitkomst: Excel toont 0, of een getal dat bij elke keer rekenen anders wordt.",
  uitweg: "Zoek in de kring de cel die een invoer hoort te zijn, en vul daar een getal in.",
  *zoek({ werkboek, verbanden }) {
    for (const kring of kringen(werkboek.formules, verbanden)) {
      const [cel, ...rest] = kring as [Cel, ...Cel[]];
      const via = rest.slice(0, 3).map((c) => vanuit(cel, c));
      const meer = rest.length > 3 ? ` en nog ${rest.length - 3}` : "";
      yield {
        cel,
        ook: rest,
        zin:
          rest.length === 0
            ? "Deze formule telt haar eigen cel mee."
            : `Deze cel hangt via ${via.join(", ")}${meer} weer van zichzelf af.`,
      };
    }
  },
};

/** Groepen cellen die elkaar allemaal bereiken (Tarjan), zonder recursie: een keten kan duizenden cellen lang zijn. */
function kringen(formules: readonly Cel[], verbanden: Verbanden): Cel[][] {
  const nummer = new Map<Cel, number>();
  const laag = new Map<Cel, number>();
  const stapel: Cel[] = [];
  const opStapel = new Set<Cel>();
  const uit: Cel[][] = [];
  const begin = (cel: Cel) => {
    nummer.set(cel, nummer.size);
    laag.set(cel, nummer.size - 1);
    stapel.push(cel);
    opStapel.add(cel);
    return {
      cel,
      bronnen: verbanden.voor(cel).filter((c) => c.formule !== undefined || c.van !== undefined),
      i: 0,
    };
  };
  const lager = (cel: Cel, hoogte: number) => laag.set(cel, Math.min(laag.get(cel) ?? 0, hoogte));
  for (const eerste of formules) {
    if (nummer.has(eerste)) continue;
    const werk = [begin(eerste)];
    for (let stap = werk[0]; stap !== undefined; stap = werk[werk.length - 1]) {
      const bron = stap.bronnen[stap.i++];
      if (bron !== undefined) {
        if (!nummer.has(bron)) werk.push(begin(bron));
        else if (opStapel.has(bron)) lager(stap.cel, nummer.get(bron) ?? 0);
        continue;
      }
      werk.pop();
      const { cel } = stap;
      const boven = werk[werk.length - 1];
      if (boven !== undefined) lager(boven.cel, laag.get(cel) ?? 0);
      if (laag.get(cel) !== nummer.get(cel)) continue;
      const groep = stapel.splice(stapel.indexOf(cel));
      for (const c of groep) opStapel.delete(c);
      const zichzelf = verbanden
        .gebieden(cel)
        .some((g) => g.blad.toLowerCase() === cel.blad.toLowerCase() && ligtIn(g.gebied, cel.rij, cel.kolom));
      if (groep.length > 1 || (zichzelf && telt(cel))) uit.push(groep);
    }
  }
  return uit;
}

/** RIJ(A5) en KOLOM(A5) in A5 zelf kijken alleen waar de cel staat. */
function telt({ formule = "" }: Cel): boolean {
  return !/\b(ROWS?|COLUMNS?|CELL)\(/i.test(formule);
}

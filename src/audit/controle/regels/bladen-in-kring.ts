import { opsomming } from "../../../language/opsomming";
import { zetBij } from "../../werkboek/ordening";
import type { Cel } from "../../werkboek/werkboek";
import type { Onderzoek, Regel } from "../regel";
import { eigenBladen, eigenFormules, plekkentekst } from "../reeks";

/**
 * Bladen die over en weer met elkaars uitkomsten rekenen, zonder dat cellen een kring vormen. Dat een blad een totaal terugleest, is gewoon
 * (een aandeel in het totaal); pas als wat terugkomt er nog eens heen gaat, is er geen blad meer dat voor het andere komt.
 */
export const bladenInKring: Regel = {
  id: "bladen-in-kring",
  naam: "Bladen die over en weer rekenen",
  ernst: "aandacht",
  waarom:
    "Gaat een som van blad naar blad en weer terug, dan is zij op geen enkel blad van boven naar beneden te volgen, en wie iets verplaatst maakt er zo een kring van.",
  uitweg:
    "Zet de genoemde cellen op het blad waar zij mee rekenen, of geef de tussenstap een eigen blad; dan loopt alles één kant op.",
  *zoek(o) {
    const formules = new Map<string, Cel[]>();
    for (const cel of eigenFormules(o)) zetBij(formules, cel.blad, cel);
    const stappen = kringen(o, formules).flatMap((kring) =>
      meesteOvergangen(o, kring, formules) > kring.length ? kleinsteStap(o, kring, formules) : [],
    );
    const [eerste] = stappen.sort((a, b) => a.lezers.length - b.lezers.length);
    const [cel, ...ook] = eerste?.lezers ?? [];
    if (eerste === undefined || cel === undefined) return;
    const { kring, van, naar, lezers } = eerste;
    yield {
      cel,
      ook,
      zin: `De bladen ${opsomming(kring)} rekenen over en weer met elkaars uitkomsten, meer dan één keer heen en terug. De kleinste stap is van ${van} naar ${naar}: ${lezers.length === 1 ? "alleen " : ""}${plekkentekst(lezers)} ${lezers.length === 1 ? "leest" : "lezen"} daar een uitkomst.`,
    };
  },
};

type PerBlad = ReadonlyMap<string, readonly Cel[]>;

/** Bladen die elkaar rechtstreeks lezen, twee aan twee, en wat samen een grotere kring is. */
function kringen(o: Onderzoek, formules: PerBlad): string[][] {
  const titels = new Map(eigenBladen(o).map((b) => [b.titel.toLowerCase(), b.titel]));
  const leest = new Map<string, Set<string>>();
  for (const [blad, cellen] of formules) {
    const andere = cellen.flatMap((c) =>
      o.verbanden.gebieden(c).map((g) => titels.get(g.blad.toLowerCase()) ?? blad),
    );
    leest.set(blad, new Set(andere.filter((t) => t !== blad)));
  }
  const bladen = [...leest.keys()];
  const alles = new Map(bladen.map((b) => [b, bereik(b, leest)]));
  const paren = bladen.flatMap((een, i) =>
    bladen
      .slice(i + 1)
      .filter((ander) => leest.get(een)?.has(ander) && leest.get(ander)?.has(een))
      .map((ander) => [een, ander]),
  );
  const grote = bladen
    .map((b) => bladen.filter((c) => c === b || (alles.get(b)?.has(c) && alles.get(c)?.has(b))))
    .filter((kring, i) => kring.length > 2 && kring[0] === bladen[i]);
  return [...paren, ...grote];
}

/** Alle bladen die een blad leest, ook via andere. */
function bereik(blad: string, leest: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const uit = new Set<string>();
  const rij = [blad];
  for (const b of rij)
    for (const volgende of leest.get(b) ?? [])
      if (!uit.has(volgende)) {
        uit.add(volgende);
        rij.push(volgende);
      }
  return uit;
}

/** Wat een cel binnen de kring van bladen aan uitkomsten leest; wat getypt is, telt niet. */
function bronnenIn(o: Onderzoek, kring: readonly string[], cel: Cel): readonly Cel[] {
  return o.verbanden
    .voor(cel)
    .filter((c) => (c.formule !== undefined || c.van !== undefined) && kring.includes(c.blad));
}

/** Hoe vaak een som binnen de kring hoogstens van blad wisselt. Zonder recursie: een keten kan duizenden cellen lang zijn. */
function meesteOvergangen(o: Onderzoek, kring: readonly string[], formules: PerBlad): number {
  const wissels = new Map<Cel, number>();
  const bronnen = new Map<Cel, readonly Cel[]>();
  for (const begin of kring.flatMap((b) => formules.get(b) ?? [])) {
    const stapel = [begin];
    for (let cel = stapel[stapel.length - 1]; cel !== undefined; cel = stapel[stapel.length - 1]) {
      const eerder = bronnen.get(cel);
      const eigen = eerder ?? bronnenIn(o, kring, cel);
      bronnen.set(cel, eigen);
      if (wissels.has(cel)) {
        stapel.pop();
        continue;
      }
      // Een cel die al bezig is, zit in een kring van cellen; die heeft haar eigen regel.
      const eerst = eerder === undefined ? eigen.filter((c) => !bronnen.has(c)) : [];
      for (const c of eerst) stapel.push(c);
      if (eerst.length > 0) continue;
      stapel.pop();
      let meest = 0;
      for (const c of eigen) meest = Math.max(meest, (wissels.get(c) ?? 0) + (c.blad === cel.blad ? 0 : 1));
      wissels.set(cel, meest);
    }
  }
  return Math.max(...wissels.values());
}

/** De stap van blad naar blad waar de minste cellen voor lezen. */
function kleinsteStap(o: Onderzoek, kring: readonly string[], formules: PerBlad) {
  const stappen = new Map<string, { van: string; naar: string; lezers: Cel[] }>();
  for (const naar of kring)
    for (const cel of formules.get(naar) ?? [])
      for (const van of new Set(bronnenIn(o, kring, cel).map((c) => c.blad))) {
        if (van === naar) continue;
        const stap = stappen.get(`${van}\n${naar}`) ?? { van, naar, lezers: [] };
        stappen.set(`${van}\n${naar}`, stap);
        stap.lezers.push(cel);
      }
  return [...stappen.values()]
    .sort((a, b) => a.lezers.length - b.lezers.length)
    .slice(0, 1)
    .map((stap) => ({ ...stap, kring }));
}

import { bladenVan } from "../../src/sharing/edities";
import { leesGebied } from "../../src/formula/adres";
import type { Blad } from "../../src/sheet/blad";
import { celrooster } from "../../src/sheet/celrooster";
import { paginering } from "../../src/sheet/pagina";
import { begrotingen as alle } from "./hulp/begrotingen";

const paginas = (blad: Blad) => paginering(blad, celrooster(blad)).eindes.length + 1;
const van = (naam: string, editie: "college" | "adviesraad") => {
  const bladen = alle[naam] ?? [];
  const ids = bladenVan(
    editie,
    bladen.map((b) => b.id),
  );
  return bladen.filter((b) => ids.includes(b.id)).reduce((som, b) => som + paginas(b), 0);
};

// Zo telt LibreOffice ze ook: paginas-libreoffice.test.ts. Komt er hier een bij, kijk dan of dat zo hoort.
test.each([
  ["duiven", 15, 2],
  ["verzonnen", 16, 3],
  ["klein", 10, 2],
])("%s: zoveel bladzijden hebben het college en de adviesraad", (naam, college, adviesraad) => {
  // De opdracht: hoogstens vier voor de adviesraad.
  expect([van(naam, "college"), van(naam, "adviesraad")]).toEqual([college, adviesraad]);
});

describe.each(Object.keys(alle))("%s", (naam) => {
  test.each((alle[naam] ?? []).map((b) => [b.titel, b] as const))("%s breekt waar het mag", (_, blad) => {
    const cellen = [...celrooster(blad).values()].filter((c) => c.kolom === 1);
    const stijl = new Map(cellen.map((c) => [c.rij, c.cel.stijl]));
    const laatste = Math.max(...cellen.map((c) => c.rij));
    const isTabelkop = (rij: number) => ["kop", "kopLinks"].includes(stijl.get(rij) ?? "");
    const { eindes, kopRijen } = paginering(blad, celrooster(blad));
    for (const rij of eindes) {
      // Geen kop alleen onderaan: niet de rij erboven, en ook niet met alleen haar uitleg eronder.
      for (const erboven of [rij - 1, rij - 2]) expect(stijl.get(erboven)).not.toBe("paragraaf");
      expect(isTabelkop(rij - 1)).toBe(false);
      // Begint een pagina midden in een blok, dan komt de kop van de tabel terug, of het blok heeft er geen.
      let begin = rij;
      while (begin > 1 && stijl.get(begin) !== "paragraaf") begin--;
      const koppen = Array.from({ length: rij - begin }, (__, i) => begin + i).filter(isTabelkop);
      if (kopRijen === undefined) expect(koppen).toEqual([]);
      for (const g of blad.grafieken ?? []) {
        const plek = leesGebied(g.plek);
        expect(plek !== undefined && plek.van.rij < rij && rij <= plek.tot.rij).toBe(false);
      }
      expect(rij).toBeLessThanOrEqual(laatste);
    }
  });
});

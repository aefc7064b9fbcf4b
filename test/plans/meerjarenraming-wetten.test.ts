import fc from "fast-check";
import { tekenafspraken, type Tekenafspraak } from "../../src/domain/tekenafspraak";
import { voordeelNadeel } from "../../src/domain/voordeel-nadeel";
import { voorbeeldMeerjarenraming } from "../../src/plans/meerjarenraming/voorbeeld";
import {
  bedragsleutels,
  duren,
  eenheden,
  soorten,
  vormen,
  type Post,
  type Ramingvraag,
} from "../../src/plans/meerjarenraming/vraag";
import { rekenRaming } from "../orakel/raming";

/** Hele centen tussen min twee en tien miljoen euro, of leeg. */
const bedrag = fc.option(
  fc.integer({ min: -2e8, max: 1e9 }).map((centen) => centen / 100),
  { nil: undefined },
);
const post: fc.Arbitrary<Post> = fc
  .tuple(
    fc.record({
      gemeente: fc.constantFrom("A", "B", "C"),
      taakveld: fc.constantFrom("6.711", "6.21", "6.91"),
      soort: fc.constantFrom(...soorten),
      vorm: fc.constantFrom(...vormen),
      duur: fc.constantFrom(...duren),
    }),
    fc.tuple(bedrag, bedrag, bedrag, bedrag, bedrag, bedrag, bedrag),
  )
  .map(([over, bedragen]) => ({
    ...over,
    ...Object.fromEntries(bedragsleutels.map((s, i) => [s, bedragen[i]])),
  }));
const vraag: fc.Arbitrary<Ramingvraag> = fc
  .record({
    eenheid: fc.constantFrom(...eenheden),
    tekenafspraak: fc.constantFrom(...tekenafspraken),
    posten: fc.array(post, { minLength: 1, maxLength: 30 }),
  })
  .map(({ posten, ...weergave }) => ({
    ...voorbeeldMeerjarenraming,
    weergave: { jaar: 2026, ...weergave },
    posten,
  }));

function met(v: Ramingvraag, tekenafspraak: Tekenafspraak): Ramingvraag {
  return { ...v, weergave: { ...v.weergave, tekenafspraak } };
}

function som(lijsten: readonly (readonly number[])[]): number[] {
  return bedragsleutels.map((_, i) => lijsten.reduce((s, l) => s + (l[i] as number), 0));
}

function ongeveer(lijst: readonly number[]): unknown[] {
  return lijst.map((x) => expect.closeTo(x, 5) as unknown);
}

test("wet: de gemeenten zijn samen het totaal, zonder afronden", () => {
  fc.assert(
    fc.property(vraag, (v) => {
      const [samen, ...gemeenten] = rekenRaming(v).gebieden;
      fc.pre(gemeenten.length > 1);
      for (const soort of soorten)
        expect(som(gemeenten.map((g) => g.totaal[soort].bedragen))).toEqual(
          ongeveer(samen.totaal[soort].bedragen),
        );
    }),
  );
});

test("wet: taakvelden, structureel en incidenteel, en ZIN, pgb en overig zijn elk samen het geheel", () => {
  fc.assert(
    fc.property(vraag, (v) => {
      for (const { totaal, taakvelden, duur, vorm } of rekenRaming(v).gebieden)
        for (const soort of soorten)
          for (const delen of [taakvelden, Object.values(duur), Object.values(vorm)])
            expect(som(delen.map((d) => d[soort].bedragen))).toEqual(ongeveer(totaal[soort].bedragen));
    }),
  );
});

test("wet: de drie tekenafspraken geven hetzelfde saldo op het teken na, en dezelfde letters en oordelen", () => {
  fc.assert(
    fc.property(vraag, (v) => {
      const [plusMin, letters, verschil] = tekenafspraken.map(
        (a) => rekenRaming(met(v, a)).gebieden[0].totaal,
      ) as [Luik, Luik, Luik];
      expect(plusMin.saldo.bedragen).toEqual(ongeveer(verschil.saldo.bedragen.map((s) => -s)));
      expect(letters.saldo.bedragen).toEqual(ongeveer(verschil.saldo.bedragen.map(Math.abs)));
      for (const ander of [plusMin, letters]) {
        expect(ander.letters).toEqual(verschil.letters);
        for (const regel of ["lasten", "baten", "saldo"] as const)
          expect(ander[regel].oordeel).toBe(verschil[regel].oordeel);
      }
      verschil.saldo.bedragen.slice(0, 6).forEach((s, i) => {
        if (Math.abs(s) > 1e-5) expect(verschil.letters[i]).toBe(s > 0 ? "V" : "N");
      });
    }),
  );
});

type Luik = ReturnType<typeof rekenRaming>["gebieden"][0]["totaal"];

test("wet: V/N volgt WMO.VOORDEEL_NADEEL, en het saldo is voordelig als er meer baten bijkomen dan lasten", () => {
  const woord = { V: "voordelig", N: "nadelig", "": "" };
  const [t, huidig] = [2, 6];
  fc.assert(
    fc.property(vraag, (v) => {
      const { totaal } = rekenRaming(met(v, "saldo = baten - lasten")).gebieden[0];
      const { bedrag: verschil, oordeel } = totaal.saldo;
      fc.pre(verschil !== "");
      const extra = (soort: (typeof soorten)[number]) => Number(totaal[soort].bedrag);
      for (const soort of soorten) {
        const b = totaal[soort].bedragen;
        expect(totaal[soort].oordeel).toBe(woord[voordeelNadeel(b[huidig] as number, b[t] as number, soort)]);
      }
      expect(verschil).toBeCloseTo(extra("baten") - extra("lasten"), 5);
      if (Math.abs(Number(verschil)) > 1e-5)
        expect(oordeel).toBe(extra("baten") > extra("lasten") ? "voordelig" : "nadelig");
    }),
  );
});

test("wet: van lopende naar constante prijzen en terug geeft dezelfde bedragen", () => {
  const { prijzen } = voorbeeldMeerjarenraming;
  fc.assert(
    fc.property(vraag, (v) => {
      const euros: Ramingvraag = { ...v, weergave: { ...v.weergave, eenheid: "euro" } };
      const lasten = (w: Ramingvraag) => rekenRaming(w).gebieden[0].totaal.lasten.bedragen;
      const constant = lasten({ ...euros, prijzen: { ...prijzen, getoond: "constante prijzen" } });
      const ineen: Post = {
        ...(v.posten[0] as Post),
        soort: "lasten",
        ...Object.fromEntries(bedragsleutels.map((s, i) => [s, constant[i]])),
      };
      const terug = lasten({
        ...euros,
        prijzen: { ...prijzen, ingevuld: "constante prijzen" },
        posten: [ineen],
      });
      expect(terug).toEqual(ongeveer(lasten(euros)));
    }),
  );
});

test("wet: de afronding is nooit meer dan een halve euro per regel en een halve voor het totaal", () => {
  fc.assert(
    fc.property(vraag, (v) => {
      for (const { afronding, taakvelden } of rekenRaming(v).gebieden)
        for (const soort of soorten)
          for (const verschil of afronding[soort]) {
            expect(Number.isInteger(verschil)).toBe(true);
            expect(Math.abs(verschil)).toBeLessThanOrEqual((taakvelden.length + 1) / 2);
          }
    }),
  );
});

import fc from "fast-check";
import { adviesNa, isKeuze, legNaast, past, type Puntnaast } from "../../../src/audit/advies/naast";
import type { Punt } from "../../../src/audit/advies/lees";
import { LANGSTE_ADVIES, statussen } from "../../../src/plans/adviesaanvraag/lijsten";

const punten = (...alle: readonly (readonly [vraag: string, advies?: string, status?: string])[]): Punt[] =>
  alle.map(([vraag, advies = "", status = "gevraagd"], i) => ({
    nummer: i + 1,
    rij: 20 + i,
    vraag,
    advies,
    status,
    terugkoppeling: "",
    formule: false,
  }));
const kort = ({ nummer, stand, daar }: Puntnaast) => [nummer, stand, daar];

test("een punt wordt gevonden op zijn vraag, ook op een andere plaats en met andere hoofdletters en spaties", () => {
  const { punten: uit, erbij } = legNaast(
    punten(["Is het duidelijk?"], ["Wat mist er?"], ["Kan het later?"]),
    punten(["Kan het later?", "Ja"], ["  IS het\u00a0duidelijk? ", "Nee"], ["Wat mist er?"]),
  );
  expect(uit.map(kort)).toEqual([
    [1, "nieuw", "Nee"],
    [2, "leeg", ""],
    [3, "nieuw", "Ja"],
  ]);
  expect(erbij).toEqual([]);
});

test("wat weg is, wat erbij kwam en wat dubbel staat, krijgt een zin", () => {
  const { punten: uit, erbij } = legNaast(
    punten(["A"], ["B"], ["C"]),
    punten(["C", "een"], ["D", "iets nieuws"], ["E"], ["C", "twee"], ["", "zonder vraag"]),
  );
  expect(uit.map(kort)).toEqual([
    [1, "weg", ""],
    [2, "twijfel", "iets nieuws"],
    [3, "nieuw", "een\ntwee"],
  ]);
  expect(uit.map((p) => p.zinnen)).toEqual([
    ["Dit punt staat niet in het bestand; hier verandert het niet."],
    ["In het bestand staat op deze plaats een andere vraag: “D”. Kijk of dat hetzelfde punt is."],
    ["Dit punt staat 2 keer in het bestand; de adviezen staan onder elkaar."],
  ]);
  expect(erbij).toEqual([
    "Op rij 22 van het bestand staat een punt dat hier niet staat: “E”. Zet het zelf op uw blad als u het wilt bewaren.",
    "Op rij 24 van het bestand staat een advies zonder vraag, met als advies “zonder vraag”. Zet het zelf op uw blad als u het wilt bewaren.",
  ]);
});

test("een vraag die anders is gaan heten, wordt tussen haar buren gevonden, ook als er rijen zijn verschoven", () => {
  const { punten: uit } = legNaast(
    punten(["A"], ["B"], ["C"]),
    punten(["Nieuw vooraan"], ["A", "1"], ["B, maar beter gezegd", "2"], ["C", "3"]),
  );
  expect(uit.map(kort)).toEqual([
    [1, "nieuw", "1"],
    [2, "twijfel", "2"],
    [3, "nieuw", "3"],
  ]);
});

test("dezelfde vraag hier twee keer: de volgorde of het nummer zegt welke welke is", () => {
  expect(legNaast(punten(["A"], ["A"]), punten(["A", "1"], ["A", "2"])).punten.map(kort)).toEqual([
    [1, "nieuw", "1"],
    [2, "nieuw", "2"],
  ]);
  const { punten: uit, erbij } = legNaast(punten(["A"], ["A"]), punten(["B"], ["A", "2"]));
  expect(uit.map(kort)).toEqual([
    [1, "leeg", ""],
    [2, "nieuw", "2"],
  ]);
  expect(erbij).toEqual([]);
});

test("wat er al staat is gelijk, ook onder iets anders; wat anders is verschilt; wat weg is gehaald blijft", () => {
  const { punten: uit } = legNaast(
    punten(["A", "x"], ["B", "y\nx"], ["C", "x"], ["D", "x"]),
    punten(["A", "x"], ["B", "x"], ["C", "z"], ["D"]),
  );
  expect(uit.map((p) => p.stand)).toEqual(["gelijk", "gelijk", "verschilt", "leeg"]);
  expect(uit[3]?.zinnen).toEqual(["In het bestand staat geen advies; wat hier staat, blijft."]);
  expect([adviesNa(uit[2] as Puntnaast, "naast"), adviesNa(uit[2] as Puntnaast, "neem")]).toEqual([
    "x\nz",
    "z",
  ]);
  expect(adviesNa(uit[2] as Puntnaast, "laat")).toBeUndefined();
});

test("de status en de terugkoppeling van hier blijven, en dat staat er", () => {
  const [hier] = punten(["A", "", "gevraagd"]);
  const { punten: uit } = legNaast(
    [{ ...(hier as Punt), terugkoppeling: "Wij denken na." }],
    [{ ...(hier as Punt), status: "overgenomen", terugkoppeling: "Doen!" }],
  );
  expect(uit[0]?.zinnen).toEqual([
    "De status is in het bestand “overgenomen”; hier blijft “gevraagd”.",
    "In het bestand staat een andere terugkoppeling: “Doen!”. Die van hier blijft.",
  ]);
});

test("een advies dat niet past, wordt genoemd en niet afgekapt", () => {
  const lang = (n: number) => legNaast(punten(["A"]), punten(["A", "a".repeat(n)])).punten[0] as Puntnaast;
  expect([lang(LANGSTE_ADVIES).stand, lang(LANGSTE_ADVIES + 1).stand]).toEqual(["nieuw", "te lang"]);
  expect(lang(LANGSTE_ADVIES + 1).zinnen).toEqual([
    "Het advies heeft 2.001 tekens, en er passen er 2.000. Kort het in het bestand in, of zet zelf een samenvatting op het blad.",
  ]);
  const half = { hier: "h".repeat(1000), daar: "d".repeat(1000) };
  expect([past(half, "neem"), past(half, "naast")]).toEqual([true, false]);
});

const woord = fc.constantFrom("A", "B", "C", "D", "a ", "E?");
const tekst = fc.oneof(
  fc.constant(""),
  fc.string({ minLength: 1, maxLength: 12 }).map((t) => t.trim()),
);
const lijst = fc.array(fc.tuple(woord, tekst, fc.constantFrom(...statussen)), { maxLength: 7 });

test("willekeurig geschoven, weggehaald, erbij en dubbel: geen advies gaat stil verloren, en niets wordt ongevraagd vervangen", () => {
  fc.assert(
    fc.property(lijst, lijst, (h, d) => {
      const [hier, daar] = [punten(...h), punten(...d)];
      const { punten: uit, erbij } = legNaast(hier, daar);
      expect(uit.map((p) => p.nummer)).toEqual(hier.map((p) => p.nummer));
      // Elk advies van daar staat bij een punt, of in een zin.
      const gezien = [...uit.flatMap((p) => [p.daar]), ...erbij].join("\n");
      for (const { advies } of daar) expect(gezien).toContain(advies);
      for (const p of uit) {
        if (p.stand === "nieuw") expect(p.hier).toBe("");
        if (p.stand !== "weg" && p.stand !== "leeg") expect(p.daar).not.toBe("");
        if (isKeuze(p) && p.hier !== "") expect(adviesNa(p, "naast")).toContain(p.hier);
      }
      // Nog eens lezen nadat alles is overgenomen: er is niets meer te doen.
      const na = hier.map((p, i) => {
        const naast = uit[i] as Puntnaast;
        return { ...p, advies: (isKeuze(naast) ? adviesNa(naast, "naast") : undefined) ?? p.advies };
      });
      expect(legNaast(na, daar).punten.filter(isKeuze)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

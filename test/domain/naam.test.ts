import fc from "fast-check";
import { heeftVerborgenWit, naamsleutel, zonderWit } from "../../src/domain/naam";

// Tekens: U+00A0 harde spatie, U+202F smalle harde spatie, U+200B spatie zonder breedte, U+0301 los accent, U+FB01 ligatuur fi.
test.each([
  ["Zorg A", "Zorg\u00a0A"],
  ["Zorg A", " zorg \t\n a "],
  ["Zorg A", "ZORG\u202fA\u200b"],
  ["Café", "Cafe\u0301"],
  ["fit thuis", "\ufb01t thuis"],
  ["Zorg 2", "Zorg ²"],
  ["zacht", "Ｚａｃｈｔ"],
])("“%s” en “%s” zijn één naam", (a, b) => expect(naamsleutel(a)).toBe(naamsleutel(b)));

test.each([
  ["Zorg A", "Zorg B"],
  ["Zorg A", "ZorgA"],
  ["Café", "Cafe"],
])("“%s” en “%s” zijn twee namen", (a, b) => expect(naamsleutel(a)).not.toBe(naamsleutel(b)));

test("wit dat niemand ziet wordt gezegd, een gewone spatie niet", () => {
  for (const tekst of ["a\u00a0b", "a ", " a", "a  b", "a\nb", "a\u200b"])
    expect(heeftVerborgenWit(tekst)).toBe(true);
  for (const tekst of ["", "a", "a b", "Zorg-A (2)"]) expect(heeftVerborgenWit(tekst)).toBe(false);
});

test("wet: de sleutel van een sleutel is die sleutel, en wit en hoofdletters doen er niet toe", () => {
  const woorden = fc.array(fc.stringMatching(/^[a-zé0-9]{1,6}$/), { minLength: 1, maxLength: 4 });
  const wit = fc.constantFrom(" ", "\u00a0", "  ", "\t", "\r\n", "\u2009");
  fc.assert(
    fc.property(woorden, wit, (delen, spatie) => {
      const sleutel = delen.join(" ");
      expect(naamsleutel(spatie + delen.join(spatie).toUpperCase() + spatie)).toBe(naamsleutel(sleutel));
      expect(zonderWit(delen.join(spatie))).toBe(sleutel);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (s) => {
      expect(zonderWit(zonderWit(s))).toBe(zonderWit(s));
    }),
  );
});

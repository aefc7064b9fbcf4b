import { telRegexstappen } from "./hulp/regexstappen";
import { werkteller } from "./hulp/werk";

describe("de teller van reguliere expressies", () => {
  const stappen = (patroon: RegExp, tekst: string) => telRegexstappen(() => void patroon.test(tekst));

  test("ziet wat terugkeren kost: een verdubbeling per teken bij (a+)+b, en niets extra's bij a+b", () => {
    const bij = (patroon: RegExp, lang: number) => stappen(patroon, "a".repeat(lang));
    expect(bij(/^(a+)+b/, 14) / bij(/^(a+)+b/, 13)).toBeCloseTo(2, 1);
    expect(bij(/^a+b/, 400) / bij(/^a+b/, 200)).toBeCloseTo(2, 1);
    expect(bij(/a+b/, 400) / bij(/a+b/, 200)).toBeCloseTo(4, 1);
  });

  test.each([
    [/(?<!\p{L})(?:[A-Z]\.|x){1,3}?y*(?=z|$)/giu, "A.B.xyyz xx. Ax"],
    [/\b(\d{3})([. ])\d{2}\2\1\B/, "1 123.45.123a 123 45 123b"],
    [/[^\d\n]{0,2}-(?:(\w)|😀)+?$/u, "ab-é-x😀"],
    [/(?:a|ab)(?:c|bcd)(d*)/y, "abcd"],
    [/^\s*$/, ""],
  ])("zoekt precies als de motor: %s", (patroon, tekst) => {
    // De teller gooit zelf als hij iets anders vindt.
    expect(telRegexstappen(() => tekst.replace(patroon, ""))).toBeGreaterThan(0);
    expect(telRegexstappen(() => tekst.split(patroon))).toBeGreaterThan(0);
  });

  test("gooit liever dan dat hij een vorm die hij niet kent verkeerd telt", () => {
    expect(() => stappen(/(?<!ab)c/, "c")).toThrow(/achteruit kijken gaat hier over één teken/);
    expect(() => stappen(/^a/m, "a")).toThrow(/deze vlaggen kent de teller niet/);
    expect(/^a/m.test("a")).toBe(true);
  });
});

describe("de werkteller", () => {
  const teller = werkteller();

  test("telt elke aanroep, elke keer hetzelfde", () => {
    const werk = (keer: number) => () => {
      for (let i = 0; i < keer; i++) encodeURIComponent("x");
      Array.from({ length: keer }, (_, i) => i + 1);
    };
    const [tien, nogEens, duizend] = [10, 10, 1000].map((n) => teller(werk(n))) as [number, number, number];
    expect(nogEens).toBe(tien);
    expect(duizend - tien).toBe(990);
  });
});

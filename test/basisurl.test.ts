const { basisUrl } = jest.requireActual<{
  basisUrl: (gegeven: string | undefined, standaard: string) => string;
}>("../scripts/basis-url.js");

const STANDAARD = "https://localhost:3000/";

test("zonder WMO_BASIS_URL het adres van de ontwikkelserver", () => {
  expect(basisUrl(undefined, STANDAARD)).toBe(STANDAARD);
});

test("een adres krijgt een schuine streep aan het eind", () => {
  expect(basisUrl("https://gemeente.voorbeeld.nl/wmo", STANDAARD)).toBe("https://gemeente.voorbeeld.nl/wmo/");
});

test.each(["http://gemeente.voorbeeld.nl/", "gemeente.voorbeeld.nl", "https://gemeente.voorbeeld.nl/?a=1"])(
  "%s wordt geweigerd met een zin die het adres noemt",
  (url) => {
    expect(() => basisUrl(url, STANDAARD)).toThrow(`WMO_BASIS_URL is “${url}”`);
  },
);

test.each([
  ["https://gemeente.voorbeeld.nl/a&b/", "&"],
  ["https://gemeente.voorbeeld.nl/wmo's/", "'"],
  ["https://gemeente.voorbeeld.nl/$&/", "$"],
  ["https://gemeente.voorbeeld.nl/a;b/", ";"],
])("%s zou het manifest breken: geweigerd, met het teken erbij", (url, teken) => {
  expect(() => basisUrl(url, STANDAARD)).toThrow(`daarin staat ${teken}, en dat kan niet in het manifest`);
});

test("aanhalingstekens, haken en spaties maakt een adres zelf onschadelijk", () => {
  expect(basisUrl('https://gemeente.voorbeeld.nl/a b/"<x>', STANDAARD)).toBe(
    "https://gemeente.voorbeeld.nl/a%20b/%22%3Cx%3E/",
  );
});

test("een wachtwoord in het adres gaat niet mee, en staat niet in de zin", () => {
  expect(() => basisUrl("https://jan:geheim@gemeente.voorbeeld.nl/", STANDAARD)).toThrow(
    /^(?!.*geheim).*zonder, bijvoorbeeld https:\/\/gemeente\.voorbeeld\.nl/,
  );
});

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

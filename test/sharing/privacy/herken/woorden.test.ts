import { alsDatum, vindGeboortedatum } from "../../../../src/sharing/privacy/herken/geboortedatum";
import { leesKop } from "../../../../src/sharing/privacy/herken/koppen";
import { naamvorm, vindNaam } from "../../../../src/sharing/privacy/herken/naam";
import { vanIso } from "../../../../src/domain/datum";

test.each([
  ["BSN", "bsn"],
  ["Burgerservicenummer cliënt", "bsn"],
  ["Geb.datum", "geboortedatum"],
  ["geboortedatum", "geboortedatum"],
  ["Cliëntnummer", "clientnummer"],
  ["toewijzingsnummer", "clientnummer"],
  ["Pseudoniem", "clientnummer"],
  ["Naam cliënt", "naam"],
  ["Achternaam", "naam"],
  ["E-mailadres", "email"],
  ["Tel. nr.", "telefoon"],
  ["Ingangsdatum", "datum"],
  ["Minuten per week", "minuten"],
  ["IBAN", "iban"],
])("de kop %s is %s", (tekst, soort) => {
  expect(leesKop(tekst)?.soort).toBe(soort);
});

test.each([
  "Naam aanbieder",
  "Productnaam",
  "Bedrag",
  "Naam product",
  "Gemeente",
  "Taakveld",
  "636",
  "",
  "Totaal",
])("de kop %s zegt niets over een mens", (tekst) => {
  expect(leesKop(tekst)).toBeUndefined();
});

test("alleen een kop over een cliënt maakt van een tabel een rij per cliënt", () => {
  expect(["Toewijzingsnummer", "Naam cliënt", "BSN"].map((t) => leesKop(t)?.client)).toEqual([
    true,
    true,
    true,
  ]);
  expect(["Naam", "Naam consulent"].map((t) => leesKop(t)?.client)).toEqual([false, false]);
});

test.each([
  "Jan Jansen",
  "J.P. de Vries",
  "JP de Vries",
  "Vries, J. de",
  "Mevr. Bakker",
  "Truus Smit-Mulder",
  "Fatima El Amrani",
  "Anna-Lena van 't Hof",
])("%s is als een naam geschreven", (tekst) => expect(naamvorm(tekst)).toBe("streng"));
test.each(["Jansen", "Bergen aan Zee en omstreken"])("%s kan een naam zijn", (tekst) =>
  expect(naamvorm(tekst)).toBe("ruim"),
);
test.each([
  "Totaal Minuten",
  "Gemeente Duiven",
  "cliënt 1",
  "Band 3",
  "Thuiszorg Midden",
  "J",
  "Kosten Per Jaar",
  "aantal uren",
])("%s is geen naam", (tekst) => expect(naamvorm(tekst)).toBeUndefined());
test("veel cellen met letters en streepjes kosten evenveel per cel: anders kwam dit niet klaar", () => {
  const tekst = `Aa${"-Aa".repeat(19)}!`;
  const vormen = Array.from({ length: 20_000 }, () => naamvorm(tekst));
  expect(new Set(vormen)).toEqual(new Set([undefined]));
  expect(naamvorm("Anne-Marie Jansen-de Vries")).toBe("streng");
});

test("in een lopende tekst alleen achter een aanspreekvorm", () => {
  expect(vindNaam("Besproken met mevrouw De Wit en dhr. J. van den Berg.").map((t) => t.kern)).toEqual([
    "mevrouw de wit",
    "dhr. j. van den berg",
  ]);
  expect(vindNaam("Besproken met Jan Jansen van de gemeente")).toEqual([]);
});

test.each([
  ["12-03-1941", "1941-03-12"],
  ["12/3/1941", "1941-03-12"],
  ["12 maart 1941", "1941-03-12"],
  ["1 mei 1950", "1950-05-01"],
  ["1941-03-12T00:00:00", "1941-03-12"],
  ["12-3-41", "1941-03-12"],
  ["29-02-1940", "1940-02-29"],
])("%s is een datum", (tekst, iso) => expect(alsDatum(tekst)).toBe(vanIso(iso)));
test.each(["30-02-1940", "29-02-1941", "12-13-1941", "1941", "12-03", "1-1-1899", "3.10"])(
  "%s is er geen",
  (tekst) => expect(alsDatum(tekst)).toBeUndefined(),
);
test("in een tekst alleen als iemand die dag geboren is", () => {
  expect(vindGeboortedatum("geb. 12-03-1941, geboren op 1 mei 1950")).toHaveLength(2);
  expect(vindGeboortedatum("besluit van 12-03-1941; gebruik 1-1-2024")).toEqual([]);
});

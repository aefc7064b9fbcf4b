import { taakvelden } from "../../src/plans/keten/ramingvraag";
import { bereidVoor, knop, lijst, plak, plat, rust, status, typ, vind } from "../hulp/paneel";
import { openLijst, type Losselijst } from "../hulp/losselijst";
import { proefplan } from "../hulp/proefplan";

const groepen = proefplan.lijsten.find((l) => l.naam === "groepen") as (typeof proefplan.lijsten)[number];
let blad: Losselijst;
const cel = (rij: number, kolom: number) =>
  `.lijsttabel tbody tr:nth-child(${rij}) td:nth-child(${kolom}) input`;
const tekst = () => plat(vind(".overname").textContent);
const kies = (kolom: number) => vind<HTMLSelectElement>(`#proefplan-groepen-kolom-${kolom}`);
const zet = (kiezer: string) => {
  vind<HTMLInputElement>(kiezer).click();
};
async function neemOverUitSelectie(): Promise<void> {
  knop("Neem over uit selectie").click();
  await rust(20);
}

beforeAll(bereidVoor);
beforeEach(() => {
  blad = openLijst("proefplan", groepen);
});

test("cliëntnummers: de kolom staat op niet gebruiken, met de reden, en elke rij telt één keer", async () => {
  blad.wijsAan([
    ["Cliënt", "Minuten nu", "Minuten straks"],
    [10023, 90, 80],
    [10024, 90, 80],
  ]);
  await neemOverUitSelectie();
  expect(document.activeElement?.textContent).toBe("Klopt dit?");
  expect([0, 1, 2].map((k) => kies(k).value)).toEqual(["", "minutenNu", "minutenStraks"]);
  expect(tekst()).toContain("een nummer of naam is geen aantal en blijft hier achter");
  knop("Overnemen").click();
  expect(lijst()).toEqual([["90", "80", "2"]]);
  expect(vind(".overname").hidden).toBe(true);
});

test("niet overnemen laat alles zoals het was", () => {
  plak(cel(1, 1), "90\t80\t5");
  expect(tekst()).toContain("Er is geen kop gevonden: de kolommen zijn op volgorde gelegd.");
  knop("Niet overnemen").click();
  expect(lijst()).toEqual([["", "", ""]]);
  expect(status()).toBe("Er is niets overgenomen.");
  expect(vind(".overname").hidden).toBe(true);
});

test("een kop die niemand kent wordt niet geraden; de gebruiker kiest, en het voorbeeld volgt", () => {
  plak(cel(1, 1), "Oost\tWest\tZuid\n90\t80\t5");
  expect([0, 1, 2].map((k) => kies(k).value)).toEqual(["", "", ""]);
  expect(knop("Overnemen").getAttribute("aria-disabled")).toBe("true");
  expect(vind("#proefplan-groepen-kloptniet").textContent).toContain("past bij geen van de kolommen");
  knop("Overnemen").click();
  expect(lijst()).toEqual([["", "", ""]]);
  kies(0).focus();
  for (const [k, sleutel] of ["minutenStraks", "minutenNu", "aantal"].entries()) {
    kies(k).value = sleutel;
    kies(k).dispatchEvent(new Event("change"));
  }
  expect(document.activeElement?.id).toBe("proefplan-groepen-kolom-0");
  expect([...document.querySelectorAll(".voorproef tbody td")].map((td) => td.textContent)).toEqual([
    "80",
    "90",
    "5",
  ]);
  knop("Overnemen").click();
  expect(lijst()).toEqual([["80", "90", "5"]]);
});

test("de eerste rij is geen kop: de gebruiker zegt het, en dan telt zij mee", () => {
  plak(cel(1, 1), "2024\t80\t5\n90\t80\t5");
  const kop = () => vind<HTMLInputElement>("#proefplan-groepen-kop");
  expect(kop().checked).toBe(false);
  kop().click();
  expect(kop().checked).toBe(true);
  expect(tekst()).toContain("1 rij om over te nemen");
});

test("uren in de kop, en wat ervan gemaakt wordt staat bij de kolom", () => {
  plak(cel(1, 1), "Uren nu\tUren straks\tAantal cliënten\n1,5\t1,25\t10");
  expect(tekst()).toContain("Uren nuuren zijn x 60 minuten");
  expect([...document.querySelectorAll(".voorproef tbody td")].map((td) => td.textContent)).toEqual([
    "90",
    "75",
    "10",
  ]);
});

test("verborgen rijen en een som tellen pas mee als iemand dat zegt", async () => {
  blad.wijsAan(
    [
      ["Minuten nu", "Minuten straks", "Aantal"],
      [90, 80, 10],
      [120, 105, 20],
      [110, 96, 30],
    ],
    [3],
  );
  await neemOverUitSelectie();
  expect(tekst()).toContain("1 rij om over te nemen");
  zet("#proefplan-groepen-verborgen");
  zet("#proefplan-groepen-som");
  expect(tekst()).toContain("3 rijen om over te nemen");
  knop("Overnemen").click();
  expect(lijst().map((r) => r[2])).toEqual(["10", "20", "30"]);
});

test("Engelse getallen: 1,234 cliënten wordt gevraagd", () => {
  plak(cel(1, 1), "Minuten nu\tMinuten straks\tAantal cliënten\n90\t80\t1,234");
  expect(tekst()).toContain("“1,234” is geen heel getal");
  expect(knop("Overnemen").getAttribute("aria-disabled")).toBe("true");
  zet("#proefplan-groepen-engels");
  knop("Overnemen").click();
  expect(lijst()).toEqual([["90", "80", "1.234"]]);
});

test("de HTML van het klembord: een samengevoegd aantal zegt over welke rijen het gaat", () => {
  const html =
    "<table><tr><td>Minuten nu</td><td>Minuten straks</td><td>Aantal</td></tr><tr><td>90</td><td>80</td><td rowspan=2>12</td></tr><tr><td>120</td><td>105</td></tr><tr><td>60</td><td>50</td><td>1</td></tr></table>";
  plak(cel(1, 1), "x\ty", html);
  expect(tekst()).toContain(
    "“12” bij Aantal cliënten staat in een samengevoegde cel over rij 2 tot en met 3",
  );
  knop("Overnemen").click();
  expect(lijst()).toEqual([["60", "50", "1"]]);
});

test("een gevulde lijst wordt niet ongevraagd overschreven", async () => {
  typ(cel(1, 1), "93");
  blad.wijsAan([
    ["Minuten nu", "Minuten straks", "Aantal cliënten"],
    [90, 80, 10],
  ]);
  await neemOverUitSelectie();
  expect(vind(".overname .letop").textContent).toBe("Overnemen vervangt de rij die er staat.");
  expect(lijst()).toEqual([["93", "", ""]]);
});

test("een weigering is rood, en zegt waar zij over gaat", async () => {
  blad.wijsAan([
    ["", ""],
    ["", ""],
  ]);
  await neemOverUitSelectie();
  expect(status()).toContain("Lijst, A1:B2: Er is niets overgenomen: er staat geen tabel.");
  expect(vind(".status").dataset.soort).toBe("fout");
  plak(cel(1, 1), "1\t2\n".repeat(100_001));
  expect(status()).toContain("er staan 100.001 rijen, en er kunnen er hoogstens 100.000 tegelijk");
  expect(vind(".status").dataset.soort).toBe("fout");
});

test("een tijd in een cel van de lijst wordt gelezen, en dat wordt gezegd", async () => {
  typ(cel(1, 1), "2:16");
  await rust(400);
  expect(blad.rijen()).toEqual([{ minutenNu: 136 }]);
  expect(status()).toBe("Minuten nu op rij 1: “2:16” is gelezen als 2 uur en 16 minuten: 136 minuten.");
});

test("Meerjarenraming: te breed voor het paneel, en zonder eerste jaar wordt er niet geraden", () => {
  blad = openLijst("raming", taakvelden);
  expect(vind(".lijsttabel").closest<HTMLElement>(".schuif")?.hidden).toBe(true);
  const kop = "Taakveld\tSoort\tRekening 2022\tBegroting 2023\tBegroting 2024\tRaming 2025";
  plak("#raming-taakvelden-plak", `${kop}\n6.71a\tlasten\t22\t23\t24\t25`);
  expect(tekst()).toContain("vul eerst de lijst Jaren in: dan is bekend waar 2024 hoort");
  blad.zetJaar(2024);
  const jaren = [2, 3, 4, 5].map((k) => vind<HTMLSelectElement>(`#raming-taakvelden-kolom-${k}`).value);
  expect(jaren).toEqual(["rekening", "vorig", "t", "tPlus1"]);
  knop("Overnemen").click();
  expect(blad.rijen()).toMatchObject([{ rekening: 22, vorig: 23, t: 24, tPlus1: 25 }]);
});

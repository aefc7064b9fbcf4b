import { bandbreedtes } from "../../src/plans/bandbreedtes/plan";
import { plannen } from "../../src/plans/plannen";
import { planformulier } from "../../src/taskpane/plan/formulier";
import type { Celwaarde } from "../../src/sheet/blad";
import { bereidVoor, knop, plat, rust, status, vind } from "../hulp/paneel";
import { openGebonden, type Rekenwerkmap } from "../hulp/rekenwerkmap";

jest.setTimeout(120_000);

const kamer = planformulier(bandbreedtes, plannen);
let r: Rekenwerkmap;
/** De lijst met groepen: de banden hebben hun eigen. */
const lijst = () => vind(".lijst:has(#bandbreedtes-groepen-fout)");
const tekst = () => plat(lijst().textContent);
const knopBij = (naam: string) => {
  const e = [...lijst().querySelectorAll("button")].find((b) => b.textContent === naam && !b.hidden);
  if (e === undefined) throw new Error(`Er is geen knop ${naam}.`);
  return e;
};
const naamvak = (naam: string) => r.rooster.namen().find((n) => n.naam === `WMO_Bandbreedtes_${naam}`)?.vak;
/** Een kolom van de lijst op het blad. */
const kolom = (naam: string) => {
  const vak = naamvak(naam);
  return vak === undefined ? undefined : r.rooster.lees(vak).map((rij) => rij[0]?.waarde ?? null);
};
const formules = (naam: string) => {
  const vak = naamvak(naam);
  return vak && r.rooster.lees(vak).map((rij) => rij[0]?.formule?.replace(/'/g, ""));
};
const ontbreekt = () => r.bijNaam("WMO_Bandbreedtes_ontbreekt");

function zetBron(rijen: readonly (readonly (Celwaarde | null)[])[]): void {
  const [{ id } = { id: "" }] = r.rooster.bladen();
  const kolommen = Math.max(...rijen.map((rij) => rij.length));
  const vol = rijen.map((rij) => Array.from({ length: kolommen }, (_, k) => rij[k] ?? ""));
  r.rooster.schrijf({ blad: id, boven: 0, links: 0, rijen: rijen.length, kolommen }, vol);
}
async function wijsAanEnKoppel(adres: string): Promise<void> {
  r.wijsAan("Blad1", adres);
  knopBij("Koppel aan bereik").click();
  await rust();
}
async function koppel(adres: string): Promise<void> {
  await wijsAanEnKoppel(adres);
  knopBij("Koppelen").click();
  await rust();
}

beforeAll(bereidVoor);
beforeEach(async () => {
  r = openGebonden([kamer], "bandbreedtes");
  await rust();
  knop("Maak het blad").click();
  await rust();
});
afterEach(() => r.wereld.stop());

const DRIE = [
  ["Naam", "Minuten nu", "Minuten straks", "Aantal cliënten"],
  ["A", 93, 82, 636],
  ["B", 75, 68, 26],
  ["C", 120, 104, 10],
  ["Totaal", null, null, 672],
] as const;

test("een lijst volgt een bereik van de gebruiker: op kop gelegd, zonder het totaal, en wat daar verandert telt hier mee", async () => {
  zetBron(DRIE);
  await wijsAanEnKoppel("A1:D5");
  expect(tekst()).toContain("3 rijen om te volgen");
  expect([...lijst().querySelectorAll<HTMLSelectElement>(".kolomkeuzes select")].map((s) => s.value)).toEqual(
    ["", "minutenNu", "minutenStraks", "aantal"],
  );
  knopBij("Koppelen").click();
  await rust();
  expect(status()).toBe("“Cliënten in groepen” volgt nu 3 rijen van Blad1.");
  expect(formules("groep_aantal")?.[1]).toBe('=IF(INDEX(Blad1!$D$2:$D$4,2)="","",INDEX(Blad1!$D$2:$D$4,2))');
  expect(tekst()).toContain("Gekoppeld aan Blad1!B2:D4 (3 rijen).");
  expect(kolom("groep_aantal")).toEqual([636, 26, 10]);
  r.typ(["Blad1", "D3"], 30);
  await rust();
  expect(kolom("groep_aantal")).toEqual([636, 30, 10]);
  r.typ(["Blad1", "D3"], null);
  await rust();
  // Een lege cel is daar leeg, en hier dus ook: geen 0.
  expect(kolom("groep_aantal")).toEqual([636, "", 10]);
  expect(ontbreekt()).toBe(1);
});

test("een rij erbij in het bereik: het blad is niet compleet, en één knop werkt het bij; losmaken laat de waarden staan", async () => {
  zetBron(DRIE);
  await koppel("A1:D5");
  const [{ id } = { id: "" }] = r.rooster.bladen();
  r.rooster.verschuif({ blad: id, langs: "rij", vanaf: 2, aantal: 1, erbij: true });
  r.rooster.schrijf({ blad: id, boven: 2, links: 0, rijen: 1, kolommen: 4 }, [["nieuw", 60, 50, 4]]);
  await rust();
  expect(kolom("groep_aantal")).toEqual([636, 4, 26]);
  expect(ontbreekt()).toBe(1);
  expect(tekst()).toContain("Bij de bron heeft deze lijst 4 rijen, en op dit blad 3 rijen");
  knopBij("Werk bij").click();
  await rust();
  expect(kolom("groep_aantal")).toEqual([636, 4, 26, 10]);
  expect(ontbreekt()).toBe(0);
  expect(tekst()).toContain("Gekoppeld aan Blad1!B2:D5 (4 rijen).");
  knopBij("Maak los").click();
  await rust();
  expect(kolom("groep_minuten_straks")).toEqual([82, 50, 68, 104]);
  expect(formules("groep_minuten_straks")).toEqual([undefined, undefined, undefined, undefined]);
  expect(lijst().querySelectorAll("tbody tr")).toHaveLength(4);
  knop("Zet terug").click();
  await rust();
  expect(formules("groep_minuten_straks")?.[0]).toContain("INDEX(Blad1!$C$2:$C$5,1)");
});

test("losse cliënten in uren: omgerekend in de formule, en elke rij telt één keer zolang er iets staat", async () => {
  zetBron([
    ["Uren nu", "Uren straks"],
    [1.5, 1.25],
    [2, 1.75],
  ]);
  await koppel("A1:B3");
  expect(kolom("groep_minuten_nu")).toEqual([90, 120]);
  expect(kolom("groep_minuten_straks")).toEqual([75, 105]);
  expect(kolom("groep_aantal")).toEqual([1, 1]);
  expect(formules("groep_minuten_nu")?.[0]).toBe(
    '=IF(INDEX(Blad1!$A$2:$A$3,1)="","",INDEX(Blad1!$A$2:$A$3,1)*60)',
  );
  r.typ(["Blad1", "A3"], null);
  r.typ(["Blad1", "B3"], null);
  await rust();
  expect(kolom("groep_aantal")).toEqual([1, ""]);
  expect(ontbreekt()).toBe(0);
});

test("wat een formule niet kan volgen, wordt geweigerd met de plek; het eigen blad ook", async () => {
  zetBron([
    ["Minuten nu", "Minuten straks", "Aantal cliënten"],
    [90, "80 minuten", 10],
  ]);
  await wijsAanEnKoppel("A1:C2");
  expect(vind("#bandbreedtes-groepen-koppel-kloptniet").textContent).toContain(
    "In “Minuten straks” op rij 2 staat “80 minuten”, en dat is geen gewoon getal.",
  );
  knopBij("Koppelen").click();
  await rust();
  expect(formules("groep_aantal")).toEqual([undefined]);
  knopBij("Niet koppelen").click();
  zetBron([
    ["Minuten nu", "Aantal cliënten", ""],
    [90, 10, ""],
  ]);
  await wijsAanEnKoppel("A1:B2");
  expect(vind("#bandbreedtes-groepen-koppel-kloptniet").textContent).toContain(
    "“Minuten straks” heeft geen kolom in uw bereik.",
  );
  knopBij("Niet koppelen").click();
  r.wijsAan("Bandbreedtes", "A1:C2");
  knopBij("Koppel aan bereik").click();
  await rust();
  expect(status()).toContain("U hebt cellen van dit blad zelf aangewezen.");
});

test("waar de gebruiker een kolom heen legde, ligt zij de volgende keer weer", async () => {
  zetBron([
    ["Oost", "West", "Zuid"],
    [90, 80, 5],
  ]);
  await wijsAanEnKoppel("A1:C2");
  const kies = (plaats: number) => vind<HTMLSelectElement>(`#bandbreedtes-groepen-koppel-kolom-${plaats}`);
  for (const [plaats, sleutel] of ["minutenNu", "minutenStraks", "aantal"].entries()) {
    kies(plaats).value = sleutel;
    kies(plaats).dispatchEvent(new Event("change"));
  }
  knopBij("Niet koppelen").click();
  await wijsAanEnKoppel("A1:C2");
  expect([0, 1, 2].map((plaats) => kies(plaats).value)).toEqual(["minutenNu", "minutenStraks", "aantal"]);
  knopBij("Koppelen").click();
  await rust();
  expect(kolom("groep_aantal")).toEqual([5]);
});

test("is het bereik weg, dan zegt de lijst dat", async () => {
  zetBron(DRIE);
  await koppel("A1:D5");
  const [{ id } = { id: "" }] = r.rooster.bladen();
  r.rooster.verschuif({ blad: id, langs: "rij", vanaf: 0, aantal: 6, erbij: false });
  await rust();
  expect(tekst()).toContain("Cellen die deze lijst volgde, zijn er niet meer.");
});

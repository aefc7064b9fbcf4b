import { bandbreedtes } from "../../src/plans/bandbreedtes/plan";
import { plannen } from "../../src/plans/plannen";
import { planformulier } from "../../src/taskpane/plan/formulier";
import { bereidVoor, knop, plak, rust, status, vind } from "../hulp/paneel";
import { openGebonden, type Rekenwerkmap } from "../hulp/rekenwerkmap";

jest.setTimeout(120_000);

const kamer = planformulier(bandbreedtes, plannen);
let r: Rekenwerkmap;
/** De lijst met groepen: de banden hebben hun eigen. */
const groepen = () => vind(`[aria-label^="Cliënten in groepen."]`);
const vak = (rij: number, kolom: number): HTMLInputElement => {
  const e = groepen().querySelector<HTMLInputElement>(
    `tbody tr:nth-child(${rij}) td:nth-child(${kolom}) input`,
  );
  if (e === null) throw new Error(`Er is geen rij ${rij}, kolom ${kolom}.`);
  return e;
};
const rijen = () =>
  [...groepen().querySelectorAll("tbody tr")].map((rij) =>
    [...rij.querySelectorAll<HTMLInputElement>("input")].map((v) => v.value),
  );
const typIn = (rij: number, kolom: number, tekst: string) => {
  const e = vak(rij, kolom);
  e.value = tekst;
  e.dispatchEvent(new Event("change"));
};
const knopBij = (tekst: string) => {
  const e = [...(groepen().parentElement?.querySelectorAll("button") ?? [])].find(
    (b) => b.textContent === tekst,
  );
  if (e === undefined) throw new Error(`Er is geen knop ${tekst}.`);
  return e;
};
/** Alle waarden van een kolom van de lijst op het blad. */
const kolom = (naam: string) => {
  const vakken = r.rooster.namen().find((n) => n.naam === `WMO_Bandbreedtes_${naam}`)?.vak;
  return vakken === undefined ? undefined : r.rooster.lees(vakken).map((rij) => rij[0]?.waarde ?? null);
};

beforeAll(bereidVoor);
beforeEach(async () => {
  r = openGebonden([kamer], "bandbreedtes");
  await rust();
  knop("Maak het blad").click();
  await rust();
});
afterEach(() => r.wereld.stop());

async function vul(): Promise<void> {
  typIn(1, 1, "93");
  typIn(1, 2, "82");
  typIn(1, 3, "636");
  await rust();
}

test("wie in een rij typt, schrijft die cel; wat niet te lezen is, blijft staan en gaat niet naar het blad", async () => {
  await vul();
  expect([kolom("groep_minuten_nu"), kolom("groep_aantal")]).toEqual([[93], [636]]);
  typIn(1, 2, "veel");
  await rust();
  expect(kolom("groep_minuten_straks")).toEqual([82]);
  expect(rijen()).toEqual([["93", "veel", "636"]]);
  expect(vind("#bandbreedtes-groepen-fout").textContent).toContain("“veel” is geen getal");
  typIn(1, 2, "80");
  await rust();
  expect(kolom("groep_minuten_straks")).toEqual([80]);
  expect(vind("#bandbreedtes-groepen-fout").textContent).toBe("");
});

test("een rij erbij en een rij eraf: wat de gebruiker ernaast zette, schuift mee", async () => {
  await vul();
  knopBij("Rij erbij").click();
  await rust();
  expect(rijen()).toEqual([
    ["93", "82", "636"],
    ["", "", ""],
  ]);
  typIn(2, 1, "75");
  typIn(2, 2, "68");
  typIn(2, 3, "26");
  await rust();
  expect(kolom("groep_aantal")).toEqual([636, 26]);
  const plek = r.rooster.namen().find((n) => n.naam === "WMO_Bandbreedtes_groep_aantal")?.vak;
  if (plek === undefined) throw new Error("geen lijst");
  // De gebruiker zet een opmerking naast de tweede groep, buiten onze kolommen.
  r.rooster.schrijf({ ...plek, boven: plek.boven + 1, links: 20, rijen: 1, kolommen: 1 }, [["wijk Noord"]]);
  await rust();
  groepen().querySelector<HTMLElement>('[aria-label="Rij 1 weghalen"]')?.click();
  await rust();
  expect(kolom("groep_aantal")).toEqual([26]);
  const nu = r.rooster.namen().find((n) => n.naam === "WMO_Bandbreedtes_groep_aantal")?.vak;
  if (nu === undefined) throw new Error("geen lijst");
  expect(r.rooster.lees({ ...nu, links: 20, rijen: 1, kolommen: 1 })[0]?.[0]?.waarde).toBe("wijk Noord");
  knop("Zet terug").click();
  await rust();
  expect(kolom("groep_aantal")).toEqual([636, 26]);
});

test("plakken met een kop laat eerst zien wat waarheen gaat, en telt gelijke rijen samen", async () => {
  plak(
    `[aria-label="Minuten nu, rij 1"]`,
    "Naam\tHuidige minuten\tNieuwe minuten\nA\t90\t80\nB\t90\t80\nC\t120\t105,5\n",
  );
  knop("Overnemen").click();
  await rust();
  expect(rijen()).toEqual([
    ["90", "80", "2"],
    ["120", "105,5", "1"],
  ]);
  expect(status()).toContain("gelijke rijen zijn samen geteld: 2 over.");
  expect(kolom("groep_aantal")).toEqual([2, 1]);
  expect(vind(".kort").textContent).not.toContain("Nog niet compleet");
});

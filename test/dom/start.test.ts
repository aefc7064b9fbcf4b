import { plannen } from "../../src/plans/plannen";
import { planformulieren } from "../../src/taskpane/planformulieren";
import { bereidVoor, knop, plat, rust, typ, vind } from "../hulp/paneel";
import { openGebonden, type Rekenwerkmap } from "../hulp/rekenwerkmap";
import { leesWaarden } from "../hulp/xlsx-lezen";

jest.setTimeout(120_000);

let r: Rekenwerkmap;
const deel = (naam: string) => vind(`section[aria-label='${naam}']`);
/** De bladen op de startpagina, elk met zijn antwoord. */
const bladen = () =>
  [...deel("Uw begroting").querySelectorAll("li")].map((li) =>
    [...li.children].map((e) => plat(e.textContent)),
  );
async function naar(kamer: string): Promise<void> {
  location.hash = `#${kamer}`;
  window.dispatchEvent(new Event("hashchange"));
  await rust();
}

beforeAll(bereidVoor);
beforeEach(async () => {
  r = openGebonden(planformulieren, "start");
  await rust();
});
afterEach(() => r.wereld.stop());

test("een lege werkmap: een nieuwe begroting, één vraag of het voorbeeld", () => {
  expect(deel("Uw begroting").hidden).toBe(true);
  expect(deel("Beginnen").textContent).toContain("Nieuwe begroting");
  expect(deel("Voorbeeld").hidden).toBe(false);
  expect([...document.querySelectorAll(".vragen .kaart a")].map((a) => a.textContent)).toEqual(
    plannen.map((p) => p.titel),
  );
});

test("drie vragen, dan staan de bladen klaar; wat op Uitgangspunten komt, staat overal", async () => {
  await naar("begroting");
  expect(vind("#begroting-reden").textContent).toBe("Vul de naam van uw gemeente in.");
  typ("#begroting-gemeente", "Aalsdonk");
  expect(vind("#begroting-reden").textContent).toBe("Kies ten minste één vraag.");
  vind("#begroting-met-besparing").click();
  vind("#begroting-met-capaciteit").click();
  typ("#begroting-jaar", "2027");
  knop("Maak mijn begroting").click();
  // Nog eens klikken terwijl het loopt, maakt geen tweede begroting.
  knop("Maak mijn begroting").click();
  await rust();
  expect(r.titels()).toEqual(["Blad1", "Leeswijzer", "Uitgangspunten", "Besparing", "Capaciteit"]);
  expect(vind(".kamer:not([hidden]) .status p").textContent).toContain(
    "De 4 bladen staan klaar. Vul eerst de uitgangspunten in.",
  );
  // 1 januari 2027 als dagnummer.
  expect(r.bijNaam("WMO_Peildatum")).toBe(46388);
  // De jaren van de lijst beginnen bij het begrotingsjaar.
  expect(r.bijNaam("WMO_Jaren_jaren")).toBe(2027);
  await naar("start");
  expect(deel("Beginnen").hidden).toBe(true);
  expect(bladen()).toEqual([
    ["Leeswijzer"],
    ["Uitgangspunten", expect.stringContaining("Nog niet compleet")],
    [
      "Besparing",
      "Nog niet compleet: er ontbreken 4 gegevens. Begin met “Cliënten” van het blad Uitgangspunten.",
    ],
    ["Capaciteit", expect.stringContaining("Nog niet compleet")],
  ]);
  await naar("uitgangspunten");
  // Verzonnen gemeente: 500 cliënten van 150 naar 125 minuten, € 40 en 80%.
  for (const [id, tekst] of [
    ["Clienten", "500"],
    ["Minuten_nu", "150"],
    ["Uurtarief", "40"],
    ["Declaratiegraad", "80%"],
  ] as const)
    typ(`#uitgangspunten-${id}`, tekst);
  await rust();
  expect(r.bijNaam("WMO_Uurtarief")).toBe(40);
  await naar("besparing");
  const uurtarief = vind<HTMLInputElement>("#besparing-uurtarief");
  expect([uurtarief.value, uurtarief.readOnly]).toEqual(["40,00", true]);
  // 500 x 25 / 60 x 52 x 40 x 80% = 346.666,67
  expect(plat(vind(".kamer:not([hidden]) .kort").textContent)).toContain(
    "Theoretische besparing € 346.667 per jaar",
  );
  await naar("start");
  expect(bladen()[2]?.[1]).toContain("Theoretische besparing € 346.667 per jaar");
});

test("eigen banden die later op Uitgangspunten komen, gelden op elk blad; gaan zij weer weg, dan de standaardtabel", async () => {
  await naar("begroting");
  typ("#begroting-gemeente", "Aalsdonk");
  vind("#begroting-met-bandbreedtes").click();
  knop("Maak mijn begroting").click();
  await rust();
  await naar("uitgangspunten");
  const lijst = () => vind("#uitgangspunten-banden-fout").closest(".lijst") as HTMLElement;
  const knopIn = (tekst: string) =>
    [...lijst().querySelectorAll("button")].find((b) => b.textContent === tekst && !b.hidden)?.click();
  const grenzen = (naam: string) => {
    const vakken = r.rooster.namen().find((n) => n.naam === naam)?.vak;
    return vakken && r.rooster.lees(vakken).map((rij) => rij[0]?.waarde);
  };
  // De tabel van de Drechtsteden.
  expect(grenzen("WMO_Bandbreedtes_standaard_vanaf")).toEqual([60, 90, 120, 180]);
  knopIn("Rij erbij");
  await rust();
  const vak = vind<HTMLInputElement>("[aria-label='Ondergrens, rij 1']");
  vak.value = "75";
  vak.dispatchEvent(new Event("change"));
  await rust();
  expect(grenzen("WMO_Bandbreedtes_band_vanaf")).toEqual([75]);
  expect(grenzen("WMO_Bandbreedtes_standaard_vanaf")).toBeUndefined();
  lijst().querySelector<HTMLElement>('[aria-label="Rij 1 weghalen"]')?.click();
  await rust();
  expect(grenzen("WMO_Bandbreedtes_band_vanaf")).toBeUndefined();
  expect(grenzen("WMO_Bandbreedtes_standaard_vanaf")).toEqual([60, 90, 120, 180]);
});

test("krijgt een lijst op Uitgangspunten een rij erbij, dan gaan alle bladen die haar volgen mee, en in één keer weer terug", async () => {
  await naar("begroting");
  typ("#begroting-gemeente", "Aalsdonk");
  vind("#begroting-met-bandbreedtes").click();
  vind("#begroting-met-besparing").click();
  knop("Maak mijn begroting").click();
  await rust();
  await naar("uitgangspunten");
  const groep = (rij: number, kolom: number, tekst: string) => {
    const vak = vind<HTMLInputElement>(
      `[aria-label^="Cliënten in groepen."] tbody tr:nth-child(${rij}) td:nth-child(${kolom}) input`,
    );
    vak.value = tekst;
    vak.dispatchEvent(new Event("change"));
  };
  for (const [kolom, tekst] of ["150", "125", "40"].entries()) groep(1, kolom + 1, tekst);
  await rust();
  const antwoord = () => plat(vind(".kamer:not([hidden]) .kort").textContent);
  const zichtbaar = (tekst: string) =>
    [...document.querySelectorAll<HTMLButtonElement>(".kamer:not([hidden]) button")].find(
      (b) => b.textContent === tekst && !b.hidden,
    );
  const rijErbij = () =>
    [...document.querySelectorAll<HTMLButtonElement>(".kamer:not([hidden]) button")]
      .find(
        (b) =>
          b.textContent === "Rij erbij" && b.closest(".lijst")?.textContent.includes("Cliënten in groepen"),
      )
      ?.click();
  const rijen = () =>
    ["WMO_Groepen_groep_aantal", "WMO_Bandbreedtes_groep_aantal", "WMO_Besparing_groep_aantal"].map(
      (naam) => r.rooster.namen().find((n) => n.naam === naam)?.vak.rijen,
    );
  rijErbij();
  await rust();
  expect(rijen()).toEqual([2, 2, 2]);
  const gemeld = () => vind(".kamer:not([hidden]) .status p").textContent;
  expect(gemeld()).toBe(
    "Er is een rij bij in “Cliënten in groepen”. Bijgewerkt: “Bandbreedtes” en “Besparing”.",
  );
  zichtbaar("Zet terug")?.click();
  await rust();
  expect(rijen()).toEqual([1, 1, 1]);
  rijErbij();
  await rust();
  for (const [kolom, tekst] of ["95", "75", "10"].entries()) groep(2, kolom + 1, tekst);
  await rust();
  await naar("bandbreedtes");
  expect(antwoord()).not.toContain("Nog niet compleet");
  // De gebruiker voegt op het blad zelf een rij in: dan zegt elk blad dat volgt het, en één knop werkt ze alle bij.
  const bron = r.rooster.namen().find((n) => n.naam === "WMO_Groepen_groep_aantal")?.vak;
  if (bron === undefined) throw new Error("geen lijst");
  r.rooster.verschuif({ blad: bron.blad, langs: "rij", vanaf: bron.boven + 1, aantal: 1, erbij: true });
  await rust();
  expect(antwoord()).toContain("Nog niet compleet: er ontbreekt 1 gegeven");
  expect(document.querySelectorAll(".kamer:not([hidden]) .kerncijfers")).toHaveLength(0);
  expect(vind(".kamer:not([hidden])").textContent).toContain(
    "Bij de bron heeft deze lijst 3 rijen, en op dit blad 2 rijen: het blad telt niet alles mee.",
  );
  zichtbaar("Werk bij")?.click();
  await rust();
  expect(rijen()).toEqual([3, 3, 3]);
  expect(gemeld()).toBe("Bijgewerkt: “Bandbreedtes” en “Besparing”.");
  expect(antwoord()).not.toContain("Nog niet compleet");
});

test("staat er al een begroting, dan kan de nieuwe in een eigen werkmap; de oude blijft zoals zij is", async () => {
  await naar("begroting");
  typ("#begroting-gemeente", "Aalsdonk");
  vind("#begroting-met-besparing").click();
  knop("Maak mijn begroting").click();
  await rust();
  r.typ("WMO_Clienten", 500);
  const geopend: string[] = [];
  Object.assign(Excel, { createWorkbook: (base64: string) => Promise.resolve(void geopend.push(base64)) });
  typ("#begroting-gemeente", "Berkstede");
  knop("Maak mijn begroting").click();
  await rust();
  expect(vind("dialog").textContent).toContain("Deze bladen staan er al: “Leeswijzer”");
  knop("In een eigen werkmap").click();
  await jest.advanceTimersByTimeAsync(100);
  // Wat pas op dat moment geladen wordt, is er na een paar ronden.
  for (let keer = 0; geopend.length === 0 && keer < 50; keer += 1) await rust(100);
  await rust();
  const waarden = leesWaarden(Uint8Array.from(atob(geopend[0] ?? ""), (t) => t.charCodeAt(0)));
  expect(Object.keys(waarden)).toEqual(["Leeswijzer", "Uitgangspunten", "Besparing"]);
  expect(r.bijNaam("WMO_Clienten")).toBe(500);
  expect(vind(".kamer:not([hidden]) .status p").textContent).toContain("geopend als eigen werkmap");
});

test("rekenen er nog andere bladen met de oude begroting, dan is vervangen er niet bij: zij zouden fouten geven", async () => {
  await naar("begroting");
  typ("#begroting-gemeente", "Aalsdonk");
  vind("#begroting-met-besparing").click();
  vind("#begroting-met-bandbreedtes").click();
  knop("Maak mijn begroting").click();
  await rust();
  const waren = r.titels();
  vind("#begroting-met-bandbreedtes").click();
  typ("#begroting-gemeente", "Berkstede");
  knop("Maak mijn begroting").click();
  await rust();
  expect(vind("dialog").textContent).toContain(
    "Ook het blad “Bandbreedtes” hoort bij de begroting die er nu staat. Vervangen kan niet: het zou fouten geven.",
  );
  expect([...document.querySelectorAll("dialog button")].map((b) => b.textContent)).toEqual([
    "In een eigen werkmap",
    "Annuleren",
  ]);
  knop("Annuleren").click();
  await rust();
  expect(r.titels()).toEqual(waren);
});

test("een klik op een blad brengt erheen, ook in het paneel; is het weg, dan zegt de regel dat", async () => {
  await naar("besparing");
  knop("Maak het blad").click();
  await rust();
  r.rooster.maakActief(r.rooster.bladen()[0]?.id ?? "");
  await naar("start");
  knop("Besparing").click();
  await rust();
  expect(location.hash).toBe("#besparing");
  expect(r.rooster.bladen().find((b) => b.id === r.rooster.actief())?.naam).toBe("Besparing");
  r.rooster.verwijderBlad(r.rooster.actief());
  await rust();
  expect(vind(".geenblad").hidden).toBe(false);
});

test("gaat een blad anders heten, dan heet het ook op de Leeswijzer zo; wat de gebruiker er zelf van maakte, blijft", async () => {
  await naar("begroting");
  typ("#begroting-gemeente", "Aalsdonk");
  vind("#begroting-met-besparing").click();
  vind("#begroting-met-capaciteit").click();
  knop("Maak mijn begroting").click();
  await rust();
  await naar("start");
  const label = (antwoord: string) => r.formuleVan(`WMO_Leeswijzer_naar_${antwoord}`);
  const hernoem = async (van: string, naar: string) => {
    const blad = r.rooster.bladen().find((b) => b.naam === van);
    r.rooster.hernoemBlad(blad?.id ?? "", naar);
    // Excel meldt dat niet: het paneel ziet het bij de eerste wijziging, of als het weer opengaat.
    r.typ(["Blad1", "A1"], naar);
    await rust(2000);
  };
  expect(label("Besparing_antwoord")).toBe('=HYPERLINK("#WMO_Besparing_antwoord","Besparing")');
  await hernoem("Besparing", 'Wat "het" scheelt');
  expect(label("Besparing_antwoord")).toBe('=HYPERLINK("#WMO_Besparing_antwoord","Wat ""het"" scheelt")');
  await hernoem('Wat "het" scheelt', "Opbrengst");
  expect(label("Besparing_antwoord")).toBe('=HYPERLINK("#WMO_Besparing_antwoord","Opbrengst")');
  expect(label("Antwoord")).toBe('=HYPERLINK("#WMO_Antwoord","Uitgangspunten")');
  const eigen = '=HYPERLINK("#WMO_Capaciteit_antwoord","Hoeveel mensen?")';
  r.typ("WMO_Leeswijzer_naar_Capaciteit_antwoord", eigen);
  await hernoem("Capaciteit", "Formatie");
  expect(label("Capaciteit_antwoord")).toBe(eigen);
  expect(r.bijNaam("WMO_Leeswijzer_naar_Besparing_antwoord")).toBe("Opbrengst");
});

test("een klik op een blad dat net anders is gaan heten, gaat erheen", async () => {
  await naar("begroting");
  typ("#begroting-gemeente", "Aalsdonk");
  vind("#begroting-met-besparing").click();
  knop("Maak mijn begroting").click();
  await rust();
  await naar("start");
  const blad = r.rooster.bladen().find((b) => b.naam === "Besparing")?.id ?? "";
  r.rooster.hernoemBlad(blad, "Opbrengst");
  r.rooster.maakActief(r.rooster.bladen()[0]?.id ?? "");
  knop("Besparing").click();
  await rust();
  expect(r.rooster.actief()).toBe(blad);
  expect(location.hash).toBe("#besparing");
});

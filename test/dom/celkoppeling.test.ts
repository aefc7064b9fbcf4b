import { zetBladen } from "../../src/browser/rooster/bladen";
import { bandbreedtes } from "../../src/plans/bandbreedtes/plan";
import { maakBegroting } from "../../src/plans/begroting/maak";
import { uitgangspuntenplan } from "../../src/plans/begroting/uitgangspunten";
import { allePlannen } from "../../src/plans/plannen";
import { planformulier } from "../../src/taskpane/plan/formulier";
import voorbeeld from "../../voorbeelden/prognose-verzonnen.json";
import { bereidVoor, knop, plak, plat, rust, status, vind } from "../hulp/paneel";
import { openGebonden, type Rekenwerkmap } from "../hulp/rekenwerkmap";
import { begrotingUit, met, zonderOvergang } from "../plans/keten/hulp";

jest.setTimeout(240_000);
beforeAll(bereidVoor);

const plan = uitgangspuntenplan(allePlannen);
const open = (r?: Rekenwerkmap) => openGebonden([planformulier(plan, allePlannen)], plan.id, r);
const GROEI = "WMO_Producten_product_groei";
const lijst = () => vind(`.lijst:has(#${plan.id}-producten-fout)`);
const gekoppeld = () => [...lijst().querySelectorAll(".gekoppeld li")].map((li) => plat(li.textContent));
const kies = (id: string, waarde: string) =>
  (vind<HTMLSelectElement>(`#${plan.id}-producten-${id}`).value = waarde);
const knopIn = (naam: string) =>
  [...lijst().querySelectorAll("button")].find((b) => b.textContent === naam && !b.hidden)!;
async function vraagBron(kolom: string): Promise<string[]> {
  kies("koppelkolom", kolom);
  vind("[aria-label='Koppel de gekozen cel van “Producten” aan een andere cel']").click();
  await rust();
  return [...document.querySelectorAll("dialog .knoppen button")].map((b) => plat(b.textContent));
}
/** Wat er onder een naam staat, en met welke formules. */
function kolom(r: Rekenwerkmap, naam: string) {
  const vak = r.rooster.namen().find((n) => n.naam === naam)?.vak;
  return (vak === undefined ? [] : r.rooster.lees(vak)).map(([c]) => ({ ...c }));
}
const formules = (r: Rekenwerkmap) => kolom(r, GROEI).map((c) => c.formule);

const [prognosedeel] = voorbeeld.plannen;
async function begin(): Promise<Rekenwerkmap> {
  const r = open();
  const opgave = met(zonderOvergang(5), {
    Jaren: [2027, 2028, 2029, 2030].map((jaar) => ({ jaar, nieuw: 70 })),
  });
  zetBladen(
    r.rooster,
    maakBegroting(begrotingUit({ ...opgave, plannen: [...opgave.plannen, prognosedeel] })),
  );
  await rust();
  return r;
}
const VOLGT = '=IF(WMO_Prognose_groei="","",WMO_Prognose_groei)';
/** Wat er boven de lijst op het blad staat. */
const uitleg = (r: Rekenwerkmap) => (r.bijNaam("WMO_Bron_producten") as string | null | undefined) ?? "";

test("één cel van Producten volgt de prognose: cliënten bewegen mee, en rijen erbij en eraf houden de koppeling", async () => {
  const r = await begin();
  const [clienten] = kolom(r, "WMO_Clienten_begin");
  expect(formules(r)).toEqual([undefined]);
  const keuzes = await vraagBron("groei");
  expect(keuzes).toEqual([
    expect.stringMatching(/^Prognose: Groei van het aantal cliënten \(1,1%\)$/),
    expect.stringMatching(/^Prognose: Groei zonder de effecten van beleid/),
    "Annuleren",
  ]);
  knop(/^Prognose: Groei van het aantal/).click();
  await rust();
  expect(status()).toContain("Of: groei per jaar op rij 1 volgt nu Prognose: Groei van het aantal cliënten");
  const groei = Number(r.bijNaam("WMO_Prognose_groei"));
  expect([formules(r), r.bijNaam(GROEI)]).toEqual([[VOLGT], groei]);
  expect(r.bijNaam("WMO_Clienten_eind")).toBeCloseTo(Number(clienten?.waarde) * (1 + groei), 9);
  const volgt =
    /^“Of: groei per jaar” van (\S+) volgt het blad Prognose \(WMO_Prognose_groei\)\. Ga erheen Maak los$/;
  expect(gekoppeld()).toEqual([expect.stringMatching(volgt)]);
  expect(uitleg(r)).toMatch(
    /Bron: .*“Of: groei per jaar” van \S+ volgt het blad Prognose \(WMO_Prognose_groei\)$/,
  );

  knopIn("Rij erbij").click();
  await rust();
  expect(formules(r)).toEqual([VOLGT, undefined]);
  // Wie de werkmap later opent, vindt de koppeling terug.
  const later = open(r);
  await rust();
  expect(gekoppeld()).toHaveLength(1);
  kies("koppelrij", "1");
  r.typ(["Leeswijzer", "J3"], 0.02);
  r.wijsAan("Leeswijzer", "J3");
  await vraagBron("groei");
  knop(/^De aangewezen cel Leeswijzer!J3/).click();
  await rust();
  expect(kolom(later, GROEI)[1]?.waarde).toBe(0.02);
  expect(gekoppeld()[1]).toContain("“Of: groei per jaar” van rij 2 volgt uw blad Leeswijzer, cel J3.");
  vind("[aria-label^='Maak los: “Of: groei per jaar” van ']").click();
  await rust();
  expect([formules(r)[0], r.bijNaam(GROEI)]).toEqual([undefined, groei]);
  expect(gekoppeld()).toHaveLength(1);
  expect(uitleg(r)).not.toContain("Prognose");
  knop("Zet terug").click();
  await rust();
  expect([formules(r)[0], uitleg(r).includes("Prognose")]).toEqual([VOLGT, true]);
  r.wereld.stop();
});

test("staat er van een lijst geen kolom op het blad, dan is er ook geen cel te koppelen", async () => {
  const r = await begin();
  const keuzes = [...document.querySelectorAll<HTMLElement>(".celkoppeling")].map((k) => ({
    hidden: k.hidden,
    kolommen: k.querySelectorAll("select[id$='-koppelkolom'] option").length,
  }));
  expect(keuzes.filter((k) => !k.hidden && k.kolommen === 0)).toEqual([]);
  // Met het blad Bandbreedtes er niet bij staan de groepen niet op Uitgangspunten.
  expect(keuzes.some((k) => k.hidden && k.kolommen === 0)).toBe(true);
  r.wereld.stop();
});

test("wat zelf met de cel rekent, wordt niet aangeboden; de cliënten van de prognose wel", async () => {
  const r = await begin();
  const keuzes = (await vraagBron("clienten")).join("\n");
  expect(keuzes).toContain("Prognose: Cliënten op 1 januari van het eerste jaar");
  // Het blad Cliënten rekent met dit vak.
  expect(keuzes).not.toContain("Cliënten: ");
  knop("Annuleren").click();
  r.typ(["Leeswijzer", "J4"], "=WMO_Clienten_eerste_jaar");
  r.wijsAan("Leeswijzer", "J4");
  await rust();
  expect((await vraagBron("clienten")).join("\n")).not.toContain("Leeswijzer");
  r.wereld.stop();
});

test("in een korte lijst is een gekoppelde cel vast; plakken en een rij ervoor weghalen houden haar", async () => {
  const r = openGebonden([planformulier(bandbreedtes, allePlannen)], "bandbreedtes");
  await rust();
  knop("Maak het blad").click();
  await rust();
  const groepen = () => vind(".lijst:has(#bandbreedtes-groepen-fout)");
  const in_ = (naam: string) => groepen().querySelector<HTMLElement>(`[aria-label^='${naam}']`)!;
  const vakken = () =>
    [...groepen().querySelectorAll("tbody tr")].map((tr) =>
      [...tr.querySelectorAll("input")].map((i) => (i.readOnly ? `=${i.value}` : i.value)),
    );
  const erbij = () => [...groepen().querySelectorAll("button")].find((b) => b.textContent === "Rij erbij")!;
  erbij().click();
  await rust();
  r.typ(["Blad1", "B2"], 636);
  r.wijsAan("Blad1", "B2");
  vind<HTMLSelectElement>("#bandbreedtes-groepen-koppelrij").value = "1";
  vind<HTMLSelectElement>("#bandbreedtes-groepen-koppelkolom").value = "aantal";
  in_("Koppel de gekozen cel").click();
  await rust();
  knop(/^De aangewezen cel Blad1!B2/).click();
  await rust();
  expect(vakken()).toEqual([
    ["", "", ""],
    ["", "", "=636"],
  ]);
  plak(".lijst:has(#bandbreedtes-groepen-fout) tbody tr:first-child input", "93\t82");
  await rust();
  expect(vakken()).toEqual([
    ["93", "82", ""],
    ["", "", "=636"],
  ]);
  in_("Rij 1 weghalen").click();
  await rust();
  const naam = "WMO_Bandbreedtes_groep_aantal";
  expect([vakken(), kolom(r, naam).map((c) => c.formule?.replace(/'/g, ""))]).toEqual([
    [["", "", "=636"]],
    ['=IF(Blad1!$B$2="","",Blad1!$B$2)'],
  ]);
  r.typ(["Blad1", "B2"], 640);
  await rust();
  expect(vakken()).toEqual([["", "", "=640"]]);
  in_("Maak los").click();
  await rust();
  expect(vakken()).toEqual([["", "", "640"]]);
  r.wereld.stop();
});

import { zetBladen } from "../../src/browser/rooster/bladen";
import { modelVan } from "../../src/browser/rooster/maak";
import { bandbreedtes } from "../../src/plans/bandbreedtes/plan";
import { nieuweBegroting } from "../../src/plans/begroting/begin";
import { maakBegroting } from "../../src/plans/begroting/maak";
import { uitgangspuntenplan, uitgangspuntenVan } from "../../src/plans/begroting/uitgangspunten";
import { besparing } from "../../src/plans/besparing/plan";
import { inkoop } from "../../src/plans/inkoop/plan";
import { allePlannen } from "../../src/plans/plannen";
import { wast } from "../../src/plans/wast/plan";
import { planformulier } from "../../src/taskpane/plan/formulier";
import { elkBlad } from "../hulp/elkblad";
import { bereidVoor, knop, plak, rust, status, vind } from "../hulp/paneel";
import { invulling } from "../hulp/planinvullen";
import { openGebonden, type Rekenwerkmap } from "../hulp/rekenwerkmap";

jest.setTimeout(120_000);
beforeAll(bereidVoor);

const PLANNEN = [bandbreedtes, wast, besparing, inkoop];
const kamers = [uitgangspuntenplan(allePlannen), wast].map((plan) => planformulier(plan, allePlannen));
const verzonnen = uitgangspuntenVan(elkBlad("Aalsdonk", "huidig beleid"));
const tekstVan = (naam: string) =>
  invulling(verzonnen.plan, verzonnen.vraag).lijsten.find((l) => l.naam === naam)?.tekst ?? "";

/** Plakt een lijst op Uitgangspunten; geeft waar zij in het paneel staat. */
function plakIn(naam: string): HTMLElement | null {
  const vak = vind(`#uitgangspunten-${naam}-fout`).closest<HTMLElement>(".lijst");
  const cel = vak?.querySelector<HTMLElement>("tbody input") ?? vind(`#uitgangspunten-${naam}-plak`);
  cel.dataset["hier"] = naam;
  plak(`[data-hier=${naam}]`, tekstVan(naam));
  return vak;
}

/** Plakt een lijst op Uitgangspunten, en wacht tot alles wat haar volgt klaar is. */
async function plakLijst(naam: string): Promise<void> {
  const vak = plakIn(naam);
  await rust();
  const over = vak?.querySelector(".overname:not([hidden])");
  if (over) [...over.querySelectorAll("button")].find((k) => k.textContent === "Overnemen")?.click();
  await rust(5_000);
}

/** Wat er in de werkmap staat: elke cel met haar formule, en elke naam. */
const inhoud = ({ rooster }: Rekenwerkmap) => ({
  cellen: rooster.bladen().map(({ id, naam }) => {
    const vak = rooster.gebruikt(id);
    return [naam, vak && rooster.lees(vak).map((rij) => rij.map((cel) => cel.formule ?? cel.waarde))];
  }),
  namen: Object.fromEntries(rooster.namen().map((n) => [n.naam, n.vak])),
});

/** Een werkmap met Uitgangspunten en vier bladen die haar volgen. */
async function begonnen(): Promise<Rekenwerkmap> {
  const r = openGebonden(kamers, "uitgangspunten");
  zetBladen(r.rooster, maakBegroting(nieuweBegroting("Wmo-begroting 2027", 46388, PLANNEN)));
  await rust();
  return r;
}

/** Hoe vaak het rekenblad alles opnieuw uitrekent. */
function rondes({ rooster }: Rekenwerkmap) {
  const { handlers } = modelVan(rooster) as unknown as {
    handlers: { evaluator?: { evaluateAllCells(): void } }[];
  };
  const evaluator = handlers.find((h) => h.evaluator !== undefined)?.evaluator;
  if (evaluator === undefined) throw new Error("er wordt niet gerekend");
  return jest.spyOn(evaluator, "evaluateAllCells");
}

test("een lijst plakken op Uitgangspunten: alle bladen die haar volgen gaan samen, en het werk groeit niet met hun aantal", async () => {
  const r = await begonnen();
  const gerekend = rondes(r);
  for (const [naam, volgers] of [
    ["banden", "“Bandbreedtes”, “WaST”, “Besparing” en “Inkoop”"],
    ["groepen", "“Bandbreedtes”, “WaST”, “Besparing” en “Inkoop”"],
  ] as const) {
    const plekken = r.rooster.namen();
    gerekend.mockClear();
    const syncs = r.wereld.batches();
    await plakLijst(naam);
    expect(document.querySelector("dialog[open]")?.textContent).toBeUndefined();
    expect(status()).toContain(`Bijgewerkt: ${volgers}.`);
    // Het blad lezen; verkennen, de afdruk in twee keer, en schrijven; dan welke bladen er zijn, tweemaal de lijsten, alles van wie
    // achterloopt, en hetzelfde voor die bladen samen; en twee keer tonen.
    expect(r.wereld.batches() - syncs).toBeLessThanOrEqual(12);
    // Twee opdrachten: Uitgangspunten, en alle andere bladen samen; elk als er gelezen wordt, en aan het einde.
    expect(gerekend.mock.calls.length).toBeLessThanOrEqual(4);
    if (naam === "banden") continue;
    // Wat samen ging, gaat ook samen terug.
    knop("Zet terug").click();
    await rust(5_000);
    expect(status()).toBe("Teruggezet: de werkmap is weer zoals ervoor.");
    const opNaam = (lijst: typeof plekken) => Object.fromEntries(lijst.map((n) => [n.naam, n.vak]));
    expect(opNaam(r.rooster.namen())).toEqual(opNaam(plekken));
  }
  // De banden hebben een prijs (verzonnen-2027): ook dat stuk van het blad is er meteen.
  expect(r.bijNaam("WMO_Wast_band_besparing")).toBeDefined();
  r.wereld.stop();
});

test("wie op een blad een prijs per band typt, heeft geen rijen verschoven", async () => {
  const r = openGebonden(kamers, "wast");
  await rust();
  knop("Maak het blad").click();
  await rust();
  const lijst = (naam: string) => vind(`#wast-${naam}-fout`).closest<HTMLElement>(".lijst");
  const erbij = async (naam: string) => {
    [...(lijst(naam)?.querySelectorAll("button") ?? [])].find((k) => k.textContent === "Rij erbij")?.click();
    await rust(2_000);
  };
  await erbij("banden");
  const banden = r.rooster.naam("WMO_Wast_band_prijs")?.vak;
  if (banden === undefined) throw new Error("er zijn geen banden");
  r.rooster.schrijf(
    banden,
    Array.from({ length: banden.rijen }, () => [100]),
  );
  await rust();
  await erbij("groepen");
  expect(document.querySelector("dialog[open]")?.textContent).toBeUndefined();
  expect(status()).toContain("Er is een rij bij in");
  expect(r.bijNaam("WMO_Wast_band_besparing")).toBeDefined();
  r.wereld.stop();
});

test("wie stopt terwijl de bladen die volgen verbouwd worden, heeft weer alles zoals het was", async () => {
  const r = await begonnen();
  const ervoor = inhoud(r);
  plakIn("groepen");
  for (let ms = 0; ms < 5_000 && !status().startsWith("Bezig met 4 bladen verbouwen"); ms++) await rust(1);
  // De lijst op Uitgangspunten is dan al langer.
  expect(inhoud(r)).not.toEqual(ervoor);
  knop("Stoppen").click();
  await rust(5_000);
  expect(status()).toBe("Er is niets veranderd.");
  expect(inhoud(r)).toEqual(ervoor);
  r.wereld.stop();
});

test("is één van de bladen die volgen beveiligd, dan verandert er niets, en de zin noemt het blad", async () => {
  const r = await begonnen();
  const blad = (aan: boolean) =>
    r.wereld.Excel.run(async (c) => {
      const { protection } = c.workbook.worksheets.getItem("Besparing");
      if (aan) protection.protect();
      else protection.unprotect();
      await c.sync();
    });
  const opSlot = blad(true);
  await rust();
  await opSlot;
  const ervoor = inhoud(r);
  await plakLijst("groepen");
  expect(status()).toMatch(/^Het blad “Besparing” is beveiligd.*Beveiliging blad opheffen/);
  expect(inhoud(r)).toEqual(ervoor);
  const eraf = blad(false);
  await rust();
  await eraf;
  await plakLijst("groepen");
  expect(status()).toContain("Bijgewerkt: “Bandbreedtes”, “WaST”, “Besparing” en “Inkoop”.");
  r.wereld.stop();
});

test("wie na het maken van de bladen de prijzen wist, heeft geen rijen verschoven", async () => {
  const r = await begonnen();
  await plakLijst("banden");
  const prijzen = r.rooster.naam("WMO_Banden_band_prijs")?.vak;
  if (prijzen === undefined) throw new Error("er zijn geen prijzen");
  expect(r.bijNaam("WMO_Wast_band_besparing")).toBeDefined();
  r.rooster.schrijf(
    prijzen,
    Array.from({ length: prijzen.rijen }, () => [""]),
  );
  await rust();
  await plakLijst("groepen");
  expect(document.querySelector("dialog[open]")?.textContent).toBeUndefined();
  expect(status()).toContain("Bijgewerkt: “Bandbreedtes”, “WaST”, “Besparing” en “Inkoop”.");
  r.wereld.stop();
});

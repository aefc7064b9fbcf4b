import { besparing } from "../../src/plans/besparing/plan";
import { EXEMPLAREN } from "../../src/plans/opgave/bladnamen";
import { plannen } from "../../src/plans/plannen";
import { planformulier } from "../../src/taskpane/plan/formulier";
import { bereidVoor, knop, rust, typ, vind } from "../hulp/paneel";
import { openGebonden, type Rekenwerkmap } from "../hulp/rekenwerkmap";

jest.setTimeout(60_000);

const kamer = planformulier(besparing, plannen);
let r: Rekenwerkmap;
const veld = (id: string) => vind<HTMLInputElement>(`#besparing-${id}`);
const fout = (id: string) => vind(`#besparing-${id}-fout`).textContent;
const blad = () => r.rooster.bladen().find((b) => b.naam === "Besparing")?.id ?? "";
const UURTARIEF = "WMO_Besparing_uurtarief";

beforeAll(bereidVoor);
beforeEach(async () => {
  r = openGebonden([kamer], "besparing");
  await rust();
  knop("Maak het blad").click();
  await rust();
  typ("#besparing-uurtarief", "37,20");
  await rust();
});
afterEach(() => r.wereld.stop());

/** Typt een ander tarief; het mag er niet komen, en het moet in het vak blijven staan. */
async function typTevergeefs(): Promise<string> {
  typ("#besparing-uurtarief", "40,00");
  await rust();
  expect(veld("uurtarief").value).toBe("40,00");
  expect(fout("uurtarief")).toContain("Wat u typte, staat hier nog.");
  return fout("uurtarief");
}

test("op een beveiligd blad: de zin noemt het blad, en na het opheffen gaat het met Enter", async () => {
  const beveilig = (aan: boolean) =>
    Excel.run(async (c) => {
      const { protection } = c.workbook.worksheets.getItem("Besparing");
      if (aan) protection.protect();
      else protection.unprotect();
      await c.sync();
    });
  const klaar = beveilig(true);
  await rust(50);
  await klaar;
  expect(await typTevergeefs()).toMatch(/^Het blad “Besparing” is beveiligd.*Beveiliging blad opheffen/);
  expect(r.bijNaam(UURTARIEF)).toBe(37.2);
  const open = beveilig(false);
  await rust(50);
  await open;
  veld("uurtarief").dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  await rust();
  expect(r.bijNaam(UURTARIEF)).toBe(40);
  expect(fout("uurtarief")).toBe("");
});

test("wordt in Excel een cel bewerkt, dan zegt het veld dat", async () => {
  const { run } = Excel;
  const weiger = () =>
    Promise.reject(Object.assign(new Error("edit"), { code: "InvalidOperationInCellEditMode" }));
  Object.assign(Excel, { run: weiger });
  expect(await typTevergeefs()).toMatch(
    /^In Excel wordt nu een cel bewerkt. Sluit die cel af met Enter of Esc/,
  );
  Object.assign(Excel, { run });
});

test("is de naam weg, dan zegt het veld welke, en het blijft staan", async () => {
  r.rooster.verwijderNaam(UURTARIEF);
  expect(await typTevergeefs()).toMatch(
    /^Dit gegeven staat niet meer op het blad: .*\(WMO_Besparing_uurtarief\)/,
  );
  r.typ("WMO_Besparing_clienten", 636);
  await rust();
  expect(vind("#besparing-uurtarief").closest<HTMLElement>("[hidden]")).toBeNull();
  expect(veld("uurtarief").value).toBe("40,00");
});

test("is het blad weg, dan is er weer de weg om het te maken", async () => {
  r.rooster.verwijderBlad(blad());
  await rust();
  expect(vind(".geenblad").hidden).toBe(false);
});

test("één handeling tegelijk: wat er onderwijl gevraagd wordt, gaat niet stil verloren", async () => {
  const lijst = vind(".lijst:has(#besparing-groepen-fout)");
  const erbij = () =>
    [...lijst.querySelectorAll("button")].find((b) => b.textContent === "Rij erbij")?.click();
  const gemist = () => vind(".status p.melding").textContent;
  const rijen = () => r.rooster.namen().find((n) => n.naam === "WMO_Besparing_groep_aantal")?.vak.rijen;
  erbij();
  await rust();
  erbij();
  erbij();
  expect(gemist()).toContain("Uw laatste klik of plakken is daarom niet uitgevoerd");
  const cel = lijst.querySelector<HTMLInputElement>("tbody input");
  if (cel === null) throw new Error("geen rij");
  cel.value = "93";
  cel.dispatchEvent(new Event("change"));
  await rust();
  expect(rijen()).toBe(2);
  expect(gemist()).toContain("“93” is niet geschreven, want het blad werd net verbouwd. Typ het opnieuw.");
  const leeg = lijst.querySelectorAll<HTMLInputElement>("tbody input")[1];
  if (leeg === undefined) throw new Error("geen tweede cel");
  leeg.value = "12";
  leeg.dispatchEvent(new Event("change"));
  await rust();
  expect(gemist()).toBe("");
  erbij();
  erbij();
  expect(gemist()).toContain("Er loopt nog iets");
  await rust();
  expect([rijen(), gemist()]).toEqual([
    3,
    "Uw laatste klik of plakken is niet uitgevoerd, want er liep nog iets. Dat is nu klaar: doe het opnieuw als u het nog wilt.",
  ]);
  erbij();
  await rust();
  expect([rijen(), gemist()]).toEqual([4, ""]);
});

test("meer bladen van één plan dan het paneel uit elkaar houdt: een zin, en er komt geen blad bij", async () => {
  const eerste = r.rooster.namen().find((n) => n.naam === "WMO_Besparing_peildatum");
  if (eerste === undefined) throw new Error("geen blad");
  for (let n = 2; n <= EXEMPLAREN; n += 1)
    r.rooster.zetNaam({ ...eerste, naam: `WMO_Besparing_${n}_peildatum` });
  await rust();
  knop("Nog zo’n blad").click();
  await rust();
  expect(vind(".status p").textContent).toMatch(/^Er staan al 9 bladen Besparing/);
  expect(r.titels()).toEqual(["Blad1", "Besparing"]);
});

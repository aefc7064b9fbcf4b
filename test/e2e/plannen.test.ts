import fs from "node:fs";
import path from "node:path";
import type { FrameLocator, Locator } from "playwright-core";
import type { Rooster } from "../../src/browser/rooster/rooster";
import { adviespunten } from "../../src/plans/adviespunten/plan";
import type { Adviesvraag } from "../../src/plans/adviespunten/lijsten";
import { voorbeeldBandbreedtes } from "../../src/plans/bandbreedtes/voorbeeld";
import { voorbeeldBesparing } from "../../src/plans/besparing/voorbeeld";
import { vraagDuiven as capaciteitDuiven } from "../../src/plans/capaciteit/duiven";
import { voorbeeldMeerjarenraming } from "../../src/plans/meerjarenraming/voorbeeld";
import { overgangDuiven } from "../../src/plans/overgang/duiven";
import { planning } from "../../src/plans/planning/plan";
import type { Planningsvraag } from "../../src/plans/planning/lijsten";
import { plannen } from "../../src/plans/plannen";
import { celnaam } from "../../src/plans/opgave/namen";
import type { Vraag } from "../../src/plans/opgave/vraag";
import { datum } from "../../src/workbook/cellen";
import { download } from "../hulp/browser";
import { kleineBegroting } from "../hulp/kleinebegroting";
import { invulling } from "../hulp/planinvullen";
import { proefbrowser, type Proefbezoek } from "../hulp/proefwerkmap";

/** Wat de pagina klaarzet voor wie haar beproeft. */
declare const globalThis: { proefwerkmap: { rooster: Rooster } };

jest.setTimeout(180_000);

const browser = proefbrowser();
/** Het blad Besparing staat er al, de bladen van de andere plannen niet. */
const OPEN = kleineBegroting("besparing");

const planningDuiven: Planningsvraag = {
  peildatum: datum("2024-07-01"),
  stappen: [
    { wat: "Collegebesluit", datum: datum("2024-03-19"), eigenaar: "College" },
    { wat: "Kennisgeving gemeenteraad", datum: datum("2024-03-23"), na: 1 },
  ],
  opzeggingen: [{ wat: "01H01", opgezegd: datum("2024-05-01"), termijn: 6, einde: datum("2024-07-01") }],
  tijdvakken: [],
};
const adviesVerzonnen: Adviesvraag = {
  peildatum: datum("2024-07-01"),
  punten: [
    { vraag: "Is de brief leesbaar?", fase: "voorbereiding", deadline: datum("2024-06-01"), status: "open" },
    {
      vraag: "Wie helpt bij bezwaar?",
      fase: "invoering",
      status: "overgenomen",
      advies: "Noem de ombudsman",
    },
  ],
  indicatoren: [
    {
      wat: "Bezwaren",
      eenheid: "aantal",
      nulmeting: 12,
      doel: 6,
      richting: "minstens",
      op: datum("2025-07-01"),
      meting: 9,
    },
  ],
};

/** Per plan van het register een vraag om in te vullen. */
const vragen: Readonly<Record<string, Vraag>> = {
  bandbreedtes: voorbeeldBandbreedtes,
  besparing: voorbeeldBesparing,
  capaciteit: capaciteitDuiven,
  overgang: overgangDuiven,
  meerjarenraming: voorbeeldMeerjarenraming,
  [planning.id]: planningDuiven,
  [adviespunten.id]: adviesVerzonnen,
};

/** Plakt zoals Ctrl+V met een blok uit Excel op het klembord. */
const plak = (veld: Locator, tekst: string) =>
  veld.evaluate((e, inhoud) => {
    const data = new DataTransfer();
    data.setData("text", inhoud);
    e.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, tekst);

async function vul(paneel: FrameLocator, id: string, vraag: Vraag): Promise<void> {
  const plan = plannen.find((p) => p.id === id);
  if (plan === undefined) throw new Error(`geen plan ${id}`);
  const hoe = invulling(plan, vraag);
  await paneel.locator(`#${id}-peildatum`).fill(hoe.peildatum);
  for (const deel of hoe.aan) await paneel.locator(`#${id}-met-${deel}`).check();
  for (const veld of hoe.velden) {
    const plek = paneel.locator(`#${id}-${veld.id}`);
    if (veld.keuze) await plek.selectOption(veld.tekst);
    else await plek.fill(veld.tekst);
  }
  for (const lijst of hoe.lijsten)
    await plak(
      paneel
        .locator(".lijst", { has: paneel.locator(`#${id}-${lijst.naam}-fout`) })
        .getByLabel(lijst.eersteCel),
      lijst.tekst,
    );
}

async function open(kamer: string): Promise<{ b: Proefbezoek; paneel: FrameLocator }> {
  const b = await browser.leen(OPEN);
  const paneel = b.pagina.frameLocator("iframe");
  await paneel.getByRole("link", { name: kamer, exact: true }).click();
  return { b, paneel };
}

/** De waarden van een naam op haar blad. */
const lees = (b: Proefbezoek, naam: string) =>
  b.pagina.evaluate((gezocht) => {
    const { rooster } = globalThis.proefwerkmap;
    const gevonden = rooster.namen().find((n) => n.naam === gezocht);
    if (gevonden === undefined) throw new Error(`geen naam ${gezocht}`);
    return rooster
      .lees(gevonden.vak)
      .flat()
      .map((cel) => cel?.waarde);
  }, naam);

test("elk plan van het register is hier beproefd", () => {
  expect(Object.keys(vragen).sort()).toEqual(plannen.map((p) => p.id).sort());
});

test.each(Object.entries(vragen))(
  "%s: van leeg formulier naar blad, met dezelfde uitkomst, en weer terug",
  async (id, vraag) => {
    const plan = plannen.find((p) => p.id === id);
    if (plan === undefined) throw new Error(`geen plan ${id}`);
    const { b, paneel } = await open(plan.titel);
    expect(await paneel.getByRole("button", { name: "Zet in werkmap" }).getAttribute("aria-disabled")).toBe(
      "true",
    );
    await vul(paneel, id, vraag);
    const beeld = plan.beeld(vraag);
    await paneel.locator(".kort", { hasText: beeld.kort }).waitFor();
    const ervoor = await b.bladen();
    const exemplaar = ervoor.includes(plan.titel) ? 2 : 1;
    await paneel.getByRole("button", { name: "Zet in werkmap" }).click();
    if (exemplaar === 2) await paneel.getByRole("button", { name: "Nieuw blad ernaast" }).click();
    await paneel.getByText(/staat in de werkmap\.$/).waitFor();
    const figuren = beeld.blokken.flatMap((blok) => (blok.soort === "figuren" ? blok.figuren : []));
    for (const { naam, waarde } of figuren) {
      if (naam === undefined) continue;
      const [op] = await lees(b, celnaam(plan, exemplaar, naam));
      if (typeof waarde === "number") expect([naam, op]).toEqual([naam, expect.closeTo(waarde, 6)]);
      else expect([naam, op]).toEqual([naam, waarde]);
    }
    await paneel.getByRole("button", { name: "Vernieuw" }).click();
    if (exemplaar === 2)
      await paneel
        .getByRole("dialog")
        .getByRole("button", { name: `${plan.titel} 2` })
        .click();
    await paneel.getByText(/zijn gelijk; er is niets veranderd\.$/).waitFor();
    await b.pagina.getByRole("button", { name: "Ongedaan maken" }).first().click();
    await b.pagina.waitForFunction(
      (n) => globalThis.proefwerkmap.rooster.bladen().length === n,
      ervoor.length,
    );
  },
);

test("Nieuwe begroting met de invoer van Duiven: alle bladen in één stap, gelijk gerekend, en in één stap terug", async () => {
  const { b, paneel } = await open("Nieuwe begroting");
  await paneel
    .locator("#begroting-bestand")
    .setInputFiles(path.resolve(__dirname, "../../voorbeelden/duiven-2024.json"));
  await paneel.getByText("“duiven-2024.json” is overgenomen.").waitFor();
  const ervoor = await b.bladen();
  await paneel.getByRole("button", { name: "Zet in werkmap" }).click();
  await paneel.getByRole("button", { name: "Vervangen" }).click();
  await paneel.getByText(/bladen staan in de werkmap: Leeswijzer/).waitFor();
  expect((await lees(b, "WMO_Besparing_gedeclareerd"))[0]).toBeCloseTo(173674.3008, 3);
  const { bytes } = await download(b.pagina, () =>
    paneel.getByRole("button", { name: "Bewaar de invoer" }).click(),
  );
  const bewaard = JSON.parse(bytes.toString("utf8")) as {
    plannen: { plan: string }[];
    nagerekend: unknown;
  };
  const begin = JSON.parse(
    fs.readFileSync(path.resolve(__dirname, "../../voorbeelden/duiven-2024.json"), "utf8"),
  ) as typeof bewaard;
  expect(bewaard.plannen.map((p) => p.plan)).toEqual(begin.plannen.map((p) => p.plan));
  expect(bewaard.nagerekend).toEqual(begin.nagerekend);
  await paneel.getByRole("button", { name: "Zet terug" }).click();
  await paneel.getByText(/Teruggezet/).waitFor();
  expect(await b.bladen()).toEqual(ervoor);
});

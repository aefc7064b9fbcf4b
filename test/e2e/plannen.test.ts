import type { Locator } from "playwright-core";
import type { Rooster } from "../../src/browser/rooster/rooster";
import { plannen } from "../../src/plans/plannen";
import { planBlad } from "../../src/plans/opgave/blad";
import { celnaam } from "../../src/plans/opgave/namen";
import type { Vraag } from "../../src/plans/opgave/vraag";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import { toonVorm } from "../../src/taskpane/plan/toonvorm";
import type { Blad } from "../../src/sheet/blad";
import { download } from "../hulp/browser";
import { bijna } from "../hulp/bijna";
import { herbereken } from "../hulp/libreoffice";
import { maakBlad, naarKamer, paneelVan, vulKamer } from "../hulp/paneelhanden";
import { bijNaam, uitgerold } from "../hulp/planproef";
import { vragen } from "../hulp/planvragen";
import { LEEG, proefbrowser, type Proefbezoek } from "../hulp/proefwerkmap";
import { straks } from "../hulp/straks";
import { leesWaarden } from "../hulp/xlsx-lezen";

/** Wat de pagina klaarzet voor wie haar beproeft. */
declare const globalThis: { proefwerkmap: { rooster: Rooster } };

jest.setTimeout(180_000);

const browser = proefbrowser();

/** De waarden van alle namen van een blad in de werkmap. */
const gelezen = (b: Proefbezoek, namen: readonly string[]) =>
  b.pagina.evaluate((gezocht) => {
    const { rooster } = globalThis.proefwerkmap;
    const vakken = new Map(rooster.namen().map((n) => [n.naam, n.vak]));
    return gezocht.map((naam) => {
      const vak = vakken.get(naam);
      return vak && rooster.lees(vak).map((rij) => rij.map((cel) => cel?.waarde ?? null));
    });
  }, namen);

const plat = (tekst: string) => tekst.replace(/\s+/g, " ").trim();

/** De kerncijfers zoals het paneel ze toont. */
const kerncijfers = async (kamer: Locator) =>
  (await kamer.locator(".kerncijfers td").allInnerTexts()).map((tekst) => plat(tekst));

function verwachteKern(plan: (typeof plannen)[number], vraag: Vraag, blad: Blad): string[] {
  return plan.bovenkant(vraag).kern.map(({ naam, vorm, eenheid }) => {
    const waarde = bijNaam(blad, celnaam(plan, 1, naam))?.[0]?.[0];
    if (typeof waarde !== "number" && typeof waarde !== "string") throw new Error(`geen uitkomst ${naam}`);
    // Bij een bedrag staat het euroteken al.
    return plat(
      `${toonVorm(waarde, vorm)} ${vorm.startsWith("euro") ? eenheid.replace("euro", "") : vorm.startsWith("procent") ? eenheid.replace(/^aandeel ?/, "") : eenheid}`,
    );
  });
}

/** Wat er per plan is opgeslagen, op gewone formules. */
const opgeslagen = new Map<string, { readonly bytes: Uint8Array; readonly blad: Blad }>();

test("elk plan van het register is hier beproefd", () => {
  expect(Object.keys(vragen).sort()).toEqual(plannen.map((p) => p.id).sort());
});

test.each(Object.entries(vragen))(
  "%s: van een lege werkmap naar een blad, hier ingevuld, met de uitkomsten van de vraag",
  async (id, vraag) => {
    const plan = plannen.find((p) => p.id === id);
    if (plan === undefined) throw new Error(`geen plan ${id}`);
    const [blad] = metUitkomsten([planBlad(plan, vraag)]);
    if (blad === undefined) throw new Error(`geen blad ${id}`);
    const b = await browser.leen(LEEG);
    const kamer = await naarKamer(await paneelVan(b), id);
    await maakBlad(kamer);
    await vulKamer(kamer, plan, vraag);
    const namen = (blad.namen ?? []).map((n) => n.naam);
    expect(namen.length).toBeGreaterThan(5);
    await straks(async () => {
      const staat = await gelezen(b, namen);
      expect(namen.map((naam, i) => [naam, staat[i]])).toEqual(
        namen.map((naam) => [naam, bijNaam(blad, naam)?.map((rij) => rij.map(bijna))]),
      );
    });
    await straks(async () => expect(await kerncijfers(kamer)).toEqual(verwachteKern(plan, vraag, blad)));
    expect(await kamer.locator(".nogtedoen li").count()).toBe(0);
    await b.pagina.click("#opslaan");
    const { bytes } = await download(b.pagina, () =>
      b.pagina.getByRole("dialog").getByRole("button", { name: "Op gewone formules" }).click(),
    );
    opgeslagen.set(id, { bytes, blad });
  },
);

test("LibreOffice rekent elk opgeslagen blad gelijk na", () => {
  expect([...opgeslagen.keys()]).toEqual(Object.keys(vragen));
  const nagerekend = herbereken(Object.fromEntries([...opgeslagen].map(([id, { bytes }]) => [id, bytes])));
  for (const [id, { blad }] of opgeslagen) {
    const cellen = leesWaarden(nagerekend[id] ?? new Uint8Array())[blad.titel];
    for (const [adres, waarde] of uitgerold(blad))
      if (typeof waarde === "number")
        expect([id, adres, cellen?.[adres]]).toEqual([id, adres, bijna(waarde)]);
  }
});

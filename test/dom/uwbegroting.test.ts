import { planformulier } from "../../src/taskpane/plan/formulier";
import { besparing } from "../../src/plans/besparing/plan";
import { voorbeeldBesparing } from "../../src/plans/besparing/voorbeeld";
import { duiven } from "../../src/plans/begroting/voorbeelden";
import { maakBegroting } from "../../src/plans/begroting/maak";
import { planning } from "../../src/plans/planning/plan";
import { planBlad } from "../../src/plans/opgave/blad";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import { bereidVoor, knop, open, rust, vind } from "../hulp/paneel";

const formulieren = [planformulier(besparing), planformulier(planning)];
const deel = () => vind("section[aria-label='Uw begroting']");
const regels = () =>
  [...deel().querySelectorAll("li")].map((li) => [...li.children].map((e) => e.textContent));

beforeAll(bereidVoor);

test("in een lege werkmap is er nog geen begroting te zien", async () => {
  open(formulieren, "start");
  await rust();
  expect(deel().hidden).toBe(true);
});

test("elk blad staat er met zijn antwoord, de uitgangspunten vooraan; een klik brengt erheen", async () => {
  const werkmap = open(formulieren, "start");
  const begroting = metUitkomsten(maakBegroting(duiven())).filter(({ id }) =>
    ["planning", "uitgangspunten"].includes(id),
  );
  const los = metUitkomsten([planBlad(besparing, voorbeeldBesparing, { exemplaar: 2 })]);
  await werkmap.zet([...los, ...begroting]);
  await rust();
  expect(deel().hidden).toBe(false);
  expect(regels()).toEqual([
    ["Uitgangspunten"],
    // Duiven, notitie paragraaf “Normenkader”: 636 cliënten, 136 naar 125 minuten, 77%.
    [
      "Besparing 2",
      "Theoretische besparing € 173.674 per jaar; bij een declaratiegraad van 83,8% is er geen verschil meer. Bij de opgegeven 80,0% na de overgang is de besparing € 96.782.",
    ],
    // De opzegtermijn en de dagen tussen 31 mei en 1 juli.
    ["Planning", "2 regels kloppen niet: kijk bij het oordeel."],
  ]);
  knop("Planning").click();
  await rust();
  expect(vind("section[aria-label='Uw begroting'] .status").textContent).toBe("");
});

test("is een blad weg, dan zegt een klik dat en blijft de lijst staan", async () => {
  const werkmap = open(formulieren, "start");
  await werkmap.zet([planBlad(besparing, voorbeeldBesparing)]);
  await rust();
  werkmap.gooiWeg("Besparing");
  knop("Besparing").click();
  await rust();
  expect(vind("section[aria-label='Uw begroting'] .status").textContent).not.toBe("");
});

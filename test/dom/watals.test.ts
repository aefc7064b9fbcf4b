import { verbinding } from "../../src/taskpane/verbinding";
import { watalsscherm } from "../../src/taskpane/watals/scherm";
import type { Blad } from "../../src/sheet/blad";
import type { Werkmap } from "../../src/workbook/werkmap";
import { alsXlsx } from "../hulp/auditwerkmap";
import { Onderzoekwerker } from "../hulp/onderzoekwerker";
import { straks } from "../hulp/straks";

const WERKMAP = alsXlsx({
  bladen: {
    Lasten: {
      A1: "Cliënten",
      B1: 636,
      A2: "Minuten",
      B2: 11,
      A3: "Tarief",
      B3: 37.2,
      A4: "Declaratiegraad",
      B4: { typ: 0.77, vorm: "0%" },
      A6: "Besparing",
      B6: { typ: "=B1*B2/60*52*B3*B4", vorm: '"€ "#,##0' },
      A7: "Per cliënt",
      B7: "=B6/B1",
    },
  },
  namen: { besparing: "Lasten!B6" },
});

function proef() {
  const gezet: Blad[] = [];
  const werkmap = {
    kan: () => true,
    heelBestand: () => Promise.resolve({ naam: "a.xlsx", bytes: WERKMAP }),
    volgWijzigingen: () => Promise.resolve(() => Promise.resolve()),
    selectie: () => Promise.resolve({ blad: "Lasten", adres: "B7" }),
    zet(bladen: readonly Blad[]) {
      gezet.push(...bladen);
      return Promise.resolve({ gezet: [], terug: { titels: ["Wat-als"] } });
    },
  } as unknown as Werkmap;
  const band = verbinding();
  document.body.replaceChildren(...watalsscherm({ verbinding: band }));
  band.verbind(werkmap);
  const knop = (tekst: string) =>
    [...document.querySelectorAll("button")].find((b) => b.textContent === tekst) as HTMLButtonElement;
  const veld = (id: string) => document.getElementById(id) as HTMLInputElement;
  return { gezet, knop, veld, tekst: () => document.body.textContent ?? "" };
}

beforeEach(() => Object.assign(globalThis, { Worker: Onderzoekwerker }));

test("van werkmap lezen tot blad: zonder keuze komen de vijf die het meest tellen", async () => {
  const { gezet, knop, veld, tekst } = proef();
  knop("Lees de werkmap").click();
  await straks(() => expect(veld("watals-uitkomst").value).toBe("Lasten!B6"));
  expect(document.querySelectorAll(".invoerkeuze")).toHaveLength(4);
  knop("Reken").click();
  await straks(() => expect(tekst()).toContain("Besparing is nu € 173.674."));
  expect(document.querySelectorAll(".invoerkeuze.aan")).toHaveLength(4);
  expect(tekst()).toContain("Wat telt het meest");
  expect(document.querySelector(".tornado")?.getAttribute("aria-label")).toMatch(
    /Tarief: van € 156\.307 tot € 191\.042/,
  );
  expect(gezet).toEqual([]);
  knop("Zet als blad").click();
  await straks(() => expect(gezet.map((b) => b.titel)).toEqual(["Wat-als"]));
});

test("eigen grenzen, de aangewezen cel als uitkomst, en een zin als een getal er geen is", async () => {
  const { knop, veld, tekst } = proef();
  knop("Lees de werkmap").click();
  await straks(() => expect(knop("Reken").hidden).toBe(false));
  knop("Neem de geselecteerde cel").click();
  await straks(() => expect(veld("watals-uitkomst").value).toBe("Lasten!B7"));
  const zoek = veld("watals-zoek");
  zoek.value = "declaratie";
  zoek.dispatchEvent(new Event("input"));
  const rij = [...document.querySelectorAll<HTMLElement>(".invoerkeuze")].filter((r) => !r.hidden);
  expect(rij).toHaveLength(1);
  const [vink, laag, hoog] = [...(rij[0] as HTMLElement).querySelectorAll("input")] as HTMLInputElement[];
  vink?.click();
  (laag as HTMLInputElement).value = "70%";
  (hoog as HTMLInputElement).value = "0.8";
  knop("Reken").click();
  await straks(() => expect(tekst()).toContain("zijn laag en hoog niet allebei een getal"));
  expect(document.activeElement).toBe(hoog);
  (hoog as HTMLInputElement).value = "0,8";
  veld("watals-doel").value = "260";
  knop("Reken").click();
  // Per cliënt 11 / 60 x 52 x 37,2 x graad: 260 bij 73,3%.
  await straks(() => expect(tekst()).toContain("Declaratiegraad: 260 bij 73,3%"));
});

test("een werkmap zonder getallen krijgt een zin", async () => {
  const { knop, veld, tekst } = proef();
  knop("Lees de werkmap").click();
  await straks(() => expect(knop("Reken").hidden).toBe(false));
  veld("watals-uitkomst").value = "Kosten!B1";
  knop("Reken").click();
  await straks(() => expect(tekst()).toContain("Het blad “Kosten” is er niet; er is Lasten."));
});

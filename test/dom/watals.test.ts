import { verbinding } from "../../src/taskpane/verbinding";
import { watalsscherm } from "../../src/taskpane/watals/scherm";
import type { Blad } from "../../src/sheet/blad";
import type { Werkmap } from "../../src/workbook/werkmap";
import { alsXlsx } from "../hulp/auditwerkmap";
import { Onderzoekwerker } from "../hulp/onderzoekwerker";
import { lijst, plak, plat, typ } from "../hulp/paneel";
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

const LEEG = { waarden: [], getoond: [], aarden: [], verborgen: [], samengevoegd: [] };

function proef(selectie: object = {}) {
  const gezet: Blad[] = [];
  const getoond: string[] = [];
  const werkmap = {
    kan: () => true,
    heelBestand: () => Promise.resolve({ naam: "a.xlsx", bytes: WERKMAP }),
    volgWijzigingen: () => Promise.resolve(() => Promise.resolve()),
    selectie: () => Promise.resolve({ ...LEEG, blad: "Lasten", adres: "B7", ...selectie }),
    zet(bladen: readonly Blad[]) {
      gezet.push(...bladen);
      return Promise.resolve({
        gezet: bladen.map(({ id, titel }) => ({ id, titel })),
        terug: { titels: ["Wat-als"] },
      });
    },
    toon(blad: string) {
      getoond.push(blad);
      return Promise.resolve();
    },
  } as unknown as Werkmap;
  const band = verbinding();
  document.body.replaceChildren(...watalsscherm({ verbinding: band }));
  band.verbind(werkmap);
  const knop = (tekst: string) =>
    [...document.querySelectorAll("button")].find((b) => b.textContent === tekst) as HTMLButtonElement;
  const veld = (id: string) => document.getElementById(id) as HTMLInputElement;
  return { gezet, getoond, knop, veld, tekst: () => plat(document.body.textContent) };
}

/** Vinkje, laag, waarschijnlijk en hoog van een rij. */
const velden = (rij: HTMLElement) =>
  [...rij.querySelectorAll("input")] as [
    HTMLInputElement,
    HTMLInputElement,
    HTMLInputElement,
    HTMLInputElement,
  ];

beforeEach(() => Object.assign(globalThis, { Worker: Onderzoekwerker }));

test("van werkmap lezen tot blad: zonder keuze komen de vijf die het meest tellen", async () => {
  const { gezet, getoond, knop, veld, tekst } = proef();
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
  await straks(() => expect(tekst()).toContain("De berekening staat op het blad “Wat-als”"));
  expect(gezet.map((b) => b.titel)).toEqual(["Wat-als"]);
  knop("Ga naar het blad").click();
  await straks(() => expect(getoond).toEqual(["Wat-als"]));
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
  const [vink, laag, waarschijnlijk, hoog] = velden(rij[0] as HTMLElement);
  vink.click();
  const reken = async (getypt: readonly [string, string, string], zin: string, bij: HTMLInputElement) => {
    [laag.value, waarschijnlijk.value, hoog.value] = getypt;
    knop("Reken").click();
    await straks(() => expect(tekst()).toContain(zin));
    expect(document.activeElement).toBe(bij);
    expect(document.querySelectorAll("[aria-invalid]")).toHaveLength(1);
    await straks(() => expect(document.querySelector("[data-bezig]")).toBeNull());
  };
  await reken(["70%", "", "0.8"], "0,8", hoog);
  await reken(["70%", "", ""], "Vul ook hoog in, bijvoorbeeld 84,7%", hoog);
  await reken(["", "75%", "80%"], "Vul ook laag in, bijvoorbeeld 69,3%", laag);
  await reken(["80", "", "70"], "Laag (80%) is niet lager dan hoog (70%).", hoog);
  await reken(
    ["70%", "85%", "80%"],
    "waarde (85%) ligt niet tussen laag (70%) en hoog (80%)",
    waarschijnlijk,
  );
  waarschijnlijk.value = "75%";
  veld("watals-doel").value = "260";
  knop("Reken").click();
  // Per cliënt 11 / 60 x 52 x 37,2 x graad: 260 bij 73,3%.
  await straks(() => expect(tekst()).toContain("Declaratiegraad: 260 bij 73,3%"));
  expect(document.querySelector("[aria-invalid]")).toBeNull();
  // PERT met 70%, 75% en 80%: gemiddeld (70 + 4 x 75 + 80) / 6 = 75%, en dat maal 354,64 is 265,98.
  expect(tekst()).toContain("Gemiddeld is zij 266");
});

test("twee getallen hangen samen: dan ligt de uitkomst verder uiteen", async () => {
  const { knop, tekst } = proef();
  knop("Lees de werkmap").click();
  await straks(() => expect(knop("Reken").hidden).toBe(false));
  expect(knop("Twee getallen hangen samen").hidden).toBe(true);
  for (const rij of [...document.querySelectorAll<HTMLElement>(".invoerkeuze")].slice(0, 2))
    velden(rij)[0].click();
  knop("Twee getallen hangen samen").click();
  const [een, ander] = [...document.querySelectorAll("select")] as [HTMLSelectElement, HTMLSelectElement];
  expect([...een.options].map((o) => o.value)).toEqual(["", "Lasten!B1", "Lasten!B2"]);
  const getal = document.querySelector(".samenhang input") as HTMLInputElement;
  const reken = async (zin: string) => {
    knop("Reken").click();
    await straks(() => expect(tekst()).toContain(zin));
    await straks(() => expect(document.querySelector("[data-bezig]")).toBeNull());
  };
  await reken("Kies twee getallen, of haal deze samenhang weg.");
  [een.value, ander.value] = ["Lasten!B1", "Lasten!B1"];
  await reken("Cliënten (Lasten!B1) staat bij de samenhang twee keer.");
  ander.value = "Lasten!B2";
  getal.value = "1,2";
  await reken("De samenhang is “1,2”; geef een getal van -1");
  expect(document.activeElement).toBe(getal);
  getal.value = "1";
  await reken("Cliënten en Minuten hangen samen (correlatie 1)");
  const breed = () => {
    const [, van = "", tot = ""] = /uitkomst tussen € ([\d.]+) en € ([\d.]+)/.exec(tekst()) ?? [];
    return Number(tot.replaceAll(".", "")) - Number(van.replaceAll(".", ""));
  };
  const samen = breed();
  knop("Haal weg").click();
  await reken("hangen niet met elkaar samen");
  // Gelijk op tellen de uitslagen op; los van elkaar is het de wortel uit de som van de kwadraten: 1 / √2.
  expect(breed() / samen).toBeCloseTo(Math.SQRT1_2, 1);
});

test("stoppen tijdens de trekkingen laat staan wat er stond", async () => {
  const gezien: string[] = [];
  const knoppen = new Set<Element>();
  let kijk = () => {};
  /** Laat na elk bericht kijken wat er in het paneel staat. */
  class Bekeken extends Onderzoekwerker {
    constructor(adres: URL) {
      super(adres);
      let bij: Onderzoekwerker["onmessage"] = null;
      Object.defineProperty(this, "onmessage", {
        set: (nieuw: typeof bij) => (bij = nieuw),
        get: () => (bericht: Parameters<NonNullable<typeof bij>>[0]) => {
          bij?.(bericht);
          kijk();
        },
      });
    }
  }
  Object.assign(globalThis, { Worker: Bekeken });
  const { knop, veld, tekst } = proef();
  knop("Lees de werkmap").click();
  await straks(() => expect(knop("Reken").hidden).toBe(false));
  knop("Reken").click();
  await straks(() => expect(tekst()).toContain("zaad 1"));
  kijk = () => {
    const stand = /[\d.]+ van 1\.000 trekkingen/.exec(
      document.querySelector("footer .status")?.textContent ?? "",
    )?.[0];
    if (stand === undefined) return;
    gezien.push(stand);
    knoppen.add(knop("Stoppen"));
    if (gezien.length === 3) knop("Stoppen").click();
  };
  veld("watals-zaad").value = "2";
  knop("Reken").click();
  await straks(() => expect(tekst()).toContain("Gestopt. Er is niets veranderd."));
  expect(gezien).toEqual([
    "100 van 1.000 trekkingen",
    "200 van 1.000 trekkingen",
    "300 van 1.000 trekkingen",
  ]);
  // Steeds dezelfde knop: wie haar aanwijst, raakt haar niet kwijt.
  expect(knoppen.size).toBe(1);
  expect(tekst()).toContain("zaad 1");
  expect(knop("Zet als blad").hidden).toBe(false);
  kijk = () => {};
  knop("Reken").click();
  await straks(() => expect(tekst()).toContain("zaad 2"));
});

test("bij een normale verdeling is er geen meest waarschijnlijke waarde om te typen", async () => {
  const { knop, veld, tekst } = proef();
  knop("Lees de werkmap").click();
  await straks(() => expect(knop("Reken").hidden).toBe(false));
  const [vink, laag, waarschijnlijk, hoog] = velden(document.querySelector(".invoerkeuze") as HTMLElement);
  vink.click();
  [laag.value, waarschijnlijk.value, hoog.value] = ["600", "geen getal", "700"];
  veld("watals-normaal").click();
  expect(waarschijnlijk.closest(".zonder-waarschijnlijk")).not.toBeNull();
  knop("Reken").click();
  await straks(() => expect(tekst()).toContain("laag en hoog zijn P10 en P90 van een normale verdeling"));
});

test("een werkmap zonder getallen krijgt een zin", async () => {
  const { knop, veld, tekst } = proef();
  knop("Lees de werkmap").click();
  await straks(() => expect(knop("Reken").hidden).toBe(false));
  veld("watals-uitkomst").value = "Kosten!B1";
  knop("Reken").click();
  await straks(() => expect(tekst()).toContain("Het blad “Kosten” is er niet; er is Lasten."));
});

test("groepen: plakken, wat er niet klopt, de volgorde en het blad", async () => {
  const { gezet, getoond, knop, veld, tekst } = proef();
  plak(
    ".lijsttabel input",
    [
      "Groep\tCliënten\tMinuten nu\tMinuten straks\tUren per herindicatie\tWeken tot afloop",
      "klein\t40\t136\t125\t2\t52",
      "groot\t40\t200\t125\t2\t52",
    ].join("\n"),
  );
  expect(lijst()).toEqual([
    ["klein", "40", "136", "125", "2", "52"],
    ["groot", "40", "200", "125", "2", "52"],
  ]);
  knop("Reken de volgorde").click();
  expect(tekst()).toContain("Vul in hoeveel uren per week er zijn, meer dan 0.");
  expect(document.activeElement?.id).toBe("watals-groepen-uren");
  veld("watals-groepen-uren").value = "10";
  typ(".lijsttabel tbody tr:nth-child(2) td:nth-child(5) input", "0");
  knop("Reken de volgorde").click();
  expect(tekst()).toContain("Uren per herindicatie op rij 2");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Uren per herindicatie, rij 2");
  typ(".lijsttabel tbody tr:nth-child(2) td:nth-child(5) input", "2");
  knop("Reken de volgorde").click();
  // 75 x 40 x (52 - 4) / 60 = 2.400 en 11 x 40 x (52 - 12) / 60 = 293; andersom 352 en 2.000.
  expect(tekst()).toContain(
    "tot de afloop van de indicaties 2.693 uur minder geleverd. In de volgorde van de lijst is dat 2.352 uur: 341 uur verschil.",
  );
  const cellen = [...document.querySelectorAll(".verslag tbody tr")].map((rij) =>
    [...rij.children].map((c) => c.textContent),
  );
  expect(cellen).toEqual([
    ["1. groot", "0 tot 8", "2.400", "37,5"],
    ["2. klein", "8 tot 16", "293", "5,5"],
  ]);
  knop("Zet de volgorde als blad").click();
  await straks(() => expect(gezet.map((b) => b.titel)).toEqual(["Herindicatievolgorde"]));
  const [blad] = gezet;
  const staat = (plek: string) => blad?.cellen.flat().find((c) => c.adres === plek)?.inhoud;
  expect([staat("A5"), staat("G6"), staat("H6")]).toEqual(["1. groot", 8, 16]);
  expect(staat("I7")).toBeCloseTo(2400 + 293.33, 1);
  await straks(() => expect(tekst()).toContain("Het blad “Herindicatievolgorde” staat in de werkmap."));
  knop("Ga naar het blad").click();
  await straks(() => expect(getoond).toEqual(["Herindicatievolgorde"]));
});

test("groepen uit de selectie, in een andere volgorde van kolommen; over wat er stond komt eerst een vraag", async () => {
  const waarden = [
    ["Weken tot afloop", "Groep", "Cliënten", "Minuten nu", "Minuten straks", "Uren per herindicatie"],
    [26, "oud", 12, 136, 125, 2.5],
  ];
  const { knop, tekst } = proef({ adres: "A1:F2", waarden });
  knop("Neem groepen over uit selectie").click();
  await straks(() => expect(lijst()).toEqual([["oud", "12", "136", "125", "2,5", "26"]]));
  knop("Neem groepen over uit selectie").click();
  await straks(() => expect(tekst()).toContain("Overnemen vervangt de rij die er staat."));
  knop("Niet overnemen").click();
  expect(tekst()).toContain("Er is niets overgenomen.");
});

import { uitlegscherm } from "../../src/taskpane/uitleg/scherm";
import { verbinding } from "../../src/taskpane/verbinding";
import type { Blad } from "../../src/sheet/blad";
import type { Selectie, Werkmap } from "../../src/workbook/werkmap";
import { alsXlsx } from "../hulp/auditwerkmap";
import { Onderzoekwerker } from "../hulp/onderzoekwerker";
import { bereidVoor, knop, rust, status, vind } from "../hulp/paneel";

const bytes = alsXlsx({
  bladen: {
    Som: { A1: "Uren", B1: "=Invoer!B1*B2/60", A2: "Minuten", B2: 11, A3: "Deel", B3: "=B1/C9" },
    Lijst: {
      ...Object.fromEntries(Array.from({ length: 22 }, (_, i) => [`B${i + 1}`, (i + 1) * 10])),
      A1: "Uren",
      A2: "post 2",
      C1: "=SUM(B1:B22)",
    },
    Kosten: {
      A1: "Kosten",
      B1: { typ: "=B2*B3", vorm: '"€ "#,##0' },
      A2: "Weken per jaar",
      B2: 52,
      A3: "Per week",
      B3: 37.2,
      A4: "Terug te betalen",
      B4: { typ: "=-B1", vorm: '"€ "#,##0' },
    },
    Invoer: { A1: "Cliënten", B1: "=B2*2", A2: "Helft", B2: 318 },
  },
});

/** Een werkmap waarin een gebruiker cellen aanwijst. */
function open() {
  const stand = {
    plek: { blad: "Som", adres: "B1" },
    getoond: [] as string[],
    notities: [] as string[][],
    bladen: [] as string[],
    gewijzigd: () => {},
  };
  let volg = () => {};
  const werkmap = {
    kan: () => true,
    heelBestand: () => Promise.resolve({ naam: "som.xlsx", bytes }),
    volgWijzigingen(bij: () => void) {
      stand.gewijzigd = bij;
      return Promise.resolve(() => Promise.resolve());
    },
    zet([{ id, titel }]: readonly [Blad], akkoord: readonly string[] = []) {
      if (stand.bladen.includes(titel) && !akkoord.includes(id))
        return Promise.resolve({ bezwaren: [{ soort: "vervangt", id, titel, gevuld: 9 }] });
      stand.bladen.push(titel);
      stand.gewijzigd();
      return Promise.resolve({ gezet: [{ id, titel }], terug: { titels: [titel] } });
    },
    volgSelectie(bij: () => void) {
      volg = bij;
      return Promise.resolve(() => Promise.resolve());
    },
    selectie: () => Promise.resolve(stand.plek as Selectie),
    toon(blad: string, adres = "A1") {
      stand.getoond.push(`${blad}!${adres}`);
      wijs(blad, adres);
      return Promise.resolve();
    },
    zetNotitie(...wat: string[]) {
      stand.notities.push(wat);
      return Promise.resolve();
    },
  } as unknown as Werkmap;
  const wijs = (blad: string, adres: string) => {
    stand.plek = { blad, adres };
    volg();
  };
  const band = verbinding();
  document.body.replaceChildren(...uitlegscherm({ verbinding: band }));
  band.verbind(werkmap);
  return { stand, wijs };
}
const kop = () => vind(".uitleg h2").textContent;
const takken = () =>
  [...document.querySelectorAll('[role="treeitem"]')].map((t) => t.getAttribute("aria-label"));
const druk = (toets: string) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent("keydown", { key: toets, bubbles: true, cancelable: true }),
  );

beforeEach(() => {
  Object.assign(globalThis, { Worker: Onderzoekwerker });
  bereidVoor();
});

test("de kamer volgt wat er aangewezen is", async () => {
  const { wijs } = open();
  await rust();
  expect([kop(), vind("output").textContent]).toEqual(["Uren", "116,6"]);
  expect(vind(".stappen").textContent).toBe("636*11/60 = 116,6");
  wijs("Invoer", "B2:C4");
  await rust();
  expect(kop()).toBe("Helft");
  wijs("Som", "Z9");
  await rust();
  expect(vind(".uitleg").textContent).toContain("Som!Z9: Deze cel is leeg.");
});

test("de boom gaat met het toetsenbord open, naar binnen en naar de cel; Terug gaat terug", async () => {
  const { stand } = open();
  await rust();
  expect(takken()).toEqual(["Cliënten 636 Invoer!B1, formule", "Minuten 11 Som!B2, ingevuld"]);
  vind('[role="treeitem"]').focus();
  druk("ArrowRight");
  await rust();
  expect(takken()).toEqual([
    "Cliënten 636 Invoer!B1, formule",
    "Helft 318 Invoer!B2, ingevuld",
    "Minuten 11 Som!B2, ingevuld",
  ]);
  druk("ArrowRight");
  expect(document.activeElement?.getAttribute("aria-label")).toContain("Helft");
  expect(document.querySelectorAll('[role="treeitem"][tabindex="0"]')).toHaveLength(1);
  druk("ArrowLeft");
  expect(document.activeElement?.getAttribute("aria-label")).toContain("Cliënten");
  druk("ArrowLeft");
  expect(vind('[role="treeitem"]').getAttribute("aria-expanded")).toBe("false");
  // Een dichte tak laat zich overslaan.
  druk("ArrowDown");
  expect(document.activeElement?.getAttribute("aria-label")).toContain("Minuten");
  druk("ArrowUp");
  expect(knop("Terug").hidden).toBe(true);
  druk("Enter");
  await rust();
  expect([kop(), stand.getoond]).toEqual(["Cliënten", ["Invoer!B1"]]);
  expect(document.activeElement?.textContent).toBe("Cliënten");
  knop("Terug").click();
  await rust();
  expect([kop(), stand.getoond, knop("Terug").hidden]).toEqual(["Uren", ["Invoer!B1", "Som!B1"], true]);
});

test("een bereik gaat open: de eerste twintig cellen, en hoeveel er nog zijn", async () => {
  const { wijs } = open();
  wijs("Lijst", "C1");
  await rust();
  expect(takken()).toHaveLength(1);
  vind('[role="treeitem"]').focus();
  druk("ArrowRight");
  await rust();
  // De 22 cellen B1:B22 zijn 10, 20, 30 en verder.
  expect(takken()).toHaveLength(21);
  expect(takken().slice(1, 3)).toEqual(["Uren 10 Lijst!B1, ingevuld", "post 2 20 Lijst!B2, ingevuld"]);
  expect(vind('[role="group"]').textContent).toMatch(/en nog 2$/);
});

test("wat er verandert komt pas als iemand het opent, met sprongen", async () => {
  const { stand, wijs } = open();
  await rust();
  wijs("Invoer", "B2");
  await rust();
  const deel = vind<HTMLDetailsElement>("details");
  deel.open = true;
  deel.dispatchEvent(new Event("toggle"));
  await rust();
  expect(deel.textContent).toContain("3 cellen rekenen hiermee");
  expect(deel.textContent).toContain("Met 321,18 in plaats van 318");
  knop("Uren").click();
  await rust();
  expect([kop(), stand.getoond]).toEqual(["Uren", ["Som!B1"]]);
});

test("een bedrag breekt nergens af van zijn euroteken", async () => {
  const { wijs } = open();
  wijs("Kosten", "B1");
  await rust();
  const deel = vind<HTMLDetailsElement>("details");
  deel.open = true;
  deel.dispatchEvent(new Event("toggle"));
  await rust();
  // 52 x 37,20 = 1.934,40, en 365/7 x 37,20 = 1.939,71.
  expect(vind("output").textContent).toBe("€\u00a01.934");
  expect(deel.textContent).toContain("€\u00a01.940 (+0,27%)");
  expect(deel.textContent).toContain("-\u2060€\u00a01.934");
  expect(vind(".uitleg").textContent).not.toMatch(/€ |-€/);
});

test("een fout wordt gevolgd tot waar zij begint", async () => {
  const { wijs } = open();
  wijs("Som", "B3");
  await rust();
  expect(vind(".letop").textContent).toBe(
    "B1/C9: Er wordt gedeeld door 0 of door een lege cel. Controleer de noemer.",
  );
});

test("de zin komt als notitie bij de cel, en niet in een cel", async () => {
  const { stand } = open();
  await rust();
  knop("Zet erbij als notitie").click();
  await rust();
  expect(stand.notities).toEqual([["Som", "B1", vind(".zin").textContent]]);
  expect(status()).toBe("De zin staat als notitie bij Som!B1.");
});

test("de uitleg komt op een blad, met een sprong erheen; een tweede keer wordt eerst gevraagd", async () => {
  const { stand, wijs } = open();
  await rust();
  knop("Zet erbij als blad").click();
  await rust();
  const [titel = ""] = stand.bladen;
  // Dat de werkmap daardoor veranderde, staat er los van.
  expect(status()).toContain(`De uitleg van Som!B1 staat op het blad “${titel}”.`);
  expect(vind("footer").textContent).toContain("De werkmap is veranderd.");
  knop("Ga naar het blad").click();
  await rust();
  expect(stand.getoond).toEqual([`${titel}!A1`]);
  wijs("Som", "B1");
  await rust();
  knop("Zet erbij als blad").click();
  await rust();
  expect(stand.bladen).toHaveLength(1);
  knop("Vervangen").click();
  await rust();
  expect(stand.bladen).toEqual([titel, titel]);
});

import type { Blad } from "../../src/sheet/blad";
import { controlescherm } from "../../src/taskpane/controle/scherm";
import { verbinding } from "../../src/taskpane/verbinding";
import type { Bezwaar, Werkmap } from "../../src/workbook/werkmap";
import { alsXlsx, type Eigenwerkmap } from "../hulp/auditwerkmap";
import { Onderzoekwerker } from "../hulp/onderzoekwerker";
import { bereidVoor, knop, plat, rust, status, typ, vind } from "../hulp/paneel";

const DUBBEL = {
  A1: "Oost",
  B1: 300,
  A2: "West",
  B2: 336,
  A3: "Subtotaal",
  B3: "=SUM(B1:B2)",
  A4: "Totaal",
  B4: "=SUM(B1:B3)",
};

/** Het scherm op een werkmap die onthoudt wat erin geschreven en aangewezen is. */
function open(bladen: Eigenwerkmap["bladen"], bezwaren: readonly Bezwaar[] = []) {
  const stand = { bladen, onze: [] as Blad[], getoond: [] as string[], gewijzigd: () => {} };
  const werkmap = {
    kan: () => true,
    heelBestand: () =>
      Promise.resolve({ naam: "begroting.xlsx", bytes: alsXlsx({ bladen: stand.bladen, onze: stand.onze }) }),
    volgWijzigingen(bij: () => void) {
      stand.gewijzigd = bij;
      return Promise.resolve(() => Promise.resolve());
    },
    toon(blad: string, adres = "") {
      stand.getoond.push(`${blad}!${adres}`);
      return Promise.resolve();
    },
    zet(nieuw: readonly Blad[], akkoord: readonly string[] = []) {
      const staatEr = stand.onze.length > 0;
      const vervangt = { soort: "vervangt" as const, id: "akkoord", titel: "Akkoord", gevuld: 9 };
      if (akkoord.length === 0 && staatEr) return Promise.resolve({ bezwaren: [vervangt, ...bezwaren] });
      stand.onze = [...nieuw];
      stand.gewijzigd();
      return Promise.resolve({ gezet: [], terug: { titels: [] } });
    },
  } as unknown as Werkmap;
  const band = verbinding();
  band.verbind(werkmap);
  document.body.replaceChildren(...controlescherm({ verbinding: band }));
  return stand;
}

async function controleer(): Promise<void> {
  knop(/^Controleer/).click();
  await rust();
}
const uitslag = () => plat(vind(".verslag").textContent);

beforeEach(() => {
  bereidVoor();
  Object.assign(globalThis, { Worker: Onderzoekwerker });
});

test("noemt wat er is per ernst, en brengt de cel in beeld", async () => {
  const stand = open({ Kosten: DUBBEL });
  await controleer();
  expect(uitslag()).toContain("Gevonden: 1 fout, 0 waarschuwingen en 0 ter aandacht.");
  expect(vind(".ernst").textContent).toBe("Fouten (1)");
  expect(uitslag()).toContain("Deze som telt B3 (Subtotaal) mee");
  expect(document.activeElement).toBe(vind(".verslag"));
  knop("Kosten!B4").click();
  await rust();
  expect(stand.getoond).toEqual(["Kosten!B4"]);
});

test("akkoord vraagt een reden en een naam, komt op het blad Akkoord, en geldt bij de volgende controle", async () => {
  const stand = open({ Kosten: DUBBEL });
  await controleer();
  knop("Akkoord, want…").click();
  knop("Leg vast").click();
  expect(plat(vind(".akkoord").textContent)).toContain("Schrijf waarom dit zo mag blijven");
  expect(stand.onze).toEqual([]);
  const [reden, naam] = [...document.querySelectorAll<HTMLInputElement>(".akkoord input")].map(
    (e) => `#${e.id}`,
  );
  typ(reden ?? "", "Subtotaal staat er met opzet in");
  typ(naam ?? "", "A. Jansen");
  knop("Leg vast").click();
  await rust();
  expect(status()).toBe(
    "Akkoord vastgelegd op het blad Akkoord. Verandert Kosten!B4, dan komt de bevinding terug.",
  );
  expect(stand.onze.map((b) => b.titel)).toEqual(["Akkoord"]);
  expect(uitslag()).toContain("Niets gevonden. Op 1 bevinding is akkoord gegeven.");
  await controleer();
  expect(uitslag()).toContain("Akkoord, want: Subtotaal staat er met opzet in (A. Jansen, ");
  stand.bladen = { Kosten: { ...DUBBEL, B4: "=SUM(B1:B3)+0" } };
  stand.gewijzigd();
  await controleer();
  expect(vind(".ernst").textContent).toBe("Fouten (1)");
});

test("een tweede akkoord laat het eerste staan", async () => {
  const stand = open({ Kosten: DUBBEL, Uren: DUBBEL });
  await controleer();
  for (let keer = 0; keer < 2; keer++) {
    knop("Akkoord, want…").click();
    for (const e of document.querySelectorAll<HTMLInputElement>(".akkoord input")) e.value = "Goed zo";
    knop("Leg vast").click();
    await rust();
  }
  expect(uitslag()).toContain("Op 2 bevindingen is akkoord gegeven.");
  await controleer();
  expect(uitslag()).toContain("Niets gevonden. Op 2 bevindingen is akkoord gegeven.");
  expect(stand.onze[0]?.cellen.filter((c) => c.inhoud === "Goed zo")).toHaveLength(4);
});

test("er is per blad te kiezen, en na een wijziging staat er dat dit oud is", async () => {
  const stand = open({ Kosten: DUBBEL, Uren: DUBBEL });
  await controleer();
  expect(vind(".ernst").textContent).toBe("Fouten (2)");
  typ("#controle-blad", "Uren");
  expect(vind(".ernst").textContent).toBe("Fouten (1)");
  expect(uitslag()).toContain("Uren!B4");
  stand.gewijzigd();
  expect(document.body.textContent).toContain("De werkmap is veranderd sinds deze controle.");
});

test("niets gevonden zegt ook wat niet bekeken is, en somt de formules op", async () => {
  open({ Kosten: { A1: 1, B1: "=A1*2", A2: 2, B2: "=A2*2" } });
  await controleer();
  expect(uitslag()).toContain("Niets gevonden.");
  expect(uitslag()).toContain("Alles in deze werkmap is bekeken.");
  expect(uitslag()).toContain("Formules om na te lezen: 1 verschillende in 2 cellen");
  expect(uitslag()).toContain("Kosten!B1:B2 (2) =A1*2");
  expect(uitslag()).toContain("1 blad: Kosten.");
});

import { leesWerkboek } from "../../src/audit/werkboek/werkboek";
import { leesVersies } from "../../src/audit/versies/versieblad";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import type { Blad } from "../../src/sheet/blad";
import { versiescherm } from "../../src/taskpane/versies/scherm";
import { verbinding } from "../../src/taskpane/verbinding";
import type { Bezwaar, Werkmap } from "../../src/workbook/werkmap";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { VANDAAG } from "../hulp/auditwerkmap";
import { Onderzoekwerker } from "../hulp/onderzoekwerker";
import { bereidVoor, knop, plat, rust, status, typ, vind } from "../hulp/paneel";

/** Een werkmap van de gebruiker waar het paneel bladen in zet; elke keer dat er gelezen wordt, is zij uitgerekend. */
function opstelling() {
  const cellen = (tarief: number): Blad => ({
    id: "eigen",
    zonderKenmerk: true,
    versie: 1,
    titel: "Kosten",
    cellen: [
      { adres: "A1", inhoud: "Uren" },
      { adres: "B1", inhoud: 10 },
      { adres: "A2", inhoud: "Tarief" },
      { adres: "B2", inhoud: tarief },
      { adres: "A3", inhoud: "Totaal" },
      { adres: "B3", inhoud: { formule: "B1*B2" }, vorm: "euroCent" },
    ],
    namen: [{ naam: "Totaal", bereik: "B3", eigen: true }],
  });
  const stand = {
    bladen: [cellen(5)],
    gezet: 0,
    bezwaren: [] as Bezwaar[],
    gewijzigd: () => {},
    getoond: "",
  };
  const bytes = () => drukWerkmap(metUitkomsten(stand.bladen), { vanGebruiker: true });
  const werkmap = {
    kan: () => true,
    heelBestand: () => Promise.resolve({ naam: "begroting.xlsx", bytes: bytes() }),
    volgWijzigingen(bij: () => void) {
      stand.gewijzigd = bij;
      return Promise.resolve(() => Promise.resolve());
    },
    zet([blad]: readonly [Blad], akkoord: readonly string[] = []) {
      const staat = stand.bladen.some((b) => b.id === blad.id);
      if (staat && !akkoord.includes(blad.id))
        return Promise.resolve({
          bezwaren: [{ soort: "vervangt", id: blad.id, titel: blad.titel, gevuld: 9 }, ...stand.bezwaren],
        });
      stand.bladen = [...stand.bladen.filter((b) => b.id !== blad.id), blad];
      stand.gezet++;
      stand.gewijzigd();
      return Promise.resolve({ gezet: [{ ...blad }], terug: { titels: [blad.titel] } });
    },
    zetTerug({ titels }: { readonly titels: readonly string[] }) {
      stand.bladen = stand.bladen.filter((b) => !titels.includes(b.titel));
      stand.gewijzigd();
      return Promise.resolve();
    },
    toon(blad: string, adres = "A1") {
      stand.getoond = `${blad}!${adres}`;
      return Promise.resolve();
    },
  } as unknown as Werkmap;
  const band = verbinding();
  band.verbind(werkmap);
  document.body.replaceChildren(...versiescherm({ verbinding: band }));
  return {
    stand,
    typTarief(tarief: number) {
      stand.bladen = stand.bladen.map((b) => (b.id === "eigen" ? cellen(tarief) : b));
      stand.gewijzigd();
    },
    versies: () => leesVersies(leesWerkboek(bytes(), VANDAAG)).map((v) => v.naam),
  };
}

beforeEach(() => {
  bereidVoor();
  Object.assign(globalThis, { Worker: Onderzoekwerker });
});
afterEach(() => jest.useRealTimers());

const lijst = () => [...document.querySelectorAll(".bladen li")].map((li) => plat(li.textContent));

test("vastleggen zet één blad, ook bij een dubbele klik, en de volgende versie houdt de eerste zonder vraag", async () => {
  const o = opstelling();
  await rust();
  expect(lijst()).toEqual(["Er is nog geen versie vastgelegd."]);
  typ("#versies-auteur", "K. de Wit");
  knop("Leg vast").click();
  knop("Leg vast").click();
  await rust();
  expect([o.stand.gezet, o.versies()]).toEqual([1, ["Kadernota"]]);
  expect(status()).toBe("“Kadernota” is vastgelegd op het blad Versies: 2 gegevens en 1 uitkomst.");
  expect(lijst()[0]).toMatch(/^Kadernota \(.+, K\. de Wit\)$/);
  typ("#versies-naam", "Begroting");
  knop("Leg vast").click();
  await rust();
  expect([o.stand.gezet, o.versies()]).toEqual([2, ["Kadernota", "Begroting"]]);
});

test("na Zet terug staat de versie niet meer in de lijst", async () => {
  const o = opstelling();
  await rust();
  knop("Leg vast").click();
  await rust();
  expect(lijst()).toHaveLength(1);
  knop("Zet terug").click();
  await rust();
  expect([o.versies(), lijst()]).toEqual([[], ["Er is nog geen versie vastgelegd."]]);
});

test("onder dezelfde naam komt er één vraag; annuleren laat alles staan", async () => {
  const o = opstelling();
  await rust();
  knop("Leg vast").click();
  await rust();
  o.typTarief(6);
  knop("Leg vast").click();
  await rust();
  expect(vind("dialog").textContent).toContain("“Kadernota” is al vastgelegd op");
  knop("Annuleren").click();
  await rust();
  expect(o.stand.gezet).toBe(1);
  knop("Leg vast").click();
  await rust();
  knop("Vervangen").click();
  await rust();
  expect([o.stand.gezet, o.versies()]).toEqual([2, ["Kadernota"]]);
});

test("staat er iets van de gebruiker in de weg, dan vraagt het paneel dat, en anders niets", async () => {
  const o = opstelling();
  await rust();
  knop("Leg vast").click();
  await rust();
  o.stand.bezwaren = [{ soort: "celBezet", id: "versies", titel: "Versies", cellen: "F4" }];
  typ("#versies-naam", "Begroting");
  knop("Leg vast").click();
  await rust();
  expect(vind("dialog").textContent).toContain("hebt u zelf iets staan in F4");
  knop("Annuleren").click();
  await rust();
  expect(o.versies()).toEqual(["Kadernota"]);
});

test("vergelijken met een versie: wat elke wijziging verklaart, met een weg naar de cel, en op een blad", async () => {
  const o = opstelling();
  await rust();
  knop("Leg vast").click();
  await rust();
  o.typTarief(7);
  knop("Vergelijk").click();
  await rust();
  // 10 uur x (7 - 5) = 20.
  expect(plat(vind(".antwoord").textContent)).toBe(
    "Totaal: van € 50,00 naar € 70,00, € 20,00 meer. Dat komt door Tarief (€ 20,00 meer).",
  );
  expect([...document.querySelectorAll(".oorzaken td")].map((td) => plat(td.textContent))).toEqual([
    "€ 20,00 meer",
  ]);
  knop("Tarief").click();
  await rust();
  expect(o.stand.getoond).toBe("Kosten!B2");
  knop("Zet op een blad").click();
  await rust();
  expect(status()).toBe("De vergelijking staat op het blad “Vergelijking”.");
  knop("Ga naar het blad").click();
  await rust();
  expect(o.stand.getoond).toBe("Vergelijking!A1");
});

test("zonder naam of zonder bestand zegt het paneel wat er mist, en gebeurt er niets", async () => {
  const o = opstelling();
  await rust();
  typ("#versies-naam", "eigen");
  expect(vind("#versies-reden-vast").textContent).toBe("Geef de versie een naam.");
  knop("Leg vast").click();
  await rust();
  expect(o.stand.gezet).toBe(0);
  expect(vind("#versies-reden").textContent).toBe("Kies eerst een bestand (.xlsx of .xlsm).");
});

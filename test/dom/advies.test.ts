import { metUitkomsten } from "../../src/sharing/uitkomsten";
import { adres, leesGebied } from "../../src/formula/adres";
import type { Blad } from "../../src/sheet/blad";
import type { Naamcel, Naamcellen } from "../../src/sheet/naamcellen";
import { adviesscherm } from "../../src/taskpane/advies/scherm";
import { verbinding } from "../../src/taskpane/verbinding";
import type { Werkmap } from "../../src/workbook/werkmap";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { adviesbladen, gedeeldeWerkmap, GEVRAAGD, puntcel } from "../hulp/adviesbestanden";
import { Onderzoekwerker } from "../hulp/onderzoekwerker";
import { bereidVoor, knop, plat, rust, status, vind } from "../hulp/paneel";

/** Een werkmap met een aanvraag; wat het paneel erin schrijft, staat er bij het volgende lezen. */
function opstelling() {
  const stand = { bladen: [...adviesbladen(GEVRAAGD)], geschreven: 0, gewijzigd: () => {} };
  const blad = () => stand.bladen[0] as Blad;
  const plek = (naam: string) => leesGebied(blad().namen?.find((n) => n.naam === naam)?.bereik ?? "");
  const inhoud = (cel: string) => blad().cellen.find((c) => c.adres === cel)?.inhoud;
  function typ(cel: string, tekst: string | null): void {
    stand.bladen = [
      {
        ...blad(),
        cellen: blad().cellen.map((c) => {
          if (c.adres !== cel) return c;
          const leeg = Object.fromEntries(
            Object.entries(c).filter(([deel]) => deel !== "inhoud"),
          ) as typeof c;
          return tekst === null ? leeg : { ...leeg, inhoud: tekst };
        }),
      },
    ];
    stand.gewijzigd();
  }
  const werkmap = {
    kan: () => true,
    heelBestand: () =>
      Promise.resolve({ naam: "begroting.xlsx", bytes: drukWerkmap(metUitkomsten(stand.bladen)) }),
    volgWijzigingen(bij: () => void) {
      stand.gewijzigd = bij;
      return Promise.resolve(() => Promise.resolve());
    },
    leesNamen: (namen: readonly string[]) =>
      Promise.resolve(
        new Map(
          namen.flatMap((naam): [string, Naamcellen][] => {
            const gebied = plek(naam);
            if (gebied === undefined) return [];
            const cellen = Array.from({ length: gebied.tot.rij - gebied.van.rij + 1 }, (_, i) =>
              adres({ rij: gebied.van.rij + i, kolom: gebied.van.kolom }),
            );
            return [
              [
                naam,
                {
                  blad: blad().titel,
                  adres: "",
                  waarden: cellen.map((c) => [(inhoud(c) as string | undefined) ?? null]),
                  formules: cellen.map(() => [undefined]),
                },
              ],
            ];
          }),
        ),
      ),
    schrijfNamen(cellen: readonly Naamcel[]) {
      stand.geschreven++;
      for (const { naam, rij, inhoud: wat } of cellen) {
        const gebied = plek(naam);
        if (gebied === undefined) throw new Error(`${naam} is er niet.`);
        typ(adres({ rij: gebied.van.rij + rij - 1, kolom: gebied.van.kolom }), wat as string | null);
      }
      return Promise.resolve();
    },
  } as unknown as Werkmap;
  const band = verbinding();
  band.verbind(werkmap);
  document.body.replaceChildren(...adviesscherm({ verbinding: band }));
  const lees = (kolom: string) => [1, 2, 3, 4].map((n) => inhoud(puntcel(kolom, n)) ?? "");
  return { stand, typ, adviezen: () => lees("advies"), statussen: () => lees("status") };
}

/** De gebruiker kiest een bestand met de knop van de browser. */
function kiesBestand(bytes: Uint8Array, naam = "terug.xlsx"): void {
  const invoer = vind<HTMLInputElement>("#advies-bestand");
  const bestand = { name: naam, arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) };
  Object.defineProperty(invoer, "files", { configurable: true, value: [bestand] });
  invoer.dispatchEvent(new Event("change"));
}
const kies = (nummer: number, keuze: string) => {
  const rondje = vind<HTMLInputElement>(`#advies-1-${nummer}-${keuze}`);
  rondje.checked = true;
  rondje.dispatchEvent(new Event("change", { bubbles: true }));
};
const koppen = () =>
  [...document.querySelectorAll(".adviespunt")].map((p) => plat(p.querySelector(".bron")?.textContent ?? ""));

const INGEVULD = GEVRAAGD.map((p, i) => ({
  ...p,
  advies: i === 1 ? "=1+1 is geen antwoord" : `Advies ${i + 1}`,
}));

const TERUG = gedeeldeWerkmap(INGEVULD);

// Elke keer lezen rekent een hele werkmap uit.
jest.setTimeout(60_000);

beforeEach(() => {
  bereidVoor();
  Object.assign(globalThis, { Worker: Onderzoekwerker });
});
afterEach(() => jest.useRealTimers());

test("zonder bestand zegt het paneel wat er mist, en gebeurt er niets", async () => {
  const o = opstelling();
  knop("Lees het bestand").click();
  await rust();
  expect(vind("#advies-reden-lees").textContent).toBe(
    "Kies eerst het bestand dat terugkwam (.xlsx of .xlsm).",
  );
  expect([o.stand.geschreven, knop("Zet op het blad").hidden]).toEqual([0, true]);
});

test("punt voor punt: wat leeg is wordt overgenomen, wat verschilt blijft tot iemand kiest, en Zet terug draait het terug", async () => {
  const o = opstelling();
  kiesBestand(TERUG);
  knop("Lees het bestand").click();
  await rust();
  expect(koppen()).toEqual(["Nieuw advies.", "Nieuw advies.", "Hier staat iets anders.", "Nieuw advies."]);
  expect(o.stand.geschreven).toBe(0);
  kies(4, "laat");
  // Een dubbele klik schrijft één keer.
  knop("Zet op het blad").click();
  knop("Zet op het blad").click();
  await rust();
  expect(o.stand.geschreven).toBe(1);
  expect(o.adviezen()).toEqual(["Advies 1", "=1+1 is geen antwoord", "Geef mensen een half jaar.", ""]);
  expect(o.statussen()).toEqual(["advies ontvangen", "advies ontvangen", "advies ontvangen", "gevraagd"]);
  expect(status()).toBe("Er staan 2 adviezen op het blad.");
  expect(koppen()).toEqual(["Staat hier al.", "Staat hier al.", "Hier staat iets anders.", "Nieuw advies."]);
  knop("Zet terug").click();
  await rust();
  expect(o.adviezen()).toEqual(["", "", "Geef mensen een half jaar.", ""]);
  expect(o.statussen()).toEqual(["gevraagd", "open", "advies ontvangen", "gevraagd"]);
  expect(status()).toBe("Teruggezet: op het blad staat weer wat er stond.");
});

test("eronder zetten en vervangen; zonder vinkje blijft de status", async () => {
  const o = opstelling();
  kiesBestand(TERUG);
  knop("Lees het bestand").click();
  await rust();
  for (const n of [1, 2, 4]) kies(n, "laat");
  expect(plat(vind("#advies-reden-doe").textContent)).toBe(
    "Er is nog niets gekozen om op het blad te zetten.",
  );
  knop("Zet op het blad").click();
  await rust();
  expect(o.stand.geschreven).toBe(0);
  kies(3, "naast");
  kies(1, "neem");
  vind<HTMLInputElement>("#advies-status").click();
  knop("Zet op het blad").click();
  await rust();
  expect(o.adviezen()).toEqual(["Advies 1", "", "Geef mensen een half jaar.\nAdvies 3", ""]);
  expect(o.statussen()).toEqual(["gevraagd", "open", "advies ontvangen", "gevraagd"]);
});

test("wat sinds het lezen op het blad is getypt, blijft, en staat in de melding; ook bij terugzetten", async () => {
  const o = opstelling();
  kiesBestand(TERUG);
  knop("Lees het bestand").click();
  await rust();
  o.typ(puntcel("advies", 1), "Zelf getypt");
  knop("Zet op het blad").click();
  await rust();
  expect(o.adviezen().slice(0, 2)).toEqual(["Zelf getypt", "=1+1 is geen antwoord"]);
  expect(status()).toBe(
    "Er staan 2 adviezen op het blad. Niet geschreven, want hier is intussen iets veranderd of er staat een formule: “1. Is de uitleg duidelijk?”.",
  );
  o.typ(puntcel("advies", 2), "Toch anders");
  knop("Zet terug").click();
  await rust();
  expect(o.adviezen()).toEqual(["Zelf getypt", "Toch anders", "Geef mensen een half jaar.", ""]);
  expect(status()).toBe("Teruggezet, behalve 1 cel die intussen anders is.");
});

test("een bestand dat niet van ons is, is een zin; er staat niets te kiezen", async () => {
  opstelling();
  kiesBestand(new TextEncoder().encode("geen werkmap"), "brief.xlsx");
  knop("Lees het bestand").click();
  await rust();
  expect(status()).toMatch(/^brief\.xlsx: Dit is geen Excel-werkmap/);
  expect(knop("Zet op het blad").hidden).toBe(true);
});

import fc from "fast-check";
import { leesAdvies } from "../../../src/audit/advies/advies";
import { neemOver } from "../../../src/audit/advies/neemover";
import { schrijfTeksten } from "../../../src/audit/advies/schrijf";
import { leesWerkboek } from "../../../src/audit/werkboek/werkboek";
import { alsGewoneBladen } from "../../../src/sharing/gewoon";
import { metUitkomsten } from "../../../src/sharing/uitkomsten";
import { invoertekst } from "../../../src/sheet/cellen";
import { drukWerkmap } from "../../../src/xlsx/drukken/druk";
import { adviesbladen, eigenWerkmap, gedeeldeWerkmap, GEVRAAGD, puntcel } from "../../hulp/adviesbestanden";
import { herbereken } from "../../hulp/libreoffice";
import { delen, leesCellen, leesWaarden } from "../../hulp/xlsx-lezen";

const DATUM = "2026-07-01";
const eigen = eigenWerkmap();
const lees = (bytes: Uint8Array, hier = eigen) =>
  leesAdvies(leesWerkboek(hier, DATUM), { naam: "terug.xlsx", bytes });
const standen = (bytes: Uint8Array) =>
  lees(bytes).aanvragen.flatMap((a) => a.punten.map((p) => [p.nummer, p.stand, p.daar]));
const neem = (bytes: Uint8Array, keuzes: Partial<Parameters<typeof neemOver>[1]> = {}, hier = eigen) =>
  neemOver(hier, {
    ingevuld: { naam: "terug.xlsx", bytes },
    neem: "leeg",
    status: false,
    datum: DATUM,
    ...keuzes,
  });

/** Wat een adviesraad invulde, met een vraag van plaats gewisseld, één weg en één erbij. */
const INGEVULD = [
  { ...GEVRAAGD[3], advies: "Twee keer per jaar overleg." },
  { ...GEVRAAGD[0], advies: "=SOM(1;2) is geen uitleg" },
  { vraag: "En de mantelzorg?", status: "open", advies: "Vergeet die niet." },
  { ...GEVRAAGD[2], advies: "Geef mensen een heel jaar." },
] as typeof GEVRAAGD;

test("een kopie waar niemand iets in schreef, geeft niets nieuws en niets anders", () => {
  const uit = lees(gedeeldeWerkmap(GEVRAAGD));
  expect(uit.elders).toEqual([]);
  expect(uit.aanvragen.flatMap((a) => [...a.erbij, ...a.punten.flatMap((p) => p.stand)])).toEqual([
    "leeg",
    "leeg",
    "gelijk",
    "leeg",
  ]);
  const gedaan = neem(gedeeldeWerkmap(GEVRAAGD));
  expect([gedaan.bestand, gedaan.over]).toEqual([undefined, false]);
});

test("zonder meer komen alleen lege cellen vol, als tekst; de rest van het bestand blijft en rekent door", () => {
  const { bestand, over, regels } = neem(gedeeldeWerkmap(INGEVULD));
  if (bestand === undefined) throw new Error("Er is niets geschreven.");
  expect(over).toBe(true);
  const [voor, na] = [leesCellen(eigen).Adviesaanvraag, leesCellen(bestand).Adviesaanvraag];
  const anders = Object.keys(na ?? {}).filter((c) => JSON.stringify(na?.[c]) !== JSON.stringify(voor?.[c]));
  // Twee adviezen, en wat ermee rekent: het antwoord, met advies (kern en regel), te laat, zonder terugkoppeling, en de zin over de status.
  expect(anders).toEqual(expect.arrayContaining([puntcel("advies", 1), puntcel("advies", 4)]));
  expect(anders).not.toContain(puntcel("advies", 3));
  expect(na?.[puntcel("advies", 1)]).toMatchObject({ waarde: "=SOM(1;2) is geen uitleg" });
  expect(na?.[puntcel("advies", 1)]).not.toHaveProperty("formule");
  const waarden = leesWaarden(bestand).Adviesaanvraag ?? {};
  // Nagerekend door LibreOffice staat er hetzelfde als wat wij erin schreven.
  const { opnieuw } = herbereken({ opnieuw: bestand });
  const vergelijk = leesWaarden(opnieuw).Adviesaanvraag ?? {};
  const getypt = Object.keys(waarden).filter((c) => waarden[c] !== "");
  expect(getypt.length).toBeGreaterThan(60);
  for (const cel of getypt) expect([cel, vergelijk[cel]]).toEqual([cel, waarden[cel]]);
  expect(waarden.A4).toEqual(expect.stringContaining("bij 3 staat een advies"));
  expect(regels.join("\n")).toContain("1. Is de uitleg duidelijk?: nieuw advies; overgenomen.");
  expect(regels.join("\n")).toContain("3. Klopt de overgang?: hier staat iets anders; niets veranderd.");
  expect(regels.join("\n")).toContain(
    "2. Wat missen cliënten?: advies bij een andere vraag; niets veranderd.",
  );
  // Alleen dit blad en de werkmap zelf zijn geschreven.
  const [oud, nieuw] = [delen(eigen), delen(bestand)];
  expect(Object.keys(nieuw).filter((p) => nieuw[p] !== oud[p])).toEqual(["xl/worksheets/sheet1.xml"]);
  // Nog eens hetzelfde bestand: er komt niets bij.
  expect(neem(gedeeldeWerkmap(INGEVULD), {}, bestand).bestand).toBeUndefined();
}, 120_000);

test("met alles en naast gaat ook wat er al staat mee, en met status wordt open of gevraagd advies ontvangen", () => {
  const waarde = (bestand: Uint8Array | undefined, kolom: string, nummer: number) =>
    leesWaarden(bestand ?? new Uint8Array()).Adviesaanvraag?.[puntcel(kolom, nummer)];
  const alles = neem(gedeeldeWerkmap(INGEVULD), { neem: "alles", status: true }).bestand;
  expect(waarde(alles, "advies", 3)).toBe("Geef mensen een heel jaar.");
  expect([1, 2, 3, 4].map((n) => waarde(alles, "status", n))).toEqual([
    "advies ontvangen",
    "open",
    "advies ontvangen",
    "advies ontvangen",
  ]);
  const naast = neem(gedeeldeWerkmap(INGEVULD), { neem: "naast" }).bestand;
  expect(waarde(naast, "advies", 3)).toBe("Geef mensen een half jaar.\nGeef mensen een heel jaar.");
  expect(waarde(naast, "status", 1)).toBe("gevraagd");
});

test("een bestand dat door LibreOffice is bewaard, leest hetzelfde, ook met een rij onder de lijst", () => {
  const onder = puntcel("vraag", 5);
  const bij = [
    { adres: onder, ...invoertekst("Staat er iets over vervoer?") },
    { adres: onder.replace("A", "D"), ...invoertekst("Graag.\nEn snel.") },
  ];
  const bestand = gedeeldeWerkmap(INGEVULD, bij);
  const { libre } = herbereken({ libre: bestand });
  expect(standen(libre)).toEqual(standen(bestand));
  expect(standen(libre)).toEqual([
    [1, "nieuw", "=SOM(1;2) is geen uitleg"],
    [2, "twijfel", "Vergeet die niet."],
    [3, "verschilt", "Geef mensen een heel jaar."],
    [4, "nieuw", "Twee keer per jaar overleg."],
  ]);
  expect(lees(libre).elders).toEqual([]);
  expect(lees(libre).aanvragen[0]?.erbij).toEqual([
    expect.stringContaining("“Staat er iets over vervoer?”, met als advies “Graag.\nEn snel.”"),
  ]);
}, 120_000);

test("wat elders is getypt, een eigen blad en een opmerking worden genoemd", () => {
  const notitie = [{ cel: "B4", tekst: "Dit begrijpen wij niet." }];
  const blad = gedeeldeWerkmap(GEVRAAGD, [{ adres: "J3", ...invoertekst("Zie ook onze brief") }]);
  expect(lees(blad).elders).toEqual(["Adviesaanvraag!J3: “Zie ook onze brief”."]);
  const met = drukWerkmap([
    ...alsGewoneBladen(metUitkomsten(adviesbladen(GEVRAAGD))).map((b) =>
      b.id === "adviesaanvraag" ? { ...b, notities: notitie } : b,
    ),
    {
      id: "los",
      versie: 1,
      titel: "Onze vragen",
      cellen: [{ adres: "A1", inhoud: "Waarom zo snel?" }],
      zonderKenmerk: true,
    },
  ]);
  expect(lees(met).elders).toEqual([
    "Het blad “Onze vragen” staat niet in uw werkmap; er is 1 cel gevuld.",
    "Opmerking bij Adviesaanvraag!B4: “Dit begrijpen wij niet.”.",
  ]);
  const gedaan = neem(met);
  expect([gedaan.bestand, gedaan.over]).toEqual([undefined, true]);
});

test("een bestand dat niet van ons is, of een werkmap zonder aanvraag, is één zin", () => {
  const vreemd = drukWerkmap([
    { id: "x", versie: 1, titel: "Lijst", cellen: [{ adres: "A1", inhoud: "Hoi" }], zonderKenmerk: true },
  ]);
  expect(() => lees(vreemd)).toThrow(
    "In “terug.xlsx” staat geen blad Adviesaanvraag met punten. Kies het bestand dat u met de adviesraad deelde en dat ingevuld terugkwam.",
  );
  expect(() => lees(eigen, vreemd)).toThrow(
    "In uw werkmap staat geen blad Adviesaanvraag. Open de werkmap waar de aanvraag in staat.",
  );
  expect(() => lees(new TextEncoder().encode("geen werkmap"))).toThrow();
});

test("willekeurige teksten komen heel terug, zonder iets anders te raken", () => {
  const tekst = fc
    .oneof(
      fc.string({ minLength: 1, maxLength: 40 }),
      fc.constantFrom(
        "=1+1",
        "+31 6",
        "@naam",
        "-geen",
        "'citaat",
        "<b>&amp;",
        "_x0041_",
        "01",
        "a\nb",
        "WAAR",
      ),
    )
    .map((t) => t.replace(/\s+/g, (wit) => (wit.includes("\n") ? "\n" : " ")).trim())
    .filter((t) => t !== "");
  fc.assert(
    fc.property(fc.array(tekst, { minLength: 1, maxLength: 4 }), (adviezen) => {
      const punten = GEVRAAGD.map((p, i) => ({ ...p, advies: adviezen[i] ?? p.advies }));
      const { bestand } = neem(gedeeldeWerkmap(punten), { neem: "alles" });
      const na = leesWaarden(bestand ?? eigen).Adviesaanvraag ?? {};
      punten.forEach(({ advies }, i) => expect(na[puntcel("advies", i + 1)] ?? undefined).toBe(advies));
    }),
    { numRuns: 40 },
  );
});

test("een formule in de cel van het advies blijft, ook als er nu niets in staat", () => {
  const formule = { adres: puntcel("advies", 1), inhoud: { formule: 'IF(A1="","","")' } };
  const hier = eigenWerkmap(GEVRAAGD, [formule]);
  const { bestand, over, regels } = neem(gedeeldeWerkmap(INGEVULD), { neem: "alles" }, hier);
  expect(over).toBe(true);
  expect(leesCellen(bestand ?? hier).Adviesaanvraag?.[formule.adres]?.formule).toBe('IF(A1="","","")');
  expect(regels.join("\n")).toContain("1. Is de uitleg duidelijk?: hier staat een formule; niets veranderd.");
});

test("een cel die er in het bestand nog niet is, komt op haar plaats", () => {
  const uit = schrijfTeksten(eigen, [{ blad: "Adviesaanvraag", rij: 3, kolom: 12, tekst: "los" }], DATUM);
  expect(leesWaarden(uit).Adviesaanvraag?.L3).toBe("los");
});

import { functies } from "../../src/taskpane/functies";
import { planformulieren } from "../../src/taskpane/planformulieren";
import { Werkmapfout } from "../../src/workbook/werkmap";
import type { Geheugenwerkmap } from "../hulp/geheugenwerkmap";
import { bereidVoor, knop, open, plak, plat, rust, status, typ as typIn, vind } from "../hulp/paneel";
import type * as Proefnormen from "../hulp/proefnormen";

// Met een beslistermijn die alleen in 2024 bekend is: wat er aan de echte normen verandert, verandert hier niets.
jest.mock("../../src/norms/lijst", () =>
  jest.requireActual<typeof Proefnormen>("../hulp/proefnormen").lijstMetProefnormen(),
);

jest.setTimeout(30_000);

const capaciteit = planformulieren.filter((f) => f.id === "capaciteit");

let werkmap: Geheugenwerkmap;
const typ = (id: string, tekst: string) => typIn(`#${id}`, tekst);
const waarde = (id: string) => vind<HTMLInputElement>(`#${id}`).value;
const onder = (id: string, wat: "fout" | "onder") => vind(`#${id}-${wat}`).textContent;
const jaren = () =>
  [...document.querySelectorAll(".lijsttabel tbody tr")].map((rij) =>
    [...rij.querySelectorAll("input")].map((v) => v.value),
  );
/** De rijen van de tabel met dit bijschrift. */
const uitkomsten = (bijschrift: string) => {
  const tabel = [...document.querySelectorAll(".resultaten")].find(
    (t) => t.querySelector("caption")?.textContent === bijschrift,
  );
  return [...(tabel?.querySelectorAll("tbody tr") ?? [])].map((rij) =>
    [...rij.children].map((c) => plat(c.textContent)),
  );
};
const PER_JAAR = "Uren, formatie en kosten per jaar";

beforeAll(bereidVoor);
beforeEach(() => {
  werkmap = open([...capaciteit, functies], "capaciteit");
});

test("het formulier begint met de normen van 1 juli 2024, elk met de bron; waar geen norm voor is, is leeg", () => {
  const ids = [
    "capaciteit-peildatum",
    "capaciteit-beslistermijn",
    "capaciteit-urenAanvraag",
    "capaciteit-loonkosten",
  ];
  expect(ids.map(waarde)).toEqual(["1-7-2024", "2", "", ""]);
  expect(onder("capaciteit-beslistermijn", "onder")).toContain("Norm: Wmo 2015, artikel 2.3.5");
  expect(onder("capaciteit-loonkosten", "onder")).toContain("Vul zelf in: salaris met werkgeverslasten");
  expect(waarde("capaciteit-productiviteit")).toBe("100%");
  expect(vind("#capaciteit-reden").textContent).toContain("Uren per herindicatie is nog leeg");
  expect(knop("Zet in werkmap").getAttribute("aria-disabled")).toBe("true");
});

test("het voorbeeld van Duiven geeft tabel 2, € 26.502, en 14,7 betaalde uren bij 1.400 productieve", () => {
  knop(/voorbeeld van Duiven/).click();
  expect(uitkomsten(PER_JAAR)).toEqual([
    ["2024", "11,00", "0,31", "€ 26.502"],
    ["2025", "10,96", "0,30", "€ 26.410"],
    ["2026", "6,62", "0,18", "€ 15.938"],
    ["2027", "5,38", "0,15", "€ 12.973"],
  ]);
  expect(plat(vind(".kort").textContent)).toContain("11,00 uur per week: € 26.502 per jaar");
  expect(vind(".resultaat .zin").textContent).toMatch(/74,8%.*geen 11,0 maar 14,7 betaalde uren/);
  expect(vind(".resultaat .zin").textContent).toContain("geen norm");
  expect(vind(".grafiek").getAttribute("aria-label")).toContain("2024: 11,0 uren werk, 14,7 betaalde uren");
});

test("is niet elk betaald uur werk, dan staan de betaalde uren erbij", () => {
  knop(/voorbeeld van Duiven/).click();
  typ("capaciteit-productiviteit", "80%");
  // 11 / 80% = 13,75
  expect(uitkomsten(PER_JAAR)[0]).toEqual(["2024", "11,00", "0,38", "€ 33.128", "13,75"]);
});

test("de jaren staan klaar, en tellen pas mee als er iets bij staat", () => {
  expect(jaren()).toEqual(["2024", "2025", "2026", "2027"].map((jaar) => [jaar, "", ""]));
  typ("capaciteit-urenHerindicatie", "2");
  typ("capaciteit-urenAanvraag", "2,5");
  typ("capaciteit-loonkosten", "7.227,92");
  expect(vind("#capaciteit-reden").textContent).toBe(
    "Aflopende indicaties en nieuwe aanvragen: vul ten minste één rij in.",
  );
  typIn(".lijsttabel tr:nth-child(2) td:nth-child(2) input", "216");
  typIn(".lijsttabel tr:nth-child(2) td:nth-child(3) input", "70");
  // (216 x 2 + 70 x 2,5) / 52
  expect(uitkomsten(PER_JAAR).map((rij) => rij.slice(0, 2))).toEqual([["2025", "11,67"]]);
});

test("een eigen waarde zegt dat zij eigen is, en de weg terug naar de norm staat erbij", () => {
  typ("capaciteit-beslistermijn", "3");
  expect(onder("capaciteit-beslistermijn", "onder")).toContain("Eigen waarde");
  knop("Terug naar de norm (2)").click();
  expect(waarde("capaciteit-beslistermijn")).toBe("2");
  expect(onder("capaciteit-beslistermijn", "onder")).toContain("Norm: ");
});

test("een andere peildatum vult de norm van die dag; is er geen, dan blijft het veld leeg met de bekende datums", () => {
  typ("capaciteit-onderzoekstermijn", "3");
  typ("capaciteit-peildatum", "1 juli 2025");
  expect(waarde("capaciteit-beslistermijn")).toBe("");
  expect(onder("capaciteit-beslistermijn", "onder")).toContain("1 januari 2024 t/m 31 december 2024");
  expect(waarde("capaciteit-onderzoekstermijn")).toBe("3");
  typ("capaciteit-peildatum", "1-7-2024");
  expect(waarde("capaciteit-beslistermijn")).toBe("2");
});

test.each([
  ["capaciteit-loonkosten", "37.20", "op twee manieren te lezen"],
  ["capaciteit-loonkosten", "veel", "“veel” is geen getal"],
  ["capaciteit-productiviteit", "300", "is 300%; dat mag hoogstens 200% zijn"],
  ["capaciteit-productiviteit", "0.8", "Bedoelt u 0,8, typ dan 0,8."],
  ["capaciteit-werkweek", "0", "is 0; dat kan hier niet. Verwacht: uren per week"],
  ["capaciteit-wekenPerJaar", "60", "mag hoogstens 53 zijn"],
  ["capaciteit-urenAanvraag", "-1", "mag niet onder 0 liggen"],
  ["capaciteit-peildatum", "31-2-2024", "is geen datum. Typ dag, maand en jaar"],
  ["capaciteit-peildatum", "45474", "Het lijkt het dagnummer van 1 juli 2024: typ dan 1-7-2024."],
  ["capaciteit-peildatum", "1-7-2009", "geen datum vanaf 1 januari 2015"],
])("%s met “%s” geeft een zin bij het veld", (id, tekst, zin) => {
  typ(id, tekst);
  expect(onder(id, "fout")).toContain(zin);
  expect(vind(`#${id}`).getAttribute("aria-invalid")).toBe("true");
  expect(vind(`#${id}`).getAttribute("aria-describedby")).toContain(`${id}-fout`);
});

test.each([
  ["capaciteit-productiviteit", "75", "“75” is gelezen als 75%."],
  ["capaciteit-productiviteit", "0,75", "“0,75” is gelezen als 75%."],
  ["capaciteit-peildatum", "01-07-24", "“01-07-24” is gelezen als 1 juli 2024."],
  ["capaciteit-peildatum", "20240701", "“20240701” is gelezen als 1 juli 2024."],
  ["capaciteit-urenAanvraag", "2:30", "“2:30” is gelezen als 2 uur en 30 minuten: 2,5 uren."],
  ["capaciteit-loonkosten", "€ 7.227,92", ""],
  ["capaciteit-loonkosten", "7\u00a0227,92", ""],
])("%s leest “%s”, en zegt wat het ervan maakte: %s", (id, tekst, zin) => {
  typ(id, tekst);
  expect(onder(id, "fout")).toBe("");
  expect(vind(`#${id}-opgevat`).textContent).toBe(zin);
  // Wie verder typt, ziet niet meer wat er van het vorige gemaakt was.
  const veld = vind<HTMLInputElement>(`#${id}`);
  veld.value = "";
  veld.dispatchEvent(new Event("input"));
  expect(vind(`#${id}-opgevat`).textContent).toBe("");
});

test("overnemen uit de selectie zegt wat is overgenomen en wat niet", async () => {
  const cellen = [
    ["Jaar", "Aflopend", "Nieuw"],
    [2024, 216, 70],
    ["2025", "215", 70],
    ["totaal", 431, 140],
  ];
  cellen.forEach((rij, r) => rij.forEach((w, k) => werkmap.typ("Gegevens", `${"ABC"[k]}${r + 1}`, w)));
  werkmap.wijsAan("Gegevens", "A1:C4");
  knop("Neem over uit selectie").click();
  await rust(20);
  expect(vind(".overname ul").textContent).toBe(
    "Overgeslagen rij 4: een regel met een totaal telt niet mee.",
  );
  knop("Overnemen").click();
  expect(status()).toBe("Gegevens, A1:C4: 2 rijen overgenomen.");
  expect(jaren()).toEqual([
    ["2024", "216", "70"],
    ["2025", "215", "70"],
  ]);
});

test("plakken uit Excel vult meer rijen, ook een enkele kolom", () => {
  expect(plak(".lijsttabel tr:nth-child(1) td:nth-child(2) input", "216\r\n215\r\n102\r\n")).toBe(true);
  expect(jaren().map((r) => r[1])).toEqual(["216", "215", "102", ""]);
  expect(plak(".lijsttabel td:nth-child(1) input", "2030\t1.200\t5\n2031\t7\t8\n")).toBe(true);
  expect(jaren().slice(0, 2)).toEqual([
    ["2030", "1.200", "5"],
    ["2031", "7", "8"],
  ]);
  expect(plak(".lijsttabel td:nth-child(1) input", "2032")).toBe(false);
  // Met een kop is het een tabel: eerst kijken, want er stond al iets. Wat er niet bij staat, blijft.
  expect(plak(".lijsttabel td:nth-child(1) input", "Jaar\tAflopend\n2030\t300\n2032\t9")).toBe(true);
  expect(vind(".overname .letop").textContent).toBe("Overnemen vervangt de 3 rijen die er staan.");
  knop("Overnemen").click();
  expect(jaren()).toEqual([
    ["2030", "300", "5"],
    ["2032", "9", ""],
  ]);
});

test("een jaar dat er twee keer staat of niet klopt, houdt het schrijven tegen", () => {
  knop(/voorbeeld van Duiven/).click();
  const eerste = vind<HTMLInputElement>(".lijsttabel input");
  eerste.value = "2025";
  eerste.dispatchEvent(new Event("input"));
  expect(vind("#capaciteit-reden").textContent).toContain("2025 staat er twee keer (rij 1 en 2)");
  eerste.value = "20x";
  eerste.dispatchEvent(new Event("input"));
  expect(vind("#capaciteit-jaren-fout").textContent).toContain("Jaar op rij 1: “20x” is geen jaartal");
  expect(eerste.getAttribute("aria-invalid")).toBe("true");
});

test("wie dubbelklikt op Zet in werkmap, krijgt één blad en geen vraag", async () => {
  knop(/voorbeeld van Duiven/).click();
  const zet = knop("Zet in werkmap");
  zet.click();
  zet.click();
  zet.click();
  await rust(50);
  expect(document.querySelector("dialog[open]")).toBeNull();
  expect(werkmap.titels()).toEqual(["Capaciteit"]);
  expect(status()).toContain("Het blad “Capaciteit” staat in de werkmap.");
});

test("zet in werkmap schrijft één blad met formules, en zet terug haalt het weg", async () => {
  knop(/voorbeeld van Duiven/).click();
  knop("Zet in werkmap").click();
  await rust(50);
  expect(werkmap.titels()).toEqual(["Capaciteit"]);
  expect(status()).toBe("Het blad “Capaciteit” staat in de werkmap.");
  const blad = werkmap.geschreven("Capaciteit");
  expect([blad?.id, blad?.versie]).toEqual(["capaciteit", 3]);
  expect(JSON.stringify(blad?.cellen)).toContain("WMO.CAPACITEIT(WMO_Capaciteit_jaren");
  knop("Zet terug").click();
  await rust(20);
  expect(werkmap.titels()).toEqual([]);
  expect(status()).toContain("Teruggezet");
});

test("vernieuw leest het blad terug en zegt wat er veranderd is; een hint wijst erop", async () => {
  knop(/voorbeeld van Duiven/).click();
  // De werkmap van deze test rekent niet na: een uur dat uit een formule volgt, bleef staan zoals het was.
  vind("#capaciteit-met-structureel").click();
  vind("#capaciteit-met-looptijd").click();
  typ("capaciteit-clienten", "636");
  typ("capaciteit-looptijdNu", "3");
  typ("capaciteit-looptijdStraks", "5");
  knop("Zet in werkmap").click();
  await rust(50);
  const plek = (naam: string) =>
    werkmap.geschreven("Capaciteit")?.namen?.find((n) => n.naam === `WMO_Capaciteit_${naam}`)?.bereik ?? "";
  werkmap.typ("Capaciteit", plek("uren_aanvraag"), 2.5);
  werkmap.typ("Capaciteit", plek("aflopend").split(":")[0] as string, 300);
  await rust();
  expect(status()).toBe("De invoer op het blad “Capaciteit” is veranderd.");
  vind(".status button").click();
  await rust(50);
  expect(status()).toBe(
    "Overgenomen van het blad “Capaciteit”: Aflopend in 2024: 216 -> 300; Uren per nieuwe aanvraag: 2 -> 2,5.",
  );
  expect(waarde("capaciteit-urenAanvraag")).toBe("2,5");
  expect(jaren()[0]).toEqual(["2024", "300", "70"]);
  expect(vind<HTMLInputElement>("#capaciteit-met-looptijd").checked).toBe(true);
  expect(waarde("capaciteit-looptijdStraks")).toBe("5");
});

test("onleesbare invoer op het blad wordt niet half overgenomen", async () => {
  knop(/voorbeeld van Duiven/).click();
  knop("Zet in werkmap").click();
  await rust(50);
  const cel =
    werkmap.geschreven("Capaciteit")?.namen?.find((n) => n.naam === "WMO_Capaciteit_werkweek")?.bereik ?? "";
  werkmap.typ("Capaciteit", cel, "zesendertig");
  knop("Vernieuw").click();
  await rust(50);
  expect(status()).toContain("Uren van een volledige werkweek is de tekst “zesendertig”");
  expect(status()).toContain("Er is niets overgenomen.");
  expect(waarde("capaciteit-werkweek")).toBe("36");
});

test("staat het blad er al, dan vraagt het paneel: annuleren, ernaast, of vervangen", async () => {
  knop(/voorbeeld van Duiven/).click();
  const zet = async (antwoord?: string) => {
    knop("Zet in werkmap").click();
    await rust(50);
    if (antwoord === undefined) return;
    expect(vind("dialog").textContent).toContain("staat er al");
    knop(antwoord).click();
    await rust(50);
    expect(document.querySelector("dialog")).toBeNull();
  };
  await zet();
  await zet("Annuleren");
  expect(status()).toBe("Er is niets geschreven.");
  await zet("Nieuw blad ernaast");
  expect(werkmap.titels()).toEqual(["Capaciteit", "Capaciteit 2"]);
  typ("capaciteit-werkweek", "40");
  await zet("Vervangen");
  expect(werkmap.titels()).toEqual(["Capaciteit", "Capaciteit 2"]);
  expect(JSON.stringify(werkmap.geschreven("Capaciteit 2")?.cellen)).toContain('"inhoud":40');
  knop("Vernieuw").click();
  await rust(50);
  expect(vind("dialog").textContent).toContain("Van welk blad");
  knop("Capaciteit").click();
  await rust(50);
  expect(waarde("capaciteit-werkweek")).toBe("36");
});

test("weigert de werkmap, dan staat haar zin er, en de invoer blijft", async () => {
  knop(/voorbeeld van Duiven/).click();
  werkmap.laatMislukken(new Werkmapfout("beveiligd", "Het blad is beveiligd; haal de beveiliging eraf."));
  knop("Zet in werkmap").click();
  await rust(50);
  expect(status()).toBe("Het blad is beveiligd; haal de beveiliging eraf.");
  expect(vind(".status").dataset.soort).toBe("fout");
  expect(uitkomsten(PER_JAAR)).toHaveLength(4);
});

test("naar een andere kamer en terug: niets wat getypt is gaat verloren, en de kop krijgt de focus", () => {
  typ("capaciteit-werkweek", "38");
  const naar = (hash: string) => {
    location.hash = hash;
    window.dispatchEvent(new Event("hashchange"));
  };
  naar("#start");
  expect([document.title, vind("h1").textContent]).toEqual(["Wmo-begroting", "Wmo-begroting"]);
  expect(document.activeElement).toBe(vind("h1"));
  naar("#functies");
  expect(document.title).toBe("Functies - Wmo-begroting");
  naar("#capaciteit");
  expect(waarde("capaciteit-werkweek")).toBe("38");
});

test("delen erbij: elk met zijn eigen uitkomst, en een deel dat nog niet klopt houdt de rest niet tegen", () => {
  knop(/voorbeeld van Duiven/).click();
  for (const deel of ["looptijd", "licht", "voorraad"]) vind(`#capaciteit-met-${deel}`).click();
  expect(vind(".resultaat .melding").textContent).toContain("Cliënten met een indicatie is nog leeg");
  expect(uitkomsten(PER_JAAR)).toHaveLength(4);
  expect(knop("Zet in werkmap").getAttribute("aria-disabled")).toBe("true");
  typ("capaciteit-clienten", "636");
  typ("capaciteit-looptijdNu", "3");
  typ("capaciteit-looptijdStraks", "5");
  typ("capaciteit-aandeel", "25%");
  typ("capaciteit-loonkostenLicht", "5.500");
  typ("capaciteit-begin", "140");
  typ("capaciteit-instroom", "25");
  typ("capaciteit-urenBeschikbaar", "16");
  typ("capaciteit-urenPerZaak", "2,5");
  // 636 / 3 - 636 / 5 = 84,8; x 2 uur / 52 weken, / 36 uur, x 12 x 7.227,92
  expect(uitkomsten("Langere indicaties")).toEqual([
    ["Herindicaties per jaar nu", "212,0 herindicaties per jaar"],
    ["Herindicaties per jaar straks", "127,2 herindicaties per jaar"],
    ["Herindicaties minder per jaar", "84,8 herindicaties per jaar"],
    ["Uren minder per week", "3,26 uren per week"],
    ["Formatie minder", "0,09 fte"],
    ["Kosten minder per jaar", "€ 7.858 euro per jaar"],
  ]);
  expect(plat(vind(".resultaat .letop").textContent)).toMatch(/Buiten de termijn\..*8,0 weken duren/);
  expect(uitkomsten("Werkvoorraad per maand")).toHaveLength(12);
  expect(uitkomsten("Tijdelijk en structureel")[0]).toEqual(["2024", "5,62", "€ 12.973", "€ 13.529"]);
  expect(uitkomsten("Consulent light")[0]).toEqual(["2024", "2,75", "€ 24.918", "-€ 1.584"]);
  expect(knop("Zet in werkmap").hasAttribute("aria-disabled")).toBe(false);
});

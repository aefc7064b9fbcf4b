import { capaciteit } from "../../src/taskpane/capaciteit/formulier";
import { functies } from "../../src/taskpane/functies";
import { Werkmapfout } from "../../src/workbook/werkmap";
import type { Geheugenwerkmap } from "../hulp/geheugenwerkmap";
import { bereidVoor, knop, open, plak, plat, rust, status, typ as typIn, vind } from "../hulp/paneel";
import type * as Proefnormen from "../hulp/proefnormen";

// Met een beslistermijn die alleen in 2024 bekend is: wat er aan de echte normen verandert, verandert hier niets.
jest.mock("../../src/norms/lijst", () =>
  jest.requireActual<typeof Proefnormen>("../hulp/proefnormen").lijstMetProefnormen(),
);

jest.setTimeout(30_000);

let werkmap: Geheugenwerkmap;
const typ = (id: string, tekst: string) => typIn(`#${id}`, tekst);
const waarde = (id: string) => vind<HTMLInputElement>(`#${id}`).value;
const onder = (id: string, wat: "fout" | "onder") => vind(`#${id}-${wat}`).textContent;
const jaren = () =>
  [...document.querySelectorAll(".lijsttabel tbody tr")].map((rij) =>
    [...rij.querySelectorAll("input")].map((v) => v.value),
  );
const uitkomsten = () =>
  [...vind(".resultaten").querySelectorAll("tbody tr")].map((rij) =>
    [...rij.children].map((c) => plat(c.textContent)),
  );

beforeAll(bereidVoor);
beforeEach(() => {
  werkmap = open([capaciteit, functies], "capaciteit");
});

test("het formulier begint met de normen van 1 juli 2024, elk met de bron; waar geen norm voor is, is leeg", () => {
  const ids = ["cap-peildatum", "cap-beslistermijn", "cap-urenAanvraag", "cap-loonkosten"];
  expect(ids.map(waarde)).toEqual(["1-7-2024", "2", "", ""]);
  expect(onder("cap-beslistermijn", "onder")).toContain("Norm: Wmo 2015, artikel 2.3.5");
  expect(onder("cap-loonkosten", "onder")).toContain("Vul zelf in: salaris met werkgeverslasten");
  expect(waarde("cap-productiviteit")).toBe("100%");
  expect(vind("#cap-reden").textContent).toContain("ten minste één jaar");
  expect(knop("Zet in werkmap").getAttribute("aria-disabled")).toBe("true");
});

test("het voorbeeld van Duiven geeft tabel 2, € 26.502, en 14,7 betaalde uren bij 1.400 productieve", () => {
  knop(/voorbeeld van Duiven/).click();
  expect(uitkomsten()).toEqual([
    ["2024", "11,00", "0,31", "€ 26.502"],
    ["2025", "10,96", "0,30", "€ 26.410"],
    ["2026", "6,62", "0,18", "€ 15.938"],
    ["2027", "5,38", "0,15", "€ 12.973"],
  ]);
  expect(vind(".resultaat .voorbeeld").textContent).toMatch(/74,8%.*geen 11,0 maar 14,7 betaalde uren/);
  expect(vind(".resultaat .voorbeeld").textContent).toContain("geen norm");
  expect(vind(".grafiek").getAttribute("aria-label")).toContain("2024: 11,0 uren werk, 14,7 betaalde uren");
});

test("een eigen waarde zegt dat zij eigen is, en de weg terug naar de norm staat erbij", () => {
  typ("cap-beslistermijn", "3");
  expect(onder("cap-beslistermijn", "onder")).toContain("Eigen waarde");
  knop("Terug naar de norm (2)").click();
  expect(waarde("cap-beslistermijn")).toBe("2");
  expect(onder("cap-beslistermijn", "onder")).toContain("Norm: ");
});

test("een andere peildatum vult de norm van die dag; is er geen, dan blijft het veld leeg met de bekende datums", () => {
  typ("cap-onderzoekstermijn", "3");
  typ("cap-peildatum", "1 juli 2025");
  expect(waarde("cap-beslistermijn")).toBe("");
  expect(onder("cap-beslistermijn", "onder")).toContain("1 januari 2024 t/m 31 december 2024");
  expect(waarde("cap-onderzoekstermijn")).toBe("3");
  typ("cap-peildatum", "1-7-2024");
  expect(waarde("cap-beslistermijn")).toBe("2");
});

test.each([
  ["cap-loonkosten", "37.20", "op twee manieren te lezen"],
  ["cap-loonkosten", "veel", "“veel” is geen getal"],
  ["cap-productiviteit", "300", "is 300%; dat mag hoogstens 200% zijn"],
  ["cap-productiviteit", "0.8", "Bedoelt u 0,8, typ dan 0,8."],
  ["cap-werkweek", "0", "is 0; dat kan hier niet. Verwacht: uren per week"],
  ["cap-wekenPerJaar", "60", "mag hoogstens 53 zijn"],
  ["cap-urenAanvraag", "-1", "mag niet onder 0 liggen"],
  ["cap-peildatum", "31-2-2024", "is geen datum. Typ dag, maand en jaar"],
  ["cap-peildatum", "45474", "Het lijkt het dagnummer van 1 juli 2024: typ dan 1-7-2024."],
  ["cap-peildatum", "1-7-2009", "geen datum vanaf 1 januari 2015"],
])("%s met “%s” geeft een zin bij het veld", (id, tekst, zin) => {
  typ(id, tekst);
  expect(onder(id, "fout")).toContain(zin);
  expect(vind(`#${id}`).getAttribute("aria-invalid")).toBe("true");
  expect(vind(`#${id}`).getAttribute("aria-describedby")).toContain(`${id}-fout`);
});

test.each([
  ["cap-productiviteit", "75", "“75” is gelezen als 75%."],
  ["cap-productiviteit", "0,75", "“0,75” is gelezen als 75%."],
  ["cap-peildatum", "01-07-24", "“01-07-24” is gelezen als 1 juli 2024."],
  ["cap-peildatum", "20240701", "“20240701” is gelezen als 1 juli 2024."],
  ["cap-urenAanvraag", "2:30", "“2:30” is gelezen als 2 uur en 30 minuten: 2,5 uren."],
  ["cap-loonkosten", "€ 7.227,92", ""],
  ["cap-loonkosten", "7\u00a0227,92", ""],
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
  expect(vind("#cap-reden").textContent).toContain("2025 staat er twee keer (rij 1 en 2)");
  eerste.value = "20x";
  eerste.dispatchEvent(new Event("input"));
  expect(vind("#cap-jaren-fout").textContent).toContain("Jaar op rij 1: “20x” is geen jaartal");
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
  expect([blad?.id, blad?.versie]).toEqual(["capaciteit", 2]);
  expect(JSON.stringify(blad?.cellen)).toContain("WMO.CAPACITEIT(WMO_Capaciteit_jaren");
  knop("Zet terug").click();
  await rust(20);
  expect(werkmap.titels()).toEqual([]);
  expect(status()).toContain("Teruggezet");
});

test("vernieuw leest het blad terug en zegt wat er veranderd is; een hint wijst erop", async () => {
  knop(/voorbeeld van Duiven/).click();
  vind("#cap-met-looptijd").click();
  typ("cap-clienten", "636");
  typ("cap-looptijdNu", "3");
  typ("cap-looptijdStraks", "5");
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
  expect(waarde("cap-urenAanvraag")).toBe("2,5");
  expect(jaren()[0]).toEqual(["2024", "300", "70"]);
  expect(vind<HTMLInputElement>("#cap-met-looptijd").checked).toBe(true);
  expect(waarde("cap-looptijdStraks")).toBe("5");
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
  expect(waarde("cap-werkweek")).toBe("36");
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
  typ("cap-werkweek", "40");
  await zet("Vervangen");
  expect(werkmap.titels()).toEqual(["Capaciteit", "Capaciteit 2"]);
  expect(JSON.stringify(werkmap.geschreven("Capaciteit 2")?.cellen)).toContain('"inhoud":40');
  knop("Vernieuw").click();
  await rust(50);
  expect(vind("dialog").textContent).toContain("Van welk blad");
  knop("Capaciteit").click();
  await rust(50);
  expect(waarde("cap-werkweek")).toBe("36");
});

test("weigert de werkmap, dan staat haar zin er, en de invoer blijft", async () => {
  knop(/voorbeeld van Duiven/).click();
  werkmap.laatMislukken(new Werkmapfout("beveiligd", "Het blad is beveiligd; haal de beveiliging eraf."));
  knop("Zet in werkmap").click();
  await rust(50);
  expect(status()).toBe("Het blad is beveiligd; haal de beveiliging eraf.");
  expect(vind(".status").dataset.soort).toBe("fout");
  expect(uitkomsten()).toHaveLength(4);
});

test("naar een andere kamer en terug: niets wat getypt is gaat verloren, en de kop krijgt de focus", () => {
  typ("cap-werkweek", "38");
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
  expect(waarde("cap-werkweek")).toBe("38");
});

test("delen erbij: elk met zijn eigen uitkomst, en een aandeel telt samen op", () => {
  knop(/voorbeeld van Duiven/).click();
  for (const deel of ["looptijd", "licht", "voorraad", "structureel"]) vind(`#cap-met-${deel}`).click();
  expect(vind("#cap-deel-looptijd .melding").textContent).toContain("Cliënten met een indicatie is nog leeg");
  expect(knop("Zet in werkmap").getAttribute("aria-disabled")).toBe("true");
  typ("cap-clienten", "636");
  typ("cap-looptijdNu", "3");
  typ("cap-looptijdStraks", "5");
  typ("cap-aandeel", "25%");
  typ("cap-loonkostenLicht", "5.500");
  typ("cap-begin", "140");
  typ("cap-instroom", "25");
  typ("cap-urenBeschikbaar", "16");
  typ("cap-urenPerZaak", "2,5");
  expect(plat(vind("#cap-deel-looptijd .uitkomst").textContent)).toBe(
    "Van 212,0 naar 127,2 herindicaties per jaar: 3,26 uur per week, 0,09 fte en € 7.858 per jaar minder.",
  );
  expect(plat(vind("#cap-deel-voorraad .uitkomst").textContent)).toContain("buiten de 8 weken");
  expect(plat(vind("#cap-deel-structureel tbody tr").textContent)).toBe("20245,385,62€ 12.973€ 13.529");
  expect(plat(vind("#cap-deel-licht tbody tr").textContent)).toBe("20242,75€ 24.918-€ 1.584");
  expect(knop("Zet in werkmap").hasAttribute("aria-disabled")).toBe(false);
});

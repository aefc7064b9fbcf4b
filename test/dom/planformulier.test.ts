import { planformulier } from "../../src/taskpane/plan/formulier";
import type { Geheugenwerkmap } from "../hulp/geheugenwerkmap";
import {
  bereidVoor,
  knop,
  lijst,
  open,
  plak,
  plakEnNeem,
  plat,
  rust,
  status,
  typ,
  vind,
} from "../hulp/paneel";
import { proefplan } from "../hulp/proefplan";

jest.setTimeout(30_000);

let werkmap: Geheugenwerkmap;
const onder = (id: string, wat: "fout" | "onder") => vind(`#proefplan-${id}-${wat}`).textContent;
const cel = (rij: number, kolom: number) =>
  `.lijsttabel tbody tr:nth-child(${rij}) td:nth-child(${kolom}) input`;
const reden = () => vind("#proefplan-reden").textContent;
/** Eén groep van 636 cliënten met elf minuten minder. */
const vul = () => {
  typ("#proefplan-uurtarief", "37,20");
  plakEnNeem(cel(1, 1), "93\t82\t636\n");
};

beforeAll(bereidVoor);
beforeEach(() => {
  werkmap = open([planformulier(proefplan)], "proefplan");
});

test("normen, afspraken, keuzes en een leeg veld zeggen elk waar zij vandaan komen", () => {
  expect([
    vind<HTMLInputElement>("#proefplan-wekenPerJaar").value,
    vind<HTMLSelectElement>("#proefplan-manier").value,
  ]).toEqual(["52", "ruim"]);
  expect(onder("manier", "onder")).toBe("Verzonnen: ruim is de gewoonte.");
  expect(onder("begin", "onder")).toBe("Leeg: de peildatum.");
  typ("#proefplan-manier", "krap");
  expect(onder("manier", "onder")).toContain("Eigen waarde");
  knop("Terug naar ruim").click();
  expect(vind<HTMLSelectElement>("#proefplan-manier").value).toBe("ruim");
});

test("zolang er iets ontbreekt, zegt het paneel wat; een fout staat bij het veld of de rij", () => {
  expect(reden()).toContain("Tarief per uur is nog leeg");
  typ("#proefplan-uurtarief", "37.20");
  expect(onder("uurtarief", "fout")).toContain("op twee manieren te lezen");
  typ("#proefplan-begin", "31-2-2024");
  expect(onder("begin", "fout")).toContain("is geen datum");
  typ("#proefplan-begin", "");
  typ("#proefplan-uurtarief", "37,20");
  typ(cel(1, 1), "veel");
  expect(vind("#proefplan-groepen-fout").textContent).toBe(
    "Minuten nu op rij 1: “veel” is geen getal; verwacht: minuten per week, 0 of meer. Typ een getal, met een komma voor de decimalen.",
  );
  expect(vind(cel(1, 1)).getAttribute("aria-invalid")).toBe("true");
  expect(vind(cel(1, 1)).getAttribute("aria-describedby")).toBe("proefplan-groepen-fout");
  // De cel ernaast is alleen nog leeg.
  expect(vind(cel(1, 2)).hasAttribute("aria-invalid")).toBe(false);
  typ(cel(1, 1), "93");
  typ(cel(1, 2), "82");
  expect(reden()).toBe("Er staat nergens een cliënt in. Vul bij een groep een aantal in.");
});

test("de uitkomst volgt het typen, met tabel, grafiek en zinnen", () => {
  vul();
  // 636 x 11 / 60 x 52 x 37,20
  expect(vind(".kort").textContent).toBe("225551 euro minder per jaar");
  expect(plat(vind(".figuren .nadruk").textContent)).toBe("Minder per jaar€ 225.551");
  expect(vind(".grafiek").getAttribute("aria-label")).toBe(
    "Minuten per groep. nu: van 93 bij g1, tot 93 bij g1; straks: van 82 bij g1, tot 82 bij g1.",
  );
  expect(vind(".letop").textContent).toBe("Let op. Dit plan is verzonnen.");
  vind("#proefplan-met-groei").click();
  // Een deel dat nog niet klopt, houdt de rest niet tegen.
  expect(vind(".kort").textContent).toBe("225551 euro minder per jaar");
  expect(knop("Zet in werkmap").getAttribute("aria-disabled")).toBe("true");
  typ("#proefplan-procent", "10%");
  expect(vind(".kort").textContent).toBe("248106 euro minder per jaar");
  expect(knop("Zet in werkmap").hasAttribute("aria-disabled")).toBe(false);
});

test("een lijst van cliënten met een kop wordt geteld tot groepen; namen en wat niet klopt blijven achter", async () => {
  const rijen: (string | number)[][] = [
    ["Naam", "Huidige minuten", "Nieuwe minuten"],
    ["A", 90, 80],
    ["B", 90, 80],
    ["C", 120, 105.5],
    ["E", "n.v.t.", 265.5],
    ["D", 90, 80],
    ["Totaal", 390, 265.5],
  ];
  rijen.forEach((rij, r) => rij.forEach((w, k) => werkmap.typ("Lijst", `${"ABC"[k]}${r + 1}`, w)));
  werkmap.wijsAan("Lijst", "A1:C7");
  knop("Neem over uit selectie").click();
  await rust(20);
  // Eerst kijken, dan overnemen.
  expect(lijst()).toEqual([["", "", ""]]);
  expect(plat(vind(".overname").textContent)).toContain("Lijst, A1:C7: 4 rijen om over te nemen");
  expect([...vind(".overname ul").children].map((li) => li.textContent)).toEqual([
    "Overgeslagen rij 5: Minuten nu: “n.v.t.” is geen getal; verwacht: minuten per week, 0 of meer. Verbeter de cel, of laat haar leeg.",
    "rij 7: een regel met een totaal telt niet mee.",
  ]);
  knop("Overnemen").click();
  expect(lijst()).toEqual([
    ["90", "80", "3"],
    ["120", "105,5", "1"],
  ]);
  expect(status()).toBe("Lijst, A1:C7: 4 rijen overgenomen; gelijke rijen zijn samen geteld: 2 over.");
});

/** Hoe vaak het plan gerekend wordt en hoeveel elementen er gemaakt worden terwijl iemand iets doet. */
function werkVan(doe: () => void): { gerekend: number; gemaakt: number } {
  const reken = jest.spyOn(proefplan, "beeld");
  const maak = [jest.spyOn(document, "createElement"), jest.spyOn(document, "createElementNS")];
  doe();
  const werk = {
    gerekend: reken.mock.calls.length,
    gemaakt: maak.reduce((som, m) => som + m.mock.calls.length, 0),
  };
  for (const spion of [reken, ...maak]) spion.mockRestore();
  return werk;
}

/** Regels met zoveel verschillende paren minuten, elk tien minuten minder. */
const regels = (aantal: number, verschillend: number) =>
  Array.from({ length: aantal }, (_, i) => `${60 + (i % verschillend)}\t${50 + (i % verschillend)}`).join(
    "\r\n",
  );

test("5.000 regels plakken: geteld, en hoogstens 60 op het scherm", () => {
  typ("#proefplan-uurtarief", "37,20");
  plakEnNeem(cel(1, 1), regels(5000, 700));
  expect(lijst()).toHaveLength(60);
  expect(vind(".lijst .melding").textContent).toBe("Nog 640 rijen, hier niet getoond. Zij tellen wel mee.");
  // 5.000 cliënten met tien minuten minder.
  expect(vind(".kort").textContent).toBe(
    `${Math.round(((5000 * 10) / 60) * 37.2 * 52)} euro minder per jaar`,
  );
  knop("Toon meer rijen").click();
  expect(lijst()).toHaveLength(120);
});

test("plakken en typen zijn in een lange lijst niet meer werk dan in een korte", () => {
  typ("#proefplan-uurtarief", "37,20");
  const meet = (groepen: number) => {
    knop("Maak leeg").click();
    const plakken = werkVan(() => plakEnNeem(cel(1, 1), regels(5000, groepen)));
    const veld = vind<HTMLInputElement>(cel(1, 1));
    veld.value = "999";
    const toets = werkVan(() => veld.dispatchEvent(new Event("input")));
    // Een toets tekent de lijst niet opnieuw: wie typt, houdt zijn veld.
    expect(vind(cel(1, 1))).toBe(veld);
    return { plakken, toets };
  };
  const [kort, lang] = [meet(200), meet(700)];
  expect([lang.plakken.gerekend, lang.toets.gerekend]).toEqual([1, 1]);
  // De as van de grafiek kan een streepje meer hebben.
  expect(lang.plakken.gemaakt).toBeLessThan(kort.plakken.gemaakt + 10);
  expect(lang.toets.gemaakt).toBeLessThan(kort.toets.gemaakt + 10);
});

test("plakken in een gevulde lijst begint bij de cel waar iemand plakt; een enkele waarde plakt gewoon", () => {
  vul();
  expect(plak(cel(1, 2), "80\t600\n70\t30\n")).toBe(true);
  expect(lijst()).toEqual([
    ["93", "80", "600"],
    ["", "70", "30"],
  ]);
  expect(plak(cel(2, 1), "75")).toBe(false);
});

test("rijen erbij, Enter op de laatste rij, en weg", () => {
  vul();
  knop("Rij toevoegen").click();
  expect(lijst()).toHaveLength(2);
  vind(cel(2, 1)).dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", cancelable: true }));
  expect(lijst()).toHaveLength(3);
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Minuten nu, rij 3");
  vind(`[aria-label="Rij 2 weghalen"]`).click();
  expect(lijst()).toEqual([
    ["93", "82", "636"],
    ["", "", ""],
  ]);
});

test("tekst, keuze en jaar in een lijst: op woorden gelegd, en een dubbel jaar is een fout op zijn rij", () => {
  vul();
  const tweede = ".lijsttabel tbody tr:nth-child(1) td:nth-child(2) input[aria-label='Omschrijving, rij 1']";
  expect(
    plak(
      "[aria-label='Jaar, rij 1']",
      "Omschrijving\tBedrag\tJaar\tSoort\nBeheer\t€ 1.200\t2025\tLasten\nBijdrage\t\t2026\tbaten\n",
    ),
  ).toBe(true);
  // Woord voor woord de kop van de lijst: niets om eerst te bekijken.
  expect(status()).toBe("Het klembord: 2 rijen overgenomen.");
  expect(lijst(1)).toEqual([
    ["2025", "Beheer", "lasten", "1.200"],
    ["2026", "Bijdrage", "baten", ""],
  ]);
  expect(vind<HTMLInputElement>(tweede).value).toBe("Beheer");
  typ("[aria-label='Jaar, rij 2']", "2025");
  expect(reden()).toContain("2025 staat er twee keer");
});

test("zet in werkmap, Vernieuw leest de lijst terug, en Zet terug haalt het blad weg", async () => {
  vul();
  plakEnNeem("[aria-label='Jaar, rij 1']", "2025\tBeheer\tlasten\t1200\n");
  knop("Zet in werkmap").click();
  await rust(100);
  expect(status()).toBe("Het blad “Proefplan” staat in de werkmap.");
  const plek = (naam: string) =>
    werkmap
      .geschreven("Proefplan")
      ?.namen?.find((n) => n.naam === `WMO_Proefplan_${naam}`)
      ?.bereik.split(":")[0] ?? "";
  expect(werkmap.lees("Proefplan", plek("bedrag"))).toBeCloseTo(225551.04, 2);
  werkmap.typ("Proefplan", plek("groep_aantal"), 600);
  werkmap.typ("Proefplan", plek("manier"), "krap");
  await rust();
  expect(status()).toBe("De invoer op het blad “Proefplan” is veranderd.");
  vind(".status button").click();
  await rust(100);
  expect(status()).toBe(
    "Overgenomen van het blad “Proefplan”: Aantal cliënten op rij 1: 636 -> 600; Manier: ruim -> krap.",
  );
  expect(lijst()).toEqual([["93", "82", "600"]]);
  expect(lijst(1)).toEqual([["2025", "Beheer", "lasten", "1.200"]]);
  expect(vind<HTMLInputElement>("#proefplan-begin").value).toBe("");
  werkmap.typ("Proefplan", plek("uurtarief"), "gratis");
  knop("Vernieuw").click();
  await rust(50);
  expect(status()).toContain("Er is niets overgenomen.");
  knop("Zet in werkmap").click();
  await rust(50);
  knop("Vervangen").click();
  await rust(100);
  knop("Zet terug").click();
  await rust(100);
  expect(status()).toContain("Teruggezet");
});

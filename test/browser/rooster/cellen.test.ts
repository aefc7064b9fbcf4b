import { registreer } from "../../../src/engine/registreer";
import { CorePlugin, registries, stores, type Model, type Ocel } from "../../../src/engine/spreadsheet";
import { zonderConsole } from "../../../src/engine/zonderconsole";
import { getalvormen } from "../../../src/sheet/getalvormen";
import { doe, maakProef } from "./hulp";

test.each([
  ["een getal", 173674.3008, 173674.3008, "173674,3008"],
  ["een klein getal", 1e-7, 1e-7, "0,0000001"],
  ["een getal met afrondfout", 0.1 + 0.2, 0.30000000000000004, "0,3"],
  ["tekst", "cliënten", "cliënten", "cliënten"],
  ["tekst die op een datum lijkt", "'1-2", "1-2", "1-2"],
  ["tekst die op een getal lijkt", "'01", "01", "01"],
  ["tekst die op een formule lijkt", "'=A1", "=A1", "=A1"],
  ["een aanhalingsteken vooraan", "''t Huis", "'t Huis", "'t Huis"],
  ["waar", true, true, "WAAR"],
  ["onwaar", false, false, "ONWAAR"],
  ["een fout", { fout: "#N/A" }, { fout: "#N/A" }, "#N/B"],
])("%s komt terug", (_, inhoud, waarde, tekst) => {
  const { zet, lees } = maakProef();
  zet("B2", inhoud);
  expect(lees("B2")).toMatchObject({ waarde, tekst, getalvorm: "General" });
  expect(lees("B2").formule).toBeUndefined();
});

test("null laat staan, een lege tekst maakt leeg, en de maten moeten kloppen", () => {
  const { rooster, vak, zet, waarden } = maakProef();
  zet("A1", 1, 2, 3);
  zet("A1", null, "", 4);
  expect(waarden("A1:D1")).toEqual([[1, null, 4, null]]);
  expect(() => rooster.schrijf(vak("A1:B1"), [[1]])).toThrow("1 rijen en 2 kolommen");
});

test.each([
  [getalvormen.euro, 173674.3008, "€ 173.674"],
  [getalvormen.euro, -1234.5, "€ -1.235"],
  [getalvormen.euroCent, 37.2, "€ 37,20"],
  [getalvormen.procent0, 0.77, "77%"],
  [getalvormen.procent1, 0.885, "88,5%"],
  [getalvormen.getal2, 1234.5, "1.234,50"],
  [getalvormen.datum, 45474, "01-07-2024"],
  [getalvormen.jaartal, 2024, "2024"],
  ["d mmmm yyyy", 45474, "1 juli 2024"],
  ["ddd d mmm", 45352, "vr 1 mrt"],
  ["[$-413]d mmm yyyy", 45474, "1 jul 2024"],
  ["[Red]0.00", 1.5, "1,50"],
  ["0.00E+00", 12345, "1,23E+04"],
  ["# ?/?", 0.5, "0,5"],
  // Zo schrijven een Nederlandse Excel en LibreOffice bedragen en datums in een bestand.
  ["€ #,##0", 1234.5, "€ 1.235"],
  ['"€" #,##0;-"€" #,##0', -1234.5, "-€ 1.235"],
  ['"€"\\ #,##0.00;[Red]"€"\\ \\-#,##0.00', -1234.5, "€ -1.234,50"],
  ["_-€ * #,##0.00_-", 1234.5, " € 1.234,50 "],
  ['_ "€" * #,##0.00_ ;_ "€" * -#,##0.00_ ;_ "€" * "-"??_ ;_ @_ ', 1234.5, " € 1.234,50 "],
  ['_ "€" * #,##0.00_ ;_ "€" * -#,##0.00_ ;_ "€" * "-"??_ ;_ @_ ', 0, " € - "],
  ['_-[$€-413] * #,##0.00_-;_-[$€-413] * -#,##0.00_-;_-[$€-413] * "-"??_-;_-@_-', -2.5, " € -2,50 "],
  ["[$€-2]\\ #,##0.00", 1.5, "€ 1,50"],
  ["[$EUR] #,##0", 1500, "EUR 1.500"],
  ['#,##0" per uur"', 1500, "1.500 per uur"],
  ['0.0,,"mln"', 1_500_000, "1,5mln"],
  ["dd/mm/yyyy;@", 45474, "01-07-2024"],
  ["[$-413]d\\ mmmm\\ yyyy;@", 45474, "1 juli 2024"],
  ["h:mm", 0.0944444444, "02:16"],
  ["[h]:mm:ss", 1.5, "36:00:00"],
  ["??0", 7, "7"],
  // Wat het rekenblad niet kan, staat er als gewoon getal.
  ['General" uur"', 1.5, "1,5"],
  ["[>=1000]#,##0;0", 1.5, "1,5"],
])("de notatie %s blijft precies zo, en toont %d als %s", (vorm, waarde, tekst) => {
  const { rooster, zet, lees, vak } = maakProef();
  zet("A1", waarde);
  rooster.zetOpmaak(vak("A1"), { getalvorm: vorm });
  expect(lees("A1")).toMatchObject({ getalvorm: vorm, tekst, waarde });
  rooster.zetOpmaak(vak("A1"), { getalvorm: null });
  expect(lees("A1").getalvorm).toBe("General");
});

test("wie in het rooster een andere notatie kiest, krijgt die", () => {
  const { rooster, blad, model, zet, lees, vak } = maakProef();
  zet("A1", 0.5);
  rooster.zetOpmaak(vak("A1"), { getalvorm: "[Red]0.00" });
  doe(model, "SET_FORMATTING", {
    sheetId: blad,
    target: [{ left: 0, right: 0, top: 0, bottom: 0 }],
    format: "0%",
  });
  expect(lees("A1")).toMatchObject({ getalvorm: "0%", tekst: "50%" });
});

test("opmaak komt terug, per eigenschap te zetten en weg te halen", () => {
  const { rooster, vak } = maakProef();
  const alles = {
    getalvorm: "#,##0.00",
    vet: true,
    cursief: true,
    grootte: 14,
    kleur: "1F3A5F",
    vulling: "FFF4C2",
    horizontaal: "right",
    verticaal: "middle",
    terugloop: true,
    inspringing: 2,
    randen: { boven: "BFC7D1", onder: "000000" },
  } as const;
  rooster.zetOpmaak(vak("B2:C3"), alles);
  const hier = () => rooster.opmaak(vak("B2"))[0]?.[0];
  expect(rooster.opmaak(vak("B3"))[0]?.[0]).toEqual({
    ...alles,
    randen: { boven: "BFC7D1", onder: "000000" },
  });
  rooster.zetOpmaak(vak("B2"), { vet: null, randen: { boven: null }, inspringing: null });
  expect(hier()).toMatchObject({ cursief: true, randen: { onder: "BFC7D1" } });
  expect(hier()).not.toHaveProperty("vet");
  expect(hier()).not.toHaveProperty("inspringing");
  rooster.wis(vak("B2:C3"), "opmaak");
  expect(hier()).toEqual({});
});

test("leegmaken laat opmaak, lijsten en keuzelijsten staan", () => {
  const { rooster, blad, zet, waarden, vak } = maakProef();
  zet("A1", "Jaar", "Aantal");
  zet("A2", 2024, 5);
  rooster.zetOpmaak(vak("A2"), { vet: true });
  rooster.voegTabelToe(vak("A1:B2"), "Jaren");
  rooster.zetInvoerregels(blad, [
    { bereik: "B2", toegestaan: { soort: "keuze", waarden: ["5", "6"] }, fout: "Kies." },
  ]);
  rooster.wis(vak("A1:B2"), "inhoud");
  expect(waarden("A1:B2").flat()).toEqual([null, null, null, null]);
  expect(rooster.opmaak(vak("A2"))[0]?.[0]).toEqual({ vet: true });
  expect(rooster.tabellen()).toHaveLength(1);
  expect(rooster.invoerregels(blad)).toHaveLength(1);
});

test("het blad groeit mee, en het gebruikte deel is bekend", () => {
  const { rooster, blad, vak, zet, lees } = maakProef();
  expect(rooster.gebruikt(blad)).toBeUndefined();
  zet("AZ1000", 1);
  zet("C3", 2);
  expect(rooster.gebruikt(blad)).toEqual(vak("C3:AZ1000"));
  expect(lees("AZ1000").waarde).toBe(1);
  expect(() => zet("XFD999999", 1)).toThrow("kleiner bereik");
  expect(() => zet("XFE1", 1)).toThrow("“XFE1” is geen bereik");
});

/** Wat o-spreadsheet te doen krijgt: opdrachten, en sommen van de formules met TELMEE. */
function maakTelling() {
  const telling = { opdrachten: 0, sommen: 0 };
  registries.corePluginRegistry.add(
    "telling",
    class extends CorePlugin {
      override handle(): void {
        telling.opdrachten++;
      }
    },
  );
  registreer("TELMEE", [{ vorm: "waarde" }], (_, x) => {
    telling.sommen++;
    return Number((x as Ocel).value) + 1;
  });
  return {
    bij(werk: () => void): { opdrachten: number; sommen: number } {
      Object.assign(telling, { opdrachten: 0, sommen: 0 });
      werk();
      return { ...telling };
    },
    weg: () => registries.corePluginRegistry.remove("telling"),
  };
}

test("10.000 rijen tegelijk zijn twee opdrachten en één stap, en elke formule rekent één keer", () => {
  const telling = maakTelling();
  try {
    const { rooster, blad, zet, lees } = maakProef();
    zet("A1", 1);
    const vak = { blad, boven: 0, links: 0, rijen: 10_000, kolommen: 2 };
    const inhoud = Array.from({ length: 10_000 }, (_, i) => [60 + (i % 200), "=TELMEE(A1)"]);
    // Eén opdracht voor de rijen erbij en één voor de cellen, hoeveel het er ook zijn.
    const veel = telling.bij(() => rooster.schrijf(vak, inhoud));
    expect(veel).toEqual({ opdrachten: 2, sommen: 10_000 });
    expect([lees("B10000").waarde, lees("A10000").waarde]).toEqual([61, 259]);
    rooster.ongedaan();
    expect(rooster.gebruikt(blad)).toMatchObject({ rijen: 1, kolommen: 1 });
    rooster.opnieuw();
    expect(lees("A10000").waarde).toBe(259);
  } finally {
    telling.weg();
  }
});

test.each(["eerst de inhoud", "eerst de vorm"])(
  "in een cel met de vorm tekst is 6.711 tekst, zonder ' (%s)",
  (volgorde) => {
    const { rooster, vak, zet, lees, typ } = maakProef();
    const vorm = () => rooster.zetOpmaak(vak("A1"), { getalvorm: "@" });
    if (volgorde === "eerst de vorm") vorm();
    zet("A1", "'6.711");
    if (volgorde === "eerst de inhoud") vorm();
    zet("B1", '=A1="6.711"');
    expect([lees("A1").waarde, lees("A1").tekst, lees("B1").waarde]).toEqual(["6.711", "6.711", true]);
    typ("A1", "6.712");
    expect([lees("A1").waarde, lees("B1").waarde]).toEqual(["6.712", false]);
    zet("A1", "'=1+1");
    expect(lees("A1")).toMatchObject({ waarde: "=1+1" });
  },
);

test.each([
  ["80%", "80%%", 0.8],
  ["12,5%", "12,5%%", 0.125],
  ["-5%", "-5%%", -0.05],
])(
  "%s typen in een cel met een percentage: het procentteken dat er al stond telt niet dubbel",
  (_, komtAan, waarde) => {
    const { rooster, model, vak, lees } = maakProef();
    rooster.zetOpmaak(vak("A1"), { getalvorm: "0.0%" });
    rooster.selecteer(vak("A1"));
    // Het invoerveld van o-spreadsheet: het eerste cijfer krijgt meteen een %, de rest komt ervoor en erachter.
    const winkel = new stores.DependencyContainer();
    winkel.inject(stores.ModelStore, model);
    const veld = winkel.get(stores.CellComposerStore);
    veld.startEdition("8");
    expect(veld.currentContent).toBe("8%");
    veld.setCurrentContent(komtAan, { start: komtAan.length, end: komtAan.length });
    zonderConsole(() => veld.stopEdition());
    expect(lees("A1").waarde).toBeCloseTo(waarde, 12);
  },
);

test.each([
  ["={1;2;3}", "={1;2;3}", [[1], [2], [3]]],
  ["={1\\2\\3}", "={1,2,3}", [[1, 2, 3]]],
  [
    "={1,5\\2;3\\4}",
    "={1.5,2;3,4}",
    [
      [1.5, 2],
      [3, 4],
    ],
  ],
  ['=SUM({1;2})&"{;\\}"', '=SUM({1;2})&"{;\\}"', [["3{;\\}"]]],
  ["=IF(TRUE;1;2)", "=IF(TRUE,1,2)", [[1]]],
])(
  "%s getypt in het Nederlands: ; scheidt rijen en \\ kolommen, en zo staat het er bij wijzigen ook",
  (getypt, formule, waarden) => {
    const { rooster, model, vak, lees } = maakProef();
    rooster.selecteer(vak("C1"));
    const winkel = new stores.DependencyContainer();
    winkel.inject(stores.ModelStore, model);
    const veld = winkel.get(stores.CellComposerStore);
    veld.startEdition(getypt);
    zonderConsole(() => veld.stopEdition());
    expect(lees("C1").formule).toBe(formule);
    const bereik = { ...vak("C1"), rijen: waarden.length, kolommen: waarden[0]?.length ?? 1 };
    expect(rooster.lees(bereik).map((rij) => rij.map((cel) => cel.waarde))).toEqual(waarden);
    rooster.selecteer(vak("C1"));
    veld.startEdition();
    expect(veld.currentContent.replace(/\s/g, "")).toBe(getypt);
    zonderConsole(() => veld.stopEdition());
    expect(lees("C1").formule).toBe(formule);
  },
);

/** Het invoerveld van o-spreadsheet op de gekozen cel, met wat het zegt. */
function invoerveld(model: Model) {
  const winkel = new stores.DependencyContainer();
  winkel.inject(stores.ModelStore, model);
  const gezegd: string[] = [];
  const daarna: (() => void)[] = [];
  winkel.get(stores.NotificationStore).updateNotificationCallbacks({
    notifyUser: () => undefined,
    askConfirmation: () => undefined,
    raiseError: (zin: unknown, doe?: () => void) => {
      gezegd.push(String(zin));
      if (doe) daarna.push(doe);
    },
  });
  return {
    veld: winkel.get(stores.CellComposerStore),
    gezegd,
    begrepen: () => daarna.splice(0).forEach((f) => f()),
  };
}

test.each([
  ["=SUM(1,5,2)", "=SUM(1;5;2)"],
  ['=IF(1=1,"a","b")', '=IF(1=1;"a";"b")'],
  ["=WMO.BESPARING(636,11,37.2,0.77)", "=WMO.BESPARING(636;11;37,2;0,77)"],
  ["=1.500*2", "=1,500*2"],
])(
  "%s getypt is geen Nederlandse notatie: een zin met hoe wel, en verder typen waar men was",
  (getypt, zo) => {
    const { rooster, model, vak, lees, zet } = maakProef();
    zet("C1", 7);
    rooster.selecteer(vak("C1"));
    const { veld, gezegd, begrepen } = invoerveld(model);
    veld.startEdition(getypt);
    zonderConsole(() => veld.stopEdition("down"));
    expect(gezegd).toEqual([expect.stringContaining(`Bedoelde u ${zo}?`)]);
    expect(lees("C1")).toMatchObject({ waarde: 7 });
    begrepen();
    expect([veld.editionMode, veld.currentContent]).toEqual(["editing", getypt]);
    expect(model.getters.getActivePosition()).toMatchObject({ col: 2, row: 0 });
    veld.setCurrentContent(zo);
    zonderConsole(() => veld.stopEdition());
    expect(gezegd).toHaveLength(1);
    expect(lees("C1").formule).toBeDefined();
  },
);

test("tekst van het klembord: ; tussen accolades scheidt rijen, en Engelse notatie staat er als tekst", () => {
  const { rooster, blad, model, vak, waarden, lees } = maakProef();
  rooster.selecteer(vak("B2"));
  const tekst = "={1;2}\t={3\\4}\n\t\n=SUM(1,5,2)\t=SOM(1,5;2)";
  doe(model, "PASTE_FROM_OS_CLIPBOARD", {
    target: [{ left: 1, right: 1, top: 1, bottom: 1 }],
    clipboardContent: { text: tekst },
  });
  expect([lees("B2").formule, lees("C2").formule]).toEqual(["={1;2}", "={3,4}"]);
  expect(waarden("B2:D4")).toEqual([
    [1, 3, 4],
    [2, null, null],
    ["=SUM(1,5,2)", 3.5, null],
  ]);
  expect(rooster.gebruikt(blad)).toBeDefined();
});

test.each([
  ["=SUM(1,5 2)", "#WAARDE!", "ontbreekt een bewerking of scheidingsteken"],
  ["=1+", "#WAARDE!", "houdt te vroeg op"],
  ["=SUM(1.5.2)", "#WAARDE!", "Bedoelde u =SUM(1;5;2)?"],
  ["=foo", "#NAAM?", "De naam “foo” bestaat niet"],
  ["=LET(x,1,x)", "#NAAM?", "kent deze rekenaar niet"],
  ["=1/0", "#DEEL/0!", ""],
])(
  "%s staat in het rekenblad als een fout van Excel, met een zin: geen codes van o-spreadsheet",
  (formule, getoond, zin) => {
    const { model, blad, typ, lees } = maakProef();
    typ("B2", formule);
    const getekend = model.getters.getEvaluatedCell({ sheetId: blad, col: 1, row: 1 });
    expect(getekend).toMatchObject({ type: "error", formattedValue: getoond });
    expect(getekend).toHaveProperty("message", expect.stringContaining(zin));
    expect(lees("B2")).toMatchObject({ tekst: getoond, melding: (getekend as { message?: string }).message });
  },
);

test.each([
  ["[klik](http://voorbeeld.test/x)", 31],
  ["https://voorbeeld.test/x", 24],
  ["[a](b)", 6],
])("%s in een cel is tekst, ook voor formules: geen koppeling om op te klikken", (tekst, lengte) => {
  const { model, blad, typ, lees } = maakProef();
  typ("A1", tekst);
  typ("B1", "=LEN(A1)");
  typ("C1", "=A1");
  expect([lees("A1").waarde, lees("A1").tekst, lees("B1").waarde, lees("C1").waarde]).toEqual([
    tekst,
    tekst,
    lengte,
    tekst,
  ]);
  for (const col of [0, 2])
    expect(model.getters.getEvaluatedCell({ sheetId: blad, col, row: 0 })).not.toHaveProperty("link");
});

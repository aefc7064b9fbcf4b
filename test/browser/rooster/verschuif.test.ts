import type { Verschuiving } from "../../../src/browser/rooster/rooster";
import { doe, maakProef, voegRijenIn } from "./hulp";

/** Een blad met alles wat moet meeschuiven, tussen rij 3 en 8; een tweede blad wijst ernaar. */
function vol() {
  const p = maakProef();
  const { rooster, blad, zet, vak } = p;
  zet("A4", "a", 1);
  zet("A5", "b", 2);
  zet("A6", "c", 3);
  zet("B7", "=SUM(B4:B6)");
  zet("C7", "=$B$5*2");
  zet("C8", "=SUM(B4:B6)+SUM(B:B)*0");
  const ander = rooster.voegBladToe("Ander");
  rooster.schrijf(vak("A1", ander), [["=Blad1!B5+SUM(Blad1!B4:B6)"]]);
  rooster.zetNaam({ naam: "WMO_Lijst", vak: vak("B4:B6") });
  rooster.zetNaam({ naam: "WMO_Cel", vak: vak("B5") });
  rooster.zetNaam({ naam: "WMO_BLAD_PROEF_V1", vak: vak("A5"), verborgen: true });
  rooster.zetNaam({ naam: "WMO_BEREIK_PROEF", vak: vak("A1:C7"), verborgen: true });
  rooster.zetNotitie(blad, "A5", "bij b");
  rooster.zetNotitie(blad, "B7", "bij de som");
  rooster.voegSamen(vak("D7:F7"));
  rooster.zetHoogte(blad, 4, 33);
  rooster.zetOpmaak(vak("A5:B5"), { vulling: "FF0000" });
  rooster.zetInvoerregels(blad, [
    { bereik: "B4:B6", toegestaan: { soort: "getal", van: 0, tot: 9 }, fout: "0 tot 9." },
    { bereik: "C7", toegestaan: { soort: "keuzeUit", bereik: "$A$4:$A$6" }, fout: "Kies." },
  ]);
  rooster.zetSignaalregels(blad, [
    { bereik: "B4:B6", als: { formule: "$B4>$B$7" }, signaal: "fout" },
    { bereik: "B7", als: { celIs: ">", dan: 5 }, signaal: "letOp" },
  ]);
  rooster.voegGrafiekToe(
    blad,
    {
      soort: "kolom",
      titel: "Staven",
      beschrijving: "Drie staven",
      categorieen: "A4:A6",
      reeksen: [{ naam: { cel: "A7" }, waarden: "B4:B6" }],
      plek: "E10:H20",
    },
    "Wmo-grafiek 1",
  );
  const schuif = (vanaf: number, aantal: number, erbij: boolean, langs: Verschuiving["langs"] = "rij") =>
    rooster.verschuif({ blad, langs, vanaf: vanaf - 1, aantal, erbij });
  const stand = () => {
    const cellen: Record<string, unknown> = {};
    rooster.lees({ blad, boven: 0, links: 0, rijen: 12, kolommen: 8 }).forEach((r, i) =>
      r.forEach((c, k) => {
        const inhoud = c.formule ?? c.waarde;
        if (inhoud !== null) cellen[`${String.fromCharCode(65 + k)}${i + 1}`] = inhoud;
      }),
    );
    const vakken = (v: { boven: number; links: number; rijen: number; kolommen: number }) =>
      `${v.boven + 1},${v.links + 1} ${v.rijen}x${v.kolommen}`;
    return {
      cellen,
      ander: rooster.lees(vak("A1", ander))[0]?.[0]?.formule,
      namen: Object.fromEntries(rooster.namen().map((n) => [n.naam, vakken(n.vak)])),
      notities: rooster.notities().map((n) => n.adres),
      samen: rooster.samengevoegd(blad).map(vakken),
      hoog: [3, 4, 5, 6].map((r) => rooster.hoogte(blad, r)),
      rood: rooster.opmaak(vak("A1:A9")).flatMap(([o], i) => (o?.vulling === "FF0000" ? [i + 1] : [])),
      invoer: rooster.invoerregels(blad).map((r) => [r.bereik, r.toegestaan]),
      signalen: rooster.signaalregels(blad).map((r) => [r.bereik, r.als]),
      grafieken: rooster
        .grafieken(blad)
        .map(({ naam, grafiek: g }) => [naam, g.categorieen, g.reeksen, g.plek]),
    };
  };
  return { ...p, ander, schuif, stand };
}

// Wat er verwacht wordt, is wat Excel doet: binnen een bereik groeit of krimpt het, en een cel die weg is, is #REF!.
test("rijen erbij: alles wat ernaar wijst, schuift mee, en ze weer weghalen is zoals ervoor", () => {
  const p = vol();
  const voor = p.stand();
  p.schuif(5, 2, true);
  expect(p.stand()).toEqual({
    cellen: {
      A4: "a",
      B4: 1,
      A7: "b",
      B7: 2,
      A8: "c",
      B8: 3,
      B9: "=SUM(B4:B8)",
      C9: "=$B$7*2",
      C10: "=SUM(B4:B8)+SUM(B:B)*0",
    },
    ander: "=Blad1!B7+SUM(Blad1!B4:B8)",
    namen: {
      WMO_Lijst: "4,2 5x1",
      WMO_Cel: "7,2 1x1",
      WMO_BLAD_PROEF_V1: "7,1 1x1",
      WMO_BEREIK_PROEF: "1,1 9x3",
    },
    notities: ["A7", "B9"],
    samen: ["9,4 1x3"],
    hoog: [15, 15, 15, 33],
    rood: [7],
    invoer: [
      ["B4:B8", { soort: "getal", van: 0, tot: 9 }],
      ["C9", { soort: "keuzeUit", bereik: "A4:A8" }],
    ],
    signalen: [
      ["B4:B8", { formule: "$B4>$B$9" }],
      ["B9", { celIs: ">", dan: 5 }],
    ],
    grafieken: [["Wmo-grafiek 1", "A4:A8", [{ naam: { cel: "A9" }, waarden: "B4:B8" }], "E12:H22"]],
  });
  p.schuif(5, 2, false);
  expect(p.stand()).toEqual(voor);
});

test("een rij weg: wat er een deel van was krimpt, wat erop stond gaat weg, en ongedaan maken geeft alles terug", () => {
  const p = vol();
  const voor = p.stand();
  p.schuif(5, 1, false);
  expect(p.stand()).toMatchObject({
    cellen: { A5: "c", B6: "=SUM(B4:B5)", C6: "=#REF!*2" },
    ander: "=#REF!+SUM(Blad1!B4:B5)",
    namen: { WMO_Lijst: "4,2 2x1", WMO_BEREIK_PROEF: "1,1 6x3" },
    notities: ["B6"],
    samen: ["6,4 1x3"],
    rood: [],
    signalen: [
      ["B4:B5", { formule: "$B4>$B$6" }],
      ["B6", { celIs: ">", dan: 5 }],
    ],
    grafieken: [["Wmo-grafiek 1", "A4:A5", [{ naam: { cel: "A6" }, waarden: "B4:B5" }], "E9:H19"]],
  });
  p.rooster.ongedaan();
  expect(p.stand()).toEqual(voor);
});

test("direct onder een bereik erbij hoort er niet bij, en krijgt de opmaak en de hoogte van de rij erboven", () => {
  const p = vol();
  p.schuif(6, 1, true);
  expect(p.stand()).toMatchObject({ rood: [5, 6], hoog: [15, 33, 33, 15] });
  const q = vol();
  q.schuif(7, 1, true);
  expect(q.stand()).toMatchObject({ cellen: { B8: "=SUM(B4:B6)" }, namen: { WMO_Lijst: "4,2 3x1" } });
});

test("kolommen schuiven net zo", () => {
  const p = vol();
  p.schuif(2, 1, true, "kolom");
  expect(p.stand()).toMatchObject({
    cellen: { C7: "=SUM(C4:C6)", D7: "=$C$5*2" },
    ander: "=Blad1!C5+SUM(Blad1!C4:C6)",
    namen: { WMO_Lijst: "4,3 3x1", WMO_BLAD_PROEF_V1: "5,1 1x1" },
  });
  p.schuif(2, 2, false, "kolom");
  expect(p.stand()).toMatchObject({ cellen: { B7: "=#REF!*2" }, ander: "=#REF!+SUM(#REF!)" });
});

test("wie in het rooster zelf rijen invoegt, neemt onze verborgen namen en notities mee", () => {
  const p = vol();
  voegRijenIn(p.model, p.blad, 5);
  expect(p.stand()).toMatchObject({
    namen: { WMO_BLAD_PROEF_V1: "6,1 1x1", WMO_BEREIK_PROEF: "1,1 8x3", WMO_Cel: "6,2 1x1" },
    notities: ["A6", "B8"],
  });
});

test("een invoerregel op hele getallen blijft heel als haar eerste cel weggaat, wie haar ook weghaalt", () => {
  const regel = (bereik: string) => ({
    bereik,
    toegestaan: { soort: "getal", van: 0, tot: 9, geheel: true } as const,
    fout: "Een heel getal van 0 tot 9.",
  });
  const wegen = {
    rij: (p: ReturnType<typeof maakProef>) =>
      doe(p.model, "REMOVE_COLUMNS_ROWS", {
        sheetId: p.blad,
        sheetName: p.model.getters.getSheetName(p.blad),
        dimension: "ROW",
        elements: [3],
      }),
    cel: (p: ReturnType<typeof maakProef>) =>
      doe(p.model, "DELETE_CELL", { zone: { left: 1, right: 1, top: 3, bottom: 3 }, shiftDimension: "ROW" }),
    knip: (p: ReturnType<typeof maakProef>) =>
      doe(p.model, "MOVE_RANGES", {
        sheetId: p.blad,
        targetSheetId: p.blad,
        target: [{ left: 1, right: 1, top: 3, bottom: 3 }],
        col: 4,
        row: 8,
      }),
  };
  for (const [naam, weg] of Object.entries(wegen)) {
    const p = maakProef();
    p.rooster.zetInvoerregels(p.blad, [regel("B4:B6")]);
    weg(p);
    p.rooster.ongedaan();
    expect([naam, p.rooster.invoerregels(p.blad)]).toEqual([naam, [regel("B4:B6")]]);
    weg(p);
    const na = p.rooster.invoerregels(p.blad);
    expect([naam, na]).toEqual([naam, [regel(na[0]?.bereik ?? "")]]);
    const mag = (inhoud: string) => {
      p.typ("B5", inhoud);
      return p.model.getters.isDataValidationInvalid({ sheetId: p.blad, col: 1, row: 4 });
    };
    expect([naam, mag("3"), mag("3,5"), mag("10")]).toEqual([naam, false, true, true]);
  }
});

test("een wijziging zegt welke rijen erbij kwamen of verdwenen; een blad dat achteraan groeit, zegt niets", () => {
  const p = vol();
  const gezien: unknown[] = [];
  p.rooster.bijWijziging(
    (vakken, verschoven) => void gezien.push(verschoven.length > 0 ? verschoven : vakken.length),
  );
  p.schuif(5, 2, true);
  p.schuif(3, 1, false);
  p.zet("A900", 1);
  const op = { blad: p.blad, langs: "rij" };
  expect(gezien).toEqual([
    [{ ...op, vanaf: 4, aantal: 2, erbij: true }],
    [{ ...op, vanaf: 2, aantal: 1, erbij: false }],
    1,
  ]);
});

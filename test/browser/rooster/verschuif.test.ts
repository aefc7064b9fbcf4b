import type { Verschuiving } from "../../../src/browser/rooster/rooster";
import { bewaarBijlage, bijlagen } from "../../../src/browser/rooster/bijlagen";
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
    const { rij, kolom } = { rij: 12, kolom: 8 };
    const cellen: Record<string, unknown> = {};
    rooster.lees({ blad, rij: 0, kolom: 0, rijen: rij, kolommen: kolom }).forEach((r, i) =>
      r.forEach((c, k) => {
        const inhoud = c.formule ?? c.waarde;
        if (inhoud !== null) cellen[`${String.fromCharCode(65 + k)}${i + 1}`] = inhoud;
      }),
    );
    const vakken = (v: { rij: number; kolom: number; rijen: number; kolommen: number }) =>
      `${v.rij + 1},${v.kolom + 1} ${v.rijen}x${v.kolommen}`;
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

test("kijk", () => {
  const p = vol();
  const voor = p.stand();
  console.log(JSON.stringify(voor, null, 1));
  p.schuif(5, 2, true);
  console.log("erbij 5", JSON.stringify(p.stand(), null, 1));
  p.schuif(5, 2, false);
  expect(p.stand()).toEqual(voor);
  p.schuif(5, 1, false);
  console.log("weg 5", JSON.stringify(p.stand(), null, 1));
  p.rooster.ongedaan();
  expect(p.stand()).toEqual(voor);
  p.schuif(4, 3, false);
  console.log("weg 4-6", JSON.stringify(p.stand(), null, 1));
  p.rooster.ongedaan();
  expect(p.stand()).toEqual(voor);
  p.schuif(7, 1, true);
  console.log("erbij 7", JSON.stringify(p.stand(), null, 1));
});

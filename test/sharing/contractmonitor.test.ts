import { maakBegroting } from "../../src/plans/begroting/maak";
import { leesBegroting } from "../../src/plans/begroting/lees";
import { deelVeilig, veiligtekst, type Deelopdracht } from "../../src/sharing/deelveilig";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import voorbeeld from "../../voorbeelden/contractmonitor-verzonnen.json";

const opdracht: Deelopdracht = {
  vorm: "gewoon",
  datum: "2027-01-01",
  akkoord: false,
  clienten: "groepen",
  editie: "alles",
  schoon: { metadata: false, vondsten: [] },
};

type Rij = { readonly aanbieder: string; readonly aantal: number };

/** Het voorbeeld, met andere rijen in de lijst van groepen. */
function werkmap(rijen: (rij: Rij) => number): Uint8Array {
  const [plan] = voorbeeld.plannen;
  const levering = plan?.lijsten.levering.rijen.map((r) => ({ ...r, aantal: rijen(r) }));
  const uitslag = leesBegroting({
    ...voorbeeld,
    plannen: [{ ...plan, lijsten: { ...plan?.lijsten, levering } }],
  });
  if ("klachten" in uitslag) throw new Error(uitslag.klachten[0]?.zin);
  return drukWerkmap(metUitkomsten(maakBegroting(uitslag.begroting)));
}

test("groepen onder de tien cliënten bij een aanbieder gaan niet mee zonder akkoord, en de tekst zegt bij wie", () => {
  const bytes = werkmap((r) => r.aantal);
  const zonder = deelVeilig(bytes, opdracht);
  expect([zonder.bestand, zonder.vraagtAkkoord]).toEqual([undefined, true]);
  const tekst = veiligtekst(zonder.verslag).join("\n");
  // In het voorbeeld: Buurtwerk met 8 en 6 cliënten, Klein met 3 en 4.
  expect(tekst).toContain(
    "Te weinig cliënten bij een aanbieder:\n  Contractmonitor!Buurtwerk: 2 groepen hebben minder dan 10 cliënten.",
  );
  expect(tekst).toContain("Contractmonitor!Klein: 2 groepen");
  expect(deelVeilig(bytes, { ...opdracht, akkoord: true }).bestand).toBeDefined();
});

test("precies tien is genoeg, en 0 is geen groep; ook in waarden blijft een kleine groep staan en wordt zij gemeld", () => {
  const goed = deelVeilig(
    werkmap((r) => (r.aanbieder === "Klein" ? 0 : Math.max(10, r.aantal))),
    opdracht,
  );
  expect(goed.verslag.klein).toEqual([]);
  expect(goed.bestand).toBeDefined();
  const waarden = deelVeilig(
    werkmap((r) => (r.aanbieder === "Klein" ? 9 : 10)),
    { ...opdracht, vorm: "waarden" },
  );
  expect(waarden.verslag.klein.map((k) => k.cel)).toEqual(["Klein"]);
  expect(waarden.bestand).toBeUndefined();
});

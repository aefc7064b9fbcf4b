import { kent } from "../../src/engine/bekend";
import { installeer } from "../../src/engine/installeer";
import { maakRekenblad } from "../../src/engine/rekenblad";
import { register } from "../../src/engine/spreadsheet";
import { isFout, isNietNaTeRekenen, type Uitkomst, type Waarde } from "../../src/engine/uitkomst";
import { isExcelfunctie, nederlandseNaam } from "../../src/formula/functienamen";
import { alsWerkmap, GEGEVENS, gedragsregels } from "../hulp/gedrag";
import { herbereken } from "../hulp/libreoffice";
import { leesWaarden } from "../hulp/xlsx-lezen";

/**
 * Wat de rekenmotor zegt te kennen, naast wat Excel geeft. De waarden volgen de bladzijde van Microsoft over de functie
 * (support.microsoft.com, de naam staat in de derde kolom; "bewerkingen" is Calculation operators and precedence). Een echte Excel was
 * er niet bij: LibreOffice is de tweede motor, en waar die van Excel afwijkt staat in de vierde kolom waarom. "waar" is dat
 * LibreOffice geen WAAR en ONWAAR kent maar 1 en 0, "nieuw" dat versie 7.4 de functie niet heeft.
 */
const REGELS = gedragsregels();
const rekenblad = maakRekenblad({ bladen: [{ naam: "Gegevens", cellen: GEGEVENS }] });

function kaal(uit: Uitkomst): number | string | boolean {
  const eerste: Waarde = Array.isArray(uit) ? (uit[0]?.[0] ?? null) : uit;
  return isFout(eerste) ? eerste.fout : (eerste ?? "");
}

function gelijk(a: unknown, b: unknown): boolean {
  return typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
    : a === b;
}

test("de rekenmotor geeft bij elke regel wat Excel geeft", () => {
  const anders = REGELS.flatMap(([formule, waarde]) => {
    const uit = rekenblad.reken(formule, "Gegevens");
    const goed = gelijk(kaal(uit), waarde) && !isNietNaTeRekenen(uit);
    return goed ? [] : [{ formule, waarde, motor: kaal(uit) }];
  });
  expect(anders).toEqual([]);
});

test("wat Excel niet laat typen, of wat van de namen van de werkmap afhangt, is niet na te rekenen en geen fout van Excel", () => {
  for (const formule of ["=MAX()", '=INDIRECT("x y")', '=CELL("row",A1)'])
    expect(isNietNaTeRekenen(rekenblad.reken(formule, "Gegevens"))).toBe(true);
});

test("LibreOffice geeft hetzelfde, op de regels na waar bij staat waarom niet", () => {
  const { tabel } = herbereken({ tabel: alsWerkmap(REGELS.map(([formule]) => formule)) });
  const waarden = leesWaarden(tabel).Gegevens ?? {};
  const getal = (x: unknown) => (typeof x === "boolean" ? Number(x) : x);
  const isCode = (x: unknown) => typeof x === "string" && x.startsWith("#");
  const anders = REGELS.flatMap(([formule, waarde, , waarom], i) => {
    const cel = waarden[`N${i + 1}`] ?? "";
    const lo = typeof cel === "object" ? cel.fout : cel;
    // Welke code een fout krijgt, verschilt tussen de twee; dat het een fout is niet.
    const zelfde = (isCode(lo) && isCode(waarde)) || gelijk(getal(lo), getal(waarde));
    return zelfde || waarom !== undefined ? [] : [{ formule, waarde, lo }];
  });
  expect(anders).toEqual([]);
}, 120_000);

test("elke functie die de rekenmotor kent, staat in de tabel en heeft een Nederlandse naam", () => {
  installeer();
  const functies = register.getKeys().filter((naam) => !naam.startsWith("WMO.") && kent(naam));
  expect(functies.length).toBeGreaterThan(250);
  const formules = REGELS.map(([formule]) => formule).join("\n");
  const zonderRegel = functies.filter(
    (naam) => !new RegExp(`(^|[^A-Z.0-9])${naam.replace(/\./g, "\\.")}\\(`).test(formules),
  );
  expect(zonderRegel).toEqual([]);
  expect(functies.filter((naam) => !isExcelfunctie(naam))).toEqual([]);
  expect(["LEFT", "MID", "SUBTOTAL", "OFFSET", "IFNA"].map(nederlandseNaam)).toEqual([
    "LINKS",
    "DEEL",
    "SUBTOTAAL",
    "VERSCHUIVING",
    "ALS.NB",
  ]);
});

import { LOCALE } from "../../src/engine/model";
import { vanIso } from "../../src/domain/datum";
import { leesBeschrijvingen } from "../../src/browser/functies/beschrijving";
import { Functiefout, maakKoppeling, type Koppeling, type Roep } from "../../src/browser/functies/koppeling";
import { registreerFuncties } from "../../src/browser/functies/registreer";
import { adres } from "../../src/formula/adres";
import { excelcode } from "../../src/engine/codes";
import { vertaaldeInhoud } from "../../src/engine/inhoud";
import { installeer } from "../../src/engine/installeer";
import { maakKennis } from "../../src/engine/kennis";
import { maakNamenboek } from "../../src/engine/namen";
import { isBereik, Model, register, type Ocel, type Ouitkomst } from "../../src/engine/spreadsheet";
import { zonderConsole } from "../../src/engine/zonderconsole";
import { grensregel } from "../../src/functions/soorten/keuzes";
import { functionsJson, inExcel, voerUit } from "../hulp/bundel";
import { gevallentabellen, lezingen, type Geval, type Invoercel } from "../hulp/gevallen";
import { vergelijk } from "../hulp/vergelijk";

/** Een rijk gegevenstype van Excel kent o-spreadsheet niet. */
const kan = (geval: Geval) => !JSON.stringify(geval.invoer).includes('{"fout":"aandeel"}');
const beschrijvingen = new Map(functionsJson().functions.map((f) => [f.id, f]));

installeer();
const koppeling = maakKoppeling();
voerUit({ CustomFunctions: koppeling.runtime });
registreerFuncties(leesBeschrijvingen(functionsJson()), koppeling);

/** Een blad van o-spreadsheet met deze cellen, zoals het rooster van de pagina er een heeft. */
function maakBlad(cells: Record<string, string>, rijen = 100) {
  const sheets = [{ id: "b", name: "Blad1", colNumber: 40, rowNumber: rijen + 60, cells }];
  return zonderConsole(() => new Model({ sheets, settings: { locale: LOCALE.nl } }));
}

/** De uitkomst van een formule op het blad: rijen van waarden, een fout met haar zin. */
function reken(model: ReturnType<typeof maakBlad>, formule: string): unknown {
  const plek = { sheetId: "b", col: 0, row: 0 };
  const uit = zonderConsole<unknown>(() =>
    model.getters.evaluateFormulaResult("b", formule, plek),
  ) as Ouitkomst;
  if (!isBereik(uit)) return waarde(uit);
  return Array.from({ length: uit[0]?.length ?? 0 }, (_, r) => uit.map((kolom) => waarde(kolom[r] as Ocel)));
}

function waarde({ value, message }: Ocel): unknown {
  const code = excelcode(value);
  return code === undefined ? value : { fout: code, zin: message };
}

/** Fouten ontstaan zoals in het echt; waar geen formule voor is, staat de fout er als waarde. */
const FOUTFORMULES: Record<string, string> = {
  "#N/A": "=NA()",
  "#DIV/0!": "=1/0",
  "#VALUE!": '="x"*1',
  "#NUM!": "=SQRT(-1)",
  "#NAME?": "=BESTAATNIET()",
};

function inhoud(cel: Invoercel): string {
  const kennis = maakKennis({ bladen: [], namen: maakNamenboek([]), maten: [], verder: new Set() })("");
  if (typeof cel !== "object" || cel === null) return vertaaldeInhoud(cel, kennis);
  if ("datum" in cel) return String(vanIso(cel.datum));
  return FOUTFORMULES[cel.fout] ?? vertaaldeInhoud(cel, kennis);
}

/** Een fout waar alleen tekst mag, geeft Excel zelf als uitkomst; anders gaat zij door onze functie, die niet elke code teruggeeft. */
function verwacht(functie: string, geval: Geval): Geval {
  const parameters = beschrijvingen.get(functie)?.parameters ?? [];
  const [kaal] = geval.invoer.filter(
    (a, i) => parameters[i]?.type === "string" && typeof a === "object" && a !== null && "fout" in a,
  );
  return kaal === undefined ? inExcel(geval) : { ...geval, melding: [] };
}

/** Zet de argumenten van een geval in cellen vanaf een rij, en geeft de formule erover. */
function opBlad(
  functie: string,
  { invoer }: Geval,
  leeg: null | 0 | "",
  rij: number,
  cellen: Record<string, string>,
) {
  let kolom = 1;
  let hoogte = 1;
  // Een keuze is een tekst: daar is een lege cel in Excel geen 0.
  const isTekst = (i: number) => beschrijvingen.get(functie)?.parameters[i]?.type === "string";
  const argumenten = invoer.map((a, i) => {
    if (a === null) return "";
    const bereik = Array.isArray(a) ? a : [[a]];
    const [van, tot] = [
      { rij, kolom },
      { rij: rij + bereik.length - 1, kolom: kolom + (bereik[0]?.length ?? 1) - 1 },
    ];
    bereik.forEach((celrij, r) =>
      celrij.forEach((c, k) => {
        const tekst = inhoud(c === null ? (isTekst(i) ? null : leeg) : c);
        if (tekst !== "") cellen[adres({ rij: rij + r, kolom: kolom + k })] = tekst;
      }),
    );
    kolom = tot.kolom + 1;
    hoogte = Math.max(hoogte, bereik.length);
    return van.rij === tot.rij && van.kolom === tot.kolom ? adres(van) : `${adres(van)}:${adres(tot)}`;
  });
  return { hoogte, formule: `=WMO.${functie}(${argumenten.join(",")})` };
}

describe.each([...gevallentabellen()])(
  "de gevallen van %s, door de gebouwde functions.js",
  (functie, alle) => {
    const gevallen = alle.filter(kan);
    const cellen: Record<string, string> = {};
    let rij = 1;
    const formules = gevallen.map((geval) =>
      lezingen(geval).map((leeg) => {
        const geplaatst = opBlad(functie, geval, leeg, rij, cellen);
        rij += geplaatst.hoogte;
        return geplaatst.formule;
      }),
    );
    const model = maakBlad(cellen, rij);

    test.each(gevallen.map((geval, i) => [geval.naam, geval, i] as const))("%s", (_, geval, i) => {
      for (const formule of formules[i] ?? []) vergelijk(verwacht(functie, geval), reken(model, formule));
    });
  },
);

/** Legt een eigen functie vast, en geeft wat zij binnenkrijgt. */
function proef(parameters: object[], roep: Roep, naam = "PROEF") {
  const los: Koppeling = maakKoppeling();
  los.runtime.associate(naam, roep);
  registreerFuncties(leesBeschrijvingen({ functions: [{ id: naam, name: naam, parameters }] }), los);
}
const ANY = { name: "x", type: "any", dimensionality: "matrix" };

test("een bereik komt rij voor rij binnen, één cel als matrix, weggelaten als null, en de aanroep achteraan", () => {
  const gezien: unknown[][] = [];
  proef([ANY, { ...ANY, name: "y" }, { ...ANY, name: "z", dimensionality: "scalar" }], (...a) =>
    gezien.push(a),
  );
  const model = maakBlad({ A1: "1", B1: "2", A2: "3", C1: '="t"' });
  reken(model, "=WMO.PROEF(A1:B2,,C1)");
  reken(model, "=WMO.PROEF(C1)");
  const aanroep = expect.objectContaining({ address: null }) as unknown;
  expect(gezien).toEqual([
    [
      [
        [1, 2],
        [3, null],
      ],
      null,
      "t",
      aanroep,
    ],
    [[["t"]], null, null, aanroep],
  ]);
});

test("een foutwaarde komt binnen als CustomFunctions.Error met haar code", () => {
  let gezien: unknown;
  proef([ANY], (x) => (gezien = (x as unknown[][])[0]?.[0]) && 1);
  reken(maakBlad({ A1: "=1/0" }), "=WMO.PROEF(A1)");
  expect(gezien).toBeInstanceOf(Functiefout);
  expect((gezien as Functiefout).code).toBe("#DIV/0!");
});

test("een herhaalde parameter is één lijst", () => {
  let gezien: unknown;
  proef(
    [ANY, { ...ANY, name: "rest", dimensionality: "scalar", repeating: true }],
    (_, rest) => (gezien = rest) && 1,
  );
  reken(maakBlad({}), "=WMO.PROEF(1,2,3,4)");
  expect(gezien).toEqual([2, 3, 4]);
});

test("een tabel rolt uit met rijen en kolommen op hun plaats, en een fout op de hare", () => {
  proef([], () => [
    ["jaar", "uren"],
    [2024, new Functiefout("#N/A", "geen norm op die dag")],
    [2025, 3],
  ]);
  const model = maakBlad({ B2: "=WMO.PROEF()", F1: "=ISERROR(C3)", F2: '=IFERROR(C3,"op")' });
  const lees = (xc: string) => reken(model, `=${xc}`);
  expect([lees("B2"), lees("C2"), lees("B4"), lees("C4")]).toEqual(["jaar", "uren", 2025, 3]);
  expect(lees("C3")).toEqual({ fout: "#N/A", zin: "geen norm op die dag" });
  expect([lees("F1"), lees("F2")]).toEqual([true, "op"]);
});

test("wat een functie gooit en geen CustomFunctions.Error is, wordt #VALUE! zoals in Excel", () => {
  proef([], () => {
    throw new TypeError("kapot");
  });
  expect(reken(maakBlad({}), "=WMO.PROEF()")).toMatchObject({
    fout: "#VALUE!",
    zin: expect.stringContaining("kapot") as string,
  });
});

test("een functie zonder code, code zonder beschrijving, en een kapotte functions.json worden met naam geweigerd", () => {
  const los = maakKoppeling();
  const json = { functions: [{ id: "EEN", name: "EEN", parameters: [] }] };
  expect(() => registreerFuncties(leesBeschrijvingen(json), los)).toThrow("EEN");
  los.runtime.associate({ EEN: () => 1, TWEE: () => 2 });
  expect(() => registreerFuncties(leesBeschrijvingen(json), los)).toThrow("TWEE");
  expect(() => leesBeschrijvingen({})).toThrow("npm run build");
  expect(() => leesBeschrijvingen({ functions: [{ id: "EEN", name: "EEN" }] })).toThrow("EEN");
  expect(() => los.runtime.associate("DRIE")).toThrow("DRIE");
});

test("wie typt krijgt de Nederlandse uitleg uit functions.json, met de keuzes", () => {
  const { description, args } = register.get("WMO.BANDBREEDTE");
  const [json] = functionsJson().functions.filter((f) => f.id === "BANDBREEDTE");
  expect(description).toBe(json?.description);
  expect(args.map((a) => a.description)).toEqual(json?.parameters.map((p) => p.description));
  expect(args.map((a) => a.optional ?? false)).toEqual([false, true, true]);
  expect(args[2]?.proposalValues).toEqual([
    { value: "t/m", label: grensregel.uitleg["t/m"] },
    { value: "tot", label: grensregel.uitleg.tot },
  ]);
});

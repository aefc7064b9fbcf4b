import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { voegSamen } from "../../../src/sharing/privacy/samenvoegen";
import { metUitkomsten } from "../../../src/sharing/uitkomsten";
import type { Blad, Geplaatst } from "../../../src/sheet/blad";
import { drukWerkmap } from "../../../src/xlsx/drukken/druk";

const keuzes = { datum: "2024-07-01" };

/** Zes rijen met minuten, vanaf `rij` in kolom A, elk met de band ernaast. */
const rijen = (rij: number): Geplaatst[] =>
  [65, 95, 125, 150, 185, 210].flatMap((minuten, i) => [
    { adres: `A${rij + i}`, inhoud: minuten },
    { adres: `B${rij + i}`, inhoud: { formule: `WMO.BANDBREEDTE(A${rij + i})` } },
  ]);

function voegSamenOp(cellen: readonly Geplaatst[], kenmerk: Partial<Blad> = {}, erna = 0) {
  const blad: Blad = { id: "eigen", versie: 1, titel: "Eigen", cellen, ...kenmerk };
  const bytes = drukWerkmap(metUitkomsten([blad]));
  return voegSamen(erna === 0 ? bytes : kleinerGebied(bytes, erna), keuzes).verslag.weggehaald;
}

/** Doet alsof de gebruiker onder ons gebied zelf doorging: het gebied dat wij schreven houdt eerder op. */
function kleinerGebied(bytes: Uint8Array, laatste: number): Uint8Array {
  const delen = unzipSync(bytes);
  const werkmap = strFromU8(delen["xl/workbook.xml"] as Uint8Array);
  const nieuw = werkmap.replace(/(WMO_BEREIK_EIGEN"[^>]*>[^<]*\$B\$)\d+/, `$1${laatste}`);
  expect(nieuw).not.toBe(werkmap);
  return zipSync({ ...delen, "xl/workbook.xml": strToU8(nieuw) });
}

test("op ons eigen blad is een rij een groep; op een blad van de gebruiker een cliënt", () => {
  expect(voegSamenOp(rijen(2))).toEqual([]);
  expect(voegSamenOp(rijen(2), { zonderKenmerk: true })).toEqual([
    { blad: "Eigen", cel: "A2:B7", clienten: 6 },
  ]);
});

test("wat iemand zelf onder ons gebied zette, kan wel een cliënt zijn", () => {
  expect(voegSamenOp([...rijen(2), ...rijen(12)], {}, 8)).toEqual([
    { blad: "Eigen", cel: "A12:B17", clienten: 6 },
  ]);
});

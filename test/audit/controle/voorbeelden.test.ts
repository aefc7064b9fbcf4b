import fs from "node:fs";
import path from "node:path";
import { controleer, plekVan } from "../../../src/audit/controle/controle";
import { leesWerkboek } from "../../../src/audit/werkboek/werkboek";
import { leesBegroting } from "../../../src/plans/begroting/lees";
import { maakBegroting } from "../../../src/plans/begroting/maak";
import { deelWerkmap } from "../../../src/sharing/deel";
import { uitgerekend } from "../../../src/calc/rekenaar";
import { drukWerkmap } from "../../../src/xlsx/drukken/druk";
import { VANDAAG } from "../../hulp/auditwerkmap";

const VOORBEELDEN = path.resolve(__dirname, "../../../voorbeelden");

/** Onze eigen voorbeelden zijn begrotingen zoals zij horen: elke bevinding erin is een vals alarm, of een fout van ons. */
describe.each(fs.readdirSync(VOORBEELDEN))("%s", (naam) => {
  const invoer: unknown = JSON.parse(fs.readFileSync(path.join(VOORBEELDEN, naam), "utf8"));
  const gelezen = leesBegroting(invoer);
  if ("klachten" in gelezen) throw new Error(gelezen.klachten[0]?.zin);
  const gemaakt = drukWerkmap(uitgerekend(maakBegroting(gelezen.begroting)));
  const gedeeld = deelWerkmap(gemaakt, { vorm: "gewoon", datum: VANDAAG, akkoord: false }).bestand;
  test.each([
    ["zoals gemaakt", gemaakt],
    ["zoals gedeeld", gedeeld],
  ])("geeft geen enkele bevinding, %s", (_, bytes) => {
    if (bytes === undefined) throw new Error("Er is niets gedeeld.");
    const gevonden = controleer(leesWerkboek(bytes, VANDAAG));
    expect(gevonden.map((g) => `${g.regel.id} ${plekVan(g)}: ${g.zin}`)).toEqual([]);
  });
});

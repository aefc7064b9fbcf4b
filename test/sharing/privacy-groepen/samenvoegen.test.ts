import { deelWerkmap } from "../../../src/sharing/deel";
import { voegSamen } from "../../../src/sharing/privacy/samenvoegen";
import { herbereken } from "../../hulp/libreoffice";
import { verschillen } from "../../hulp/werkmapbytes";
import { delen, leesCellen, leesWaarden } from "../../hulp/xlsx-lezen";
import { clienten, clientenwerkmap } from "./clientenwerkmap";

const keuzes = { datum: "2024-07-01" };
const lijst = clienten(300);
const bron = clientenwerkmap(lijst);
const uitslag = voegSamen(bron, keuzes);
const samen = uitslag.bestand as Uint8Array;

test("rijen per cliënt worden groepen, en elke formule is nagerekend", () => {
  expect(uitslag.verslag).toMatchObject({ weigeringen: [], klein: [], resten: [], eerder: [] });
  expect(uitslag.verslag.weggehaald).toEqual([{ blad: "Clienten", cel: "A2:F301", clienten: 300 }]);
  expect(uitslag.verslag.herschreven.length).toBe(14);
});

test("in geen enkel onderdeel staat nog een nummer, pseudoniem of opmerking van een cliënt", () => {
  const alles = Object.entries(delen(samen));
  for (const { nummer, pseudoniem } of lijst)
    for (const [pad, tekst] of alles) {
      if (tekst.includes(pseudoniem) || tekst.includes(String(nummer)))
        throw new Error(`${pad}: ${pseudoniem}`);
    }
  expect(alles.some(([, tekst]) => tekst.includes("Geïndiceerd, per week"))).toBe(true);
});

test("na delen rekent LibreOffice dezelfde euro's", () => {
  const gedeeld = deelWerkmap(samen, keuzes);
  expect(gedeeld.verslag).toMatchObject({ weigeringen: [], verschillen: [], onbewezen: [] });
  const na = herbereken({ gedeeld: gedeeld.bestand as Uint8Array }).gedeeld;
  const voor = leesWaarden(bron);
  expect(verschillen({ Kosten: voor.Kosten ?? {} }, leesWaarden(na))).toEqual([]);
  expect(leesWaarden(na).Clienten).toMatchObject({ C302: voor.Clienten?.C302 });
  expect(Object.keys(voor.Kosten ?? {}).length).toBeGreaterThan(80);
}, 120_000);

test("elke groep telt minstens tien cliënten, en samen zijn zij iedereen", () => {
  const groepen = leesCellen(samen).Groepen ?? {};
  const rijen = Object.entries(groepen).flatMap(([plek, c]) =>
    /^C\d+$/.test(plek) && typeof c.waarde === "number" ? [[plek, c.waarde] as const] : [],
  );
  const [totaal] = rijen.filter(([plek]) => groepen[plek]?.formule !== undefined);
  const aantallen = rijen.filter(([plek]) => groepen[plek]?.formule === undefined).map(([, n]) => n);
  expect(Math.min(...aantallen)).toBeGreaterThanOrEqual(10);
  expect([aantallen.reduce((a, b) => a + b, 0), totaal?.[1]]).toEqual([300, 300]);
});

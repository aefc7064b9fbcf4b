import { deelVeilig, veiligtekst, type Deelopdracht } from "../../src/sharing/deelveilig";
import { blad, rij } from "../../src/sheet/cellen";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { clienten, clientenwerkmap } from "./privacy-groepen/clientenwerkmap";
import { delen, leesWaarden } from "../hulp/xlsx-lezen";

const opdracht: Deelopdracht = {
  vorm: "gewoon",
  datum: "2024-07-01",
  akkoord: false,
  clienten: "groepen",
  editie: "alles",
  schoon: { metadata: false, vondsten: [] },
};
const lijst = clienten(300);
const bron = clientenwerkmap(lijst);
const stappen: string[] = [];
const gedeeld = deelVeilig(bron, opdracht, (zin) => stappen.push(zin));
const staatErin = (bytes: Uint8Array) => {
  const alles = Object.values(delen(bytes)).join("\n");
  return lijst.filter((c) => alles.includes(c.pseudoniem)).length;
};

test("rijen per cliënt gaan vanzelf niet mee: er komen groepen, met dezelfde euro's op gewone formules", () => {
  const { verslag, bestand, vraagtAkkoord } = gedeeld;
  expect(vraagtAkkoord).toBe(false);
  expect(verslag.samen?.weggehaald.map((w) => w.clienten)).toEqual([300]);
  expect(staatErin(bestand as Uint8Array)).toBe(0);
  expect(Object.values(delen(bestand as Uint8Array)).join("")).not.toContain("_xldudf_");
  const [voor, na] = [leesWaarden(bron).Kosten ?? {}, leesWaarden(bestand as Uint8Array).Kosten ?? {}];
  for (const [cel, waarde] of Object.entries(voor))
    if (typeof waarde === "number") expect([cel, na[cel]]).toEqual([cel, expect.closeTo(waarde, 6)]);
  expect(veiligtekst(verslag)[0]).toMatch(
    /^Rijen per cliënt gaan niet mee: 300 rijen vervangen door \d+ groepen\.$/,
  );
  expect(stappen).toHaveLength(3);
});

test("mogen de rijen blijven, dan houdt de zoekronde over de kopie haar tegen, tot er akkoord is", () => {
  const zonder = deelVeilig(bron, { ...opdracht, clienten: "laten" });
  expect([zonder.bestand, zonder.vraagtAkkoord]).toEqual([undefined, true]);
  expect(zonder.verslag.vondsten.map((v) => v.soort)).toContain("clientrijen");
  const met = deelVeilig(bron, { ...opdracht, clienten: "laten", akkoord: true });
  expect(staatErin(met.bestand as Uint8Array)).toBe(300);
});

test("een e-mailadres ergens in de werkmap houdt de kopie tegen, en opruimen helpt", () => {
  const metAdres = drukWerkmap([
    blad({
      id: "klein",
      versie: 1,
      titel: "Klein",
      cellen: [
        rij("A1", { inhoud: 136 }, { inhoud: { formule: "WMO.BANDBREEDTE(A1)", uitkomst: 3 } }),
        rij("A2", { inhoud: "Vragen? j.jansen@voorbeeld.nl" }),
      ],
    }),
  ]);
  const { bestand, vraagtAkkoord, verslag } = deelVeilig(metAdres, opdracht);
  expect([bestand, vraagtAkkoord]).toEqual([undefined, true]);
  const vondsten = verslag.vondsten.map((vondst) => ({ vondst, uitweg: "verwijder" as const }));
  const schoon = deelVeilig(metAdres, { ...opdracht, schoon: { metadata: true, vondsten } });
  expect(schoon.verslag.opgeruimd.length).toBeGreaterThan(0);
  expect(leesWaarden(schoon.bestand as Uint8Array).Klein).toMatchObject({ A1: 136, B1: 3 });
  expect(Object.values(delen(schoon.bestand as Uint8Array)).join("")).not.toContain("jansen");
});

test("bijna gelijk aan wat al gedeeld is, dan is te zien wie erbij kwam: alleen met akkoord", () => {
  const eerder = gedeeld.bestand as Uint8Array;
  // Eén cliënt van 65 naar 75 minuten: wie beide versies heeft, ziet dat er één veranderde.
  const anders = lijst.findIndex((c) => c.oud === 65);
  const meer = clientenwerkmap(lijst.map((c, i) => (i === anders ? { ...c, oud: 75, nieuw: 64 } : c)));
  const nu = deelVeilig(meer, { ...opdracht, eerder });
  expect([nu.bestand, nu.vraagtAkkoord]).toEqual([undefined, true]);
  expect(veiligtekst(nu.verslag).join("\n")).toContain("Te weinig verschil met een eerder gedeelde versie:");
});

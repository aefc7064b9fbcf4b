import fs from "node:fs";
import path from "node:path";
import { dagnummer } from "../../../src/domain/datum";
import { rekenaar, uitgerekend } from "../../../src/calc/rekenaar";
import { adres, leesAdres, leesGebied } from "../../../src/formula/adres";
import { nieuweBegroting } from "../../../src/plans/begroting/begin";
import { maakBegroting } from "../../../src/plans/begroting/maak";
import { duiven } from "../../../src/plans/begroting/voorbeelden";
import { uitgangspuntenVan } from "../../../src/plans/begroting/uitgangspunten";
import { keten, OVERGANG } from "../../../src/plans/keten/keten";
import { celnaam } from "../../../src/plans/opgave/namen";
import type { Plan } from "../../../src/plans/opgave/plan";
import { isGetal, isKeuze, type Kolom, type Veld, type Waarde } from "../../../src/plans/opgave/veld";
import { bladenUit } from "./hulp";
import { isFormule, type Blad } from "../../../src/sheet/blad";

interface Duiveninvoer {
  readonly uitgangspunten: { readonly Producten: { readonly rijen: readonly object[] } };
}

const leeg = uitgerekend(maakBegroting(nieuweBegroting("Proef", dagnummer(2027, 1, 1), keten, [OVERGANG])));
const vol = uitgerekend(maakBegroting(duiven()));

function waarde(bladen: readonly Blad[], naam: string): unknown {
  for (const blad of bladen) {
    const bereik = blad.namen?.find((n) => n.naam === naam)?.bereik;
    const inhoud = blad.cellen.find((c) => c.adres === bereik)?.inhoud;
    if (bereik !== undefined) return isFormule(inhoud) ? inhoud.uitkomst : inhoud;
  }
  throw new Error(`${naam} staat er niet.`);
}

test("een plan van de keten heet in namen zoals zijn id: zo vinden bladen elkaars telling", () => {
  expect(keten.map((p) => p.naam.toLowerCase())).toEqual(keten.map((p) => p.id));
});

test("op een lege begroting zegt elk blad van de keten wat het mist, ook als dat op een ander blad is", () => {
  for (const { naam } of keten) {
    expect([naam, waarde(leeg, `WMO_${naam}_antwoord`)]).toEqual([
      naam,
      expect.stringMatching(
        /^Nog niet compleet: er ontbreken ten minste \d+ gegevens\. Begin met “[^”]+”( van het blad Uitgangspunten)?\.$/,
      ),
    ]);
    expect([naam, waarde(vol, `WMO_${naam}_ontbreekt`)]).toEqual([naam, 0]);
  }
});

test("geen enkele fout op een lege begroting is te zien of te drukken", () => {
  const zichtbaar = leeg.flatMap((blad) => {
    const leegregels = (blad.signaalregels ?? []).flatMap(({ signaal, bereik }) =>
      signaal === "leeg" ? (leesGebied(bereik) ?? []) : [],
    );
    return blad.cellen.flatMap(({ adres, inhoud }) => {
      const plek = leesAdres(adres);
      const fout = isFormule(inhoud) && JSON.stringify(inhoud.uitkomst ?? "").includes('"fout"');
      if (!fout || plek === undefined) return [];
      const bedekt = leegregels.some(
        ({ van, tot }) => van.rij <= plek.rij && plek.rij <= tot.rij && plek.kolom <= tot.kolom,
      );
      return bedekt ? [] : [`${blad.titel}!${adres}`];
    });
  });
  expect(zichtbaar).toEqual([]);
  // En dat is niet omdat er geen fouten zijn.
  expect(
    leeg.some((b) => b.cellen.some(({ inhoud }) => isFormule(inhoud) && typeof inhoud.uitkomst === "object")),
  ).toBe(true);
});

test("een plan van de keten heet in namen zoals zijn id: daar rekent de telling van wat ontbreekt op", () => {
  const steun = new Set(
    vol.flatMap((b) =>
      b.cellen.flatMap(({ inhoud }) =>
        isFormule(inhoud) ? [...inhoud.formule.matchAll(/WMO_\w+_ontbreekt_hier/g)].map(String) : [],
      ),
    ),
  );
  const namen = new Set(vol.flatMap((b) => (b.namen ?? []).map((n) => n.naam)));
  expect([...steun].filter((naam) => !namen.has(naam))).toEqual([]);
});

test("elke doorklik gaat naar een naam die er is, en die blijft als het blad anders gaat heten", () => {
  const namen = new Set(vol.flatMap((b) => (b.namen ?? []).map((n) => n.naam)));
  const doelen = vol.flatMap((b) =>
    b.cellen.flatMap(({ inhoud }) =>
      isFormule(inhoud) ? (/^HYPERLINK\("#([^"]+)"/.exec(inhoud.formule)?.[1] ?? []) : [],
    ),
  );
  expect(doelen.length).toBeGreaterThan(20);
  expect(doelen.filter((naam) => !namen.has(naam))).toEqual([]);
});

test("de adviesraad leest dezelfde getallen als de notitie", () => {
  // Tabel 2 van de notitie: 216 + 215 + 102 + 70 = 603 verwijzingen lopen af t/m 2027; paragraaf 4: 136 - 125 = 11 minuten.
  expect(waarde(vol, "WMO_Adviesraad_antwoord")).toBe(
    "Aan het eind van 2027 krijgen 603 mensen minder hulp: gemiddeld 11 minuten per week.",
  );
});

test.each([
  // 136 minuten worden er 125: dat scheelt tot 136 / 125 x 77% = 84%.
  [125, "De gemeente verwacht dat het geld scheelt.", "84% of meer, dan scheelt het niets meer."],
  [136, "De gemeente verwacht niet dat het geld scheelt: het nieuwe product kost evenveel", "als het oude."],
  // 136 minuten worden er 170: dat kost meer, tenzij van die 170 minder dan 136 / 170 x 77% = 62% wordt gegeven.
  [
    170,
    "De gemeente verwacht niet dat het geld scheelt: het nieuwe product kost meer",
    "62% komt, kost het minder.",
  ],
])("met %d minuten in het nieuwe product leest de adviesraad: %s", (minuten, begin, eind) => {
  const bestand = path.join(__dirname, "../../../voorbeelden/duiven-2024.json");
  const invoer = JSON.parse(fs.readFileSync(bestand, "utf8")) as Duiveninvoer;
  const nieuw = invoer.uitgangspunten.Producten.rijen[1] as { minuten: number };
  nieuw.minuten = minuten;
  const bladen = uitgerekend(bladenUit({ ...invoer, nagerekend: undefined }));
  const zinnen = bladen
    .filter((b) => b.id === "adviesraad")
    .flatMap((b) =>
      b.cellen.map(({ inhoud }) => (isFormule(inhoud) ? JSON.stringify(inhoud.uitkomst ?? "") : "")),
    );
  expect(zinnen.filter((z) => z.startsWith(`"${begin}`) && z.endsWith(`${eind}"`))).toHaveLength(1);
});

test("heet een product of jaar ineens anders, dan zegt de Samenvatting wat er niet klopt, in plaats van #N/B", () => {
  const anders = (bladen: readonly Blad[], naam: string, waarde: string | number): Blad[] =>
    bladen.map((blad) => {
      const cel = blad.namen?.find((n) => n.naam === naam)?.bereik.split(":")[0];
      return { ...blad, cellen: blad.cellen.map((c) => (c.adres === cel ? { ...c, inhoud: waarde } : c)) };
    });
  const antwoord = (blad: string, bladen: readonly Blad[]) =>
    waarde(uitgerekend(bladen), `WMO_${blad}_antwoord`);
  const bladen = maakBegroting(duiven());
  expect(antwoord("Samenvatting", anders(bladen, "WMO_Oud_product", "01H99"))).toBe(
    "Nog niet compleet: er ontbreekt ten minste 1 gegeven. Begin met “Oud product” van het blad Uitgangspunten. Het staat niet in de lijst Producten.",
  );
  expect(antwoord("Verschil", anders(bladen, "WMO_Verschil_van_jaar", 2031))).toBe(
    "Nog niet compleet: er ontbreekt ten minste 1 gegeven. Begin met “Van jaar”. Het staat niet in de lijst Jaren.",
  );
});

test.each(["Samenvatting", "Overgang", "Uitgangspunten"])(
  "wie vult wat %s noemt, kan dat steeds: het staat op dat blad, en waar het uit kiest is er al",
  (van) => {
    const begroting = nieuweBegroting("Proef", dagnummer(2027, 1, 1), keten, [OVERGANG]);
    const plannen: readonly Plan[] = [uitgangspuntenVan(begroting).plan, ...keten];
    let bladen: readonly Blad[] = maakBegroting(begroting);
    const opBlad = (naam: string) => bladen.find((b) => b.namen?.some((n) => n.naam === naam));
    const lees = (naam: string) =>
      rekenaar(bladen)
        .naam(naam)
        ?.map((rij) => rij[0]) ?? [];
    const vul = (naam: string, rij: number, waarde: Waarde) => {
      const blad = opBlad(naam);
      const eerste = leesGebied(blad?.namen?.find((n) => n.naam === naam)?.bereik ?? "")?.van;
      if (blad === undefined || eerste === undefined) throw new Error(`${naam} staat er niet.`);
      const plek = adres({ rij: eerste.rij + rij, kolom: eerste.kolom });
      const cellen = blad.cellen.map((c) => (c.adres === plek ? { ...c, inhoud: waarde } : c));
      bladen = bladen.map((b) => (b === blad ? { ...b, cellen } : b));
    };
    const iets = (k: Veld | Kolom): Waarde => (isKeuze(k) ? (k.keuzes[0] ?? "") : isGetal(k) ? 1 : "Licht");
    const gedaan: string[] = [];
    const hier = plannen.find((p) => p.titel === van) as Plan;
    const zin = () => lees(celnaam(hier, 1, "begin_met"))[0];
    for (let begin = zin(); lees(celnaam(hier, 1, "ontbreekt"))[0] !== 0;) {
      const [, wat, titel = van] =
        /^Begin met “([^”]+)”(?: van het blad (.+))?\.$/.exec(typeof begin === "string" ? begin : "") ?? [];
      const plan = plannen.find((p) => p.titel === titel);
      const veld = plan?.delen.flatMap((d) => d.velden).find((v) => v.label === wat);
      const lijst = plan?.lijsten.find((l) => l.kop === wat);
      expect([begin, veld ?? lijst]).toEqual([begin, expect.anything()]);
      if (plan && veld) {
        if (veld.staatIn !== undefined) expect(lees("WMO_Producten_product")).toContain("Licht");
        vul(celnaam(plan, 1, veld.naam), 0, iets(veld));
      }
      if (plan && lijst)
        for (const kolom of lijst.kolommen.filter((k) => !k.magLeeg)) {
          const naam = celnaam(plan, 1, kolom.naam);
          lees(naam).forEach((nu, rij) => nu ?? vul(naam, rij, iets(kolom)));
        }
      gedaan.push(`${titel}: ${wat}`);
      const volgende = zin();
      expect([gedaan, volgende]).not.toEqual([gedaan, begin]);
      begin = volgende;
    }
    expect(gedaan[0]).toBe("Uitgangspunten: Producten");
    expect(gedaan).toContain("Uitgangspunten: Oud product");
    // Voor 2027 is er nog geen norm voor de eigen bijdrage; die vult iemand op Lasten zelf.
    expect(gedaan.includes("Lasten: Eigen bijdrage per periode")).toBe(van === "Samenvatting");
  },
);

test("op het blad zelf hoeft er niet bij te staan op welk blad het is", () => {
  const leegOpLasten = uitgerekend(
    maakBegroting(duiven()).map((b) => {
      const cel = b.namen?.find((n) => n.naam === "WMO_Lasten_bijdrage_perioden")?.bereik;
      return { ...b, cellen: b.cellen.map((c) => (c.adres === cel ? { ...c, inhoud: undefined } : c)) };
    }),
  );
  expect(waarde(leegOpLasten, "WMO_Lasten_antwoord")).toBe(
    "Nog niet compleet: er ontbreekt ten minste 1 gegeven. Begin met “Perioden per jaar”.",
  );
  expect(waarde(leegOpLasten, "WMO_Samenvatting_antwoord")).toBe(
    "Nog niet compleet: er ontbreekt ten minste 1 gegeven. Begin met “Perioden per jaar” van het blad Lasten.",
  );
});

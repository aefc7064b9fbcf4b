import fc from "fast-check";
import { uitgerekend } from "../../../src/calc/rekenaar";
import { adres, leesGebied } from "../../../src/formula/adres";
import type { Blad } from "../../../src/sheet/blad";
import { rondes } from "../../hulp/rondes";
import { rekenKeten } from "../../orakel/keten/keten";
import type { Ketenopgave, Productopgave } from "../../orakel/keten/opgave";
import { bladenUit, gemeente, klachtenOver, met, prijsPerBand, uitkomstenOp } from "./hulp";

/** Met de bladen die alles samenvatten en nagaan. */
const helemaal = (o: Ketenopgave): Ketenopgave => ({
  ...o,
  plannen: [
    ...o.plannen,
    { plan: "samenvatting", delen: { overgang: {} } },
    { plan: "adviesraad", delen: { overgang: {} } },
    { plan: "verschil", delen: { overgang: {} } },
    { plan: "controles", delen: { overgang: {} } },
  ],
});

/** Waarden op naam, zonder WMO_ ervoor. */
function op(bladen: readonly Blad[]) {
  const uit = uitkomstenOp(uitgerekend(bladen));
  return (naam: string) => uit.get(`WMO_${naam}`) ?? [];
}
const berekend = (o: Ketenopgave) => op(bladenUit(helemaal(o)));
const som = (rij: readonly unknown[]) => rij.reduce<number>((a, b) => a + Number(b), 0);

const dichtbij = (verwacht: number, cijfers: number): unknown => expect.closeTo(verwacht, cijfers);

/** De plaatsen van de controles die niet kloppen. */
function nietGoed(van: (naam: string) => readonly unknown[]): unknown[] {
  return van("Controles_klopt").flatMap((w, i) => (w === "nee" ? [i] : []));
}

const producten = (o: Ketenopgave, anders: (p: Productopgave) => Productopgave) =>
  met(o, { Producten: o.uitgangspunten.Producten.map(anders) });

/** Typt een waarde in een cel met een naam; `rij` telt vanaf 0. */
function getypt(bladen: readonly Blad[], naam: string, rij: number, inhoud: string): Blad[] {
  return bladen.map((blad) => {
    const gebied = leesGebied(blad.namen?.find((n) => n.naam === naam)?.bereik ?? "");
    if (gebied === undefined) return blad;
    const plek = adres({ rij: gebied.van.rij + rij, kolom: gebied.van.kolom });
    return { ...blad, cellen: [...blad.cellen.filter((c) => c.adres !== plek), { adres: plek, inhoud }] };
  });
}

test("lasten = cliënten per band x prijs x 12, met de index van het tarief", () => {
  const van = berekend(met(prijsPerBand, { Beleid: "huidig beleid" }));
  // Nu (100 x 300 + 200 x 420) / 300; straks staan 90 en 120 bij t/m in de lagere band: (100 x 200 + 150 x 420 + 50 x 300) / 300.
  expect(van("Tarief_bandkosten_nu")).toEqual([dichtbij(12 * 380, 8)]);
  expect(van("Tarief_bandkosten_straks")).toEqual([dichtbij((12 * 98_000) / 300, 8)]);
  // Nieuw is het derde product: 25 cliënten en elk jaar 5 erbij, dus gemiddeld 27,5 en 32,5. In 2027 is de index 0,9 x 4% + 0,1 x 2%.
  const lasten = van("Lasten_lasten").slice(8, 12);
  expect(lasten.slice(0, 2)).toEqual([
    dichtbij((27.5 * 12 * 98_000) / 300, 6),
    dichtbij((32.5 * 12 * 98_000 * 1.038) / 300, 6),
  ]);
  expect(nietGoed(van)).toEqual([]);
});

test("wie alleen op papier over is, kost de band van de oude minuten", () => {
  const van = berekend(prijsPerBand);
  const peil = van("Tarief_prijspeil").map(Number);
  expect(van("Overgang_kosten_papier")).toEqual(peil.map((p) => dichtbij(12 * 380 * p, 6)));
  const nieuw = van("Lasten_lasten").slice(8, 12);
  const [alle, papier] = [van("Clienten_gekozen").slice(8, 12), van("Overgang_gekozen_papier")];
  expect(Number(papier[1])).toBeGreaterThan(1);
  expect(nieuw).toEqual(
    peil.map((p, j) =>
      dichtbij(
        12 * p * ((Number(alle[j]) - Number(papier[j])) * (98_000 / 300) + Number(papier[j]) * 380),
        4,
      ),
    ),
  );
  expect(nietGoed(van)).toEqual([]);
});

test("minder minuten in dezelfde band scheelt niets; onder de ondergrens wel", () => {
  // 150 minuten is boven 120; 121 ook, en 119 niet meer. De minuten van het product gaan mee, zodat de verdeling erbij blijft horen.
  const bij = (minutenStraks: number) => {
    const groepen = prijsPerBand.uitgangspunten.Groepen ?? [];
    const anders = groepen.map((g) => (g.minutenStraks === 150 ? { ...g, minutenStraks } : g));
    const minuten = som(anders.map((g) => g.minutenStraks * g.aantal)) / 300;
    return berekend(
      producten(met(prijsPerBand, { Groepen: anders }), (p) =>
        p.product === "Nieuw" ? { ...p, minuten } : p,
      ),
    );
  };
  const [eerst, binnen, eronder] = [150, 121, 119].map((m) => bij(m)("Lasten_lasten_totaal")) as [
    unknown[],
    unknown[],
    unknown[],
  ];
  expect(binnen).toEqual(eerst.map((w) => dichtbij(Number(w), 4)));
  expect(Number(eronder[3])).toBeLessThan(Number(eerst[3]) - 1000);
  const [zin] = bij(150)("Overgang_zin_3");
  expect(zin).toBe(
    "Een van deze producten heeft een prijs per band. Daar bespaart minder minuten in dezelfde band niets: alleen wie na het gesprek onder de ondergrens van de band komt, kost minder.",
  );
});

test("de adviesraad en de Samenvatting noemen dan geen declaratiegraad waarbij de besparing weg is", () => {
  const van = berekend(prijsPerBand);
  expect(van("Samenvatting_breekpunt")).toEqual([""]);
  expect(van("Adviesraad_zin_5")).toEqual([
    "Het nieuwe product heeft een vaste prijs per band. Krijgt iemand minder minuten maar blijft hij of zij in dezelfde band, dan scheelt dat de gemeente niets.",
  ]);
});

test("wet: de oorzaken tellen precies op tot het verschil in lasten, ook met een prijs per band", () => {
  fc.assert(
    fc.property(gemeente, (opgave) => {
      const van = berekend(opgave);
      const orakel = rekenKeten(opgave);
      const totaal = (orakel.WMO_Lasten_lasten_totaal ?? []).map(Number);
      const huidig = (orakel.WMO_Lasten_lasten_huidig ?? []).map(Number);
      const [eerste, laatste] = [totaal[0] as number, totaal.at(-1) as number];
      const speling = 1e-8 * Math.max(1, ...totaal, ...huidig);
      const door = (naam: string) =>
        som(["clienten", "minuten", "graad", "tarief"].flatMap((f) => van(`Verschil_${naam}_door_${f}`)));
      expect(Math.abs(door("jaar") - (laatste - eerste))).toBeLessThan(speling);
      expect(Math.abs(door("beleid") - (laatste - (huidig.at(-1) as number)))).toBeLessThan(speling);
      expect(Math.abs(som(van("Lasten_lasten")) - som(totaal))).toBeLessThan(speling * totaal.length);
    }),
    { numRuns: rondes(25), seed: 15, endOnFailure: true },
  );
}, 300_000);

describe("wat niet kan, wordt gezegd", () => {
  const zonder: Ketenopgave = {
    ...prijsPerBand,
    plannen: prijsPerBand.plannen.map((p) =>
      typeof p === "object" && p.plan === "tarief" ? { plan: "tarief", delen: {} } : p,
    ),
  };

  test("een prijs per band zonder prijzen komt er niet in", () => {
    expect(klachtenOver(zonder)).toEqual([
      "“Nieuw” is betaald per “band straks”, en het deel “Prijs per bandbreedte” van het blad Tarief is niet gekozen. Kies dat deel, of zet bij dit product “uur”.",
    ]);
  });

  test("typt iemand de keuze op het blad zonder dat er prijzen zijn, dan is er geen tarief, en zegt het blad dat", () => {
    const uren = producten(zonder, (p) => ({ uurtarief: 40, ...p, betaald: "uur" }));
    const van = op(getypt(bladenUit(helemaal(uren)), "WMO_Producten_product_betaald", 2, "band straks"));
    expect(van("Tarief_uurtarief")[8]).toEqual({ fout: "#N/A" });
    expect(van("Lasten_lasten")[8]).toEqual({ fout: "#N/A" });
    expect(van("Tarief_zin_2")).toEqual([
      "Let op: 1 product heeft een prijs per band, en het deel “Prijs per bandbreedte” is op dit blad niet gekozen. Daarom is er geen tarief. Zet dat deel in het paneel aan, of kies “uur” bij Betaald per.",
    ]);
    expect(nietGoed(van)).toContain(4);
  });

  test("wie per uur betaalt, heeft een tarief nodig; wie per band betaalt niet", () => {
    const uur = producten(prijsPerBand, (p) => (p.product === "Nieuw" ? { ...p, betaald: "uur" } : p));
    expect(klachtenOver(uur)).toEqual([
      "Tarief per uur op rij 3 is nog leeg. Vul een getal in: een bedrag in euro groter dan 0.",
    ]);
    const van = op(getypt(bladenUit(helemaal(prijsPerBand)), "WMO_Producten_product_betaald", 2, "uur"));
    expect(van("Tarief_antwoord")).toEqual([
      "Nog niet compleet: er ontbreekt ten minste 1 gegeven. Begin met “Producten” van het blad Uitgangspunten.",
    ]);
  });

  test("gaat de prijs over andere cliënten dan die van het product, dan klopt een controle niet", () => {
    const van = berekend(
      producten(prijsPerBand, (p) => (p.product === "Nieuw" ? { ...p, minuten: 110 } : p)),
    );
    expect(van("Tarief_band_anders")).toEqual([1]);
    expect(nietGoed(van)).toEqual([5]);
    expect(van("Tarief_zin_3")).toEqual([
      "Let op: bij 1 product zijn de minuten anders dan die van de cliënten waar de prijs per band over gaat. Verdeel de cliënten van dat product over de banden, of pas de minuten aan.",
    ]);
  });

  test("banden zonder prijs: het blad zegt wat er ontbreekt", () => {
    const van = berekend(
      met(prijsPerBand, {
        Banden: (prijsPerBand.uitgangspunten.Banden ?? []).map(({ vanaf }) => ({ vanaf })),
      }),
    );
    expect(van("Tarief_antwoord")).toEqual([
      "Nog niet compleet: er ontbreekt ten minste 1 gegeven. Begin met “Prijs per cliënt per maand, minuten nu” van het blad Bandbreedtes.",
    ]);
    expect(van("Samenvatting_antwoord")[0]).toMatch(/^Nog niet compleet/);
  });
});

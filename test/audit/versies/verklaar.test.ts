import { verklaar, type Verklaring } from "../../../src/audit/versies/verklaar";
import {
  kantVanVersie,
  kantVanWerkmap,
  uitkomstBij,
  vergelijk,
  type Kant,
} from "../../../src/audit/versies/vergelijk";
import { afronden } from "../../../src/domain/afronden";
import { toeval } from "../../../src/domain/toeval";
import type { Grootheid } from "../../../src/audit/versies/grootheid";
import { leesWerkboek } from "../../../src/audit/werkboek/werkboek";
import { uitgerekend } from "../../../src/calc/rekenaar";
import { drukWerkmap } from "../../../src/xlsx/drukken/druk";
import { VANDAAG, werkboekVan, type Eigenwerkmap } from "../../hulp/auditwerkmap";
import { kleineBegroting } from "../../hulp/kleinebegroting";
import { rondes } from "../../hulp/rondes";

const som = (x: readonly number[]) => x.reduce((a, b) => a + b, 0);
const kant = (werkmap: Eigenwerkmap, naam = "nu"): Kant => kantVanWerkmap(werkboekVan(werkmap), naam);

/** Wat elke oorzaak verklaart, zoals het getoond wordt. */
function verklaard(oud: Kant, nieuw: Kant, uitkomst: string, met?: Kant): Record<string, number> {
  return Object.fromEntries(verklaring(oud, nieuw, uitkomst, met).oorzaken.map((o) => [o.label, o.getoond]));
}

function verklaring(oud: Kant, nieuw: Kant, uitkomst: string, met?: Kant): Verklaring {
  const v = vergelijk(oud, nieuw);
  const gevonden = uitkomstBij(v, uitkomst);
  if (gevonden === undefined) throw new Error(`geen uitkomst ${uitkomst}`);
  return verklaar(v, gevonden, met?.werkmap);
}

/** Uren maal tarief, met een opslag. */
const kosten = (uren: number, tarief: number, totaal = "=B1*B2+B3"): Eigenwerkmap => ({
  bladen: {
    Kosten: {
      A1: "Uren",
      B1: uren,
      A2: "Tarief",
      B2: { typ: tarief, vorm: '"€ "#,##0.00' },
      A3: "Opslag",
      B3: 100,
      A4: "Totaal",
      B4: { typ: totaal, vorm: '"€ "#,##0.00' },
    },
  },
  namen: { Totaal: "Kosten!B4" },
});

test("twee bestanden: elke gewijzigde invoer krijgt haar deel, en samen zijn zij het verschil", () => {
  // 10 x 5 + 100 = 150 wordt 12 x 7 + 100 = 184. Uren: (12-10) x (5+7)/2 = 12; tarief: (7-5) x (10+12)/2 = 22.
  const uit = verklaring(kant(kosten(10, 5)), kant(kosten(12, 7)), "Totaal");
  expect(uit).toMatchObject({ oud: 150, nieuw: 184, verschil: 34, volledig: true, zonderGetal: 0 });
  expect(uit.oorzaken.map((o) => [o.label, o.getoond])).toEqual([
    ["Tarief", 22],
    ["Uren", 12],
  ]);
});

test("een gewijzigde formule is een eigen regel, en doet in elke volgorde mee", () => {
  // Oud: u x t + 100. Nieuw: 2 x u x t + 100. 150 wordt 268. Zonder formule: uren en tarief 12 en 22 bij factor 1, het dubbele bij 2.

  const uit = verklaard(kant(kosten(10, 5)), kant(kosten(12, 7, "=2*B1*B2+B3")), "Totaal");
  // f: 1/3*(50) + 1/6*(60 + 70) + 1/3*(84) = 66,333; u: 1/3*(10) + 1/6*(20 + 14) + 1/3*(28) = 18,333; t: 1/3*(20) + 1/6*(40 + 24) + 1/3*(48) = 33,333.
  expect(uit).toEqual({ "Gewijzigde formules en indeling": 66.33, Tarief: 33.34, Uren: 18.33 });
});

test("een rij erboven is geen wijziging", () => {
  const geschoven: Eigenwerkmap = {
    bladen: {
      Kosten: {
        A1: "Kosten van de hulp",
        A3: "Uren",
        B3: 10,
        A4: "Tarief",
        B4: 6,
        A5: "Opslag",
        B5: 100,
        A6: "Totaal",
        B6: "=B3*B4+B5",
      },
    },
    namen: { Totaal: "Kosten!B6" },
  };
  const v = vergelijk(kant(kosten(10, 5)), kant(geschoven));
  expect(v.formules).toEqual([]);
  expect(v.invoer.map((w) => [w.label, w.aard, w.oud, w.nieuw, w.plek])).toEqual([
    ["Tarief", "gewijzigd", 5, 6, "Kosten!B4"],
  ]);
  expect(verklaard(kant(kosten(10, 5)), kant(geschoven), "Totaal")).toEqual({ Tarief: 10 });
});

test("van een vastgelegde versie rekenen de formules van nu, en is wat zij niet verklaren de formule", () => {
  const oud = kantVanVersie({
    naam: "Kadernota",
    datum: 46000,
    auteur: "",
    stand: kant(kosten(10, 5)).stand,
  });
  expect(verklaard(oud, kant(kosten(12, 7)), "Totaal")).toEqual({ Tarief: 22, Uren: 12 });
  // Nu 2 x u x t: van 100 + 2x50 naar 100 + 2x84 verklaren uren en tarief 24 en 44; de 50 die er al bij kwam is de formule.
  expect(verklaard(oud, kant(kosten(12, 7, "=2*B1*B2+B3")), "Totaal")).toEqual({
    "Gewijzigde formules en indeling": 50,
    Tarief: 44,
    Uren: 24,
  });
});

test("twee vastgelegde versies rekenen met de werkmap waar zij in staan", () => {
  const [een, twee] = [kosten(10, 5), kosten(12, 7)].map((w, i) =>
    kantVanVersie({ naam: `versie ${i}`, datum: 46000, auteur: "", stand: kant(w).stand }),
  ) as [Kant, Kant];
  const nu = kant(kosten(3, 3));
  expect(verklaard(een, twee, "Totaal", nu)).toEqual({ Tarief: 22, Uren: 12 });
  // De werkmap zelf is niet veranderd: 3 x 3 + 100.
  expect(nu.werkmap?.werkboek.rekenblad().lees("Kosten", "B4")).toBe(109);
  expect(() => verklaar(vergelijk(een, twee), uitkomstBij(vergelijk(een, twee), "Totaal") as never)).toThrow(
    "Er is geen werkmap om mee te rekenen",
  );
});

test("wat niet in deze uitkomst zit, verklaart niets", () => {
  const met = (los: number): Eigenwerkmap => {
    const { bladen, namen } = kosten(10 + los, 5);
    return {
      bladen: { ...bladen, Anders: { A1: "Los", B1: los, A2: "Keer twee", B2: "=B1*2" } },
      ...(namen && { namen }),
    };
  };
  expect(verklaard(kant(met(1)), kant(met(2)), "Totaal")).toEqual({ Uren: 5 });
  expect(verklaard(kant(met(1)), kant(met(2)), "Anders!B2")).toEqual({ Los: 2 });
});

test("een tussenstand die geen getal geeft, telt als oud; het verschil blijft sluiten", () => {
  const deel = (a: number, b: number): Eigenwerkmap => ({
    bladen: { Blad: { A1: "Teller", B1: a, A2: "Noemer", B2: b, A3: "Deel", B3: "=10/(B1-B2)" } },
    namen: { Deel: "Blad!B3" },
  });
  // Eerst alleen de teller van 1 naar 2, met noemer 2: 10/0.
  const uit = verklaring(kant(deel(1, 2)), kant(deel(2, 4)), "Deel");
  expect(uit.zonderGetal).toBe(1);
  expect(som(uit.oorzaken.map((o) => o.getoond))).toBeCloseTo(uit.verschil, 9);
});

/** Een werkmapje met een lijst: elke waarde is een van twee, en ook de formule van de uitkomst verschilt. */
function willekeurig(zaad: number): Eigenwerkmap {
  const volgende = toeval(zaad);
  const getal = (een: number, ander: number) => (volgende() < 0.5 ? een : ander);
  const formules = ["=SUM(D2:D4)*E1", "=SUMPRODUCT(B2:B4,C2:C4)*E1", "=MAX(D2:D4)+E1", "=IF(E1>1,D2,D3*E1)"];
  const cellen: Record<string, string | number | { typ: number | string; vorm: string }> = {
    A1: "Post",
    B1: "Aantal",
    C1: "Prijs",
    D1: "Bedrag",
    E1: getal(0.773, 1.041),
  };
  ["Natura", "Pgb", "Vervoer"].forEach((post, i) => {
    cellen[`A${i + 2}`] = post;
    cellen[`B${i + 2}`] = getal(636.4, -12.37 * (i + 1));
    cellen[`C${i + 2}`] = getal(37.2, 41.999 + i);
    cellen[`D${i + 2}`] = `=B${i + 2}*C${i + 2}`;
  });
  cellen.A6 = "Uitkomst";
  const formule = volgende() < 0.6 ? 0 : Math.floor(volgende() * formules.length);
  cellen.B6 = { typ: formules[formule] as string, vorm: '"€ "#,##0.00' };
  return { bladen: { Blad: cellen }, namen: { Uitkomst: "Blad!B6" } };
}

/** Afgerond zoals een cel het toont: een halve cent van nul af. */
const centen = (x: number) => Math.round(afronden(x, 2) * 100);

function verwachtSluitend(uit: Verklaring): void {
  expect(centen(uit.verschil)).toBe(centen(uit.nieuw) - centen(uit.oud));
  expect(som(uit.oorzaken.map((o) => centen(o.getoond)))).toBe(centen(uit.verschil) + 0);
  expect(Math.abs(som(uit.oorzaken.map((o) => o.effect)) - (uit.nieuw - uit.oud))).toBeLessThan(0.01);
}

test("wet: in 200 willekeurige paren versies is het verklaarde verschil op de cent het verschil", () => {
  const versies = Array.from({ length: 24 }, (_, i) => kant(willekeurig(i)));
  const volgende = toeval(8);
  const welke = () => versies[Math.floor(volgende() * versies.length)] as Kant;
  let [veranderd, metFormule] = [0, 0];
  for (let ronde = 0; ronde < rondes(200); ronde++) {
    const [oud, nieuw] = [welke(), welke()];
    const vast = kantVanVersie({ naam: "vast", datum: 46000, auteur: "", stand: oud.stand });
    const uit = verklaring(ronde % 2 === 0 ? oud : vast, nieuw, "Uitkomst");
    verwachtSluitend(uit);
    if (uit.verschil !== 0) veranderd++;
    if (uit.oorzaken.some((o) => o.soort === "formules")) metFormule++;
  }
  // Anders zou de wet niets bewijzen.
  expect(veranderd).toBeGreaterThan(rondes(200) / 2);
  expect(metFormule).toBeGreaterThan(rondes(200) / 10);
});

test("wet: op een echte begroting sluit het ook, zonder dat er iets voor formules overblijft", () => {
  const werkboek = leesWerkboek(drukWerkmap(uitgerekend(kleineBegroting("capaciteit"))), VANDAAG);
  const nu = kantVanWerkmap(werkboek, "nu");
  const uitkomst = "uitkomst: WMO_Capaciteit_kosten|2024";
  const volgende = toeval(3);
  /** De begroting met andere getallen, uitgerekend door de rekenmotor en vastgelegd. */
  const versie = (naam: string): Kant => {
    const stand = new Map(nu.stand);
    const rekenblad = werkboek.rekenblad();
    const anders = [...stand].filter(
      ([, g]) => g.soort === "invoer" && /Jaren_|Uren_|Loonk|Werkweek/.test(g.sleutel),
    );
    const zet = (waarde: (oud: number) => number) => {
      // `anders` houdt de getallen van nu: zo zet een tweede keer ze terug.
      for (const [kenmerk, g] of anders) {
        const plek = nu.werkmap?.plek(g.sleutel);
        if (typeof g.waarde !== "number" || plek === undefined || g.vorm === "0") continue;
        const nieuw = waarde(g.waarde);
        stand.set(kenmerk, { ...g, waarde: nieuw });
        rekenblad.zet(plek.blad, plek.adres, nieuw);
      }
    };
    zet((oud) => oud * (0.8 + volgende() / 2));
    const plek = nu.werkmap?.plek("WMO_Capaciteit_kosten|2024") ?? { blad: "", adres: "" };
    const waarde = rekenblad.lees(plek.blad, plek.adres) as number;
    const vast = new Map(stand).set(uitkomst, { ...(stand.get(uitkomst) as Grootheid), waarde });
    zet((oud) => oud);
    return kantVanVersie({ naam, datum: 46000, auteur: "", stand: vast });
  };
  for (let ronde = 0; ronde < rondes(8); ronde++) {
    const uit = verklaring(versie("oud"), versie("nieuw"), "WMO_Capaciteit_kosten|2024", nu);
    verwachtSluitend(uit);
    expect(uit.oorzaken.length).toBeGreaterThan(2);
    expect(uit.oorzaken.filter((o) => o.soort !== "invoer")).toEqual([]);
  }
});

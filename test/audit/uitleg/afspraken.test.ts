import { onderzoekVan } from "../../../src/audit/controle/controle";
import { andersVan } from "../../../src/audit/uitleg/anders";
import { gevolgenVan } from "../../../src/audit/uitleg/gevolgen";
import { uitlegVan } from "../../../src/audit/uitleg/uitleg";
import { vindCel } from "../../../src/audit/uitleg/vind";
import type { Cel } from "../../../src/audit/werkboek/werkboek";
import { werkboekVan, type Eigenwerkmap } from "../../hulp/auditwerkmap";

const onderzoek = (werkmap: Eigenwerkmap) => onderzoekVan(werkboekVan(werkmap));
const eigen = (formule: string, extra: Eigenwerkmap["bladen"][string] = {}) =>
  onderzoek({
    bladen: {
      Som: {
        A1: "Uren per week",
        B1: 10,
        A2: "Weken per jaar",
        B2: 46,
        A3: "Uren per jaar",
        B3: formule,
        ...extra,
      },
    },
  });
const op = (o: ReturnType<typeof onderzoek>, plek: string) => o.werkboek.cel("Som", plek) as Cel;

test("52 in een eigen formule is om te rekenen als het alleen om weken kan gaan", () => {
  const o = eigen("=B1*52");
  expect(andersVan(o, op(o, "B3"))).toMatchObject([
    { nu: "52 weken per jaar", plek: "Som!B3", van: "520", naar: "521,428571" },
  ]);
  expect(o.werkboek.rekenblad().lees("Som", "B3")).toBe(520);
  // Twee keer 52, geen maal of gedeeld door, en geen woord over weken: dan wordt er niet geraden.
  for (const formule of ["=B1*52*52", "=B1+52"]) {
    const anders = eigen(formule);
    expect(andersVan(anders, op(anders, "B3"))).toEqual([]);
  }
  const los = onderzoek({ bladen: { Som: { A1: "Kaarten", B1: 3, A2: "Stokken", B2: "=B1*52" } } });
  expect(andersVan(los, op(los, "B2"))).toEqual([]);
});

test("een cel met weken per jaar, ook van de gebruiker, kan 52 zijn", () => {
  const o = eigen("=B1*B2");
  expect(andersVan(o, op(o, "B3"))).toMatchObject([
    {
      nu: "46 weken per jaar",
      anders: "52 weken per jaar",
      plek: "Som!B2",
      naar: "520",
      verschil: "+13,04%",
    },
  ]);
});

test("een procent erbij werkt door tot het eind, en een vol aandeel gaat een procent omlaag", () => {
  const o = eigen("=B1*B2", { B4: { typ: 1, vorm: "0%" }, B5: "=IF(B4>1,NA(),B3*B4)", A5: "Werk" });
  expect(gevolgenVan(o, op(o, "B1"))).toMatchObject({
    aantal: 2,
    direct: 1,
    proef: { van: "10", naar: "10,1", stap: 1, effecten: [{ plek: "Som!B5", van: "460", naar: "464,6" }] },
  });
  expect(gevolgenVan(o, op(o, "B4")).proef).toMatchObject({ naar: "99%", stap: -1 });
  expect(gevolgenVan(o, op(o, "B3")).proef).toBeUndefined();
});

test("een norm zegt of zij op de peildatum geldt", () => {
  const o = onderzoek({
    bladen: {
      Som: {
        A1: "Tarief",
        B1: '=WMO.NORM("tarief-01H01-per-minuut",DATE(2024,7,1))',
        A2: "Loon",
        B2: '=WMO.NORM("tarief-01H01-per-minuut",DATE(2026,7,1))',
      },
    },
  });
  // Duiven, tabel 1: € 0,62 per minuut, in 2024.
  expect(uitlegVan(o, op(o, "B1"))).toMatchObject({
    soort: "norm",
    norm: { waarde: 0.62, geldt: true, vanaf: 45292, totEnMet: 45657, plaats: "tabel 1" },
  });
  const verlopen = uitlegVan(o, op(o, "B2"));
  expect(verlopen.norm).toMatchObject({ geldt: false, gelijk: false });
  expect(verlopen.norm?.zin).toContain("Op 1 juli 2026 geldt zij niet");
  expect(verlopen.oorzaak?.zin).toContain("heeft geen waarde op 1 juli 2026");
});

test("een cel wordt gevonden op plek of naam; anders zegt één zin waarom niet", () => {
  const { werkboek } = onderzoek({
    bladen: { "Mijn blad": { A1: 1, B2: "=A1" } },
    namen: { Totaal: "Mijn blad!B2", Alles: "Mijn blad!A1:B2" },
  });
  const vind = (wat: string) => {
    const uit = vindCel(werkboek, wat);
    return "zin" in uit ? uit.zin : `${uit.cel.rij},${uit.cel.kolom}`;
  };
  expect(vind("'Mijn blad'!$B$2")).toBe("2,2");
  expect(vind("mijn blad!b2")).toBe("2,2");
  expect(vind("b2")).toBe("2,2");
  expect(vind("totaal")).toBe("2,2");
  expect(vind("Alles")).toBe(
    "de naam “Alles” staat voor Mijn blad!A1:B2, en dat is niet één cel. Noem er een, bijvoorbeeld “Mijn blad!A1”.",
  );
  expect(vind("Kosten!B2")).toBe("er is geen blad “Kosten”; er is “Mijn blad”.");
  expect(vind("C9")).toBe("Mijn blad!C9 is leeg. Kies een cel waar iets in staat.");
  expect(vind("tota")).toContain("Bedoelde u Totaal?");
  expect(vind("A1:B2")).toBe('“A1:B2” is meer dan één cel. Noem er een, bijvoorbeeld "A1".');
  expect(vind(" ")).toContain("er is geen cel genoemd");
});

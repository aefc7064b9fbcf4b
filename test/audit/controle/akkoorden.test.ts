import { leesAkkoorden, maakAkkoordblad, type Akkoord } from "../../../src/audit/controle/akkoorden";
import { controleer, plekVan, type Gevonden } from "../../../src/audit/controle/controle";
import { openstaand } from "../../../src/audit/controle/controletekst";
import { regels } from "../../../src/audit/controle/regels";
import { verschuifFormule } from "../../../src/formula/verschuif";
import { isFormule, type Blad } from "../../../src/sheet/blad";
import { werkboekVan, type Eigenwerkmap } from "../../hulp/auditwerkmap";

const DAG = 46356;
const wil = ["foutwaarde", "getal-in-formule", "dubbeltelling"];
const gekozen = regels.filter((r) => wil.includes(r.id));

function vind(werkmap: Eigenwerkmap): Gevonden[] {
  return controleer(werkboekVan(werkmap), gekozen);
}

function akkoordMet(g: Gevonden): Akkoord {
  const { zin, vingerafdruk, regel } = g;
  return {
    plek: plekVan(g),
    zin,
    vingerafdruk,
    regel: regel.id,
    reden: "Zo afgesproken",
    naam: "A. Jansen",
    datum: DAG,
  };
}

/** Het blad Akkoord zoals Excel het heeft nadat er op een ander blad rijen zijn ingevoegd. */
function naInvoegen(blad: Blad, titel: string, rij: number, aantal = 1): Blad {
  return {
    ...blad,
    cellen: blad.cellen.map((c) =>
      isFormule(c.inhoud)
        ? {
            ...c,
            inhoud: {
              formule: verschuifFormule(
                c.inhoud.formule,
                [{ soort: "erbij", rij, aantal }],
                (b) => b === titel,
              ),
            },
          }
        : c,
    ),
  };
}

const KOSTEN = { A1: "uren", B1: 100, A2: "tarief", B2: 38, A4: "kosten", B4: "=B1*B2*1.21" };
const plekken = (gevonden: readonly Gevonden[]) =>
  openstaand(gevonden).map((g) => `${g.regel.id} ${plekVan(g)}`);

test("een akkoord staat in de werkmap en wordt daaruit teruggelezen", () => {
  const [bevinding] = vind({ bladen: { Kosten: KOSTEN } });
  const akkoord = akkoordMet(bevinding as Gevonden);
  expect(akkoord.plek).toBe("Kosten!B4");
  const onze = [maakAkkoordblad([akkoord])];
  expect(leesAkkoorden(werkboekVan({ bladen: { Kosten: KOSTEN }, onze }))).toEqual([akkoord]);
  const nu = vind({ bladen: { Kosten: KOSTEN }, onze });
  expect(nu.map((g) => g.akkoord?.reden)).toEqual(["Zo afgesproken"]);
  expect(plekken(nu)).toEqual([]);
});

test("verandert de cel, dan komt de bevinding terug; verandert een andere cel, dan niet", () => {
  const [bevinding] = vind({ bladen: { Kosten: KOSTEN } });
  const onze = [maakAkkoordblad([akkoordMet(bevinding as Gevonden)])];
  expect(plekken(vind({ bladen: { Kosten: { ...KOSTEN, B1: 200 } }, onze }))).toEqual([]);
  expect(plekken(vind({ bladen: { Kosten: { ...KOSTEN, B4: "=B1*B2*1.09" } }, onze }))).toEqual([
    "getal-in-formule Kosten!B4",
  ]);
  // Dezelfde vorm, maar een andere cel: ook dan is het iets anders.
  expect(plekken(vind({ bladen: { Kosten: { ...KOSTEN, B4: "=B2*B2*1.21" } }, onze }))).toEqual([
    "getal-in-formule Kosten!B4",
  ]);
});

test("een rij erboven of ertussen verandert niets: de plek schuift mee, en de cel is dezelfde", () => {
  const [bevinding] = vind({ bladen: { Kosten: KOSTEN } });
  const blad = maakAkkoordblad([akkoordMet(bevinding as Gevonden)]);
  const erboven = { A2: "uren", B2: 100, A3: "tarief", B3: 38, A5: "kosten", B5: "=B2*B3*1.21" };
  expect(plekken(vind({ bladen: { Kosten: erboven }, onze: [naInvoegen(blad, "Kosten", 1)] }))).toEqual([]);
  const ertussen = {
    A1: "uren",
    B1: 100,
    A2: "nieuw",
    B2: 5,
    A3: "tarief",
    B3: 38,
    A5: "kosten",
    B5: "=B1*B3*1.21",
  };
  expect(plekken(vind({ bladen: { Kosten: ertussen }, onze: [naInvoegen(blad, "Kosten", 2)] }))).toEqual([]);
});

test("een groep is één akkoord; komt er een cel bij, dan komt zij terug", () => {
  const groep = { A1: 1, B1: 2, C1: 3, A2: "=A1*1.5", B2: "=B1*1.5" };
  const [bevinding] = vind({ bladen: { Kosten: groep } });
  const onze = [maakAkkoordblad([akkoordMet(bevinding as Gevonden)])];
  expect(plekken(vind({ bladen: { Kosten: groep }, onze }))).toEqual([]);
  expect(plekken(vind({ bladen: { Kosten: { ...groep, C2: "=C1*1.5" } }, onze }))).toEqual([
    "getal-in-formule Kosten!A2",
  ]);
});

test("het blad Akkoord telt zelf niet mee: een fout krijgt er geen volger bij", () => {
  const bladen = { Kosten: { B1: "=1/0" } };
  const [fout] = vind({ bladen });
  const nu = vind({ bladen, onze: [maakAkkoordblad([akkoordMet(fout as Gevonden)])] });
  expect(nu.map((g) => [g.zin, g.akkoord?.naam])).toEqual([["Hier staat #DEEL/0! (#DIV/0!).", "A. Jansen"]]);
});

test("een akkoord zonder reden, of waarvan de cel verwijderd is, telt niet", () => {
  const [bevinding] = vind({ bladen: { Kosten: KOSTEN } });
  const akkoord = akkoordMet(bevinding as Gevonden);
  const zonderReden = [maakAkkoordblad([{ ...akkoord, reden: "" }])];
  expect(plekken(vind({ bladen: { Kosten: KOSTEN }, onze: zonderReden }))).toEqual([
    "getal-in-formule Kosten!B4",
  ]);
  const blad = maakAkkoordblad([akkoord]);
  const weg = {
    ...blad,
    cellen: blad.cellen.map((c) =>
      isFormule(c.inhoud)
        ? { ...c, inhoud: { formule: c.inhoud.formule.replace(/'Kosten'!B4/g, "#REF!") } }
        : c,
    ),
  };
  expect(leesAkkoorden(werkboekVan({ bladen: { Kosten: KOSTEN }, onze: [weg] }))).toEqual([]);
});

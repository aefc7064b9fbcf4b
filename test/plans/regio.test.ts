import { planBlad } from "../../src/plans/opgave/blad";
import { celnaam } from "../../src/plans/opgave/namen";
import { regio, type Regiovraag } from "../../src/plans/regio/plan";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import type { Blad } from "../../src/sheet/blad";
import { datum } from "../../src/sheet/cellen";
import { beproefPlan, bijNaam } from "../hulp/planproef";
import { vragen } from "../hulp/planvragen";
import { orakelRegio } from "../orakel/regio";

const drie = vragen.regio as Regiovraag;

/** Een gemeente die in een jaar ontbreekt, een die dubbel staat, en een die nergens bij hoort. */
const scheef: Regiovraag = {
  peildatum: datum("2027-01-01"),
  jaren: [{ jaar: 2027 }, { jaar: 2028 }],
  gemeenten: [{ gemeente: "Aalsdonk" }, { gemeente: "Beekhuizen" }],
  begrotingen: [
    { gemeente: "Aalsdonk", jaar: 2027, clienten: 100, lasten: 500_000 },
    { gemeente: "aalsdonk", jaar: 2027, clienten: 1, lasten: 5_000, consulenten: 100 },
    { gemeente: "Beekhuizen", jaar: 2028, clienten: 0, lasten: 0, bijdragen: -40 },
    { gemeente: "Ceintuur", jaar: 2028, clienten: 7, lasten: 7 },
    { gemeente: "Aalsdonk", jaar: 2026, clienten: 7, lasten: 7 },
  ],
};

beproefPlan(regio, { drie, scheef }, orakelRegio);

const op = (vraag: Regiovraag, naam: string) => {
  const [blad] = metUitkomsten([planBlad(regio, vraag)]) as [Blad];
  return bijNaam(blad, celnaam(regio, 1, naam))?.flat();
};

test("de som is die van de rijen; lasten per cliënt zijn gewogen, niet het gemiddelde van gemeenten", () => {
  // Verzonnen: 800.000 + 300.000 + 1.250.000, en 200 + 50 + 250 cliënten.
  expect(op(drie, "lasten_totaal")?.[0]).toBe(2_350_000);
  expect(op(drie, "per_client")?.filter((_, i) => i % 2 === 0)).toEqual([4_000, 6_000, 5_000]);
  expect(op(drie, "per_client_samen")?.[0]).toBe(4_700);
  expect(op(drie, "antwoord")?.[0]).toBe(
    "De 3 gemeenten geven in 2028 samen € 2.420.500 uit aan hulp, voor gemiddeld 505 cliënten.",
  );
});

test("wat ontbreekt, dubbel telt of nergens bij hoort, staat er in een zin en er is geen antwoord", () => {
  expect(op(scheef, "antwoord")?.[0]).toBe("Nog niet op te tellen: kijk bij de zinnen hieronder.");
  expect([1, 2, 3].map((n) => op(scheef, `zin_${n}`)?.[0])).toEqual([
    "Let op: van 2 keer een gemeente en jaar ontbreekt de begroting; de som is te laag.",
    "Let op: 1 begroting telt dubbel; de som is te hoog.",
    "Let op: 2 rijen tellen niet mee: de gemeente of het jaar staat niet in de lijsten hierboven.",
  ]);
});

test("een jaar zonder een enkele begroting is leeg en geen nul: op het blad, in de kerncijfers en per cliënt", () => {
  // De jaren van de keten lopen door tot 2030; van 2029 en 2030 begrootte nog niemand.
  const jaren = [2027, 2028, 2029, 2030].map((jaar) => ({ jaar }));
  const langer = { ...drie, jaren };
  const totaal = op(drie, "lasten_totaal") as number[];
  expect(op(langer, "lasten_totaal")).toEqual([...totaal, "", ""]);
  expect(op(langer, "laatste_lasten")).toEqual([""]);
  expect(op(langer, "laatste_clienten")).toEqual([""]);
  for (const naam of ["lasten", "bijdragen", "clienten", "per_client", "deel"])
    expect([naam, op(langer, naam)?.filter((_, i) => i % 4 > 1)]).toEqual([naam, ["", "", "", "", "", ""]]);
  expect(op(langer, "per_client_samen")?.slice(2)).toEqual(["", ""]);
  expect(op(langer, "zin_4")).toEqual([
    "Let op: van in totaal 2 jaren heeft geen enkele gemeente een begroting. Daar blijven de bedragen leeg.",
  ]);
  expect(op(drie, "zin_4")).toEqual([""]);
});

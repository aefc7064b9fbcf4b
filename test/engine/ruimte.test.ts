import { CorePlugin, registries } from "../../src/engine/spreadsheet";
import { maakRekenblad } from "../../src/engine/rekenblad";

const formule = (tekst: string) => ({ formule: tekst });
const LAATSTE = 20_000;

/** Een lang blad, en een klein blad ernaast; zij krijgen eerst weinig ruimte. */
function groot(extra: Record<string, { formule: string }> = {}) {
  return maakRekenblad({
    bladen: [
      { naam: "Groot", cellen: { A1: 7, A2: 8, A30: 9, [`A${LAATSTE}`]: 636, ...extra } },
      { naam: "Klein", cellen: { A1: formule(`=Groot!A${LAATSTE}+1`) } },
    ],
  });
}

test("een tabel die op een groot blad breed of hoog uitrolt, krijgt haar ruimte", () => {
  const blad = groot({
    C1: formule("=TRANSPOSE($A$1:$A$30)"),
    [`B${LAATSTE}`]: formule("=$A$1:$A$30*2"),
    D3: formule('=IFERROR(SUM(C1#),"klem")'),
  });
  expect(blad.lees("Groot", "AF1")).toBe(9);
  expect(blad.lees("Groot", `B${LAATSTE + 29}`)).toBe(18);
  expect(blad.lees("Groot", "D3")).toBe(24);
  expect(blad.lees("Klein", "A1")).toBe(637);
});

test("ook een tabel die pas later uitrolt of door een andere cel breder wordt", () => {
  const blad = groot({ C4: formule("=IF(Klein!B1=1,TRANSPOSE($A$1:$A$30),0)") });
  expect(blad.lees("Groot", "C4")).toBe(0);
  blad.zet("Klein", "B1", 1);
  expect(blad.lees("Groot", "AF4")).toBe(9);
  const later = groot();
  expect(later.lees("Klein", "A1")).toBe(637);
  later.zet("Groot", "C1", formule("=TRANSPOSE($A$1:$A$30)"));
  expect(later.lees("Groot", "AF1")).toBe(9);
});

test("een bereik dat van een klein blad af loopt, telt de lege cellen mee", () => {
  const blad = groot({ C1: formule("=ROWS(OFFSET(Klein!$A$1,0,0,5000,1))") });
  expect(blad.lees("Groot", "C1")).toBe(5000);
  expect(blad.reken('=COUNTBLANK(INDIRECT("A1:Z300"))', "Klein")).toBe(26 * 300 - 1);
});

/** Hoeveel cellen elk blad heeft dat bij dit werk gemaakt wordt: o-spreadsheet loopt ze allemaal af, ook de lege. */
function maten(werk: () => void): number[] {
  const kernen: CorePlugin["getters"][] = [];
  registries.corePluginRegistry.add(
    "maten",
    class extends CorePlugin {
      constructor(instelling: ConstructorParameters<typeof CorePlugin>[0]) {
        super(instelling);
        kernen.push(this.getters);
      }
    },
  );
  try {
    werk();
    return kernen.flatMap((k) => k.getSheetIds().map((b) => k.getNumberRows(b) * k.getNumberCols(b)));
  } finally {
    registries.corePluginRegistry.remove("maten");
  }
}

test("een blad krijgt alle ruimte pas als er een tabel klem zit", () => {
  const gebruikt = maten(() => {
    const blad = maakRekenblad({ bladen: [{ naam: "Klein", cellen: { A1: formule("=SEQUENCE(1,20)") } }] });
    expect(blad.lees("Klein", "T1")).toBe(20);
    expect(blad.lees("Klein", "A1")).toBe(1);
  });
  // EERST en RUIM in ruimte.ts: 1 + 30 bij 1 + 10, en 1 + 200 bij 1 + 40.
  expect(gebruikt).toEqual([31 * 11, 201 * 41]);
});

test("een groot blad maakt de andere niet groot, en krijgt zelf weinig ruimte erbij", () => {
  const [groot, ...klein] = maten(() => {
    const blad = maakRekenblad({
      bladen: [
        { naam: "Groot", cellen: { A1: 7, [`AX${LAATSTE}`]: 636 } },
        ...Array.from({ length: 50 }, (_, i) => ({ naam: `B${i}`, cellen: { A1: formule("=Groot!A1") } })),
      ],
    });
    expect(blad.lees("B49", "A1")).toBe(7);
  });
  // EERST en KRAP in ruimte.ts: 1 + 30 bij 1 + 10, en voor 1.000.000 cellen + 20 bij 50 + 4.
  expect(groot).toBe((LAATSTE + 20) * 54);
  expect(klein).toEqual(Array.from({ length: 50 }, () => 31 * 11));
});

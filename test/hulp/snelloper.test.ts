import path from "node:path";

type Test = { path: string; duration?: number };
type Snelloper = {
  new (
    alles: object,
    context: object,
  ): {
    on: (naam: string, hoor: () => void) => void;
    runTests: (tests: readonly object[], wacht: object, opties: object) => Promise<void>;
  };
  tijd: number;
  over: string[];
  volgorde: (tests: readonly Test[], bestanden: readonly string[]) => Test[];
};
const Snelloper = jest.requireActual<Snelloper>("./snelloper.js");
const { slot } = jest.requireActual<{
  slot: (gedraaid: number, alle: number, over: readonly string[]) => string;
}>("./snelslot.js");

const vol = (naam: string) => path.join(path.resolve(__dirname, "../.."), naam);
const DATUM = vol("test/domain/datum.test.ts");
const NAAM = vol("test/domain/naam.test.ts");
const GEVALLEN = vol("test/functions/gevallen.test.ts");
const START = vol("test/dom/start.test.ts");

const eerst = (duur: Record<string, number>, ...namen: string[]) =>
  Snelloper.volgorde(
    [START, NAAM, GEVALLEN, DATUM].map((pad) => ({ path: pad, duration: duur[pad] })),
    namen.map(vol),
  ).map((test) => test.path);

test("wat het dichtst bij de wijziging staat, komt eerst, hoe lang het ook duurt", () => {
  const raak = eerst({ [DATUM]: 90_000, [NAAM]: 1 }, "src/domain/datum.ts", "package.json");
  expect(raak[0]).toBe(DATUM);
  expect(raak.at(-1)).toBe(NAAM);
});

test("zonder wijziging komt eerst wat het kortst duurt, en wie nooit draaide duurt naar wat hij inleest", () => {
  expect(eerst({ [START]: 5, [GEVALLEN]: 1, [DATUM]: 3, [NAAM]: 4 })).toEqual([GEVALLEN, DATUM, NAAM, START]);
  expect(eerst({}).at(-1)).toBe(START);
});

/** De loper van jest met twee tests zonder instellingen, die in een werker dus meteen mislukken; één tegelijk, zolang vanaf nu. */
async function draai(seconden: number) {
  const stand = { interrupted: false };
  const horen: ((nieuw: object) => void)[] = [];
  const wacht = {
    isInterrupted: () => stand.interrupted,
    on: (_: string, hoor: () => void) => horen.push(hoor),
    setState: (nieuw: object) => {
      Object.assign(stand, nieuw);
      for (const hoor of horen) hoor(stand);
    },
  };
  const loper = new Snelloper({ maxWorkers: 1 }, {});
  let begonnen = 0;
  loper.on("test-file-start", () => (begonnen += 1));
  const eerder = Snelloper.tijd;
  Snelloper.tijd = process.uptime() + seconden;
  try {
    const context = { config: { id: "proef" }, moduleMap: { toJSON: () => ({}) } };
    await loper.runTests(
      [DATUM, NAAM].map((pad) => ({ path: pad, context })),
      wacht,
      { serial: true },
    );
  } finally {
    Snelloper.tijd = eerder;
  }
  return { begonnen, over: [...Snelloper.over].sort() };
}

test("is de tijd om, dan begint er niets meer, en ook wie halverwege was blijft over", async () => {
  expect(await draai(0)).toEqual({ begonnen: 1, over: [DATUM, NAAM] });
});

test("binnen de tijd draait alles en blijft er niets over", async () => {
  expect(await draai(600)).toEqual({ begonnen: 2, over: [] });
});

test("de laatste regel zegt wat er niet draaide", () => {
  expect(slot(179, 256, [])).toBe(
    "npm run snel draaide 179 van de 256 testbestanden; npm test draait ze alle 256.\n",
  );
  expect(slot(177, 256, [START, DATUM])).toContain(
    "De tijd was om: 2 geraakte testbestanden zijn niet of half beproefd: dom/start.test.ts, domain/datum.test.ts.\n",
  );
  expect(
    slot(
      1,
      256,
      Array.from({ length: 20 }, () => DATUM),
    ),
  ).toContain("20 geraakte testbestanden zijn niet of half beproefd: domain 20.\n");
});

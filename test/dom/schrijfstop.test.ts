import { statusregel } from "../../src/taskpane/onderdelen/statusregel";
import { zetSamenMetVraag } from "../../src/taskpane/werkmap/zet";
import type { Terugweg, Werkmap, Zetuitslag } from "../../src/workbook/werkmap";

const TERUG: Terugweg = { titels: ["Lasten"] };

/** Een werkmap die pas klaar is met schrijven als de test het zegt, en onthoudt wat zij terugzette. */
function proef() {
  const teruggezet: Terugweg[] = [];
  let klaar: (uitslag: Zetuitslag) => void = () => {};
  const werkmap = {
    zet: () => new Promise<Zetuitslag>((goed) => (klaar = goed)),
    zetTerug: (terug: Terugweg) => Promise.resolve(void teruggezet.push(terug)),
  } as unknown as Werkmap;
  const status = statusregel();
  const uit = zetSamenMetVraag(werkmap, status, []);
  const stop = () =>
    [...status.element.querySelectorAll("button")].find((b) => b.textContent === "Stoppen")?.click();
  return { uit, stop, teruggezet, schrijfAf: () => klaar({ gezet: [], terug: TERUG }) };
}

test("wie tijdens het schrijven stopt, krijgt alles teruggezet zodra Excel klaar is", async () => {
  const { uit, stop, teruggezet, schrijfAf } = proef();
  stop();
  schrijfAf();
  expect([await uit, teruggezet]).toEqual([undefined, [TERUG]]);
});

test("wie niet stopt, houdt wat er geschreven is", async () => {
  const { uit, teruggezet, schrijfAf } = proef();
  schrijfAf();
  expect([await uit, teruggezet]).toEqual([{ gezet: [], terug: TERUG }, []]);
});

import { meerekenaar } from "../../src/taskpane/plan/rekenend";

/** Een uitkomst die zoveel milliseconden kost, op de klok van de test. */
function rekenaar(kost: number) {
  let nu = 0;
  jest.spyOn(performance, "now").mockImplementation(() => nu);
  const reken = jest.fn(() => void (nu += kost));
  return { reken, toets: meerekenaar(reken) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

test("wat vlug gaat, rekent bij elke toets meteen mee", () => {
  const { reken, toets } = rekenaar(30);
  for (let keer = 1; keer <= 3; keer += 1) {
    toets();
    expect(reken).toHaveBeenCalledTimes(keer);
  }
});

test("wat lang duurt, wacht tot het typen stopt en rekent dan één keer", () => {
  const { reken, toets } = rekenaar(31);
  toets();
  expect(reken).toHaveBeenCalledTimes(1);
  for (let keer = 0; keer < 5; keer += 1) {
    toets();
    jest.advanceTimersByTime(199);
  }
  expect(reken).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(1);
  expect(reken).toHaveBeenCalledTimes(2);
});

import http from "node:http";
import { DIST } from "../hulp/bundel";

interface Server {
  poort: number;
  url: string;
  stop: () => Promise<void>;
}
const { serveer } = jest.requireActual<{
  serveer: (map: string, opties?: { poort: number }) => Promise<Server>;
}>("../../scripts/server.js");

let server: Server;
beforeAll(async () => (server = await serveer(DIST)));
afterAll(() => server.stop());

/** Vraagt een pad zoals het er staat: fetch zou ../ al wegwerken. */
function status(pad: string): Promise<number | undefined> {
  return new Promise((klaar) =>
    http.get({ host: "127.0.0.1", port: server.poort, path: pad }, (antwoord) => {
      antwoord.resume();
      klaar(antwoord.statusCode);
    }),
  );
}

test("serveert wat gebouwd is en Office.js uit het npm-pakket", async () => {
  expect(await status("/functions.json")).toBe(200);
  expect(await status("/office-js/office.js")).toBe(200);
  expect(await status("/")).toBe(302);
});

test.each([
  "/bestaat-niet",
  "/../package.json",
  "/%2e%2e/package.json",
  "/office-js/../package.json",
  "/assets",
])("%s wordt niet gegeven", async (pad) => expect(await status(pad)).toBe(404));

test("is de poort bezet, dan neemt hij de volgende vrije", async () => {
  const tweede = await serveer(DIST, { poort: server.poort });
  expect(tweede.poort).toBeGreaterThan(server.poort);
  await tweede.stop();
});

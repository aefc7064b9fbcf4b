import fs from "node:fs";
import path from "node:path";
import { leesNorm } from "../../src/norms/lezer";
import type * as Lijst from "../../src/norms/lijst";
import type { Norm } from "../../src/norms/norm";

/** Verzonnen normen met een gat, een open einde, een afschaffing en een tabel; aan de echte verandert elk jaar iets. */
export const proefnormen: readonly Norm[] = (
  JSON.parse(fs.readFileSync(path.resolve(__dirname, "../norms/proefnormen.json"), "utf8")) as unknown[]
).map(leesNorm);

/**
 * De lijst van normen met de verzonnen in plaats van of naast de meegeleverde. Voor `jest.mock("…/src/norms/lijst", …)`: alle
 * functies, gewone formules en plannen halen hun normen daar.
 */
export function lijstMetProefnormen(): typeof Lijst {
  const echt = jest.requireActual<typeof Lijst>("../../src/norms/lijst");
  const eigen = new Set(proefnormen.map((n) => n.sleutel));
  return { ...echt, normen: [...echt.normen.filter((n) => !eigen.has(n.sleutel)), ...proefnormen] };
}

import path from "node:path";

export type Bouwmap = "dist" | "dist-cli" | "dist-proef";

const WORTEL = path.resolve(__dirname, "../..");
const { waaromVerouderd } = jest.requireActual<{
  waaromVerouderd: (map: Bouwmap, wortel?: string) => string | undefined;
}>("../../scripts/bouwstempel.js");
const gekeurd = new Set<Bouwmap>();

/**
 * Het pad van een bouw die hoort bij de bron zoals zij nu is. Elke test die iets gebouwds leest, krijgt het pad alleen hier: een
 * oude bouw zou bewijzen wat er was, en niet wat er is.
 */
export function eisVerseBouw(map: Bouwmap): string {
  const mankement = gekeurd.has(map) ? undefined : waaromVerouderd(map);
  if (mankement !== undefined) throw new Error(mankement);
  gekeurd.add(map);
  return path.join(WORTEL, map);
}

import fs from "node:fs";
import path from "node:path";
import type { Begroting } from "../../src/plans/begroting/begroting";
import { leesBegroting } from "../../src/plans/begroting/lees";
import { allePlannen } from "../../src/plans/plannen";

interface Invoer {
  readonly uitgangspunten?: Record<string, unknown>;
  readonly plannen: readonly (string | { readonly plan: string })[];
}

const lees = (naam: string) =>
  JSON.parse(fs.readFileSync(path.resolve(__dirname, `../../voorbeelden/${naam}.json`), "utf8")) as Invoer;
const idVan = (p: Invoer["plannen"][number]) => (typeof p === "string" ? p : p.plan);

/** De producten van een los voorbeeld heten zoals in de begroting waar het bij komt. */
const HEET: Readonly<Record<string, string>> = {
  "Hulp bij het huishouden": "Maatwerk",
  "Hulp met regie": "Maatwerk met regie",
};

/** De verzonnen begroting met elk blad dat er is: de hele keten, en elke losse vraag zoals in haar eigen voorbeeld. */
export function elkBlad(gemeente: string, beleid: string): Begroting {
  const heel = lees("verzonnen-2027");
  const losse = fs
    .readdirSync(path.resolve(__dirname, "../../voorbeelden"))
    .filter((naam) => naam.endsWith("-verzonnen.json"))
    .flatMap((naam) => lees(naam.slice(0, -".json".length)).plannen);
  const er = new Set(heel.plannen.map(idVan));
  const erbij = losse.filter((p) => !er.has(idVan(p)));
  const namen = JSON.stringify(erbij, (_, waarde: unknown) =>
    typeof waarde === "string" ? (HEET[waarde] ?? waarde) : waarde,
  );
  const uitslag = leesBegroting({
    ...heel,
    titel: `Wmo-begroting 2027 ${gemeente}`,
    uitgangspunten: { ...heel.uitgangspunten, Gemeente: gemeente, Beleid: beleid },
    plannen: [...heel.plannen, ...(JSON.parse(namen) as Invoer["plannen"])],
  });
  if ("klachten" in uitslag) throw new Error(uitslag.klachten.map((k) => k.zin).join("\n"));
  const mist = allePlannen.filter((p) => !uitslag.begroting.delen.some((d) => d.plan.id === p.id));
  if (mist.length > 0) throw new Error(`geen voorbeeld van ${mist.map((p) => p.id).join(", ")}`);
  return uitslag.begroting;
}

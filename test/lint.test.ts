import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const WORTEL = path.resolve(__dirname, "..");
const MAP = path.join(WORTEL, "test/fouten/lint");
const BESTANDEN = ["regels.js", "regels.mjs", "regels.ts", "src/safari.ts"];

interface Vondst {
  readonly code?: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}
interface Regels {
  readonly rules: Record<string, unknown>;
}

/** Wat `npm run lint` van de foute bestanden zegt, als bestand:regel en de naam van de regel zoals zij in .oxlintrc.json staat. */
function gevonden(): string[] {
  const oxlint = path.join(WORTEL, "node_modules/oxlint/bin/oxlint");
  const { stdout } = spawnSync(process.execPath, [oxlint, "--format", "json", MAP], {
    cwd: WORTEL,
    encoding: "utf8",
  });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Vondst[] };
  return diagnostics.map(({ code, filename, labels: [plek] }) => {
    const bestand = path.relative(MAP, path.resolve(WORTEL, filename)).split(path.sep).join("/");
    const naam =
      code?.replace(/^(.*)\((.*)\)$/, "$1/$2").replace(/^eslint\//, "") ?? "ongebruikte-uitzondering";
    return `${bestand}:${plek?.span.line} ${naam}`;
  });
}

/** Wat er volgens de foute bestanden zelf te vinden is: achter elke regel staat wat haar weigert. */
function verwacht(): string[] {
  return BESTANDEN.flatMap((bestand) =>
    fs
      .readFileSync(path.join(MAP, bestand), "utf8")
      .split("\n")
      .flatMap((tekst, i) => {
        const namen = / \/\/ fout: (.*)$/.exec(tekst)?.[1]?.split(", ") ?? [];
        return namen.map((naam) => `${bestand}:${i + 1} ${naam}`);
      }),
  );
}

test("elke regel weigert wat zij hoort te weigeren, en niets anders", () => {
  expect(gevonden().sort()).toEqual(verwacht().sort());
}, 120_000);

test("elke regel die aan staat heeft een fout die haar laat zien", () => {
  const alles = JSON.parse(fs.readFileSync(path.join(WORTEL, ".oxlintrc.json"), "utf8")) as Regels & {
    overrides: Regels[];
  };
  const aan = [alles, ...alles.overrides].flatMap(({ rules = {} }) =>
    Object.keys(rules).filter((naam) => rules[naam] !== "off"),
  );
  const getoond = new Set(verwacht().map((regel) => regel.split(" ")[1]));
  expect([...new Set(aan)].filter((naam) => !getoond.has(naam))).toEqual([]);
});

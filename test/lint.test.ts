import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { Linter } from "eslint";
import { parser } from "typescript-eslint";

const WORTEL = path.resolve(__dirname, "..");
const FOUT = path.join(WORTEL, "test/fouten/lint/safari.ts");
const REGEL = "no-restricted-syntax";

/** De regel zoals eslint.config.mjs haar voor elk van deze bestanden geeft. In een eigen proces: jest laadt geen .mjs. */
function regelVoor(bestanden: readonly string[]): Linter.RuleEntry[] {
  const vraag = `const eslint = new (require("eslint").ESLint)();
    Promise.all(${JSON.stringify(bestanden)}.map((b) => eslint.calculateConfigForFile(b)))
      .then((uit) => process.stdout.write(JSON.stringify(uit.map((c) => c.rules["${REGEL}"]))))`;
  const uit = execFileSync(process.execPath, ["-e", vraag], { cwd: WORTEL, encoding: "utf8" });
  return JSON.parse(uit) as Linter.RuleEntry[];
}

/** Op welke regels van de foute tekst dit iets vindt. */
function geweigerd(regel: Linter.RuleEntry): number[] {
  const keuring = { languageOptions: { parser: parser as Linter.Parser }, rules: { [REGEL]: regel } };
  return new Linter().verify(fs.readFileSync(FOUT, "utf8"), keuring).map((m) => m.line);
}

test("wat meegaat kent geen blik achterom, en nergens wordt uitgespreid wat er net is opgeschreven", () => {
  const regels = regelVoor(["src/domain/afronden.ts", "test/architectuur.test.ts", "scripts/start.js"]);
  expect(regels.map(geweigerd)).toEqual([
    [2, 3, 4, 5, 6, 7],
    [5, 6, 7],
    [5, 6, 7],
  ]);
}, 60_000);

import { spawn, spawnSync } from "node:child_process";
import os from "node:os";
import path from "node:path";
import { eisVerseBouw } from "../../hulp/versebouw";
import { OMGEVING, type Gedraaid, type Plaats } from "./wmo";

/** bin/wmo.js, met een bouw erachter die bij de bron hoort. */
export function programma(): string {
  return path.resolve(eisVerseBouw("dist-cli"), "../bin/wmo.js");
}

/** Draait de gebouwde opdrachtregel zoals een gebruiker dat doet: een eigen proces, met zijn eigen map en omgeving. */
export function wmoProces(
  argumenten: readonly string[],
  { invoer = "", map = os.tmpdir() }: Plaats = {},
): Gedraaid {
  const { status, stdout, stderr } = spawnSync(process.execPath, [programma(), ...argumenten], {
    cwd: map,
    input: invoer,
    encoding: "utf8",
    timeout: 110_000,
    env: { ...process.env, ...OMGEVING },
  });
  return { code: status, uit: stdout, fout: stderr };
}

/** Een draaiend proces, voor wie er onderweg iets mee doet. */
export function startWmo(argumenten: readonly string[]) {
  return spawn(process.execPath, [programma(), ...argumenten]);
}

import { spawnSync } from "node:child_process";
import path from "node:path";

const WMO = path.resolve(__dirname, "../../../bin/wmo.js");

/** Wat een aanroep van wmo gaf. */
export interface Gedraaid {
  code: number | null;
  uit: string;
  fout: string;
}

/** Draait de gebouwde opdrachtregel zoals een gebruiker dat doet. */
export function wmo(argumenten: string[], invoer: string | Buffer = ""): Gedraaid {
  const { status, stdout, stderr } = spawnSync(process.execPath, [WMO, ...argumenten], {
    input: invoer,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { code: status, uit: stdout, fout: stderr };
}

/** De regels JSON van de uitvoer. */
export function regels(uit: string): unknown[] {
  return uit
    .split("\n")
    .filter((r) => r !== "")
    .map((r) => JSON.parse(r) as unknown);
}

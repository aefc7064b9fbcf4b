import { randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { Gebruiksfout } from "./opdracht";

/**
 * Schrijft een bestand, gezien vanuit `map`, heel of niet: eerst ernaast, dan op zijn plaats. Een bestand dat er al staat blijft
 * staan, tenzij de gebruiker erom vraagt.
 */
export function schrijfBestand(map: string, doel: string, inhoud: Uint8Array, overschrijf: boolean): void {
  const plaats = path.resolve(map, doel);
  if (fs.existsSync(plaats) && fs.statSync(plaats).isDirectory())
    throw new Gebruiksfout(
      `${doel} is een map. Geef een bestandsnaam, bijvoorbeeld ${path.join(doel, "begroting.xlsx")}.`,
    );
  if (fs.existsSync(plaats) && !overschrijf)
    throw new Gebruiksfout(
      `${doel} bestaat al en is niet gewijzigd. Kies een andere naam, of geef --overschrijf ja mee.`,
    );
  const erin = path.dirname(plaats);
  if (!fs.existsSync(erin))
    throw new Gebruiksfout(`De map ${erin} bestaat niet. Maak haar eerst, of kies een andere plaats.`);
  const naast = path.join(erin, `.${path.basename(doel)}.${randomUUID()}.deel`);
  try {
    fs.writeFileSync(naast, inhoud, { flag: "wx" });
    fs.renameSync(naast, plaats);
  } catch (fout) {
    fs.rmSync(naast, { force: true });
    const code = (fout as NodeJS.ErrnoException).code ?? "onbekend";
    throw new Gebruiksfout(
      `${doel} is niet te schrijven (${code}). Staat het bestand open in Excel, of mist u rechten op de map?`,
    );
  }
}

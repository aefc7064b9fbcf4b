import type { Waar } from "./vondst";

/** Wat iemand zelf in Excel kan doen waar wij het niet kunnen. */
const ZELF: Partial<Readonly<Record<Waar, string>>> = {
  naam: "Wijzig of verwijder de naam in Excel bij Formules, Namen beheren.",
  tabel: "Hernoem de kolom in Excel.",
  draaitabel:
    "Maak eerst de brongegevens schoon en vernieuw de draaitabel, of zet bij Opties voor draaitabel, Gegevens het opslaan van brongegevens uit.",
  externeWerkmap: "Verbreek de koppeling in Excel bij Gegevens, Koppelingen bewerken.",
  verbinding: "Verwijder de verbinding in Excel bij Gegevens, Query's en verbindingen.",
  verwijzing: "Verwijder de hyperlink of verbreek de koppeling in Excel.",
  invoegtoepassing: "Verwijder de invoegtoepassing uit de werkmap, of vraag de maker ervan.",
  gegevensdeel: "Laat Excel het weghalen bij Bestand, Info, Controleren op problemen, Document controleren.",
  bijlage: "Open het ingesloten bestand, maak het daar schoon, of verwijder het object.",
  blad: "Kopieer de cellen naar een nieuw blad en verwijder dit blad.",
};

/** Wat de gebruiker zelf kan doen als wissen hier iets anders zou breken. */
export function zelfDoen(waar: Waar): string {
  return ZELF[waar] ?? "Verwijder het in Excel.";
}

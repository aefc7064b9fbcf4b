import { Werkmapfout } from "../werkmap";
import { zinnen } from "../zinnen";
import { alsWerkmapfout, foutcode } from "./fouten";
import { herstel } from "./herstel";
import type { Stand } from "./stand";

/**
 * Wat Excel voor de fout al deed, blijft staan; haal het weer weg. Geeft de fout die de gebruiker moet zien, met eerlijk erbij
 * of dat gelukt is.
 */
export async function ruimOp(stand: Stand, fout: unknown): Promise<unknown> {
  const { reden, message } = alsWerkmapfout(fout);
  try {
    await Excel.run(async (context) => {
      herstel(context, stand, ({ titel }) => ({ titel }));
      await context.sync();
    });
  } catch {
    return new Werkmapfout(
      reden,
      zinnen.halverwege(
        message,
        stand.bladen.map((b) => b.titel),
      ),
    );
  }
  // Deze fout moet herkenbaar blijven: de opdracht gaat dan opnieuw, zonder één stap.
  if (foutcode(fout) === "UndoNotSupported") return fout;
  return new Werkmapfout(reden, zinnen.opgeruimd(message));
}

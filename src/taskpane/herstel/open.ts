import type { Werkmap } from "../../workbook/werkmap";
import type { Statusregel } from "../onderdelen/statusregel";
import { handeling } from "../werkmap/veilig";
import { zoekSchade, type Stuk } from "./schade";
import { formules } from "./tekst";

/** Schrijft de herstelde formules in één opdracht, kijkt of zij nu werken, en biedt de weg terug. */
export async function herstelOpen(
  werkmap: Werkmap,
  status: Statusregel,
  stuk: readonly Stuk[],
): Promise<void> {
  const nieuw = stuk.map(({ blad, cel, wordt }) => ({ blad, cel, formule: wordt }));
  await status.bezig("Formules herstellen…", werkmap.schrijfFormules(nieuw));
  const na = await werkmap.leesFormules();
  const hersteld = new Set(stuk.map((s) => `${s.blad}!${s.cel}`));
  const nog = zoekSchade(na).stuk.filter((s) => hersteld.has(`${s.blad}!${s.cel}`));
  const terug = () =>
    handeling(status, async () => {
      const nu = new Map(
        (await werkmap.leesFormules()).formules.map((f) => [`${f.blad}!${f.cel}`, f.formule]),
      );
      // Wat de gebruiker daarna zelf veranderde, blijft staan.
      const eigen = stuk.filter((s) => nu.get(`${s.blad}!${s.cel}`) === s.wordt);
      await werkmap.schrijfFormules(eigen);
      const rest = stuk.length - eigen.length;
      status.meld(
        `${formules(eigen.length)} teruggezet zoals zij waren.${rest > 0 ? ` ${formules(rest)} is daarna veranderd en blijft staan.` : ""}`,
      );
    });
  status.meld(
    nog.length === 0
      ? `${formules(stuk.length)} hersteld.`
      : `${formules(stuk.length)} opnieuw geschreven; ${formules(nog.length)} geeft nog #NAAM?. Is de invoegtoepassing geladen? Sluit Excel, open de werkmap opnieuw en probeer het nog eens.`,
    nog.length === 0 ? "goed" : "fout",
    [{ tekst: "Zet terug", doe: () => void terug() }],
  );
}

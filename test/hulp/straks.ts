/** Zo lang mag iets op zich laten wachten; ruim, want alleen wie vergeefs wacht merkt het. */
const GEDULD_IN_MS = 30_000;
const TUSSEN_IN_MS = 25;

/** Wacht tot een bewering klopt. Klopt zij na lang wachten nog niet, dan is de fout die van de bewering zelf. */
export async function straks(bewering: () => void | Promise<void>): Promise<void> {
  const einde = performance.now() + GEDULD_IN_MS;
  for (;;)
    try {
      return await bewering();
    } catch (fout) {
      if (performance.now() > einde) throw fout;
      await new Promise((klaar) => setTimeout(klaar, TUSSEN_IN_MS));
    }
}

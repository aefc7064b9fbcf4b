import { Werkmapfout } from "../../workbook/werkmap";
import { element } from "../element";
import type { Statusregel } from "../onderdelen/statusregel";
import type { Uitslag, Vraag } from "./bericht";
import { laatDoen, Werkerfout, type Werk } from "./opdrachtgever";

/** Eén opdracht tegelijk aan de werker, met de stap in de statusregel en een knop om te stoppen. */
export interface Loop {
  /** Beweegt zolang er iets loopt. */
  readonly element: HTMLElement;
  bezig(): boolean;
  /** undefined als het gestopt of geweigerd is; dan staat dat er. */
  doe(vraag: () => Promise<Vraag>): Promise<Uitslag | undefined>;
}

export function maakLoop(status: Statusregel, bij: () => void): Loop {
  let nu: { stop: () => void } | undefined;
  const balk = element("progress", { "aria-label": "Bezig" });
  balk.hidden = true;
  return {
    element: balk,
    bezig: () => nu !== undefined,
    async doe(maakVraag) {
      if (nu !== undefined) return undefined;
      const gestopt = { ja: false };
      let werk: Werk | undefined;
      let laat: (uit: undefined) => void = () => undefined;
      const afgebroken = new Promise<undefined>((klaar) => (laat = klaar));
      nu = {
        stop: () => {
          gestopt.ja = true;
          werk?.stop();
          laat(undefined);
        },
      };
      bij();
      const zeg = (zin: string) => {
        if (!gestopt.ja) status.meld(zin, "hint", [{ tekst: "Stoppen", doe: () => nu?.stop() }]);
      };
      balk.hidden = false;
      zeg("De werkmap lezen…");
      try {
        const vraag = await Promise.race([maakVraag(), afgebroken]);
        if (vraag === undefined) return void status.meld("Gestopt. Er is niets gemaakt.");
        werk = laatDoen(vraag, zeg);
        const uitslag = await Promise.race([werk.klaar, afgebroken]);
        status.meld(uitslag === undefined ? "Gestopt. Er is niets gemaakt." : "");
        return uitslag;
      } catch (fout) {
        if (!(fout instanceof Werkerfout || fout instanceof Werkmapfout)) throw fout;
        status.meld(fout.message, "fout");
        return undefined;
      } finally {
        nu = undefined;
        balk.hidden = true;
        bij();
      }
    },
  };
}

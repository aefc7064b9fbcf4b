import type { Invoerregel } from "../../../sheet/regels";
import type { Vak } from "../../rooster/rooster";
import type { Klasse } from "../klasse";
import { kortAdres, leesVak } from "../plek";
import { alsRegel, alsToegestaan, GEEN_EIS, soortVan } from "../invoereis";
import { zelfde, zonder } from "../vakken";
import type { Sessie } from "../sessie";

interface Melding {
  readonly title?: string;
  readonly message?: string;
  readonly style?: string;
}

/** De regel van Excel: wat mag, wat er bij het aanklikken staat, en wat bij foute invoer. */
export const gegevensvalidatie: Klasse<Vak> = {
  naam: "DataValidation",
  blad: (v) => v.blad,
  lees: {
    rule: (v, w) => alsRegel(regelVan(v, w)?.toegestaan),
    type: (v, w) => soortVan(regelVan(v, w)?.toegestaan),
    ignoreBlanks: () => true,
    errorAlert: (v, w) => {
      const regel = regelVan(v, w);
      if (regel === undefined) return { showAlert: true, style: "Stop", title: "", message: "" };
      const title = w.geheugen.get(`${sleutel(v)}/kop`) ?? "";
      return { showAlert: true, style: regel.waarschuw ? "Warning" : "Stop", title, message: regel.fout };
    },
    prompt: (v, w) => {
      const [title = "", message = ""] = regelVan(v, w)?.uitleg ?? [];
      return { showPrompt: true, title, message };
    },
  },
  zet: {
    rule: (v, x, w) => bewerk(v, w, (oud) => ({ ...oud, toegestaan: alsToegestaan(x, v, w) })),
    // Een lege cel mag in het rooster altijd.
    ignoreBlanks: () => undefined,
    errorAlert(v, x, w) {
      const { title = "", message = "", style } = (x ?? {}) as Melding;
      w.geheugen.set(`${sleutel(v)}/kop`, title);
      bewerk(v, w, ({ bereik, toegestaan, uitleg }) => ({
        bereik,
        toegestaan,
        ...(uitleg && { uitleg }),
        fout: message,
        ...(style !== undefined && style !== "Stop" ? { waarschuw: true as const } : {}),
      }));
    },
    prompt(v, x, w) {
      const { title = "", message = "" } = (x ?? {}) as Melding;
      bewerk(v, w, (oud) => ({ ...oud, uitleg: [title, message] }));
    },
  },
  doe: {
    clear: (v, _, w) => zetAlle(v.blad, buiten(v, w), w),
  },
};

const sleutel = (v: Vak) => `${v.blad}/validatie/${kortAdres(v)}`;

/** De regels van een blad, met wat deze batch eraan veranderde. */
function alle(blad: string, w: Sessie): readonly Invoerregel[] {
  const nieuw = w.geheugen.get(`${blad}/invoerregels`) as readonly Invoerregel[] | undefined;
  return nieuw ?? w.rooster.invoerregels(blad);
}

/** Eis, melding en uitleg komen in losse stappen; het rooster krijgt de regels als de batch klaar is. */
function zetAlle(blad: string, regels: readonly Invoerregel[], w: Sessie): void {
  const sleutel = `${blad}/invoerregels`;
  w.geheugen.set(sleutel, regels);
  w.stelUit(blad, sleutel, () => {
    const nieuw = w.geheugen.get(sleutel) as readonly Invoerregel[];
    w.geheugen.delete(sleutel);
    w.rooster.zetInvoerregels(blad, nieuw);
  });
}

function regelVan(v: Vak, w: Sessie, regels = alle(v.blad, w)): Invoerregel | undefined {
  return regels.find((r) => zelfde(leesVak(r.bereik, v.blad, w), v));
}

/** Verandert de regel van dit bereik; is er nog geen, dan komt er een bij die alles toelaat. */
function bewerk(v: Vak, w: Sessie, doe: (oud: Invoerregel) => Invoerregel): void {
  const regels = alle(v.blad, w);
  const oud = regelVan(v, w, regels);
  const nieuw = doe(oud ?? { bereik: kortAdres(v), toegestaan: GEEN_EIS, fout: "" });
  zetAlle(
    v.blad,
    oud === undefined ? [...buiten(v, w), nieuw] : regels.map((r) => (r === oud ? nieuw : r)),
    w,
  );
}

/** Elke cel heeft hoogstens één regel: wat op een deel van een bereik komt of verdwijnt, laat de rest van dat bereik zoals het is. */
function buiten(v: Vak, w: Sessie): Invoerregel[] {
  return alle(v.blad, w).flatMap((r) =>
    zonder(leesVak(r.bereik, v.blad, w), v).map((vak) => ({ ...r, bereik: kortAdres(vak) })),
  );
}

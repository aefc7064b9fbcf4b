import { toonGetal } from "../../language/getallen";
import type { Invoerregel } from "../../workbook/regels";
import type { Veld } from "./veld";

/** Excel kent geen "groter dan": een getal dat niet 0 mag zijn, begint hier. */
const BOVEN_NUL = 0.000001;

/** Wat er in de cel van een veld mag, uit dezelfde soort als waarmee onze functies keuren. */
export function invoerregel(veld: Veld, bereik: string): Invoerregel {
  const { getalgrenzen, bijLeeg } = veld.soort;
  const magNul = bijLeeg === "nul";
  const tot = getalgrenzen?.totEnMet ?? Infinity;
  const grens = Number.isFinite(tot) ? ` tot en met ${toonGetal(tot)}` : "";
  return {
    bereik,
    toegestaan: {
      soort: "getal",
      van: magNul ? 0 : BOVEN_NUL,
      ...(Number.isFinite(tot) ? { tot } : {}),
    },
    uitleg: ["Uitgangspunt", `${veld.label} (${veld.eenheid}).`],
    fout: `Vul hier een getal in ${magNul ? "van 0 of meer" : "groter dan 0"}${grens}: ${veld.soort.eenheid}.`,
  };
}

import { Rekenfout } from "../domain/fout";
import type { Uitkomstcel } from "../functions/mechaniek/definitie";
import type { Uitkomst } from "../functions/mechaniek/roep";
import { afronden } from "../domain/afronden";
import { toonGetal } from "../language/getallen";
import { foutnaam, zin } from "../language/zinnen";
import { element } from "./element";

/** Toont een uitkomst: één waarde als tekst, een tabel met kopjes als tabel. */
export function toonUitkomst(uit: Uitkomst, metKop: boolean): HTMLElement {
  if (!Array.isArray(uit)) return element("output", {}, tekst(uit));
  if (uit.length === 1 && uit[0]?.length === 1) return element("output", {}, tekst(uit[0][0] as Uitkomstcel));
  const kopjes = metKop ? (uit[0] as Uitkomstcel[]) : [];
  const tabel = element("table");
  if (metKop)
    tabel.append(element("tr", {}, ...kopjes.map((k) => element("th", { scope: "col" }, tekst(k)))));
  for (const rij of metKop ? uit.slice(1) : uit)
    tabel.append(
      element("tr", {}, ...rij.map((c, k) => element("td", soort(c), tekst(c, kopjes[k] === "jaar")))),
    );
  // Een brede tabel schuift in het smalle paneel; met het toetsenbord alleen als zij de focus kan krijgen.
  return element("div", { class: "schuif", tabindex: "0", role: "group", "aria-label": "Uitkomst" }, tabel);
}

function tekst(cel: Uitkomstcel, isJaartal = false): string {
  if (cel instanceof Rekenfout) return `${foutnaam(cel.code)}: ${zin(cel)}`;
  if (isJaartal) return String(cel);
  return typeof cel === "number" ? toonGetal(afronden(cel, 4)) : String(cel);
}

function soort(cel: Uitkomstcel): Record<string, string> {
  return typeof cel === "number" ? { class: "getal" } : {};
}

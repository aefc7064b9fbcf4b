import { leesAdres } from "../../../formula/adres";
import { loopXml } from "../../../xlsx/bestand/xml";
import { inhoudVan } from "../../../xlsx/bestand/xmltekst";
import { beeldVanGetal, beeldVanTekst } from "../herken/celbeeld";
import { deelspoor, type Spoor } from "./spoor";
import { maakTafel, type Tafelcel } from "./tafel";

/** De cellen van een andere werkmap die Excel bewaart om koppelingen te tonen; per blad een tabel. */
export function externeSporen(bytes: Uint8Array, deel: string): Spoor[] {
  const uit: Spoor[] = [];
  let tafel = maakTafel<string>();
  let cellen: Tafelcel<string>[] = [];
  let [rij, inhoud, kolom, tekst, soort] = [0, 0, 0, "", ""];
  loopXml(bytes, deel, {
    open({ naam, attributen, eind }) {
      if (naam === "sheetData") tafel = maakTafel();
      else if (naam === "row") [rij, cellen] = [Number(attributen.r), []];
      else if (naam === "cell")
        [kolom, tekst, soort] = [leesAdres(attributen.r ?? "")?.kolom ?? kolom + 1, "", attributen.t ?? "n"];
      else if (naam === "v") inhoud = eind;
    },
    sluit(naam, begin) {
      if (naam === "v") tekst = inhoudVan(bytes, inhoud, begin, deel);
      else if (naam === "cell" && tekst.trim() !== "" && (soort === "str" || soort === "n"))
        cellen.push({
          kolom,
          beeld: soort === "str" ? beeldVanTekst(tekst) : beeldVanGetal(Number(tekst), false),
          plek: tekst,
        });
      else if (naam === "row" && cellen.length > 0) tafel.rij(rij, cellen);
      else if (naam === "sheetData")
        for (const { soort: s, kolom: k, plekken } of tafel.klaar()) {
          const eerste = plekken[0];
          const [t] = eerste?.treffers ?? [];
          const waarde = t === undefined ? (eerste?.plek ?? "") : t.kern;
          const spoor = deelspoor(s, { deel, waar: "externeWerkmap" }, waarde, LEEG);
          uit.push({ ...spoor, vondst: { ...spoor.vondst, aantal: plekken.length || k.gevuld } });
        }
    },
  });
  return samen(uit);
}

const LEEG = { verborgen: true, teksten: [], attributen: [] };

/** Eén vondst per soort; uit een kopie is toch niets afzonderlijk te wissen. */
export function samen(sporen: readonly Spoor[]): Spoor[] {
  const per = new Map<string, Spoor>();
  for (const s of sporen) {
    const eerder = per.get(s.vondst.soort);
    const aantal = (eerder?.vondst.aantal ?? 0) + s.vondst.aantal;
    per.set(s.vondst.soort, { ...(eerder ?? s), vondst: { ...(eerder ?? s).vondst, aantal } });
  }
  return [...per.values()];
}

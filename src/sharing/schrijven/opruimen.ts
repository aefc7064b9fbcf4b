import type { Pakket } from "../../xlsx/bestand/pakket";
import { relatiepad } from "../../xlsx/bestand/relaties";
import { loopXml } from "../../xlsx/bestand/xml";
import { bevatWoord } from "../werkmap/zoekbytes";

/** Haalt een onderdeel weg, met zijn relatie vanaf `van` en zijn eigen relaties. */
export function haalWeg(pakket: Pakket, van: string, doel: string): void {
  const relatie = pakket.relaties(van).find((r) => r.doel === doel);
  if (relatie !== undefined)
    pakket.wijzig(relatiepad(van), [{ begin: relatie.begin, eind: relatie.eind, tekst: "" }]);
  pakket.verwijder(doel);
  if (pakket.heeft(relatiepad(doel))) pakket.verwijder(relatiepad(doel));
}

/** De rekenvolgorde van Excel noemt cellen met hun soort formule; na een wijziging klopt zij niet, en Excel maakt haar opnieuw. */
export function zonderRekenvolgorde(pakket: Pakket, werkmap: string): string[] {
  const keten = pakket.relaties(werkmap).find((r) => r.soort === "calcChain")?.doel;
  if (keten === undefined || !pakket.heeft(keten)) return [];
  haalWeg(pakket, werkmap, keten);
  return [keten];
}

/** Id uit manifest.xml: daaraan is ons taakvenster te herkennen. */
export const ONS_ID = "52a9a895-32e1-4bec-bda3-be2e9833aa9a";

/**
 * Haalt de onderdelen weg waarmee Excel een ontvanger onze invoegtoepassing aanbiedt. Vensters van een andere invoegtoepassing
 * blijven; zijn er geen andere, dan gaat ook de lijst van vensters weg.
 */
export function zonderInvoegtoepassing(pakket: Pakket): string[] {
  const lijst = pakket.relaties("").find((r) => r.soort === "webextensiontaskpanes")?.doel;
  if (lijst === undefined || !pakket.heeft(lijst)) return [];
  const vensters = pakket.relaties(lijst).filter((r) => r.soort === "webextension");
  const onze = vensters.filter(
    (v) => v.doel === undefined || !pakket.heeft(v.doel) || isOns(pakket.lees(v.doel), v.doel),
  );
  const weg = onze.flatMap((v) => (v.doel !== undefined && pakket.heeft(v.doel) ? [v.doel] : []));
  if (onze.length === vensters.length) {
    for (const pad of weg) {
      pakket.verwijder(pad);
      if (pakket.heeft(relatiepad(pad))) pakket.verwijder(relatiepad(pad));
    }
    haalWeg(pakket, "", lijst);
    return [lijst, ...weg];
  }
  const ids = new Set(onze.map((v) => v.id));
  pakket.wijzig(lijst, vensterplaatsen(pakket.lees(lijst), lijst, ids));
  for (const pad of weg) haalWeg(pakket, lijst, pad);
  return weg;
}

function isOns(bytes: Uint8Array, pad: string): boolean {
  let ons = bevatWoord(bytes, ["_xldudf_WMO_"]);
  loopXml(bytes, pad, {
    open: ({ naam, attributen }) => {
      if (naam === "reference" && attributen.id?.toLowerCase() === ONS_ID) ons = true;
    },
  });
  return ons;
}

function vensterplaatsen(bytes: Uint8Array, pad: string, ids: ReadonlySet<string>) {
  const uit: { begin: number; eind: number; tekst: string }[] = [];
  let [begin, raak] = [0, false];
  loopXml(bytes, pad, {
    open({ naam, attributen, begin: hier }) {
      if (naam === "taskpane") [begin, raak] = [hier, false];
      if (naam === "webextensionref")
        raak ||= Object.entries(attributen).some(([s, w]) => /:id$/.test(s) && ids.has(w));
    },
    sluit(naam, _, eind) {
      if (naam === "taskpane" && raak) uit.push({ begin, eind, tekst: "" });
    },
  });
  return uit;
}

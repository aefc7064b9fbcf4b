import { loopXml } from "../bestand/xml";
import { doelVan, type Keurbron } from "./bron";

/** Hoeveel er is van waar cellen naar wijzen; pas geteld als een cel ernaar vraagt. */
export interface Aantallen {
  stijlen(): number;
  teksten(): number;
  kenmerken(): number;
}

export function maakAantallen(bron: Keurbron, werkmap: string): Aantallen {
  const eenmalig = (soort: string, lijst: string, kind: string) => {
    let aantal: number | undefined;
    return () => (aantal ??= tel(bron, doelVan(bron, werkmap, soort), lijst, kind));
  };
  return {
    // Zonder styles.xml heeft elke cel de gewone opmaak.
    stijlen: eenmalig("styles", "cellXfs", "xf"),
    teksten: eenmalig("sharedStrings", "sst", "si"),
    kenmerken: eenmalig("sheetMetadata", "cellMetadata", "bk"),
  };
}

/** Telt de kinderen van een lijst; zonder het onderdeel zijn er geen. */
function tel(bron: Keurbron, pad: string | undefined, lijst: string, kind: string): number {
  if (pad === undefined) return 0;
  let [aantal, binnen] = [0, false];
  loopXml(bron.lees(pad), pad, {
    open({ naam }) {
      if (naam === lijst) binnen = true;
      else if (binnen && naam === kind) aantal++;
    },
    sluit: (naam) => void (naam === lijst && (binnen = false)),
  });
  return aantal;
}

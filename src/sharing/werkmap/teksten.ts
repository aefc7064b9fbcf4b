import { loopXml } from "../../xlsx/bestand/xml";
import { inhoudVan } from "../../xlsx/bestand/xmltekst";
import type { Pakket } from "../../xlsx/bestand/pakket";
import { zonderStuurtekens } from "./cel";

/** De gedeelde teksten van een werkmap op nummer; pas gelezen als iemand er een vraagt. */
export function gedeeldeTeksten(pakket: Pakket, pad: string | undefined): (nummer: number) => string {
  let teksten: string[] | undefined;
  return (nummer) => {
    teksten ??= pad === undefined || !pakket.heeft(pad) ? [] : leesTeksten(pakket.lees(pad), pad);
    return teksten[nummer] ?? "";
  };
}

/** Elke <si>; een tekst kan in stukken opmaak zijn geknipt, en een uitspraak (rPh) telt niet mee. */
function leesTeksten(bytes: Uint8Array, pad: string): string[] {
  const uit: string[] = [];
  let [heel, begin, uitspraak] = ["", 0, false];
  loopXml(bytes, pad, {
    open({ naam, eind }) {
      if (naam === "si") heel = "";
      else if (naam === "rPh") uitspraak = true;
      else if (naam === "t") begin = eind;
    },
    sluit(naam, eind) {
      if (naam === "t" && !uitspraak) heel += inhoudVan(bytes, begin, eind, pad);
      else if (naam === "rPh") uitspraak = false;
      else if (naam === "si") uit.push(zonderStuurtekens(heel));
    },
  });
  return uit;
}

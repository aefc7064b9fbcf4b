import { bladtype } from "../../xlsx/drukken/pakket";
import { metadataXml } from "../../xlsx/drukken/metadata";
import { loopXml } from "../../xlsx/bestand/xml";
import type { Werkmapbestand } from "../werkmap/werkmap";

/**
 * Het nummer (cm) waarmee een cel zegt dat haar matrixformule zelf uitrolt. Ontbreekt xl/metadata.xml, zoals na LibreOffice, dan komt
 * het erbij. Undefined als de werkmap andere kenmerken heeft en dit er niet bij: dan blijft de formule een gewone matrixformule.
 */
export function uitrolkenmerk({ pakket, pad }: Werkmapbestand): string | undefined {
  const bestaand = pakket.relaties(pad).find((r) => r.soort === "sheetMetadata")?.doel;
  if (bestaand !== undefined && pakket.heeft(bestaand)) return leesKenmerk(pakket.lees(bestaand), bestaand);
  const map = pad.slice(0, pad.lastIndexOf("/") + 1);
  const doel = pakket.heeft(`${map}metadata.xml`)
    ? pakket.vrijPad(`${map}metadata`, ".xml")
    : `${map}metadata.xml`;
  pakket.voegToe(doel, bladtype("sheetMetadata+xml"), metadataXml());
  pakket.voegRelatieToe(pad, { id: "rIdWmoMetadata", soort: "sheetMetadata", doel });
  return "1";
}

/** Zoekt in cellMetadata het kenmerk dat naar XLDAPR wijst ([MS-XLSX] 2.2.4.5). */
function leesKenmerk(bytes: Uint8Array, pad: string): string | undefined {
  let [type, soort, bk, binnen] = [0, 0, 0, false];
  let gevonden: number | undefined;
  loopXml(bytes, pad, {
    open({ naam, attributen }) {
      if (naam === "metadataType") {
        type++;
        if (attributen.name === "XLDAPR") soort = type;
      } else if (naam === "cellMetadata") [binnen, bk] = [true, 0];
      else if (binnen && naam === "bk") bk++;
      else if (binnen && naam === "rc" && Number(attributen.t) === soort && soort > 0) gevonden ??= bk;
    },
    sluit: (naam) => void (naam === "cellMetadata" && (binnen = false)),
  });
  return gevonden === undefined ? undefined : String(gevonden);
}

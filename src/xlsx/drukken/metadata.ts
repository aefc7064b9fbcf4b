import { RUIMTE } from "./ruimten";
import { document, el } from "./xml";

const XDA = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

/**
 * xl/metadata.xml: het ene kenmerk waar cm="1" naar wijst, "dit is een dynamische matrix" (XLDAPR). De attributen zijn die van
 * Excel zelf; het minimum 120000 zegt dat oudere versies het mogen laten staan ([MS-XLSX] 2.2.4.5).
 */
export function metadataXml(): string {
  const vlaggen =
    "copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta";
  return document(
    el("metadata", { xmlns: RUIMTE.blad, "xmlns:xda": XDA }, [
      el(
        "metadataTypes",
        { count: 1 },
        el("metadataType", {
          name: "XLDAPR",
          minSupportedVersion: 120000,
          ...Object.fromEntries(vlaggen.split(" ").map((vlag) => [vlag, 1])),
        }),
      ),
      el(
        "futureMetadata",
        { name: "XLDAPR", count: 1 },
        el("bk", {}, [
          el("extLst", {}, [
            el(
              "ext",
              { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" },
              el("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 }),
            ),
          ]),
        ]),
      ),
      el("cellMetadata", { count: 1 }, el("bk", {}, el("rc", { t: 1, v: 0 }))),
    ]),
  );
}

import type { Onderdeel, Relatie } from "./pakket";
import { RUIMTE } from "./ruimten";
import { document, el } from "./xml";

const WE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const WETP = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const RELATIE = "http://schemas.microsoft.com/office/2011/relationships/";
const TYPE = "application/vnd.ms-office.";

/** Waar Excel de invoegtoepassing vindt: de winkel van de organisatie, AppSource, of een ontwikkelaar. */
export interface Vindplaats {
  /** Id en versie uit het manifest. */
  readonly id: string;
  readonly versie: string;
  readonly store: string;
  readonly storeType: "EXCatalog" | "OMEX" | "Registry" | "Filesystem";
}

/** De verwijzing vanaf het pakket naar de taakvensters. */
export const TAAKVENSTERS: Relatie = {
  id: "rIdTaakvensters",
  type: `${RELATIE}webextensiontaskpanes`,
  doel: "xl/webextensions/taskpanes.xml",
};

/**
 * De onderdelen waarmee Excel een ontvanger de invoegtoepassing aanbiedt: visibility="1" is de enige manier om dat te vragen.
 * De uitbreidingen zeggen dat het bestand functies gebruikt, en welke ([MS-OWEXML] 2.2.11 en 2.2.13).
 */
export function invoegtoepassing(vindplaats: Vindplaats, functies: readonly string[]): Onderdeel[] {
  const taakvenster = el("wetp:taskpane", { dockstate: "right", visibility: 1, width: 350, row: 0 }, [
    el("wetp:webextensionref", { "xmlns:r": RUIMTE.verwijzing, "r:id": "rId1" }),
  ]);
  return [
    {
      pad: "xl/webextensions/taskpanes.xml",
      inhoudstype: `${TYPE}webextensiontaskpanes+xml`,
      xml: document(el("wetp:taskpanes", { "xmlns:wetp": WETP }, taakvenster)),
      relaties: [{ id: "rId1", type: `${RELATIE}webextension`, doel: "webextension1.xml" }],
    },
    {
      pad: "xl/webextensions/webextension1.xml",
      inhoudstype: `${TYPE}webextension+xml`,
      xml: document(webextensie(vindplaats, functies)),
    },
  ];
}

function webextensie({ id, versie, store, storeType }: Vindplaats, functies: readonly string[]): string {
  const ext = (uri: string, inhoud: string) => el("a:ext", { "xmlns:a": RUIMTE.tekening, uri }, inhoud);
  return el("we:webextension", { "xmlns:we": WE, id: `{${id.toUpperCase()}}` }, [
    el("we:reference", { id, version: versie, store, storeType }),
    el("we:alternateReferences"),
    el("we:properties"),
    el("we:bindings"),
    el("we:snapshot", { "xmlns:r": RUIMTE.verwijzing }),
    el("we:extLst", {}, [
      ext("{D87F86FE-615C-45B5-9D79-34F1136793EB}", el("we:containsCustomFunctions", { val: 1 })),
      ext(
        "{7C84B067-C214-45C3-A712-C9D94CD141B2}",
        el(
          "we:customFunctionIdList",
          {},
          functies.map((f) => el("we:customFunctionIds", {}, f)),
        ),
      ),
    ]),
  ]);
}

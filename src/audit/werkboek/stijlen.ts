import { ingebouwdeVorm } from "../../xlsx/ingebouwdevormen";
import { loopXml } from "../../xlsx/bestand/xml";

/** Wat de opmaak van een cel voor haar betekenis zegt. */
export interface Celstijl {
  /** De getalvorm in Amerikaans schrift: "0.0%". */
  readonly vorm: string;
  /** Te wijzigen als het blad beveiligd is. */
  readonly open: boolean;
}

const GEWOON: Celstijl = { vorm: "General", open: false };

/** Leest styles.xml; het nummer van een cel (s) geeft haar stijl. */
export function leesCelstijlen(
  bytes: Uint8Array | undefined,
  pad: string,
): (nummer: string | undefined) => Celstijl {
  if (bytes === undefined) return () => GEWOON;
  const vormen = new Map<string, string>();
  const stijlen: Celstijl[] = [];
  let binnen = false;
  loopXml(bytes, pad, {
    open({ naam, attributen: a }) {
      if (naam === "numFmt") vormen.set(a.numFmtId ?? "", a.formatCode ?? "General");
      else if (naam === "cellXfs") binnen = true;
      else if (binnen && naam === "xf")
        stijlen.push({
          vorm: vormen.get(a.numFmtId ?? "") ?? ingebouwdeVorm(a.numFmtId) ?? "General",
          open: false,
        });
      else if (binnen && naam === "protection" && /^(0|false)$/.test(a.locked ?? ""))
        stijlen.push({ ...(stijlen.pop() ?? GEWOON), open: true });
    },
    sluit: (naam) => void (naam === "cellXfs" && (binnen = false)),
  });
  return (nummer) => stijlen[Number(nummer ?? 0)] ?? GEWOON;
}

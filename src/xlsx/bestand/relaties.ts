import { loopXml } from "./xml";

/** Een verwijzing van een onderdeel naar een ander, met haar plaats in het .rels-bestand. */
export interface Relatie {
  readonly id: string;
  /** Het laatste stuk van het type: worksheet, table, webextensiontaskpanes. Zo telt de strikte variant van ISO ook. */
  readonly soort: string;
  /** Het pad van het onderdeel in het zipbestand; undefined als zij naar buiten wijst. */
  readonly doel: string | undefined;
  readonly begin: number;
  readonly eind: number;
}

/** Het .rels-bestand bij een onderdeel; "" is het pakket zelf. */
export function relatiepad(pad: string): string {
  return pad === "" ? "_rels/.rels" : pad.replace(/([^/]+)$/, "_rels/$1.rels");
}

/** Leest een .rels-bestand bij het onderdeel `van`. */
export function leesRelaties(bytes: Uint8Array, van: string): Relatie[] {
  const uit: Relatie[] = [];
  loopXml(bytes, relatiepad(van), {
    open({ naam, attributen, begin, eind, leeg }) {
      if (naam !== "Relationship") return;
      const { Id = "", Type = "", Target = "", TargetMode } = attributen;
      const doel = TargetMode === "External" ? undefined : vanaf(van, Target);
      uit.push({ id: Id, soort: Type.slice(Type.lastIndexOf("/") + 1), doel, begin, eind: leeg ? eind : -1 });
    },
    sluit(naam, _, eind) {
      const laatste = uit[uit.length - 1];
      if (naam === "Relationship" && laatste?.eind === -1) uit[uit.length - 1] = { ...laatste, eind };
    },
  });
  return uit;
}

/** "../tables/table1.xml" vanaf "xl/worksheets/sheet1.xml" -> "xl/tables/table1.xml". */
function vanaf(van: string, doel: string): string {
  const delen = doel.startsWith("/") ? [] : van.split("/").slice(0, -1);
  for (const deel of doel.split("/"))
    if (deel === "..") delen.pop();
    else if (deel !== "." && deel !== "") delen.push(ontsnapt(deel));
  return delen.join("/");
}

function ontsnapt(deel: string): string {
  try {
    return decodeURIComponent(deel);
  } catch {
    return deel;
  }
}

import { loopXml, type Begintag } from "../../xlsx/bestand/xml";
import type { Eigenopmaak } from "../../sheet/celstijlen";
import type { Kleurlezer } from "./kleur";
import { ingebouwdeVorm } from "../../xlsx/ingebouwdevormen";

/** Hoe een cel eruitziet: opmaak, en de getalvorm in Amerikaans schrift. */
export interface Uiterlijk {
  readonly eigen?: Eigenopmaak;
  readonly eigenVorm?: string;
}

type Deel = { -readonly [K in keyof Eigenopmaak]?: Eigenopmaak[K] };
type Zijde = "boven" | "onder" | "links" | "rechts";

const ZIJDE: Readonly<Record<string, Zijde>> = {
  top: "boven",
  bottom: "onder",
  left: "links",
  right: "rechts",
};
const VERTICAAL: Readonly<Record<string, "top" | "middle" | "bottom">> = {
  top: "top",
  center: "middle",
  bottom: "bottom",
};
const HORIZONTAAL = ["left", "center", "right"] as const;
/** De gewone maat van een letter; die is hier geen eigen opmaak. */
const GEWOON = 11;

/** Excel leest notaties tot 255 tekens; een langere toont een getal gewoon. */
function leesbareVorm(code = ""): string {
  return code.length > 255 ? "General" : code;
}

/** Leest styles.xml; het nummer van een cel (s) geeft haar uiterlijk. */
export function leesStijlen(
  bytes: Uint8Array | undefined,
  pad: string,
  kleur: Kleurlezer,
): (nummer: string | undefined) => Uiterlijk {
  if (bytes === undefined) return () => ({});
  const lijsten = { fonts: [] as Deel[], fills: [] as Deel[], borders: [] as Deel[] };
  const vormen = new Map<string, string>();
  const uit: Uiterlijk[] = [];
  let lijst = "";
  let nu: Deel = {};
  let zijde: Zijde | undefined;
  const pas = { fonts: letter, fills: vulling, borders: rand };
  function letter({ naam, attributen: a }: Begintag): void {
    if (naam === "b" && a.val !== "0") nu.vet = true;
    if (naam === "i" && a.val !== "0") nu.cursief = true;
    if (naam === "sz" && Number(a.val) !== GEWOON) nu.grootte = Number(a.val);
    const gelezen = naam === "color" ? kleur(a) : undefined;
    if (gelezen !== undefined && gelezen !== "000000") nu.kleur = gelezen;
  }
  function vulling({ naam, attributen: a }: Begintag): void {
    const gelezen = naam === "fgColor" ? kleur(a) : undefined;
    if (gelezen !== undefined) nu.vulling = gelezen;
  }
  function rand({ naam, attributen: a }: Begintag): void {
    if (naam in ZIJDE) zijde = a.style === undefined || a.style === "none" ? undefined : ZIJDE[naam];
    if (zijde !== undefined && (naam === "color" || naam in ZIJDE))
      nu.randen = { ...nu.randen, [zijde]: (naam === "color" ? kleur(a) : undefined) ?? "000000" };
  }
  loopXml(bytes, pad, {
    open(tag) {
      const { naam, attributen: a } = tag;
      if (naam in lijsten || naam === "cellXfs" || naam === "cellStyleXfs" || naam === "dxfs") lijst = naam;
      else if (naam === "numFmt" && lijst === "") vormen.set(a.numFmtId ?? "", leesbareVorm(a.formatCode));
      else if (lijst in lijsten) {
        if (naam === "font" || naam === "fill" || naam === "border") nu = {};
        pas[lijst as keyof typeof pas](tag);
      } else if (lijst === "cellXfs" && naam === "xf") uit.push(uiterlijk(a));
      else if (lijst === "cellXfs" && naam === "alignment") lijnUit(a);
    },
    sluit(naam) {
      if (naam === lijst) lijst = "klaar";
      else if (lijst in lijsten && ["font", "fill", "border"].includes(naam))
        lijsten[lijst as keyof typeof lijsten].push(nu);
    },
  });
  function uiterlijk(a: Readonly<Record<string, string>>): Uiterlijk {
    const eigen = {
      ...lijsten.fonts[Number(a.fontId)],
      ...lijsten.fills[Number(a.fillId)],
      ...lijsten.borders[Number(a.borderId)],
    };
    const code = vormen.get(a.numFmtId ?? "0") ?? ingebouwdeVorm(a.numFmtId);
    return {
      ...(Object.keys(eigen).length > 0 && { eigen }),
      ...(code !== undefined && code !== "General" && { eigenVorm: code }),
    };
  }
  function lijnUit(a: Readonly<Record<string, string>>): void {
    const laatste = uit.pop() ?? {};
    const horizontaal = HORIZONTAAL.find((h) => h === a.horizontal);
    const verticaal = VERTICAAL[a.vertical ?? ""];
    const eigen: Eigenopmaak = {
      ...laatste.eigen,
      ...(horizontaal && { horizontaal }),
      ...(verticaal && verticaal !== "bottom" && { verticaal }),
      ...(Number(a.indent) > 0 && { inspringing: Number(a.indent) }),
      ...((a.wrapText === "1" || a.wrapText === "true") && { terugloop: true as const }),
    };
    uit.push({ ...laatste, ...(Object.keys(eigen).length > 0 && { eigen }) });
  }
  return (nummer) => uit[Number(nummer ?? 0)] ?? {};
}

import { isFout, type Waarde } from "../../engine/uitkomst";
import { foutInBestand } from "../../xlsx/drukken/foutcode";
import { attribuutwaarde, tekst } from "./ontsnap";

/** Wat er van een cel overblijft als haar inhoud wordt vervangen: adres, opmaak en wat een ander erbij schreef. */
export interface Celkop {
  readonly voor: string;
  readonly attributen: Readonly<Record<string, string>>;
  readonly adres: string;
}

/** De nieuwe inhoud: een formule met haar bewaarde uitkomst, of alleen een waarde. */
export interface Celinhoud {
  /** De formule, of het hele f-element zoals het al in het bestand stond. */
  readonly f?: { readonly formule: string; readonly matrix?: string } | { readonly letterlijk: string };
  /** Undefined: geen bewaarde uitkomst, Excel rekent haar uit. */
  readonly waarde: Waarde | undefined;
  /** Laat staan dat Excel de matrixformule zelf laat uitrollen (cm). */
  readonly dynamisch?: boolean;
  /** Het kenmerk (cm) dat de cel erbij krijgt. */
  readonly kenmerk?: string;
}

/** Een cel als XML, met hetzelfde voorvoegsel en dezelfde opmaak als zij had. */
export function celXml(
  { voor, attributen, adres }: Celkop,
  { f, waarde, dynamisch, kenmerk }: Celinhoud,
): string {
  const soort = waarde === undefined ? undefined : soortVan(waarde, f === undefined);
  const rest = Object.entries(attributen).filter(
    ([naam]) => !["r", "t", "vm"].includes(naam) && (naam !== "cm" || dynamisch === true),
  );
  const kop = [
    ["r", adres] as const,
    ...rest.map(([naam, w]) => [naam, attribuutwaarde(w)] as const),
    ...(soort === undefined ? [] : [["t", soort] as const]),
    ...(kenmerk === undefined ? [] : [["cm", kenmerk] as const]),
  ];
  const attr = kop.map(([naam, w]) => ` ${naam}="${w}"`).join("");
  const binnen = [
    f === undefined ? "" : fXml(voor, f),
    waarde === undefined ? "" : waardeXml(voor, waarde, soort),
  ].join("");
  return binnen === "" ? `<${voor}c${attr}/>` : `<${voor}c${attr}>${binnen}</${voor}c>`;
}

function fXml(voor: string, f: NonNullable<Celinhoud["f"]>): string {
  if ("letterlijk" in f) return f.letterlijk;
  const attr = f.matrix === undefined ? "" : ` t="array" ref="${f.matrix}"`;
  return `<${voor}f${attr}>${tekst(f.formule)}</${voor}f>`;
}

function soortVan(waarde: Waarde, los: boolean): string | undefined {
  if (isFout(waarde)) return "e";
  if (typeof waarde === "boolean") return "b";
  return typeof waarde === "string" ? (los ? "inlineStr" : "str") : undefined;
}

function waardeXml(voor: string, waarde: Waarde, soort: string | undefined): string {
  if (soort === "inlineStr")
    return `<${voor}is><${voor}t xml:space="preserve">${tekst(waarde as string)}</${voor}t></${voor}is>`;
  return `<${voor}v>${tekst(kaal(waarde))}</${voor}v>`;
}

function kaal(waarde: Waarde): string {
  if (isFout(waarde)) return foutInBestand(waarde.fout);
  if (typeof waarde === "boolean") return waarde ? "1" : "0";
  return String(waarde ?? 0);
}

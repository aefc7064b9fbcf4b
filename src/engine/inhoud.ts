import { lagen, type Knoop } from "../formula/boom";
import { ontleed } from "../formula/ontleed";
import { vertaal, vertaaldeFout, vertaaldNietHier, type Werkmapkennis } from "./vertaal";
import { zinnen } from "./zinnen";

/** Wat er in een cel gezet kan worden. Een tekst is altijd tekst, ook "=A1" of "01"; een formule is Engels, zoals in een bestand. */
export type Inhoud =
  | number
  | string
  | boolean
  | null
  | { readonly formule: string }
  | { readonly fout: string };

/** De inhoud zoals o-spreadsheet haar in een cel zet. Tekst krijgt een ' ervoor, anders zou "01" een getal worden; als formule kostte zij meer. */
export function vertaaldeInhoud(inhoud: Inhoud, kennis: Werkmapkennis): string {
  if (inhoud === null) return "";
  if (typeof inhoud === "boolean") return inhoud ? "TRUE" : "FALSE";
  if (typeof inhoud === "string") return `'${inhoud}`;
  if (typeof inhoud === "number") {
    if (!Number.isFinite(inhoud)) return `=${vertaaldeFout("#NUM!", zinnen.teGroot())}`;
    return /e/.test(String(inhoud)) ? `=${String(inhoud).toUpperCase()}` : String(inhoud);
  }
  if ("fout" in inhoud) return `=${vertaaldeFout(inhoud.fout, zinnen.opgegeven(inhoud.fout))}`;
  return vertaaldeFormule(inhoud.formule, kennis);
}

/** Een Engelse formule voor o-spreadsheet; een onleesbare is niet na te rekenen, met de zin waarom. */
export function vertaaldeFormule(formule: string, kennis: Werkmapkennis): string {
  const gelezen = ontleed(formule);
  if ("melding" in gelezen) return `=${vertaaldNietHier("#VALUE!", gelezen.melding)}`;
  return vertaaldeBoom(gelezen.boom, kennis);
}

/** Zo diep mag een formule in elkaar zitten: 1+1+1 is drie lagen. Daarboven loopt de tijd op en de stapel van de rekenmotor over. */
const DIEPSTE = 400;

/** Een ontlede formule voor o-spreadsheet. */
export function vertaaldeBoom(boom: Knoop, kennis: Werkmapkennis): string {
  if (lagen(boom).length > DIEPSTE) return `=${vertaaldNietHier("#VALUE!", zinnen.ingewikkeld())}`;
  return vertaal(boom, kennis);
}

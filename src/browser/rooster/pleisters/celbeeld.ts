// Pleister op o-spreadsheet 19.3.7. o-spreadsheet tekent bij een fout zijn eigen code en Engelse zin, en maakt van een adres in een tekst een koppeling.
// Zonder haar faalt test/browser/rooster/cellen.test.ts, “staat in het rekenblad als een fout van Excel”.
import { alsWaarde, isFout } from "../../../engine/uitkomst";
import { registries, tokenize, type Model } from "../../../engine/spreadsheet";
import { leesFormule } from "../../../formula/lees";
import { foutnaam } from "../../../language/zinnen";
import type { Plaats } from "../vak";

type Roostercel = ReturnType<Model["getters"]["getCell"]>;
/** Wat het rekenblad van een cel tekent, en van haar zegt als de muis erboven staat. */
type Getekend = ReturnType<Model["getters"]["getEvaluatedCell"]>;

/**
 * Hoe een cel er in het rekenblad uitziet. Een fout staat er zoals een Nederlandse Excel haar toont, met onze zin eronder: o-spreadsheet
 * tekent zijn eigen codes (#BAD_EXPR, #NIETHIER!) en Engelse namen. En een adres in een tekst is tekst: daar valt niet op te klikken.
 */
export function installeerCelbeeld(): void {
  const Rekenend = registries.coreViewsPluginRegistry.get("evaluation");
  const gewoon = Rekenend.prototype as unknown as { getEvaluatedCell(plaats: Plaats): Getekend };
  registries.coreViewsPluginRegistry.replace(
    "evaluation",
    class extends Rekenend {
      /** Per uitgerekende cel één beeld, zolang zij niet opnieuw gerekend is. */
      private readonly beelden = new WeakMap<object, Getekend>();

      getEvaluatedCell(plaats: Plaats): Getekend {
        const uitkomst = gewoon.getEvaluatedCell.call(this, plaats);
        if (!isFout(alsWaarde(uitkomst)) && uitkomst.link === undefined) return uitkomst;
        const eerder = this.beelden.get(uitkomst);
        if (eerder !== undefined) return eerder;
        const getters = this.getters as unknown as { getCell(p: Plaats): Roostercel };
        const beeld = celbeeld(uitkomst, getters.getCell(plaats));
        this.beelden.set(uitkomst, beeld);
        return beeld;
      }
    },
  );
}

/** De fout zo kort als zij in een cel staat: #NAAM?, zonder de Engelse naam erachter. */
export function kortefout(code: string): string {
  return foutnaam(code).replace(/ \(.*$/, "");
}

function celbeeld(uitkomst: Getekend, cel: Roostercel): Getekend {
  const waarde = alsWaarde(uitkomst);
  if (!isFout(waarde)) {
    const { link, ...tekst } = uitkomst;
    return link === undefined ? uitkomst : tekst;
  }
  return {
    ...uitkomst,
    formattedValue: kortefout(waarde.fout),
    message: leesfout(cel) ?? waarde.melding,
  };
}

/** Bij een formule die niet te lezen is, zegt onze eigen lezer waar het misgaat, in de schrijfwijze waarin iemand haar typt. */
function leesfout(cel: Roostercel): string | undefined {
  if (!cel?.isFormula || !cel.compiledFormula.isBadExpression) return undefined;
  const gelezen = leesFormule(zoalsGetypt(cel.compiledFormula.normalizedFormula), "nl");
  return "melding" in gelezen ? gelezen.melding : undefined;
}

/** Een onleesbare formule bewaart o-spreadsheet met de tekens verwisseld; teken voor teken terug staat er weer wat er getypt is. */
function zoalsGetypt(bewaard: string): string {
  let diep = 0;
  return tokenize(bewaard)
    .map(({ type, value }) => {
      if (type === "LEFT_BRACE") diep++;
      if (type === "RIGHT_BRACE") diep--;
      if (type === "NUMBER") return value.replace(".", ",");
      return type === "ARG_SEPARATOR" ? (diep > 0 ? "\\" : ";") : value;
    })
    .join("");
}

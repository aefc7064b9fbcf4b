// Pleister op o-spreadsheet 19.3.7. o-spreadsheet gaat bij elke rij die erbij komt of weggaat, en bij elke naam die verlegd wordt, elke
// formule en elke samenvoeging van elk blad langs. Zonder haar faalt test/browser/rooster/meeschuiven.test.ts.
import { registries, type Model } from "../../../engine/spreadsheet";
import type { Aanpassing, Formule, Verschuiver } from "./groei";

interface Opdracht {
  readonly type: string;
  readonly sheetId: string;
  readonly oldRangeName?: string;
  readonly newRangeName?: string;
}
/** Een aanpassing die alleen verwijzingen naar dit blad raakt. */
type Opblad = Aanpassing & { readonly blad?: string };
interface Samenvoeger {
  adaptRanges(aanpassing: Opblad): void;
  applyRangeChangeOnSheet(blad: string, aanpassing: Opblad): void;
}

/** Deze opdrachten veranderen alleen verwijzingen naar hun eigen blad. */
const OP_EEN_BLAD = new Set(["ADD_COLUMNS_ROWS", "REMOVE_COLUMNS_ROWS"]);

/** Laat samenvoegingen op andere bladen dan waar geschoven wordt, met rust. */
export function installeerMeeschuiven(): void {
  const Samen = registries.corePluginRegistry.get("merge");
  registries.corePluginRegistry.replace(
    "merge",
    class extends Samen {
      override adaptRanges(aanpassing: never): void {
        const { blad } = aanpassing as Opblad;
        if (blad === undefined) super.adaptRanges(aanpassing);
        else (this as unknown as Samenvoeger).applyRangeChangeOnSheet(blad, aanpassing);
      }
    },
  );
}

/** Laat formules met rust waar niets aan te schuiven is: die niet naar dit blad wijzen, en bij een naam die blijft heten zoals hij heet alle. */
export function schuiftAlleenWatWijst(model: Model): Model {
  const verschuiver = (model as unknown as { readonly range: Verschuiver<Opdracht> }).range;
  const handle = verschuiver.handle.bind(verschuiver);
  const pasAan = verschuiver.executeOnAllRanges.bind(verschuiver);
  let blad: string | undefined;
  verschuiver.handle = (opdracht) => {
    const { type, sheetId, oldRangeName, newRangeName } = opdracht;
    if (type === "UPDATE_NAMED_RANGE" && oldRangeName === newRangeName) return;
    blad = OP_EEN_BLAD.has(type) ? sheetId : undefined;
    handle(opdracht);
    blad = undefined;
  };
  verschuiver.executeOnAllRanges = (aanpassing) =>
    pasAan(blad === undefined ? aanpassing : alleenNaar(blad, aanpassing));
  return model;
}

function alleenNaar(blad: string, aanpassing: Aanpassing): Opblad {
  return {
    ...aanpassing,
    blad,
    // Wie vanaf een ander blad wijst, noemt het blad: met een uitroepteken.
    adaptFormulaString: (vanaf, formule) =>
      vanaf === blad || formule.includes("!") ? aanpassing.adaptFormulaString(vanaf, formule) : formule,
    adaptCompiledFormula: (formule: Formule) =>
      formule.rangeDependencies.some((d) => d.sheetId === blad)
        ? aanpassing.adaptCompiledFormula(formule)
        : formule,
  };
}

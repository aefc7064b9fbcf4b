import { UIPlugin } from "../../engine/spreadsheet";
import { rijenLager } from "../../formula/verschuif";

/** Een opmaakregel met een formule, zoals o-spreadsheet haar bewaart. */
interface Formuleregel {
  readonly id: string;
  readonly rule: { readonly operator?: string; readonly values?: readonly string[] };
  readonly ranges: readonly string[];
}

/**
 * Houdt een opmaakregel heel als haar eerste rij weggaat. Haar formule geldt vanaf die rij; Excel laat haar dan vanaf de volgende gelden, en
 * o-spreadsheet maakt er #REF van. Alleen als zij niet verder kijkt dan haar eigen rij: een verwijzing naar een rij die er niet meer is,
 * hoort stuk te gaan.
 */
export class Helesignalen extends UIPlugin {
  private heel = new Map<string, { readonly formule: string; readonly eerste: number }>();

  override beforeHandle({ type }: { type: string }): void {
    if (type !== "REMOVE_COLUMNS_ROWS") return;
    this.heel = new Map(
      this.regels().flatMap(({ sleutel, formule, eerste }) =>
        [...formule.matchAll(/\$?[A-Z]{1,3}\$?(\d+)/g)].every(([, rij]) => Number(rij) === eerste)
          ? [[sleutel, { formule, eerste }]]
          : [],
      ),
    );
  }

  override handle({ type }: { type: string }): void {
    if (type !== "REMOVE_COLUMNS_ROWS") return;
    for (const { sleutel, blad, regel, formule, eerste } of this.regels()) {
      const was = this.heel.get(sleutel);
      if (was === undefined || !formule.includes("#REF")) continue;
      this.dispatch("ADD_CONDITIONAL_FORMAT", {
        sheetId: blad,
        cf: {
          ...regel,
          rule: { ...regel.rule, values: [`=${rijenLager(was.formule.slice(1), eerste - was.eerste)}`] },
        } as never,
        ranges: regel.ranges.map((xc) => this.getters.getRangeDataFromXc(blad, xc)),
      });
    }
  }

  private regels() {
    return this.getters.getSheetIds().flatMap((blad) =>
      (this.getters.getConditionalFormats(blad) as unknown as Formuleregel[]).flatMap((regel) => {
        const [formule] = regel.rule.values ?? [];
        const eerste = /\d+/.exec(regel.ranges[0] ?? "")?.[0];
        return regel.rule.operator !== "customFormula" || formule === undefined || eerste === undefined
          ? []
          : [{ sleutel: `${blad}/${regel.id}`, blad, regel, formule, eerste: Number(eerste) }];
      }),
    );
  }
}

import type { Naamwijziging } from "./namenplan";

/** Voert het plan uit. Een naam die er al is wordt verlegd, niet vervangen: formules die haar gebruiken houden haar vast. */
export function zetNamen(context: Excel.RequestContext, plan: readonly Naamwijziging[]): void {
  const { names } = context.workbook;
  for (const { naam, was, wordt } of plan) {
    if (wordt === undefined) {
      names.getItemOrNullObject(naam).delete();
      continue;
    }
    if (was) names.getItem(naam).formula = wordt.formule;
    else {
      // Na een half gelukte opdracht kan zij er al zijn; toevoegen wordt dan geweigerd.
      names.getItemOrNullObject(naam).delete();
      names.add(naam, wordt.formule);
    }
    if ((was?.zichtbaar ?? true) !== wordt.zichtbaar) names.getItem(naam).visible = wordt.zichtbaar;
  }
}

/** Het plan dat een plan terugdraait; `verhuis` past verwijzingen aan bladen aan die intussen anders heten. */
export function omgekeerd(
  plan: readonly Naamwijziging[],
  verhuis: (formule: string) => string,
): Naamwijziging[] {
  return plan.map(({ naam, was, wordt }) => {
    const nu = wordt && { naam, formule: wordt.formule, zichtbaar: wordt.zichtbaar };
    const terug = was && { formule: verhuis(String(was.formule)), zichtbaar: was.zichtbaar };
    return { naam, ...(nu ? { was: nu } : {}), ...(terug ? { wordt: terug } : {}) };
  });
}

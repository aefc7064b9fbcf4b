import type { Model } from "../../engine/spreadsheet";
import type { Grafiek } from "../../sheet/grafiek";
import { bewaarBijlage, bijlagen, verwijderBijlage } from "./bijlagen";
import { alsGrafiek, alsRoostergrafiek, type Grafiekextra, type Roostergrafiek } from "./grafiekvorm";
import { inStap, stuur } from "./opdracht";
import { plekVan, plaatsing } from "./grafiekplek";
import type { Geplaatstegrafiek } from "./rooster";
import { keurBlad, maakRuimte, vakOp, zoneVan } from "./vak";
import { bereikVan, vakVan } from "./vak";
import { zinnen } from "./zinnen";

/** De grafieken van een blad die wij als grafiek van Excel kennen; een taart of meter van de gebruiker staat er niet bij. */
export function grafieken(model: Model, blad: string): Geplaatstegrafiek[] {
  keurBlad(model, blad);
  return model.getters.getFigures(blad).flatMap((figuur) => {
    const id = grafiekIn(model, blad, figuur.id);
    if (id === undefined) return [];
    const bijlage = bijlagen(model, "grafiek").find((b) => b.id === sleutel(id));
    const extra = bijlage?.gegevens as Grafiekextra | undefined;
    const definitie = model.getters.getChartDefinition(id) as unknown as Roostergrafiek;
    const plek = plekVan(model, blad, figuur, extra);
    const grafiek = alsGrafiek(definitie, extra, naamcellen(model, id), plek);
    return grafiek === undefined ? [] : [{ id, naam: extra?.naam, grafiek }];
  });
}

/** Zet een grafiek op een blad; geeft het id. Een naam van een reeks uit een cel is die van nu. */
export function voegGrafiekToe(model: Model, blad: string, grafiek: Grafiek, naam?: string): string {
  keurBlad(model, blad);
  const chartId = model.uuidGenerator.smallUuid();
  inStap(model, () => {
    const vak = vakOp(blad, grafiek.plek);
    maakRuimte(model, vak);
    const tekst = (cel: string) =>
      model.getters.getEvaluatedCell({ sheetId: blad, ...eerste(blad, cel) }).formattedValue;
    const { size, ...plaats } = plaatsing(model, vak);
    const definition = alsRoostergrafiek(grafiek, tekst);
    const opdracht = { sheetId: blad, chartId, figureId: `figuur-${chartId}`, definition, size, ...plaats };
    stuur(model, "CREATE_CHART", opdracht, () => zinnen.grafiek());
    const { beschrijving, vorm, ookNegatief } = grafiek;
    const extra: Grafiekextra = {
      beschrijving,
      ...(naam !== undefined && { naam }),
      ...(vorm && { vorm }),
      ...(ookNegatief && { ookNegatief }),
      maten: { ...size, rijen: vak.rijen, kolommen: vak.kolommen },
      kleuren: grafiek.reeksen.map((r) => r.kleur !== undefined),
    };
    bewaarBijlage(model, { id: sleutel(chartId), soort: "grafiek", gegevens: extra });
    grafiek.reeksen.forEach(({ naam: reeksnaam }, i) => {
      if (typeof reeksnaam === "object")
        bewaarBijlage(model, {
          id: `${sleutel(chartId)}:${i}`,
          soort: "grafiek",
          sheetId: blad,
          zone: zoneVan(vakOp(blad, reeksnaam.cel)),
          gegevens: i,
        });
    });
  });
  return chartId;
}

export function verwijderGrafiek(model: Model, blad: string, id: string): void {
  keurBlad(model, blad);
  if (!model.getters.getChartIds(blad).includes(id)) throw new Error(zinnen.geenFiguur(id));
  inStap(model, () => {
    stuur(model, "DELETE_FIGURE", { sheetId: blad, figureId: model.getters.getFigureIdFromChartId(id) });
    for (const b of bijlagen(model, "grafiek"))
      if (b.id.startsWith(sleutel(id))) verwijderBijlage(model, b.id);
  });
}

function grafiekIn(model: Model, blad: string, figuur: string): string | undefined {
  return model.getters.getChartIds(blad).find((id) => model.getters.getFigureIdFromChartId(id) === figuur);
}

/** De cellen met de namen van reeksen, op volgnummer; zij schuiven mee met het blad. */
function naamcellen(model: Model, id: string): ReadonlyMap<number, string> {
  const begin = `${sleutel(id)}:`;
  return new Map(
    bijlagen(model, "grafiek").flatMap((b) =>
      b.id.startsWith(begin) && b.zone && b.sheetId
        ? [[Number(b.gegevens), bereikVan(vakVan(b.sheetId, b.zone))] as const]
        : [],
    ),
  );
}

/** Bij een dubbel blad krijgt een grafiek een nieuw begin in haar id. */
function sleutel(id: string): string {
  return `grafiek:${id.split("??").pop()}`;
}

function eerste(blad: string, cel: string): { col: number; row: number } {
  const { boven: rij, links: kolom } = vakOp(blad, cel);
  return { col: kolom, row: rij };
}

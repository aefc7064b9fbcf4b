import { gebiedstekst, leesAdres, raken, type Gebied, type Plek } from "../../formula/adres";
import { herstelMaten, zetBeeld } from "./beeld";
import { isUitgerold } from "./formulebeeld";
import { GRAFIEKNAAM } from "../../sheet/grafiek";
import { omgekeerd, zetNamen } from "./namen";
import { zetGrafieken } from "./grafiek";
import { schrijfBlad } from "./schrijf";
import type { Geschreven, Terugzetstand } from "./stand";
import type { OudBlad } from "./verken";
import { schrijfCellen } from "./verbouwuit";
import { metTitels } from "../../sheet/verwijzing";
import { haalBijlagenWeg, wis } from "./wis";
import { maakDoel, type Zetblad } from "./zetblad";

/** Hoe een blad nu heet en waaraan Excel het kent; zonder id is het er niet, of niet van ons. */
export interface Nu {
  readonly titel: string;
  readonly sheetId: string | undefined;
}

/**
 * Draait een stand terug, in opdrachten voor één sync. Nieuwe bladen verdwijnen. Een vervangen blad krijgt zijn ingetikte inhoud,
 * getalvormen, opmaak, breedtes en namen terug; grafieken, regels, notities, samenvoegingen en vaste rijen alleen als wij het in
 * deze zitting zelf schreven, want die geeft Office.js niet in één keer. Hoe het afgedrukt werd, gaat daarna terug, zie afdruk.ts.
 */
export function herstel(
  context: Excel.RequestContext,
  { bladen, namen }: Terugzetstand,
  nu: (geschreven: Geschreven) => Nu,
): void {
  const { worksheets } = context.workbook;
  context.application.suspendScreenUpdatingUntilNextSync();
  const titels = new Map(bladen.map((b) => [(b.oud?.titel ?? b.titel).toUpperCase(), nu(b).titel]));
  const terug = omgekeerd(namen, (formule) => metTitels(formule, titels));
  zetNamen(
    context,
    terug.filter((n) => n.wordt),
  );
  for (const geschreven of bladen) {
    const { zet, oud, vorige } = geschreven;
    const { titel, sheetId } = nu(geschreven);
    if (sheetId === undefined) continue;
    const sheet = worksheets.getItemOrNullObject(sheetId);
    if (oud === undefined) {
      sheet.delete();
      continue;
    }
    const { grafieken = [], notities = [] } = zet.blad;
    haalBijlagenWeg(
      sheet,
      grafieken.map((_, i) => `${GRAFIEKNAAM}${i + 1}`),
      notities.map((n) => n.cel),
    );
    wis(sheet, [oud.ons, zet.gebied]);
    if (vorige) {
      const doel = maakDoel(context, sheet, titel, titels);
      schrijfBlad(doel, vorige);
      zetGrafieken(doel, vorige);
      leegOud(sheet, oud, vorige);
    }
    zetIngetikt(sheet, oud, [oud.ons, zet.gebied]);
    for (const beeld of oud.beelden) zetBeeld(sheet, beeld);
    herstelMaten(sheet, oud.maten);
  }
  zetNamen(
    context,
    terug.filter((n) => !n.wordt),
  );
}

/** Wat de gebruiker van ons leeg had gemaakt, blijft leeg; waar een formule over uitrolde, staat niets ingetikt. */
function leegOud(sheet: Excel.Worksheet, { ingetikt, uitrol }: OudBlad, vorige: Zetblad): void {
  const leeg = [...vorige.cellen].flatMap(([cel, { cel: wat }]) =>
    wat.inhoud === undefined || ingetikt.has(cel) || isUitgerold(cel, uitrol) ? [] : [[cel, ""] as const],
  );
  schrijfCellen(sheet, new Map(leeg));
}

/** Schrijft terug wat er in de gewiste gebieden was ingetikt; wat een formule zelf weer uitrolt, niet. */
function zetIngetikt(
  sheet: Excel.Worksheet,
  { ingetikt, uitrol }: OudBlad,
  gewist: readonly (Gebied | undefined)[],
): void {
  const cellen = [...ingetikt].flatMap(([cel, formule]) => {
    const plek = leesAdres(cel);
    if (plek === undefined || isUitgerold(cel, uitrol)) return [];
    return gewist.some((g) => g && raken(g, { van: plek, tot: plek })) ? [{ plek, formule }] : [];
  });
  if (cellen.length === 0) return;
  const tot = cellen.reduce<Plek>(
    (t, { plek }) => ({ rij: Math.max(t.rij, plek.rij), kolom: Math.max(t.kolom, plek.kolom) }),
    { rij: 1, kolom: 1 },
  );
  const rijen = Array.from({ length: tot.rij }, () => Array<unknown>(tot.kolom).fill(null));
  for (const { plek, formule } of cellen) (rijen[plek.rij - 1] as unknown[])[plek.kolom - 1] = formule;
  sheet.getRange(gebiedstekst({ van: { rij: 1, kolom: 1 }, tot })).formulas = rijen;
}

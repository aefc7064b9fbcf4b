import type { Model } from "../../engine/spreadsheet";
import { gebiedstekst, kolomnummer, leesCelverwijzing } from "../../formula/adres";
import { isFormule, isMatrix, type Blad, type Geplaatst } from "../../sheet/blad";
import { getalvormen } from "../../sheet/getalvormen";
import { bereiknaam, kenmerknaam } from "../../sheet/kenmerk";
import { GRAFIEKNAAM } from "../../sheet/grafiek";
import { omvang } from "../../sheet/omvang";
import { celrooster } from "../../sheet/celrooster";
import { zetAfdruk } from "./afdruk";
import { bewaarBijlage } from "./bijlagen";
import { roosteropmaak } from "./celopmaak";
import { naarNotatie } from "./getalnotatie";
import { voegGrafiekToe } from "./grafieken";
import { zetInvoerregels } from "./invoerregels";
import { modelVan } from "./maak";
import { voegSamen, zetBreedte, zetHoogte } from "./maten";
import { zetNaam } from "./namen";
import { zetNotitie } from "./notities";
import { inStap, stuur } from "./opdracht";
import { stijlUit } from "./opmaak";
import { isTekstvorm } from "./tekstvorm";
import { zetRanden } from "./randen";
import { rekenBij, verwachtVeel } from "./pleisters/rekenen";
import type { Rooster } from "./rooster";
import { alsTekst, celinhoud } from "./schrijven";
import { zetSignaalregels } from "./signaalregels";
import { bladen, hernoemBlad, maakActief, verwijderBlad, voegBladToe, zetBlad } from "./tabbladen";
import { celvak, maakRuimte, vakOp, zoneVan, type Plaats } from "./vak";

/** Zet deze bladen in het rooster, in plaats van alles wat er staat. Eén stap om ongedaan te maken. */
export function zetBladen(doel: Rooster, nieuwe: readonly Blad[]): void {
  const model = modelVan(doel);
  inStap(model, () => {
    const oude = bladen(model);
    verwachtVeel(model);
    // Een nieuw blad kan heten zoals een oud; het oude gaat pas weg als er iets anders te zien is.
    oude.forEach(({ id }, i) => hernoemBlad(model, id, `weg ${i + 1}`));
    const ids = nieuwe.map((blad) => voegBladToe(model, titelHier(blad)));
    nieuwe.forEach((blad, i) => maakRuimteVoor(model, ids[i] as string, blad));
    nieuwe.forEach((blad, i) => zetInhoud(model, ids[i] as string, blad));
    const eerste = ids[nieuwe.findIndex((blad) => !blad.verborgen)];
    if (eerste !== undefined) maakActief(model, eerste);
    for (const { id } of oude) verwijderBlad(model, id);
    rekenBij(model);
    nieuwe.forEach((blad, i) => zetErbij(model, ids[i] as string, blad));
  });
}

/** Een rechte apostrof kan o-spreadsheet in een formule niet lezen. */
function titelHier({ titel }: Blad): string {
  return titel.replace(/'/g, "’");
}

/**
 * De ruimte van een blad, voordat ergens een formule staat: groeit het blad daarna nog, dan schuift o-spreadsheet elke verwijzing op die
 * voorbij zijn laatste rij wees.
 */
function maakRuimteVoor(model: Model, id: string, blad: Blad): void {
  let [rijen, kolommen] = [1, 1];
  for (const cel of blad.cellen) {
    const plek = leesCelverwijzing(cel.adres);
    if (plek === undefined) continue;
    const rol = uitrol(cel);
    [rijen, kolommen] = [
      Math.max(rijen, plek.rij - 1 + rol.rijen),
      Math.max(kolommen, plek.kolom - 1 + rol.kolommen),
    ];
  }
  maakRuimte(model, { blad: id, boven: 0, links: 0, rijen, kolommen });
}

/** Eerst de maten, de namen en de cellen. */
function zetInhoud(model: Model, id: string, blad: Blad): void {
  for (const [kolommen, tekens] of Object.entries(blad.breedtes ?? {})) {
    const [van = 1, tot = van] = kolommen.split(":").map(kolomnummer);
    for (let k = van; k <= tot; k++) zetBreedte(model, id, k - 1, tekens);
  }
  for (const [rij, punten] of Object.entries(blad.hoogtes ?? {}))
    zetHoogte(model, id, Number(rij) - 1, punten);
  for (const { naam, bereik, verborgen } of blad.namen ?? [])
    zetNaam(model, { naam, vak: vakOp(id, bereik), ...(verborgen && { verborgen }) });
  if (!blad.zonderKenmerk) zetKenmerken(model, id, blad);
  for (const cel of blad.cellen) zetCel(model, id, cel);
  for (const bereik of blad.samengevoegd ?? []) voegSamen(model, vakOp(id, bereik));
}

/** De verborgen namen van een blad van ons: wat het is, en welk deel wij beschreven. Een gegeven deel gaat voor. */
function zetKenmerken(model: Model, id: string, blad: Blad): void {
  zetNaam(model, { naam: kenmerknaam(blad), vak: vakOp(id, "A1"), verborgen: true });
  const deel = bereiknaam(blad);
  if (blad.namen?.some(({ naam }) => naam.toUpperCase() === deel.toUpperCase())) return;
  zetNaam(model, {
    naam: deel,
    vak: vakOp(id, gebiedstekst(omvang(blad, celrooster(blad)))),
    verborgen: true,
  });
}

/** Dan wat naar cellen en namen verwijst, ook op andere bladen. */
function zetErbij(model: Model, id: string, blad: Blad): void {
  for (const { cel, tekst, bron } of blad.notities ?? [])
    zetNotitie(model, id, cel, bron === undefined ? tekst : `${tekst}\nBron: ${bron}`);
  zetInvoerregels(model, id, blad.invoerregels ?? []);
  zetSignaalregels(model, id, blad.signaalregels ?? []);
  (blad.grafieken ?? []).forEach((grafiek, i) =>
    voegGrafiekToe(model, id, grafiek, `${GRAFIEKNAAM}${i + 1}`),
  );
  zetAfdruk(model, id, blad.afdruk ?? {});
  zetBlad(model, id, {
    rasterlijnen: blad.rasterlijnen === true,
    vasteRijen: blad.vasteRijen ?? 0,
    vasteKolommen: blad.vasteKolommen ?? 0,
    ...(blad.tabkleur && { tabkleur: blad.tabkleur }),
    ...(blad.verborgen && { zichtbaar: false }),
  });
}

function zetCel(model: Model, id: string, cel: Geplaatst): void {
  const plek = leesCelverwijzing(cel.adres);
  if (plek === undefined) return;
  const vak = celvak(id, plek);
  maakRuimte(model, { ...vak, ...uitrol(cel) });
  const { randen, ...uiterlijk } = roosteropmaak(cel.stijl, cel.eigen);
  const code = cel.eigenVorm ?? getalvormen[cel.vorm ?? "algemeen"];
  const style = stijlUit({ ...uiterlijk, ...(code !== "General" && { getalvorm: code }) });
  const gemarkeerd = isFormule(cel.inhoud) && code === "General" ? { ...style, wmoAlgemeen: true } : style;
  const plaats: Plaats = { sheetId: id, col: vak.links, row: vak.boven };
  stuur(model, "UPDATE_CELL", {
    ...plaats,
    ...(cel.inhoud !== undefined && { content: inhoudVan(cel, code) }),
    ...(Object.keys(gemarkeerd).length > 0 && { style: gemarkeerd }),
    format: naarNotatie(code) ?? "",
  });
  if (randen && Object.keys(randen).length > 0) zetRanden(model, vak, randen);
  if (isFormule(cel.inhoud) && cel.inhoud.matrix)
    bewaarBijlage(model, { soort: "matrix", sheetId: id, zone: zoneVan(vak), gegevens: true });
}

function inhoudVan({ inhoud }: Geplaatst, code: string): string {
  if (isFormule(inhoud)) return celinhoud(`=${inhoud.formule}`);
  if (typeof inhoud === "string" && isTekstvorm(code) && !inhoud.startsWith("=")) return inhoud;
  return typeof inhoud === "string" ? alsTekst(inhoud) : celinhoud(inhoud as number | boolean);
}

/** Hoe ver een tabel uit deze cel rolt; daar moet ruimte voor zijn. */
function uitrol({ inhoud }: Geplaatst): { rijen: number; kolommen: number } {
  const uitkomst = isFormule(inhoud) ? inhoud.uitkomst : undefined;
  return isMatrix(uitkomst)
    ? { rijen: uitkomst.length, kolommen: uitkomst[0]?.length ?? 1 }
    : { rijen: 1, kolommen: 1 };
}

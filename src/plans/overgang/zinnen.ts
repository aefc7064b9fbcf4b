import { toonGetal } from "../../language/getallen";
import { afronden } from "../../domain/afronden";
import type { Overgangsvraag } from "./vraag";
import type { Scenariouitkomst, Uitkomst } from "./uitkomst";

/** Wat een scenario voor cliënten betekent, in een alinea uit de aantallen. */
export function zinVan(vraag: Overgangsvraag, uit: Uitkomst, s: Scenariouitkomst): string {
  const { bestand, jaren } = vraag;
  const heel = (x: number) => toonGetal(afronden(x, 0));
  const { beoordeeldJaar1, eerder, opPapier, maandenBehoud } = s.gevolgen;
  const startjaar = jaren[0]?.jaar ?? "";
  const behoud =
    maandenBehoud === undefined
      ? "."
      : `: gemiddeld nog ${heel(maandenBehoud)} maanden vanaf de ingangsdatum.`;
  const zin = {
    zacht: `in ${startjaar} worden ${heel(beoordeeldJaar1)} van de ${heel(bestand.clienten)} cliënten opnieuw beoordeeld, ieder als de eigen verwijzing afloopt. Tot dan verandert er voor hen niets${behoud}`,
    zonder: `op de ingangsdatum krijgen ${heel(opPapier)} cliënten een nieuw besluit met dezelfde uren en dezelfde duur. Aan hun hulp verandert dan niets; dat gebeurt pas bij de herbeoordeling, op dezelfde momenten als bij zacht afsluiten${behoud}`,
    met: `in ${startjaar} worden alle ${heel(beoordeeldJaar1)} cliënten opnieuw beoordeeld. Voor ${heel(eerder)} van hen liep de verwijzing dat jaar nog niet af: hun afspraak met de aanbieder wordt doorkruist, en bezwaar of een procedure is mogelijk. De oude minuten gelden gemiddeld nog ${heel(maandenBehoud ?? 0)} maanden vanaf de ingangsdatum.`,
  }[s.woorden.naam];
  const naarGroepen = achteruitIn(uit, bestand.terugkeer, beoordeeldJaar1);
  const groepen =
    naarGroepen === undefined
      ? ""
      : ` Van wie er in het eerste jaar beoordeeld is, krijgen er naar de groepen ${heel(naarGroepen.minder)} minder minuten en komen er ${heel(naarGroepen.band)} in een lagere band.`;
  return `${s.woorden.titel}: ${zin}${groepen}`;
}

/** Hoeveel van wie beoordeeld is erop achteruitgaat, naar de verdeling van de groepen; undefined zonder groepen. */
export function achteruitIn(
  { groepen }: Uitkomst,
  terugkeer: number,
  beoordeeld: number,
): { readonly minder: number; readonly band: number } | undefined {
  if (groepen === undefined) return undefined;
  const blijvend = (beoordeeld / groepen.clienten) * terugkeer;
  return { minder: groepen.minderMinuten * blijvend, band: groepen.lagereBand * blijvend };
}

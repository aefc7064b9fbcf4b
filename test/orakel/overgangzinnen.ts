import { afronden } from "../../src/domain/afronden";
import { toonDatum } from "../../src/language/datums";
import { toonBedrag, toonGetal } from "../../src/language/getallen";
import type { Overgangsvraag } from "../../src/plans/overgang/vraag";
import type { Scenariouitkomst, Uitkomst } from "./overganguitkomst";

/** Wat een scenario voor cliënten betekent, in een alinea uit de aantallen. */
export function alinea(vraag: Overgangsvraag, uit: Uitkomst, s: Scenariouitkomst): string {
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

/** De uitkomst in één zin. */
export function antwoordVan({ jaren }: Overgangsvraag, uit: Uitkomst): string {
  const delen = uit.scenarios.map((s) => {
    const jaar1 = toonBedrag(afronden(s.jaren[0]?.besparing ?? 0, 0));
    return `${s.woorden.scenario} ${jaar1}, piek ${metDecimaal(s.piek)} uur per week`;
  });
  return `Besparing in ${jaren[0]?.jaar ?? ""}: ${delen.join("; ")}.`;
}

/** Wat de lezer op het verkeerde been kan zetten, onder de naam van zijn zin; leeg als het nu niet speelt. */
export function letOp(vraag: Overgangsvraag, uit: Uitkomst): Readonly<Record<string, string>> {
  const { bestand, planning } = vraag;
  const heel = (x: number) => toonGetal(afronden(x, 0));
  const een = metDecimaal;
  const { groepen: g, nietInLijst } = uit;
  const als = (geldt: boolean, zin: string) => (geldt ? `Let op: ${zin}` : "");
  return {
    zin_niet_in_lijst: als(
      nietInLijst > 0.5,
      `${heel(nietInLijst)} van de ${heel(bestand.clienten)} cliënten ${afronden(nietInLijst, 0) === 1 ? "staat" : "staan"} in geen jaar van de lijst (${heel(uit.inLijst)} wel). Bij zacht afsluiten blijven zij in het oude product; daarom eindigt hard met herindicatie op een hogere structurele besparing. Zet hun jaar in de lijst zodra het bekend is.`,
    ),
    zin_einde: als(
      planning.eindeProduct !== undefined && uit.inOudBijEinde > 0.5,
      `het oude product eindigt op ${toonDatum(planning.eindeProduct ?? 0)}, maar bij zacht afsluiten zitten er dan nog ${heel(uit.inOudBijEinde)} cliënten in. Verleng het contract, of kies een ander scenario.`,
    ),
    zin_band: als(
      uit.bandNu === uit.bandStraks && uit.bandNu > 0,
      `het gemiddelde blijft in bandbreedte ${uit.bandNu} (tabel van de Drechtsteden). Onder een prijs per band bespaart de gemiddelde cliënt dus niets; alleen wie een grens over gaat, scheelt.`,
    ),
    ...(g === undefined
      ? {}
      : {
          zin_groepen: als(
            Math.abs(g.gemiddeldNu - bestand.minutenNu) > 0.5 ||
              Math.abs(g.clienten - bestand.clienten) > 0.5,
            `de groepen tellen ${heel(g.clienten)} cliënten met gemiddeld ${een(g.gemiddeldNu)} minuten nu en ${een(g.gemiddeldStraks)} straks; de besparing rekent met ${heel(bestand.clienten)} cliënten, ${een(bestand.minutenNu)} en ${een(bestand.minutenStraks)}.`,
          ),
        }),
  };
}

/** Zoals een rekenblad een getal in een zin zet: altijd met één decimaal. */
function metDecimaal(x: number): string {
  const cijfers = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat("nl-NL", cijfers).format(afronden(x, 1));
}

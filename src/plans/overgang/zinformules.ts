import type { Scenariowoorden } from "./scenarios";
import type { Overgangswerk } from "./vorm";

/**
 * De alinea van een scenario als formule, uit de aantallen op rij `r` van de tabel met gevolgen. Dezelfde woorden als `zinVan` in
 * zinnen.ts; een tekst in een formule telt hoogstens 255 tekens.
 */
export function zinformule(w: Overgangswerk, s: Scenariowoorden, r: number): string {
  const { n } = w;
  const heel = (x: string) => `ROUND(${x},0)`;
  const clienten = heel(n("clienten"));
  const delen = {
    zacht: [
      `"${s.titel}: in "`,
      n("startjaar"),
      `" worden "`,
      heel(`B${r}`),
      `" van de "`,
      clienten,
      `" cliënten opnieuw beoordeeld, ieder als de eigen verwijzing afloopt. Tot dan verandert er voor hen niets"`,
      behoud(n("in_lijst"), r),
    ],
    zonder: [
      `"${s.titel}: op de ingangsdatum krijgen "`,
      heel(`D${r}`),
      `" cliënten een nieuw besluit met dezelfde uren en dezelfde duur. Aan hun hulp verandert dan niets; dat gebeurt pas bij de herbeoordeling, op dezelfde momenten als bij zacht afsluiten"`,
      behoud(n("in_lijst"), r),
    ],
    met: [
      `"${s.titel}: in "`,
      n("startjaar"),
      `" worden alle "`,
      heel(`B${r}`),
      `" cliënten opnieuw beoordeeld. Voor "`,
      heel(`C${r}`),
      `" van hen liep de verwijzing dat jaar nog niet af: hun afspraak met de aanbieder wordt doorkruist, en bezwaar of een procedure is mogelijk. De oude minuten gelden gemiddeld nog "`,
      heel(`E${r}`),
      `" maanden vanaf de ingangsdatum."`,
    ],
  }[s.naam];
  const groepen =
    w.vraag.groepen.length === 0
      ? []
      : [
          `" Van wie er in het eerste jaar beoordeeld is, krijgen er naar de groepen "`,
          heel(`G${r}`),
          `" minder minuten en komen er "`,
          heel(`H${r}`),
          `" in een lagere band."`,
        ];
  return [...delen, ...groepen].join("&");
}

function behoud(inLijst: string, r: number): string {
  return `IF(${inLijst}=0,".",": gemiddeld nog "&ROUND(E${r},0)&" maanden vanaf de ingangsdatum.")`;
}

/**
 * Voor wie een kopie is: dat bepaalt welke bladen er te zien zijn en gedrukt worden. De andere zijn verborgen, en rekenen mee. Wie alleen wil weten
 * welke edities er zijn, hoeft hier niets anders voor te laden.
 */
export const EDITIES = ["alles", "college", "adviesraad"] as const;

/** Een van de edities. */
export type Editie = (typeof EDITIES)[number];

/** De bladen van een editie, op id, met al hun exemplaren; het eerste moet er zijn en ligt bij het openen voor. */
export const BLADEN: Readonly<Record<Exclude<Editie, "alles">, readonly string[]>> = {
  college: [
    "samenvatting",
    "uitgangspunten",
    "clienten",
    "tarief",
    "overgang",
    "consulenten",
    "lasten",
    "raming",
    "verschil",
    "controles",
    "uitleg",
  ],
  adviesraad: ["adviesraad", "samenvatting", "adviesaanvraag", "uitleg"],
};

/** De bladen van een editie in een werkmap met deze bladen. De adviesraad krijgt hoogstens vier bladzijden: staat er een aanvraag in, dan wijkt de Uitleg. */
export function bladenVan(editie: Exclude<Editie, "alles">, aanwezig: readonly string[]): readonly string[] {
  const alle = BLADEN[editie];
  return editie === "adviesraad" && aanwezig.includes("adviesaanvraag")
    ? alle.filter((id) => id !== "uitleg")
    : alle;
}

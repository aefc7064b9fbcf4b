import { beurttekst, volgordeVan, volgordezin } from "../audit/watals/groepen";
import { MEESTE_GROEPEN, type Herindicatiegroep } from "../domain/herindicatievolgorde";
import { Gebruiksfout } from "./opdracht";

const VELDEN = ["clienten", "minutenNu", "minutenStraks", "urenPerHerindicatie", "wekenTotAfloop"] as const;

/** De volgorde van herindiceren die het meest bespaart, in regels. `tekst` is het JSON-bestand met de groepen. */
export function groepenvolgorde(bestand: string, tekst: string, urenPerWeek: number): string[] {
  const volgorde = volgordeVan(leesGroepen(bestand, tekst), urenPerWeek);
  return [
    "Volgorde van herindiceren die tot de afloop van de indicaties het meest bespaart:",
    ...volgorde.beurten.map((beurt, i) => {
      const { weken, uren, perUur } = beurttekst(beurt);
      return `  ${i + 1}. ${beurt.groep.naam}: week ${weken}, ${uren} uur minder (${perUur} minuten per week per uur van een consulent)`;
    }),
    volgordezin(volgorde),
  ];
}

function leesGroepen(bestand: string, tekst: string): Herindicatiegroep[] {
  let gelezen: unknown;
  try {
    gelezen = JSON.parse(tekst);
  } catch {
    gelezen = undefined;
  }
  if (!Array.isArray(gelezen) || gelezen.length === 0 || gelezen.length > MEESTE_GROEPEN)
    throw new Gebruiksfout(
      `${bestand} is geen JSON-lijst van 1 t/m ${MEESTE_GROEPEN} groepen. Geef bijvoorbeeld [{"naam":"oud product","clienten":40,"minutenNu":136,"minutenStraks":125,"urenPerHerindicatie":2,"wekenTotAfloop":26}].`,
    );
  return gelezen.map((rij: unknown, i) => {
    const groep = rij as Readonly<Record<string, unknown>> | null;
    const slecht = VELDEN.find((v) => !(Number(groep?.[v] ?? NaN) >= 0) || typeof groep?.[v] !== "number");
    const zonderUren = groep?.urenPerHerindicatie === 0 ? "urenPerHerindicatie" : slecht;
    if (typeof groep?.naam !== "string" || zonderUren !== undefined)
      throw new Gebruiksfout(
        `${bestand}: groep ${i + 1} heeft geen goed gegeven ${zonderUren ?? "naam"}. Geef een naam, en getallen van 0 of meer voor ${VELDEN.join(", ")}; de uren boven 0.`,
      );
    return groep as unknown as Herindicatiegroep;
  });
}

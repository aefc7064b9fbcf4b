import { herindicatievolgorde, MEESTE_GROEPEN, type Herindicatiegroep } from "../domain/herindicatievolgorde";
import { toonGetal } from "../language/getallen";
import { Gebruiksfout } from "./opdracht";

const VELDEN = ["clienten", "minutenNu", "minutenStraks", "urenPerHerindicatie", "wekenTotAfloop"] as const;

/** De volgorde van herindiceren die het meest bespaart, in regels. `tekst` is het JSON-bestand met de groepen. */
export function groepenvolgorde(bestand: string, tekst: string, urenPerWeek: number): string[] {
  const beurten = herindicatievolgorde(leesGroepen(bestand, tekst), urenPerWeek);
  const week = (x: number) => toonGetal(Math.round(x * 10) / 10);
  const uren = beurten.reduce((som, b) => som + b.minuten, 0) / 60;
  return [
    `Volgorde van herindiceren bij ${toonGetal(urenPerWeek)} uur per week, zodat er tot de afloop van de indicaties het meest minder geleverd wordt:`,
    ...beurten.map(
      ({ groep, begint, klaar, minuten, perUur }, i) =>
        `  ${i + 1}. ${groep.naam}: week ${week(begint)} tot ${week(klaar)}, ${toonGetal(Math.round(minuten / 60))} uur minder (${toonGetal(Math.round(perUur * 100) / 100)} minuten per week per uur van een consulent)`,
    ),
    `Samen ${toonGetal(Math.round(uren))} uur minder.`,
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

import { deel, veld } from "../opgave/vraagvan";

const optioneel = (zin: string) => ({ zin, formule: () => '""', waarde: () => undefined });

const gemeente = veld({
  sleutel: "gemeente",
  naam: "gemeente",
  label: "Gemeente",
  eenheid: "naam",
  tekst: true,
  leegIs: optioneel("geen naam op het papier"),
  gedeeld: "Gemeente",
});

const afdeling = veld({
  sleutel: "afdeling",
  naam: "afdeling",
  label: "Afdeling of team",
  eenheid: "naam",
  tekst: true,
  leegIs: optioneel("alleen de gemeente"),
  gedeeld: "Afdeling",
});

const versie = veld({
  sleutel: "versie",
  naam: "versie",
  label: "Versie van de begroting",
  eenheid: "tekst",
  tekst: true,
  leegIs: optioneel("geen versie op het papier"),
  gedeeld: "Versie",
});

const status = veld({
  sleutel: "status",
  naam: "status",
  label: "Status van de begroting",
  eenheid: "keuze",
  keuzes: ["concept", "vastgesteld door het college", "vastgesteld door de raad"],
  afspraak: { waarde: "concept", bron: "Concept, tot iemand haar vaststelt." },
  gedeeld: "Status",
});

/** Van wie de begroting is en welke versie dit is: staat op de Samenvatting en onderaan elke bladzijde. */
export const profiel = deel({
  naam: "profiel",
  kop: "Van wie en welke versie",
  uitleg: "Staat op de Samenvatting en onderaan elke bladzijde.",
  verplicht: true,
  velden: [gemeente, afdeling, versie, status],
});

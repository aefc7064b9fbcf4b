/** De groepen waarin de functies staan, in de volgorde van de functielijst. */
export const GROEPEN = [
  "Minuten en bandbreedtes",
  "Kosten en besparing",
  "Capaciteit",
  "Overgang, trend, prognose",
  "Contractmonitoring",
  "Aanbesteding",
  "Herkomst",
] as const;

/** Een datum in een voorbeeld: wordt het dagnummer, en staat in de formule als DATUM(jaar;maand;dag). */
interface Voorbeelddatum {
  readonly datum: string;
}

export type Voorbeeldcel = number | string | null | Voorbeelddatum;

/** Een argument in een voorbeeld: een waarde, of een bereik als matrix. null is een lege cel of weggelaten. */
export type Voorbeeldargument = Voorbeeldcel | readonly (readonly Voorbeeldcel[])[];

/** Een voorbeeld met figuren uit een bron; de uitkomst is op 8 cijfers nauwkeurig. */
export interface Voorbeeld {
  readonly invoer: readonly Voorbeeldargument[];
  readonly uitkomst: number | string | readonly (readonly (number | string)[])[];
  readonly bron?: string;
}

/** De woorden van een functie: wat mensen lezen, in Excel, het paneel en de documentatie. */
export interface Woorden<S extends { readonly parameters: object }> {
  readonly groep: (typeof GROEPEN)[number];
  /** Eén zin: welke vraag beantwoordt de functie. */
  readonly wat: string;
  readonly parameters: { readonly [K in keyof S["parameters"]]: string };
  /** De som in woorden, zoals iemand haar op papier zou zetten; namen van parameters zoals Excel ze toont. */
  readonly formule: string;
  /** Wat eruit komt, met de eenheid. */
  readonly uitkomst: string;
  readonly voorbeelden: readonly Voorbeeld[];
  /** Waarom er geen gewone formule is; dan heeft de functie geen tweeling. */
  readonly zonderTweeling?: string;
}

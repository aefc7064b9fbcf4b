/** Wat het invoerbestand van een keten zegt; de lezer van de begroting leest precies hetzelfde. */
export interface Ketenopgave {
  readonly versie: 1;
  readonly titel: string;
  readonly peildatum: string;
  readonly uitgangspunten: Readonly<Record<string, unknown>> & {
    readonly Jaren: readonly Jaaropgave[];
    readonly Producten: readonly Productopgave[];
    readonly Banden?: readonly Bandopgave[];
    readonly Groepen?: readonly Groepopgave[];
  };
  readonly plannen: readonly (string | Planopgave)[];
}

export interface Planopgave {
  readonly plan: string;
  readonly delen?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface Bandopgave {
  readonly vanaf: number;
  readonly prijs?: number;
}

export interface Groepopgave {
  readonly minutenNu: number;
  readonly minutenStraks: number;
  readonly aantal: number;
}

export interface Jaaropgave {
  readonly jaar: number;
  readonly aflopend?: number;
  readonly nieuw?: number;
  readonly ova?: number;
  readonly ppc?: number;
  readonly correctie?: number;
  readonly loonstijging?: number;
}

type Betaalwijze = "uur" | "band nu" | "band straks";

export interface Productopgave {
  readonly product: string;
  readonly vorm: "ZIN" | "pgb";
  readonly clienten: number;
  readonly instroom?: number;
  readonly uitstroom?: number;
  readonly groei?: number;
  readonly minuten: number;
  readonly uurtarief?: number;
  readonly betaald?: Betaalwijze;
  readonly declaratiegraad: number;
  readonly indicatie: "ja" | "nee";
  readonly bijdrage: "ja" | "nee";
}

/** Eigen bijdrage per periode in het jaar van de peildatum; hetcak.nl, zie shared/domein.md en begrotingsmodel §4. */
const EIGEN_BIJDRAGE: Readonly<Record<number, number>> = { 2024: 20.6, 2025: 21, 2026: 21.8 };

const BELEID = ["huidig beleid", "zacht", "hard zonder herindicatie", "hard met herindicatie"];
export const som = (rij: Iterable<number>) => [...rij].reduce((a, b) => a + b, 0);

/** De opgave met de afspraken en normen die gelden waar zij zwijgt. */
export function lees(o: Ketenopgave) {
  const u = o.uitgangspunten;
  const plan = (id: string) => {
    const gekozen = o.plannen.find((p) => p === id || (typeof p === "object" && p.plan === id));
    return typeof gekozen === "string" ? { plan: gekozen } : gekozen;
  };
  const getal = (naam: string, anders = NaN) => (typeof u[naam] === "number" ? u[naam] : anders);
  const eigen = (id: string, deel: string, sleutel: string, anders: number) => {
    const waarde = plan(id)?.delen?.[deel]?.[sleutel];
    return typeof waarde === "number" ? waarde : anders;
  };
  return {
    jaren: u.Jaren,
    producten: u.Producten,
    heeft: (id: string, deel?: string) =>
      deel === undefined ? plan(id) !== undefined : plan(id)?.delen?.[deel] !== undefined,
    banden: u.Banden ?? [],
    groepen: u.Groepen ?? [],
    opGrens: typeof u.Grensregel === "string" ? u.Grensregel : "t/m",
    onderLaagste: typeof u.Onder_laagste === "string" ? u.Onder_laagste : "fout",
    bandveld: (sleutel: string) => eigen("tarief", "banden", sleutel, NaN),
    aandeelOva: eigen("tarief", "basis", "aandeelOva", 0.9),
    weken: getal("Weken_per_jaar", 52),
    urenHerindicatie: getal("Uren_herindicatie"),
    urenAanvraag: getal("Uren_aanvraag"),
    beschikbaar: getal("Uren_beschikbaar"),
    loonkosten: getal("Loonkosten_per_maand"),
    werkweek: getal("Werkweek", 36),
    productiviteit: getal("Productiviteit", 1),
    toegekend: getal("Toegekend", 1),
    looptijd: getal("Looptijd_indicatie"),
    beleid: BELEID.indexOf(typeof u.Beleid === "string" ? u.Beleid : "huidig beleid"),
    van: u.Producten.findIndex((p) => p.product === u.Oud_product),
    naar: u.Producten.findIndex((p) => p.product === u.Nieuw_product),
    ingang: typeof u.Ingangsdatum_overgang === "string" ? u.Ingangsdatum_overgang : "",
    spreiding: eigen("overgang", "basis", "spreiding", NaN),
    termijn: eigen("consulenten", "termijn", "onderzoek", 6) + eigen("consulenten", "termijn", "besluit", 2),
    zekerheid: eigen("consulenten", "termijn", "zekerheid", 0.95),
    bijdrage:
      eigen("lasten", "bijdrage", "perPeriode", EIGEN_BIJDRAGE[Number(o.peildatum.slice(0, 4))] ?? NaN) *
      eigen("lasten", "bijdrage", "perioden", 12),
  };
}

export type Keten = ReturnType<typeof lees>;

/** De uitkomsten van een blad: een getal, een rij over de jaren, of een rij per product. */
export type Uit = Record<string, number | "" | readonly number[] | readonly (readonly number[])[]>;

import type { Verwacht } from "../language/verwacht";

/** Wat een lijst vraagt, voor wie een tabel op haar kolommen legt. */
export interface Lijstvorm {
  readonly kop: string;
  readonly kolommen: readonly Kolomvorm[];
  /** Zoveel rijen passen erin, na het samentellen. */
  readonly hoogstens: number;
  /** De kolom die zegt hoe vaak een rij telt; gelijke rijen worden dan samengeteld, en zonder die kolom telt elke rij één keer. */
  readonly telt?: string;
  /** De kolom waarvan elke waarde één keer voorkomt. */
  readonly uniek?: string;
  /** Er zijn kolommen met een jaar, maar nog niet bekend is welk: zo heet wat eerst ingevuld moet worden. */
  readonly jaarMist?: string;
  /** Wat er aan een gelezen rij niet klopt, in een zin. */
  readonly keur: (rij: Rijwaarden, kolommen: ReadonlySet<string>) => string | undefined;
}

export interface Kolomvorm {
  readonly sleutel: string;
  readonly label: string;
  readonly eenheid: string;
  /** Andere namen waaronder mensen dezelfde kolom hebben. */
  readonly ook: readonly string[];
  readonly leest: Leest;
  readonly magLeeg: boolean;
  /** Het jaar waar de kolom over gaat. */
  readonly jaar?: number;
}

type Leest =
  | { readonly soort: "getal"; readonly verwacht: Verwacht }
  | { readonly soort: "keuze"; readonly keuzes: readonly string[] }
  | { readonly soort: "tekst" };

/** Wat er in een rij staat, per kolom van de lijst; wat ontbreekt is leeg. */
export type Rijwaarden = Readonly<Record<string, number | string | undefined>>;

/** Wat er in de kolom op te tellen is: euro's, minuten, cliënten; geen jaren, dagen of percentages. */
export function isOptelbaar({ leest }: Kolomvorm): boolean {
  return leest.soort === "getal" && (leest.verwacht.soort === "getal" || leest.verwacht.soort === "aantal");
}

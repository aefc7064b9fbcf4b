/** Uitgangspunten die op een ander blad staan: formules in plaats van waarden. */
export interface Verwijzingen {
  /** Het blad waar zij staan, voor de bron. */
  readonly blad: string;
  readonly peildatum: string;
  /** De formule per sleutel van een veld. */
  readonly velden: Readonly<Record<string, string | undefined>>;
  /** Per naam van een lijst: de formules van één rij (geteld vanaf 1), per sleutel van een kolom. */
  readonly lijsten: Readonly<
    Record<string, ((plaats: number) => Readonly<Record<string, string>>) | undefined>
  >;
}

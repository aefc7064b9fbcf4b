/** Teksten, bladnamen en structuurverwijzingen gaan voor: daarin staat geen aanroep. */
const STUK = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|([A-Za-z_][\w.]*)(?=\()/g;

/** Vervangt de naam van elke aangeroepen functie in een formule. */
export function perAanroep(formule: string, vervang: (naam: string) => string): string {
  return formule.replace(STUK, (stuk: string, naam?: string) => (naam === undefined ? stuk : vervang(naam)));
}

/** De namen van alle aangeroepen functies, in hoofdletters en op volgorde. */
export function aangeroepen(formule: string): string[] {
  const namen: string[] = [];
  perAanroep(formule, (naam) => {
    namen.push(naam.toUpperCase());
    return naam;
  });
  return namen;
}

/** De formule zonder wat tussen aanhalingstekens staat. */
export function zonderTeksten(formule: string): string {
  return formule.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
}

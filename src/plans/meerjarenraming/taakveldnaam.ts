/** Namen van taakvelden waar Wmo-geld op staat. Een begroting kan andere hebben: die heten naar hun nummer. */
const NAMEN: Readonly<Record<string, string>> = {
  "6.711": "huishoudelijke ondersteuning",
  "6.71a": "huishoudelijke ondersteuning",
  "6.21": "toegang",
  "6.22": "toegang",
  "6.23": "toegang",
  "6.91": "beleid en contractmanagement",
};

/** Het taakveld met de naam die erbij bekend is. */
export function taakveldnaam(taakveld: string): string {
  const naam = NAMEN[taakveld.toLowerCase()];
  return naam === undefined ? taakveld : `${taakveld} ${naam}`;
}

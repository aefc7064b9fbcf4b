/** Een stuk van een zoektekst: een letterlijk teken, één willekeurig teken (?) of een willekeurig stuk (*). */
type Stuk = string | typeof EEN | typeof REST;
const EEN = Symbol("?");
const REST = Symbol("*");

/** Staan er jokers in, of een ~ die er een opheft? */
export function heeftJokers(tekst: string): boolean {
  return /[*?~]/.test(tekst);
}

function stukken(zoek: string): Stuk[] {
  const uit: Stuk[] = [];
  for (let i = 0; i < zoek.length; i++) {
    const [teken, volgende] = [zoek.charAt(i), zoek.charAt(i + 1)];
    if (teken === "~" && "*?~".includes(volgende) && volgende !== "") {
      uit.push(volgende);
      i++;
    } else uit.push(teken === "*" ? REST : teken === "?" ? EEN : teken);
  }
  return uit;
}

/**
 * Past de tekst op de zoektekst met jokers? Zonder reguliere uitdrukking: daar kan "*a*a*a*b" op een lange tekst eindeloos duren. Hier
 * gaat de zoeker bij een misser alleen terug naar de laatste *.
 */
export function maakJokertest(zoek: string): (tekst: string) => boolean {
  const patroon = stukken(zoek.toLowerCase());
  return (gegeven) => {
    const tekst = gegeven.toLowerCase();
    let [t, p, ster, vanaf] = [0, 0, -1, 0];
    while (t < tekst.length) {
      if (patroon[p] === REST) [ster, vanaf] = [p++, t];
      else if (p < patroon.length && (patroon[p] === EEN || patroon[p] === tekst.charAt(t)))
        [t, p] = [t + 1, p + 1];
      else if (ster >= 0) [p, t] = [ster + 1, ++vanaf];
      else return false;
    }
    while (patroon[p] === REST) p++;
    return p === patroon.length;
  };
}

/**
 * De eerste plaats (vanaf 0) waar de zoektekst in de tekst begint, met jokers en zonder onderscheid van hoofdletters; -1 als zij er niet
 * is. Wat achter de eerste * komt, mag overal verderop staan: staat het er één keer niet, dan ook niet verder naar rechts.
 */
export function zoekMetJokers(zoek: string, tekst: string, vanaf: number): number {
  const laag = tekst.toLowerCase();
  if (!heeftJokers(zoek)) return laag.indexOf(zoek.toLowerCase(), vanaf);
  const patroon = stukken(zoek.toLowerCase());
  const ster = patroon.indexOf(REST);
  const begin = ster < 0 ? patroon : patroon.slice(0, ster);
  const rest = ster < 0 ? undefined : maakJokertest(`${zoek.slice(eersteSter(zoek))}*`);
  for (let i = vanaf; i + begin.length <= laag.length; i++) {
    if (!begin.every((p, k) => p === EEN || p === laag.charAt(i + k))) continue;
    return rest === undefined || rest(laag.slice(i + begin.length)) ? i : -1;
  }
  return -1;
}

function eersteSter(zoek: string): number {
  let i = 0;
  while (zoek.charAt(i) !== "*") i += zoek.charAt(i) === "~" ? 2 : 1;
  return i;
}

import type { Vervanging } from "../../../xlsx/bestand/vervang";
import type { Spoor } from "../zoek/spoor";
import { attribuutvervangingen, type Attribuutwissel } from "./attributen";
import { metWissels, verwijdering, wissels, type Ingreep, type Wissel } from "./ingreep";
import { stukvervangingen } from "./stukken";
import type { Stuk } from "../zoek/plek";

/** Is deze vondst op te ruimen door tekst te vervangen? Een bestandspad gaat weg met het element eromheen. */
export function isTeWijzigen({ vondst: { plaats, soort, uitwegen }, teksten, attributen }: Spoor): boolean {
  return (
    teksten.length + attributen.length > 0 &&
    uitwegen.length > 0 &&
    !(soort === "pad" && plaats.waar === "werkmap")
  );
}

/** De vervangingen in één onderdeel voor vondsten buiten de cellen. */
export function tekstvervangingen(
  bytes: Uint8Array,
  taken: readonly { readonly spoor: Spoor; readonly ingreep: Ingreep }[],
): Vervanging[] {
  const perTekst = new Map<number, { stukken: readonly Stuk[]; lijst: Wissel[] }>();
  const perAttribuut = new Map<string, { basis: Attribuutwissel; lijst: Wissel[] }>();
  for (const { spoor, ingreep } of taken) {
    const { waar } = spoor.vondst.plaats;
    for (const { stukken, treffers } of spoor.teksten) {
      const tekst = stukken.map((s) => s.tekst).join("");
      // Een getal in een grafiek mag leeg worden, maar geen tekst.
      const getal = waar === "grafiek" && Number.isFinite(Number(tekst));
      const begin = (stukken[0] as Stuk).begin;
      const groep = perTekst.get(begin) ?? { stukken, lijst: [] };
      perTekst.set(begin, groep);
      groep.lijst.push(...wissels(tekst, treffers, getal ? verwijdering() : ingreep));
    }
    for (const { treffers, ...basis } of spoor.attributen) {
      const sleutel = `${basis.begin} ${basis.attribuut}`;
      const groep = perAttribuut.get(sleutel) ?? { basis, lijst: [] };
      perAttribuut.set(sleutel, groep);
      // Haken horen niet in een adres; zonder is mailto:verwijderd gewoon een adres dat nergens heen gaat.
      const hier = waar === "verwijzing" ? verwijdering("verwijderd") : ingreep;
      groep.lijst.push(...wissels(basis.waarde, treffers, hier));
    }
  }
  return [
    ...[...perTekst.values()].flatMap(({ stukken, lijst }) => stukvervangingen(stukken, lijst)),
    ...attribuutvervangingen(
      bytes,
      [...perAttribuut.values()].map(({ basis, lijst }) => ({
        ...basis,
        waarde: metWissels(basis.waarde, lijst),
      })),
    ),
  ];
}

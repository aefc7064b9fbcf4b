import type { Vervanging } from "../../../xlsx/bestand/vervang";
import type { Spoor } from "../zoek/spoor";
import { metWissels, verwijdering, wissels, type Ingreep, type Wissel } from "./ingreep";
import type { Stuk } from "../zoek/plek";
import { tekst as ontsnapt, attribuutwaarde } from "../../schrijven/ontsnap";

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

/** Zet wissels in een tekst die over stukken verdeeld is: het nieuwe komt waar het oude begon, de rest van het oude verdwijnt. */
function stukvervangingen(stukken: readonly Stuk[], lijst: readonly Wissel[]): Vervanging[] {
  const opVolgorde = [...lijst].sort((a, b) => a.begin - b.begin);
  let van = 0;
  return stukken.flatMap((stuk) => {
    const tot = van + stuk.tekst.length;
    let [nieuw, plaats] = ["", van];
    for (const w of opVolgorde) {
      if (w.eind <= van || w.begin >= tot || w.eind <= plaats) continue;
      nieuw += stuk.tekst.slice(plaats - van, Math.max(w.begin, plaats) - van);
      if (w.begin >= van && w.begin >= plaats) nieuw += w.tekst;
      plaats = Math.min(w.eind, tot);
    }
    nieuw += stuk.tekst.slice(plaats - van);
    van = tot;
    return nieuw === stuk.tekst ? [] : [{ begin: stuk.begin, eind: stuk.eind, tekst: ontsnapt(nieuw) }];
  });
}

/** Een attribuut van een tag dat een andere waarde krijgt. */
interface Attribuutwissel {
  readonly begin: number;
  readonly eind: number;
  readonly attribuut: string;
  readonly waarde: string;
}

/** Herschrijft tags met andere attributen; per tag één vervanging, en de rest van de tag blijft letterlijk staan. */
function attribuutvervangingen(bytes: Uint8Array, lijst: readonly Attribuutwissel[]): Vervanging[] {
  const perTag = new Map<number, Attribuutwissel[]>();
  for (const w of lijst) {
    const tag = perTag.get(w.begin) ?? [];
    perTag.set(w.begin, tag);
    tag.push(w);
  }
  return [...perTag.values()].map((wissels) => {
    const { begin, eind } = wissels[0] as Attribuutwissel;
    const oud = new TextDecoder().decode(bytes.subarray(begin, eind));
    const tekst = wissels.reduce(
      (tag, { attribuut, waarde }) =>
        tag.replace(
          new RegExp(`(\\s${attribuut.replace(/[.]/g, "\\.")}\\s*=\\s*)(?:"[^"]*"|'[^']*')`),
          (_, voor: string) => `${voor}"${attribuutwaarde(waarde)}"`,
        ),
      oud,
    );
    return { begin, eind, tekst };
  });
}

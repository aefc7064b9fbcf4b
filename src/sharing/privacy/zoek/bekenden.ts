import { loopXml } from "../../../xlsx/bestand/xml";
import { perSoort, type Treffer } from "../herken/treffer";
import type { Soort, Waar } from "../vondst";
import { celstroom, type Gelezencel } from "./celstroom";
import type { Context } from "./context";
import type { Celplek } from "./plek";
import { celspoor, type Bladstaat, type Spoor } from "./spoor";

/** Waaraan een cel waarin deze soort al gevonden is te herkennen is. */
export function celsleutel({ vondst: { soort, plaats } }: Spoor, { begin }: Celplek): string {
  return `${plaats.deel} ${begin} ${soort}`;
}

/** Cellen zonder kop waarin een naam of BSN staat die elders in de werkmap als zodanig gevonden is: alleen, in een zin of in een formule. */
export function bekendeCellen(
  bytes: Uint8Array,
  blad: Bladstaat,
  gevonden: ReadonlySet<string>,
  context: Context,
): Spoor[] {
  const per = new Map<string, { soort: Soort; waar: Waar; cellen: Celplek[] }>();
  const perTekst = new Map<string, readonly Treffer[]>();
  const inTekst = (tekst: string) => {
    const treffers = perTekst.get(tekst) ?? context.bekendIn(tekst);
    perTekst.set(tekst, treffers);
    return treffers;
  };
  const meld = (cel: Gelezencel, soort: Soort, waar: Waar, tekst: string, treffers?: readonly Treffer[]) => {
    if (gevonden.has(`${blad.deel} ${cel.begin} ${soort}`)) return;
    const { rij, kolom, begin, eind, verborgenRij, gedeeld } = cel;
    const plek = {
      rij,
      kolom,
      begin,
      eind,
      tekst,
      verborgenRij,
      ...(gedeeld !== undefined && { nummer: gedeeld }),
      ...(treffers !== undefined && { treffers }),
    };
    const groep = per.get(`${soort} ${waar} ${kolom}`) ?? { soort, waar, cellen: [] };
    per.set(`${soort} ${waar} ${kolom}`, groep);
    groep.cellen.push(plek);
  };
  const stroom = celstroom(bytes, blad.deel, (_, cellen) => {
    for (const cel of cellen) {
      const isGetal = cel.getal !== undefined;
      const tekst =
        cel.gedeeld === undefined
          ? (cel.tekst ?? String(cel.getal ?? ""))
          : context.gedeeld(cel.gedeeld).tekst;
      const heel = !isGetal || cel.getal >= 10_000_000 ? context.bekend(tekst) : undefined;
      if (heel !== undefined) meld(cel, heel, "cel", tekst);
      else if (!isGetal)
        for (const [soort, treffers] of perSoort(inTekst(tekst))) meld(cel, soort, "cel", tekst, treffers);
      // Alleen tekst tussen aanhalingstekens: een nummer in een som is een bedrag.
      if (heel === undefined && cel.formule?.includes('"') === true)
        for (const [soort, [eerste]] of perSoort(context.bekendIn(cel.formule)))
          meld(cel, soort, "formule", cel.formule.slice(eerste?.begin, eerste?.eind));
    }
  });
  loopXml(bytes, blad.deel, stroom);
  return [...per.values()].map(({ soort, waar, cellen }) => celspoor(soort, waar, blad, false, cellen));
}

import { absoluut, adres, kolomletters } from "../../../formula/adres";
import type { Opmerking } from "../../verslag";
import { groepszinnen } from "../groepszinnen";
import type { Groepentabel } from "./indeling";
import type { Lezing } from "./lezing";

/** De groepen die kleiner zijn dan de drempel, met wat zij gemeen hebben. */
export function kleineGroepen(
  lezing: Lezing,
  { blok, kolommen, groepen }: Groepentabel,
  drempel: number,
): Opmerking[] {
  const [eerste = 1] = kolommen;
  const kop = lezing.blad(blok.blad)?.waarden.get(`${blok.van - 1},${eerste}`);
  const naam = typeof kop === "string" ? kop : groepszinnen.kolom(kolomletters(eerste));
  const cel = absoluut(
    `${adres({ rij: blok.van, kolom: eerste })}:${adres({ rij: blok.tot, kolom: eerste })}`,
  );
  return groepen
    .filter((g) => g.aantal < drempel)
    .map(({ aantal, van, tot }) => ({
      blad: blok.blad,
      cel: cel.replace(/\$/g, ""),
      zin: groepszinnen.klein(aantal, drempel, van ?? 0, tot ?? 0, naam),
    }));
}

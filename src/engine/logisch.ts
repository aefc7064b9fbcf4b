import { excelcode, isNietHierCel } from "./codes";
import { registreer } from "./registreer";
import { isBereik, type Oargument, type Ocel, type Ouitkomst } from "./spreadsheet";
import { naarWaar, type Omgeving } from "./waarden";

/**
 * IF, IFERROR en IFNA. Bij o-spreadsheet geeft IF zonder derde argument 0 in plaats van ONWAAR, en dan telt AVERAGE(IF(..;..)) nullen
 * mee die er niet zijn.
 */
export function registreerLogisch(): void {
  const keuzes = [
    { vorm: "bereik" },
    { vorm: "bereik", optioneel: true },
    { vorm: "bereik", optioneel: true },
  ] as const;
  registreer("IF", keuzes, (o, toets, ...rest) =>
    perCel(toets, rest, (cel, takken) => {
      if (excelcode(cel?.value) !== undefined) return cel as Ocel;
      const nummer = naarWaar(cel, o) ? 0 : 1;
      // Een lege plaats (IF(a;;2)) is 0; een weggelaten derde argument is ONWAAR.
      return nummer < takken.length ? (takken[nummer] ?? { value: 0 }) : { value: false };
    }),
  );
  const vang = (naam: string, vangt: (code: string) => boolean) =>
    registreer(naam, [{ vorm: "bereik" }, { vorm: "bereik", optioneel: true }], (_: Omgeving, x, ...rest) =>
      perCel(x, rest, (cel, [anders]) => {
        const code = excelcode(cel?.value);
        if (code === undefined || isNietHierCel(cel) || !vangt(code)) return cel ?? { value: null };
        return anders ?? { value: 0 };
      }),
    );
  vang("IFERROR", () => true);
  vang("IFNA", (code) => code === "#N/A");
}

type Kies = (cel: Ocel | undefined, takken: readonly (Ouitkomst | undefined)[]) => Ouitkomst;

/** Eén toets kiest een heel argument, ook een bereik; een bereik van toetsen kiest cel voor cel. */
function perCel(toets: Oargument, takken: readonly Oargument[], kies: Kies): Ouitkomst {
  if (!isBereik(toets)) return kies(toets, takken);
  if (toets.length === 1 && toets[0]?.length === 1) return kies(toets[0][0], takken);
  const alle = [toets, ...takken];
  const breed = Math.max(...alle.map((x) => (isBereik(x) ? x.length : 1)));
  const hoog = Math.max(...alle.map((x) => (isBereik(x) ? (x[0]?.length ?? 1) : 1)));
  const mis: Ocel = { value: "#N/A" };
  const cel = (x: Oargument, k: number, r: number): Ocel | undefined => {
    if (!isBereik(x)) return x;
    const kolom = x[x.length === 1 ? 0 : k];
    return kolom === undefined ? mis : (kolom[kolom.length === 1 ? 0 : r] ?? mis);
  };
  return Array.from({ length: breed }, (_, k) =>
    Array.from({ length: hoog }, (__, r) => {
      const uit = kies(
        cel(toets, k, r),
        takken.map((t) => cel(t, k, r)),
      );
      return isBereik(uit) ? (uit[0]?.[0] ?? { value: null }) : uit;
    }),
  );
}

import { foutcel, gooiFout, gooiNietHier, nietHier } from "./codes";
import { heleMaten } from "./heel";
import { splitsVerwijzing } from "./bereik";
import { registreer } from "./registreer";
import { isBereik, register, type Oargument, type Obereik, type Ocel, type Ouitkomst } from "./spreadsheet";
import { naarTekst, naarWaar } from "./waarden";
import { internBladVan, werkmapVan } from "./werkmap";
import { zinnen } from "./zinnen";

interface Plaats {
  readonly col: number;
  readonly row: number;
}
interface Hier {
  readonly __originCellPosition?: Plaats;
}

/** Functies over waar cellen staan: hele kolommen hebben hun ware maten, en een blad heet zoals in de werkmap. */
export function registreerPlaatsen(): void {
  const maat = (naam: string, lees: (x: Obereik) => number, heel: "rijen" | "kolommen") =>
    registreer(naam, [{ vorm: "bereik" }], (_, x) => {
      if (!isBereik(x)) return 1;
      return heleMaten(x)?.[heel] ?? lees(x);
    });
  maat("ROWS", (x) => x[0]?.length ?? 0, "rijen");
  maat("COLUMNS", (x) => x.length, "kolommen");
  const nummer = (
    naam: string,
    lees: (p: Plaats) => number,
    langs: (x: Obereik) => Obereik,
    heel: "rijen" | "kolommen",
  ) =>
    registreer(naam, [{ vorm: "bereik", optioneel: true }], (o, ...delen): Ouitkomst => {
      if (delen.length === 0) {
        const hier = (o as unknown as Hier).__originCellPosition;
        return hier === undefined ? nietHier("#VALUE!", zinnen.geenPlaats(naam)) : { value: lees(hier) + 1 };
      }
      const x = langs(alsBereik(delen[0]));
      const maten = heleMaten(delen[0]);
      if (maten !== undefined && maten[heel] !== x.length * (x[0]?.length ?? 0))
        return gooiNietHier("#VALUE!", zinnen.heelBereik(naam));
      const uit = x.map((kolom) =>
        kolom.map((cel): Ocel =>
          cel?.position ? { value: lees(cel.position) + 1 } : foutcel("#VALUE!", zinnen.geenWaarde(naam)),
        ),
      );
      return uit.length === 1 && uit[0]?.length === 1 ? (uit[0][0] as Ocel) : uit;
    });
  nummer(
    "ROW",
    (p) => p.row,
    (x) => [x[0] ?? []],
    "rijen",
  );
  nummer(
    "COLUMN",
    (p) => p.col,
    (x) => x.map((kolom) => kolom.slice(0, 1)),
    "kolommen",
  );
  const indirect = register.get("INDIRECT").compute;
  registreer("INDIRECT", [{ vorm: "waarde" }, { vorm: "waarde", optioneel: true }], (o, x, ...stijl) => {
    const tekst = naarTekst(x as Ocel | undefined, o);
    if (werkmapVan(o)?.onvolledig) return nietHier("#REF!", zinnen.indirect());
    if (stijl.length > 0 && !naarWaar(stijl[0] as Ocel | undefined, o))
      return nietHier("#REF!", zinnen.r1c1());
    const { blad, bereik } = splitsVerwijzing(tekst);
    if (!/^\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?$/i.test(bereik) || bereik === "")
      return nietHier("#REF!", zinnen.indirectNaam(tekst));
    const intern = blad === undefined ? bereik : `${internBladVan(o, blad)}!${bereik}`;
    const uit = indirect.call(o as never, { value: intern }) as Ouitkomst;
    const mis = !isBereik(uit) && uit.value === "#REF!";
    return mis ? foutcel("#REF!", zinnen.indirectWeg(tekst)) : uit;
  });
  const offset = register.get("OFFSET").compute;
  registreer(
    "OFFSET",
    [
      { vorm: "bereik" },
      { vorm: "waarde" },
      { vorm: "waarde" },
      { vorm: "waarde", optioneel: true },
      { vorm: "waarde", optioneel: true },
    ],
    (o, x, ...rest) => {
      if (werkmapVan(o)?.onvolledig) return nietHier("#REF!", zinnen.indirect());
      if (!isBereik(x) && x?.position === undefined) return gooiFout("#VALUE!", zinnen.geenWaarde("OFFSET"));
      return offset.call(o as never, x as Ocel, ...(rest as Ocel[])) as Ouitkomst;
    },
  );
}

function alsBereik(x: Oargument): Obereik {
  return isBereik(x) ? x : [[x ?? { value: null }]];
}

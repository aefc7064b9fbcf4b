import { afronden } from "../domain/afronden";
import { normaalkwantiel } from "../domain/normaal";
import { excelcode, foutcel, gooiFout } from "./codes";
import { registreer, registreerWaarden } from "./registreer";
import { isBereik, type Oargument, type Ocel } from "./spreadsheet";
import { LANGSTE_TEKST } from "./tekst";
import { naarGetal, naarTekst } from "./waarden";
import { leesTekstgetal } from "./tekstgetal";
import { zinnen } from "./zinnen";

const FOUTNUMMER: Readonly<Record<string, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
};

/** Zoveel cijfers achter de komma kan Intl tonen; Excel staat er 127 toe. */
const MEESTE_DECIMALEN = 100;

/** Gewone functies die o-spreadsheet mist, of waarvan de naam daar iets anders betekent. */
export function registreerAanvulling(): void {
  const getal = (naam: string, reken: (x: number) => number) =>
    registreerWaarden(naam, 1, (o, x) => reken(naarGetal(x, o)));
  // N en T kijken bij een bereik alleen naar de eerste cel.
  registreer("N", [{ vorm: "bereik" }], (_, x) => {
    const cel = eerste(x);
    if (excelcode(cel?.value) !== undefined) return cel as Ocel;
    return typeof cel?.value === "string" ? 0 : Number(cel?.value ?? 0);
  });
  registreer("T", [{ vorm: "bereik" }], (_, x) => {
    const cel = eerste(x);
    if (excelcode(cel?.value) !== undefined) return cel as Ocel;
    return typeof cel?.value === "string" ? cel.value : "";
  });
  for (const naam of ["NORMSINV", "NORM.S.INV"])
    getal(naam, (p) => (p > 0 && p < 1 ? normaalkwantiel(p) : gooiFout("#NUM!", zinnen.geenUitkomst(naam))));
  getal("SIGN", (x) => Math.sign(x));
  getal("EVEN", (x) => Math.sign(x) * Math.ceil(Math.abs(x) / 2) * 2 + 0);
  registreerWaarden("QUOTIENT", 2, (o, a, b) => {
    const noemer = naarGetal(b, o);
    return noemer === 0
      ? gooiFout("#DIV/0!", zinnen.deelDoorNul())
      : Math.trunc(naarGetal(a, o) / noemer) + 0;
  });
  registreerWaarden("REPT", 2, (o, t, n) => {
    const stuk = naarTekst(t, o);
    const keren = Math.trunc(naarGetal(n, o));
    if (keren < 0 || stuk.length * keren > LANGSTE_TEKST)
      return gooiFout("#VALUE!", zinnen.teLangeTekst(LANGSTE_TEKST));
    return stuk.repeat(keren);
  });
  registreer("SUMSQ", [{ vorm: "bereik", herhaald: true }], (o, ...delen) =>
    cellen(delen, (cel, los) => {
      const waarde = los ? naarGetal(cel, o) : cel?.value;
      return typeof waarde === "number" ? waarde * waarde : 0;
    }),
  );
  registreer("CONCAT", [{ vorm: "bereik", herhaald: true }], (o, ...delen) => {
    let uit = "";
    const fout = doorloop(delen, (cel) => (uit += naarTekst(cel, o)));
    if (fout !== undefined) return fout;
    return uit.length > LANGSTE_TEKST ? foutcel("#VALUE!", zinnen.teLangeTekst(LANGSTE_TEKST)) : uit;
  });
  registreer("ERROR.TYPE", [{ vorm: "alles" }], (_, x) => {
    const code = excelcode((x as Ocel | undefined)?.value);
    const nummer = code === undefined ? undefined : FOUTNUMMER[code];
    return nummer ?? foutcel("#N/A", zinnen.nietGevonden("ERROR.TYPE", undefined));
  });
  registreer("TYPE", [{ vorm: "bereik" }], (_, x) => {
    if (isBereik(x) && x.length * (x[0]?.length ?? 0) > 1) return 64;
    const waarde = eerste(x)?.value ?? 0;
    if (excelcode(waarde) !== undefined) return 16;
    return typeof waarde === "string" ? 2 : typeof waarde === "boolean" ? 4 : 1;
  });
  registreerWaarden("VALUE", 1, (o, x) => {
    const waarde = x?.value ?? 0;
    if (typeof waarde === "boolean") return gooiFout("#VALUE!", zinnen.geenGetalIn("VALUE", naarTekst(x, o)));
    return naarGetal(x, o);
  });
  const mag = { vorm: "waarde", optioneel: true } as const;
  registreer("NUMBERVALUE", [{ vorm: "waarde" }, mag, mag], (o, x, decimaal) => {
    const teken = decimaal === undefined ? o.locale.decimalSeparator : naarTekst(decimaal as Ocel, o);
    const heel = naarTekst(x as Ocel, o).replace(/\s/g, "");
    const kaal = heel.replace(/%+$/, "");
    if (heel === "") return 0;
    const getal =
      leesTekstgetal(kaal, teken === ",") ?? gooiFout("#VALUE!", zinnen.geenGetalIn("NUMBERVALUE", heel));
    return getal / 100 ** (heel.length - kaal.length);
  });
  // Wat een cel met een verwijzing toont; o-spreadsheet maakt er zijn eigen soort link van.
  registreer(
    "HYPERLINK",
    [{ vorm: "waarde" }, { vorm: "waarde", optioneel: true }],
    (_, waarheen, tekst) => ({
      value: ((tekst ?? waarheen) as Ocel).value,
    }),
  );
  registreer("FIXED", [{ vorm: "waarde" }, mag, mag], (o, x, decimalen, kaal) => {
    const aantal = decimalen === undefined ? 2 : Math.trunc(naarGetal(decimalen as Ocel, o));
    if (aantal > MEESTE_DECIMALEN) return gooiFout("#VALUE!", zinnen.geenUitkomst("FIXED"));
    const notatie = notatieVan(
      o.locale.decimalSeparator === "," ? "nl-NL" : "en-US",
      Math.max(0, aantal),
      kaal === undefined || naarGetal(kaal as Ocel, o) === 0,
    );
    return notatie.format(afronden(naarGetal(x as Ocel, o), aantal));
  });
}

/** Een notatie maken kost honderd keer zoveel als haar gebruiken, en elke zin op een blad gebruikt er een paar. */
const notaties = new Map<string, Intl.NumberFormat>();

function notatieVan(taal: string, cijfers: number, punten: boolean): Intl.NumberFormat {
  const sleutel = `${taal} ${cijfers} ${punten}`;
  const notatie =
    notaties.get(sleutel) ??
    new Intl.NumberFormat(taal, {
      minimumFractionDigits: cijfers,
      maximumFractionDigits: cijfers,
      useGrouping: punten,
    });
  notaties.set(sleutel, notatie);
  return notatie;
}

function eerste(x: Oargument): Ocel | undefined {
  return isBereik(x) ? x[0]?.[0] : x;
}

/** Loopt rij voor rij door alle cellen; geeft de eerste fout. */
function doorloop(
  delen: readonly Oargument[],
  bij: (cel: Ocel | undefined, los: boolean) => void,
): Ocel | undefined {
  for (const deel of delen) {
    const bereik = isBereik(deel) ? deel : [[deel]];
    for (let r = 0; r < (bereik[0]?.length ?? 0); r++)
      for (const kolom of bereik) {
        const cel = kolom[r];
        if (excelcode(cel?.value) !== undefined) return cel;
        bij(cel, !isBereik(deel));
      }
  }
  return undefined;
}

function cellen(delen: readonly Oargument[], waarde: (cel: Ocel | undefined, los: boolean) => number): Ocel {
  let som = 0;
  const fout = doorloop(delen, (cel, los) => (som += waarde(cel, los)));
  return fout ?? { value: som };
}

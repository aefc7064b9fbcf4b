import { gooiFout } from "./codes";
import { registreer, registreerWaarden } from "./registreer";
import { isBereik, type Ocel } from "./spreadsheet";
import { naarGetal, naarTekst } from "./waarden";
import { zinnen } from "./zinnen";

/** Waar o-spreadsheet bij randgevallen een ander getal geeft dan Excel, of iets niet heeft. */
export function registreerWiskunde(): void {
  const getal = (naam: string, reken: (x: number) => number) =>
    registreerWaarden(naam, 1, (o, x) => {
      const uit = reken(naarGetal(x, o));
      return Number.isFinite(uit) ? uit : gooiFout("#NUM!", zinnen.geenUitkomst(naam));
    });
  getal("ACOT", (x) => Math.PI / 2 - Math.atan(x));
  getal("RADIANS", (x) => (x * Math.PI) / 180);
  registreer("LOG", [{ vorm: "waarde" }, { vorm: "waarde", optioneel: true }], (o, x, ...grondtal) => {
    const [waarde, basis] = [
      naarGetal(x as Ocel, o),
      grondtal.length === 0 ? 10 : naarGetal(grondtal[0] as Ocel | undefined, o),
    ];
    if (waarde <= 0 || basis <= 0) return gooiFout("#NUM!", zinnen.geenUitkomst("LOG"));
    if (basis === 1) return gooiFout("#DIV/0!", zinnen.deelDoorNul());
    return basis === 10
      ? Math.log10(waarde)
      : basis === 2
        ? Math.log2(waarde)
        : Math.log(waarde) / Math.log(basis);
  });
  registreerWaarden("DECIMAL", 2, (o, x, grondtal) => {
    const [tekst, basis] = [naarTekst(x, o).trim().toLowerCase(), Math.trunc(naarGetal(grondtal, o))];
    const cijfers = "0123456789abcdefghijklmnopqrstuvwxyz".slice(0, basis);
    const kan = basis >= 2 && basis <= 36 && tekst !== "" && [...tekst].every((c) => cijfers.includes(c));
    const uit = kan ? [...tekst].reduce((som, c) => som * basis + cijfers.indexOf(c), 0) : NaN;
    return Number.isFinite(uit) ? uit : gooiFout("#NUM!", zinnen.geenUitkomst("DECIMAL"));
  });
  // Een leeg argument (COUNTA(1;;3)) telt in Excel mee; in een bereik telt alleen wat niet leeg is.
  registreer("COUNTA", [{ vorm: "bereik", herhaald: true }], (_, ...delen) =>
    delen.reduce((som: number, deel) => {
      if (!isBereik(deel)) return som + (deel?.position !== undefined && deel.value === null ? 0 : 1);
      return som + deel.reduce((n, kolom) => n + kolom.filter((c) => (c?.value ?? null) !== null).length, 0);
    }, 0),
  );
}

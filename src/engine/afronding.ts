import { afronden } from "../domain/afronden";
import { gooiFout } from "./codes";
import { registreerWaarden } from "./registreer";
import { naarGetal } from "./waarden";
import { zinnen } from "./zinnen";

/** De familie van ROUND: de helft van nul af, op 15 significante cijfers. */
export function registreerAfronding(): void {
  const reken = (naam: string, som: (x: number, n: number) => number) =>
    registreerWaarden(naam, 2, (o, x, n) => som(naarGetal(x, o), naarGetal(n, o)));
  reken("ROUND", (x, n) => afronden(x, Math.trunc(n)));
  reken("ROUNDUP", (x, n) => naar(x, Math.trunc(n), true));
  reken("ROUNDDOWN", (x, n) => naar(x, Math.trunc(n), false));
  reken("MROUND", (x, veelvoud) => {
    if (veelvoud === 0) return 0;
    if (x * veelvoud < 0) return gooiFout("#NUM!", zinnen.geenUitkomst("MROUND"));
    return vijftien(afronden(x / veelvoud) * veelvoud);
  });
  reken("CEILING", (x, veelvoud) => (veelvoud === 0 ? 0 : opVeelvoud("CEILING", x, veelvoud, Math.ceil)));
  reken("FLOOR", (x, veelvoud) => {
    if (x === 0) return 0;
    return veelvoud === 0
      ? gooiFout("#DIV/0!", zinnen.deelDoorNul())
      : opVeelvoud("FLOOR", x, veelvoud, Math.floor);
  });
}

/** Rondt af van nul af (omhoog) of naar nul toe, op `decimalen`, nadat 15 cijfers zijn overgehouden. */
function naar(x: number, decimalen: number, omhoog: boolean): number {
  if (!Number.isFinite(x) || x === 0) return x;
  const [mantisse, exponent] = Math.abs(x).toExponential(14).split("e") as [string, string];
  const cijfers = mantisse.replace(".", "");
  const behouden = Number(exponent) + 1 + decimalen;
  if (behouden >= 15) return x;
  const heel = BigInt(cijfers.slice(0, Math.max(0, behouden)) || "0");
  const rest = /[1-9]/.test(cijfers.slice(Math.max(0, behouden)));
  return Math.sign(x) * Number(`${heel + (omhoog && rest ? 1n : 0n)}e${-decimalen}`);
}

/** Een positief getal met een negatief veelvoud is #NUM!; anders bepaalt het teken van het veelvoud de richting. */
function opVeelvoud(naam: string, x: number, veelvoud: number, kies: (q: number) => number): number {
  if (x > 0 && veelvoud < 0) return gooiFout("#NUM!", zinnen.geenUitkomst(naam));
  return vijftien(kies(vijftien(x / veelvoud)) * veelvoud);
}

function vijftien(x: number): number {
  return Number(x.toPrecision(15)) + 0;
}

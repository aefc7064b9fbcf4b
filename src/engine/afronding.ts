import { afronden, afrondenVan } from "../domain/afronden";
import { gooiFout } from "./codes";
import { registreerWaarden } from "./registreer";
import { naarGetal } from "./waarden";
import { zinnen } from "./zinnen";

/** De familie van ROUND: de helft van nul af, op 15 significante cijfers. */
export function registreerAfronding(): void {
  const reken = (naam: string, som: (x: number, n: number) => number) =>
    registreerWaarden(naam, 2, (o, x, n) => som(naarGetal(x, o), naarGetal(n, o)));
  reken("ROUND", (x, n) => afronden(x, Math.trunc(n)));
  reken("ROUNDUP", (x, n) => afrondenVan(x, Math.trunc(n), true));
  reken("ROUNDDOWN", (x, n) => afrondenVan(x, Math.trunc(n), false));
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

/** Een positief getal met een negatief veelvoud is #NUM!; anders bepaalt het teken van het veelvoud de richting. */
function opVeelvoud(naam: string, x: number, veelvoud: number, kies: (q: number) => number): number {
  if (x > 0 && veelvoud < 0) return gooiFout("#NUM!", zinnen.geenUitkomst(naam));
  return vijftien(kies(vijftien(x / veelvoud)) * veelvoud);
}

function vijftien(x: number): number {
  return Number(x.toPrecision(15)) + 0;
}

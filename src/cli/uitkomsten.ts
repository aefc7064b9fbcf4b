import { uitgerekend } from "../calc/rekenaar";
import { adres, leesGebied, ligtIn, type Gebied } from "../formula/adres";
import { NAGEREKEND } from "../plans/begroting/nagerekendblad";
import { metUitkomsten } from "../sharing/uitkomsten";
import { isFormule, type Blad } from "../sheet/blad";
import { celrooster } from "../sheet/celrooster";

/**
 * De bladen van een begroting met bij elke formule haar uitkomst. Onze eigen formules rekent calc, dat in elke cel hetzelfde geeft als de
 * rekenmotor (test/calc, test/plans). Wat de gebruiker op Nagerekend schreef, kan elke gewone functie zijn: dat laatste blad
 * rekent de rekenmotor, op de uitkomsten van de andere.
 */
export function begrotingMetUitkomsten(bladen: readonly Blad[]): Blad[] {
  const onze = uitgerekend(bladen.filter(({ id }) => id !== NAGEREKEND));
  const zijne = bladen
    .filter(({ id }) => id === NAGEREKEND)
    .flatMap((blad) => metUitkomsten([...alleenGenoemd(onze, blad), blad]).slice(-1));
  return [...onze, ...zijne];
}

/** Van de bladen alleen de waarden onder de namen die de formules van `blad` noemen: een vol blad kost de rekenmotor tijd. */
function alleenGenoemd(bladen: readonly Blad[], { cellen }: Blad): Blad[] {
  const formules = cellen
    .map(({ inhoud }) => (isFormule(inhoud) ? inhoud.formule : ""))
    .join(" ")
    .toUpperCase();
  return bladen.flatMap((blad) => {
    const namen = (blad.namen ?? []).filter(({ naam }) => formules.includes(naam.toUpperCase()));
    if (namen.length === 0) return [];
    const gebieden = namen.map(({ bereik }) => leesGebied(bereik) as Gebied);
    const genoemd = [...celrooster(blad).values()].filter(({ rij, kolom }) =>
      gebieden.some((g) => ligtIn(g, rij, kolom)),
    );
    return [{ ...blad, namen, cellen: genoemd.map((c) => ({ adres: adres(c), inhoud: c.waarde })) }];
  });
}

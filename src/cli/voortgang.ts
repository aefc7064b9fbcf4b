const SECONDE = 1000;

/**
 * Laat stappen zien van werk dat lang duurt: in de eerste seconde niets, en daarna hoogstens één per seconde. Wat vlug klaar is, zegt alleen
 * zijn uitkomst.
 */
export function maakVoortgang(
  schrijf: (zin: string) => void,
  nu: () => number = () => performance.now(),
): (zin: string) => void {
  let vorige = nu();
  return (zin) => {
    const tijd = nu();
    if (tijd - vorige < SECONDE) return;
    vorige = tijd;
    schrijf(zin);
  };
}

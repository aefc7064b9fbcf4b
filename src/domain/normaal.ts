/** Vanaf hier is de kettingbreuk nauwkeuriger dan de reeks. */
const STAART = 3;

/** De dichtheid van de standaardnormale verdeling. */
function dichtheid(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * De kans boven z (0 of meer). Dicht bij het midden met de reeks z + z³/3 + z⁵/15 + …, in de staart met de kettingbreuk van Laplace,
 * 1/(z + 1/(z + 2/(z + 3/(z + …)))). Bron: NIST DLMF 7.6.2 en 7.9.
 */
function staartkans(z: number): number {
  if (z < STAART) {
    let [som, term] = [z, z];
    for (let k = 3; term > som * 1e-17; k += 2) som += term *= (z * z) / k;
    return 0.5 - dichtheid(z) * som;
  }
  let breuk = 0;
  for (let k = 200; k > 0; k--) breuk = k / (z + breuk);
  return dichtheid(z) / (z + breuk);
}

/**
 * De z waar een standaardnormale verdeling met deze kans (tussen 0 en 1) onder ligt; 0,95 -> 1,6449. Newton op de logaritme van de kans,
 * van rechts: die is hol, dus elke stap komt dichterbij zonder voorbij te schieten.
 */
export function normaalkwantiel(kans: number): number {
  const staart = Math.min(kans, 1 - kans);
  let z = Math.sqrt(Math.max(0, -2 * Math.log(2 * staart)));
  for (let stap = 0; stap < 100; stap++) {
    const boven = staartkans(z);
    const verschil = (Math.log(boven / staart) * boven) / dichtheid(z);
    z = Math.max(0, z + verschil);
    if (Math.abs(verschil) <= 1e-15 * Math.max(1, z)) break;
  }
  return kans < 0.5 ? -z : z;
}

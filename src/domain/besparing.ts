/**
 * Theoretische besparing in EUR per jaar: cliënten x minuten minder / 60 x weken x uurtarief x declaratiegraad.
 * Gemeente Duiven, notitie AVHO, paragraaf 4: 636 x 11 minuten tegen EUR 37,20, 77% gedeclareerd -> 173.674,3008. Mag negatief zijn.
 */
export function besparing(
  clienten: number,
  minutenMinder: number,
  uurtarief: number,
  declaratiegraad: number,
  wekenPerJaar: number,
): number {
  return ((clienten * minutenMinder) / 60) * wekenPerJaar * uurtarief * declaratiegraad;
}

/** EUR per jaar op wat werkelijk gedeclareerd wordt, oud min nieuw. Bij gelijke graden is het `besparing`. */
export function besparingVerschil(
  clienten: number,
  oud: { minuten: number; declaratiegraad: number },
  nieuw: { minuten: number; declaratiegraad: number },
  uurtarief: number,
  wekenPerJaar: number,
): number {
  const gedeclareerd = oud.minuten * oud.declaratiegraad - nieuw.minuten * nieuw.declaratiegraad;
  return besparing(clienten, gedeclareerd, uurtarief, 1, wekenPerJaar);
}

/** De nieuwe declaratiegraad waarbij de besparing weg is: 136 x 0,77 / 125 -> 0,83776. */
export function breekpuntDeclaratiegraad(
  minutenOud: number,
  declaratiegraadOud: number,
  minutenNieuw: number,
): number {
  return (minutenOud * declaratiegraadOud) / minutenNieuw;
}

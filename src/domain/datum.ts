/** Dagnummer zoals een rekenblad het bewaart: 1 = 1 januari 1900, met de niet-bestaande 29 februari 1900. */
export type Dagnummer = number;

const DAGEN_TOT_1970 = 25569;

/** "2024-07-01" -> 45474. Een datum die niet bestaat geeft undefined. Alleen vanaf 1 maart 1900. */
export function vanIso(iso: string): Dagnummer | undefined {
  const delen = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!delen) return undefined;
  const nummer = dagnummer(Number(delen[1]), Number(delen[2]), Number(delen[3]));
  return naarIso(nummer) === iso ? nummer : undefined;
}

/** 45474 -> "2024-07-01". Een deel van een dag (de tijd) telt niet mee. */
export function naarIso(nummer: Dagnummer): string {
  const { jaar, maand, dag } = ontleed(nummer);
  const twee = (n: number) => String(n).padStart(2, "0");
  return `${String(jaar).padStart(4, "0")}-${twee(maand)}-${twee(dag)}`;
}

/** Dagnummer van een kalenderdag, met gehele getallen: geen klok, geen tijdzone. */
export function dagnummer(jaar: number, maand: number, dag: number): Dagnummer {
  const j = maand <= 2 ? jaar - 1 : jaar;
  const eeuwJaar = Math.floor(j / 400);
  const jaarInEeuw = j - eeuwJaar * 400;
  const dagInJaar = Math.floor((153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5) + dag - 1;
  const dagInEeuw = jaarInEeuw * 365 + Math.floor(jaarInEeuw / 4) - Math.floor(jaarInEeuw / 100) + dagInJaar;
  return eeuwJaar * 146097 + dagInEeuw - 719468 + DAGEN_TOT_1970;
}

/** Jaar, maand en dag van een dagnummer. */
export function ontleed(nummer: Dagnummer): { jaar: number; maand: number; dag: number } {
  const z = Math.floor(nummer) - DAGEN_TOT_1970 + 719468;
  const eeuw = Math.floor(z / 146097);
  const d = z - eeuw * 146097;
  const j = Math.floor((d - Math.floor(d / 1460) + Math.floor(d / 36524) - Math.floor(d / 146096)) / 365);
  const dagInJaar = d - (365 * j + Math.floor(j / 4) - Math.floor(j / 100));
  const m = Math.floor((5 * dagInJaar + 2) / 153);
  const dag = dagInJaar - Math.floor((153 * m + 2) / 5) + 1;
  const maand = m + (m < 10 ? 3 : -9);
  return { jaar: j + eeuw * 400 + (maand <= 2 ? 1 : 0), maand, dag };
}

/**
 * Jaren tussen twee dagen: de hele jaren, en de dagen daarna als deel van het jaar waarin zij vallen (365 of 366 dagen, van verjaardag tot
 * verjaardag). Van 1 januari tot 1 januari is het zo precies 1, ook in een schrikkeljaar. Een verjaardag van 29 februari is in een gewoon
 * jaar 28 februari, zoals EDATE rekent. `eind` ligt niet voor `begin`.
 */
export function jarenTussen(begin: Dagnummer, eind: Dagnummer): number {
  const verschil = ontleed(eind).jaar - ontleed(begin).jaar;
  const heel = maandenLater(begin, verschil * 12) > eind ? verschil - 1 : verschil;
  const [vorige, volgende] = [heel, heel + 1].map((n) => maandenLater(begin, n * 12)) as [number, number];
  return heel + (eind - vorige) / (volgende - vorige);
}

/** Zoveel maanden later (of eerder), zoals EDATE: bestaat de dag niet in die maand, dan de laatste van de maand. */
export function maandenLater(nummer: Dagnummer, maanden: number): Dagnummer {
  const { jaar, maand, dag } = ontleed(nummer);
  const m = jaar * 12 + maand - 1 + maanden;
  const [j, mm] = [Math.floor(m / 12), (((m % 12) + 12) % 12) + 1];
  const volgende = dagnummer(mm === 12 ? j + 1 : j, mm === 12 ? 1 : mm + 1, 1);
  return Math.min(dagnummer(j, mm, dag), volgende - 1);
}

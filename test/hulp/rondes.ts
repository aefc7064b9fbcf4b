/**
 * Zoveel gevallen krijgt iets willekeurigs of iets groots. npm run snel doet een kwart; WMO_RONDES=10 geeft wie zoekt tien keer zoveel.
 * Elk geval volgt uit zijn nummer: minder gevallen zijn de eerste van dezelfde reeks.
 */
export function rondes(heel: number): number {
  const keer = Number(process.env.WMO_RONDES ?? 1);
  if (!(keer > 0))
    throw new Error(`WMO_RONDES is “${process.env.WMO_RONDES}”; geef een getal boven 0, bijvoorbeeld 10.`);
  return Math.max(1, Math.round(heel * keer));
}

import type { Invoeruitvoer } from "./opdracht";

/** De dag van vandaag op deze computer, als 2024-07-01. Met WMO_VANDAAG staat hij vast, voor wie een uitvoer wil herhalen. */
export function vandaag({ omgeving }: Invoeruitvoer): string {
  const vast = omgeving.WMO_VANDAAG;
  if (vast !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(vast)) return vast;
  const nu = new Date();
  const twee = (n: number) => String(n).padStart(2, "0");
  return `${nu.getFullYear()}-${twee(nu.getMonth() + 1)}-${twee(nu.getDate())}`;
}

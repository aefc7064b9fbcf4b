/** Signalen die anders meteen een eind maken aan het schrijven van een bestand. */
export const SIGNALEN = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Wat er van een proces nodig is om een signaal op te vangen. */
interface Luisterend {
  on(signaal: string, doe: () => void): unknown;
  off(signaal: string, doe: () => void): unknown;
}

/** Houdt een onderbreking tegen zolang er een half bestand ligt. Een wachter die niets doet is genoeg: schrijven is zo klaar. */
export function maakOngestoord(proces: Luisterend): <T>(werk: () => T) => T {
  const wacht = () => undefined;
  return (werk) => {
    for (const signaal of SIGNALEN) proces.on(signaal, wacht);
    try {
      return werk();
    } finally {
      for (const signaal of SIGNALEN) proces.off(signaal, wacht);
    }
  };
}

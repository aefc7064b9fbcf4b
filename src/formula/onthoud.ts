/** Zoveel tekens aan formules worden er onthouden; ook van een grote werkmap kost dat hoogstens tientallen megabytes. */
const ONTHOUDEN = 500_000;

/** Dezelfde functie van een formule, die elke formule één keer leest. Wordt het te veel, dan begint zij opnieuw. */
export function onthoud<T>(lees: (formule: string) => T): (formule: string) => T {
  const bekend = new Map<string, T>();
  let samen = 0;
  return (formule) => {
    const eerder = bekend.get(formule);
    if (eerder !== undefined) return eerder;
    const uit = lees(formule);
    samen += formule.length;
    if (samen > ONTHOUDEN) {
      bekend.clear();
      samen = formule.length;
    }
    bekend.set(formule, uit);
    return uit;
  };
}

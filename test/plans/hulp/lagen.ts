import { isFormule, type Blad } from "../../../src/sheet/blad";

/**
 * Hoeveel lagen van onze functies hoogstens boven elkaar staan; WMO.NORM is laag 0. Een keten van invoegtoepassingscellen kost
 * per schakel bijna een halve seconde.
 */
export function lagen(bladen: readonly Blad[]): number {
  const bij = new Map<string, string>(
    bladen.flatMap((b) =>
      b.cellen.flatMap((c) =>
        isFormule(c.inhoud) ? [[`${b.titel}!${c.adres}`, c.inhoud.formule] as const] : [],
      ),
    ),
  );
  const namen = new Map<string, string>(
    bladen.flatMap((b) => (b.namen ?? []).map((n) => [n.naam, `${b.titel}!${n.bereik}`] as const)),
  );
  const gezien = new Map<string, number>();
  const laag = (cel: string): number => {
    const eerder = gezien.get(cel);
    if (eerder !== undefined) return eerder;
    const formule = bij.get(cel);
    if (formule === undefined) return 0;
    const titel = cel.split("!")[0] as string;
    const verwijst = [
      ...(formule.match(/WMO_\w+/g) ?? []).flatMap((n) => namen.get(n) ?? []),
      ...(formule.replace(/"[^"]*"/g, "").match(/\b[A-Z]{1,2}\d+\b/g) ?? []).map((a) => `${titel}!${a}`),
    ];
    const onder = Math.max(0, ...verwijst.map(laag));
    const eigen = formule.match(/WMO\.(?!NORM)/g)?.length ?? 0;
    gezien.set(cel, onder + eigen);
    return onder + eigen;
  };
  return Math.max(...[...bij.keys()].map(laag));
}

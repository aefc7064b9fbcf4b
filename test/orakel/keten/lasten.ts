import { bandkosten, perBand } from "./bandprijs";
import { bijBeleid, type Clienten } from "./clienten";
import { som, type Keten, type Productopgave, type Uit } from "./opgave";
import type { Overgang } from "./overgang";
import type { Tarief } from "./tarief";

/** Gemiddelde cliënten x minuten / 60 x weken x tarief x declaratiegraad, of cliënten x prijs per band; en de vier soorten beleid naast elkaar. */
export function rekenLasten(k: Keten, tarief: Tarief, c: Clienten, overgang?: Overgang): Uit {
  const { jaren, producten, weken } = k;
  const eigen = bijBeleid(k, c, overgang);
  const [gekozen, minuten] = [eigen.gekozen, eigen.minuten] as [number[][], number[][]];
  const urenVan = (clienten: number, min: number, graad: number) => ((clienten * min) / 60) * weken * graad;
  const uren = producten.map((p, i) =>
    jaren.map((_, j) => urenVan(gekozen[i]?.[j] as number, minuten[i]?.[j] as number, p.declaratiegraad)),
  );
  const { band } = tarief;
  const lasten = uren.map((rij, i) => {
    const p = producten[i] as Productopgave;
    const papier = i === k.naar && k.heeft("clienten", "overgang") ? overgang?.gekozen.papier : undefined;
    return rij.map((u, j) => {
      if (band === undefined || !perBand(p)) return u * (tarief.uurtarief[i]?.[j] as number);
      const oud = papier?.[j] ?? 0;
      const anderen = (gekozen[i]?.[j] as number) - oud;
      return (anderen * bandkosten(band, p) + oud * band.nu.prijs) * (tarief.prijspeil[j] as number);
    });
  });
  const tel = (rijen: number[][], mee: (p: Productopgave) => boolean = () => true) =>
    jaren.map((_, j) =>
      som(rijen.map((r, i) => (mee(producten[i] as Productopgave) ? (r[j] as number) : 0))),
    );
  const huidig = tel(
    producten.map((p, i) =>
      jaren.map(
        (_, j) =>
          (c.lopen[i]?.[j]?.gemiddeld as number) *
          (band !== undefined && perBand(p)
            ? bandkosten(band, p) * (tarief.prijspeil[j] as number)
            : urenVan(1, p.minuten, p.declaratiegraad) * (tarief.uurtarief[i]?.[j] as number)),
      ),
    ),
  );
  const totaal = tel(lasten);
  const betaalt = tel(gekozen, (p) => p.bijdrage === "ja");
  // Apart geteld, niet als huidig beleid min een besparing: elke groep met haar eigen kosten.
  const bij = (s: "zacht" | "zonder" | "met") => {
    if (overgang === undefined) return huidig;
    const { kosten_oud, kosten_papier, kosten_nieuw } = overgang.uit as Record<string, number[]>;
    return huidig.map((alles, j) => {
      const [o, p, n] = [kosten_oud?.[j], kosten_papier?.[j], kosten_nieuw?.[j]] as [number, number, number];
      const groep = overgang.groepOver[j] as number;
      const klaar = overgang.beoordeeld[s === "met" ? "met" : "zacht"][j] as number;
      const nieuwe = overgang.instroom[j] as number;
      const anderen = alles - (groep + nieuwe) * o;
      return anderen + (klaar + nieuwe) * n + (groep - klaar) * (s === "zonder" ? p : o);
    });
  };
  return {
    uren,
    uren_totaal: tel(uren),
    lasten,
    lasten_totaal: totaal,
    natura: tel(lasten, (p) => p.vorm === "ZIN"),
    pgb: tel(lasten, (p) => p.vorm === "pgb"),
    kern_eerste: totaal[0] as number,
    kern_laatste: totaal.at(-1) as number,
    kern_uren: som(uren.map((u) => u[0] as number)),
    ...(k.heeft("lasten", "bijdrage")
      ? { bijdrage_clienten: betaalt, eigen_bijdrage: betaalt.map((b) => b * k.bijdrage) }
      : {}),
    ...(k.heeft("lasten", "overgang") && overgang !== undefined
      ? {
          lasten_huidig: huidig,
          lasten_zacht: bij("zacht"),
          lasten_zonder: bij("zonder"),
          lasten_met: bij("met"),
          verschil: jaren.map(() => 0),
        }
      : {}),
  };
}

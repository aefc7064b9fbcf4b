import { gooiFout } from "./codes";
import { registreerWaarden } from "./registreer";
import { naarGetal } from "./waarden";
import { zinnen } from "./zinnen";

/** Rente en aflossing over een reeks termijnen, met een formule in plaats van termijn voor termijn: ook over een miljard termijnen. */
export function registreerRente(): void {
  const reken = (naam: string, kies: (rente: number, aflossing: number) => number) =>
    registreerWaarden(naam, 6, (o, ...cellen) => {
      const [rente, termijnen, lening, van, tot, soort] = cellen.map((c) => naarGetal(c, o)) as [
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      const [begin, eind] = [Math.ceil(van), Math.trunc(tot)];
      const kan =
        rente > 0 && termijnen > 0 && lening > 0 && begin >= 1 && eind >= begin && eind <= termijnen;
      if (!kan || (soort !== 0 && soort !== 1)) return gooiFout("#NUM!", zinnen.geenUitkomst(naam));
      const groei = 1 + rente;
      const betaling = (-lening * rente) / (1 - groei ** -termijnen) / (soort === 1 ? groei : 1);
      // De schuld na k termijnen; bij betalen vooraf is er na de laatste betaling nog geen rente bijgekomen.
      const schuld = (k: number): number => {
        if (k === 0) return lening;
        const achteraf =
          lening * groei ** k + (betaling * (groei ** k - 1) * (soort === 1 ? groei : 1)) / rente;
        return soort === 1 ? achteraf / groei : achteraf;
      };
      const aflossing = schuld(eind) - schuld(begin - 1);
      const uit = kies(betaling * (eind - begin + 1) - aflossing, aflossing);
      return Number.isFinite(uit) ? uit : gooiFout("#NUM!", zinnen.teGroot());
    });
  reken("CUMIPMT", (rente) => rente);
  reken("CUMPRINC", (_, aflossing) => aflossing);
}

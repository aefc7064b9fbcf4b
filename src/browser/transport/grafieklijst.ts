import type { Grafiek } from "../../sheet/grafiek";
import { alsGrafiek, vanGrafiek, type Grafiekstaat } from "./grafiekstaat";
import type { Sessie } from "./sessie";

/** Een grafiek met wat ervan in het rooster staat: het id daar, en de grafiek zoals wij haar zetten. */
interface Bekend {
  staat: Grafiekstaat;
  roosterId?: string;
  gezet?: string;
}

const lijst = (blad: string, w: Sessie): Bekend[] =>
  (w.geheugen.get(`${blad}/grafieken`) as Bekend[] | undefined) ?? [];

/**
 * De grafieken van een blad. Wat er in het rooster bij kwam, veranderde of verdween, volgt; een grafiek van ons houdt haar id, ook
 * als zij door een wijziging in het rooster een ander nummer krijgt.
 */
export function grafiekenVan(blad: string, w: Sessie): Grafiekstaat[] {
  const oud = lijst(blad, w);
  const nieuw = oud.filter((b) => b.roosterId === undefined);
  w.rooster.grafieken(blad).forEach(({ id, grafiek, naam }, i) => {
    const bekend = oud.find((b) => b.roosterId === id);
    const tekst = vorm(grafiek);
    if (bekend !== undefined && (bekend.gezet === "bezig" || bekend.gezet === tekst))
      nieuw.splice(i, 0, bekend);
    else {
      const staat = vanGrafiek(
        bekend?.staat.id ?? `g${w.nummer()}`,
        blad,
        naam ?? `Grafiek ${i + 1}`,
        grafiek,
        w,
      );
      nieuw.splice(i, 0, {
        staat: bekend ? { ...staat, naam: bekend.staat.naam } : staat,
        roosterId: id,
        gezet: tekst,
      });
    }
  });
  w.geheugen.set(`${blad}/grafieken`, nieuw);
  return nieuw.map((b) => b.staat);
}

export function voegGrafiekToe(staat: Grafiekstaat, w: Sessie): void {
  grafiekenVan(staat.blad, w);
  w.geheugen.set(`${staat.blad}/grafieken`, [...lijst(staat.blad, w), { staat }]);
  bewaarGrafiek(staat, w);
}

/** Zet de grafiek aan het einde van de batch opnieuw in het rooster, als er reeksen met waarden in zitten. */
export function bewaarGrafiek(staat: Grafiekstaat, w: Sessie): void {
  const bekend = lijst(staat.blad, w).find((b) => b.staat === staat);
  if (bekend === undefined) return;
  bekend.gezet = "bezig";
  w.stelUit(staat.blad, `grafiek/${staat.id}`, () => {
    const grafiek = alsGrafiek(staat, w);
    if (bekend.roosterId !== undefined) w.rooster.verwijderGrafiek(staat.blad, bekend.roosterId);
    if (grafiek === undefined) return void delete bekend.roosterId;
    const id = w.rooster.voegGrafiekToe(staat.blad, grafiek, staat.naam);
    bekend.roosterId = id;
    const terug = w.rooster.grafieken(staat.blad).find((g) => g.id === id)?.grafiek;
    bekend.gezet = terug === undefined ? "" : vorm(terug);
  });
}

export function haalGrafiekWeg(staat: Grafiekstaat, w: Sessie): void {
  const alle = lijst(staat.blad, w);
  const bekend = alle.find((b) => b.staat === staat);
  if (bekend?.roosterId !== undefined) w.rooster.verwijderGrafiek(staat.blad, bekend.roosterId);
  w.geheugen.set(
    `${staat.blad}/grafieken`,
    alle.filter((b) => b !== bekend),
  );
  w.stelUit(staat.blad, `grafiek/${staat.id}`, () => undefined);
}

const vorm = (grafiek: Grafiek) => JSON.stringify(grafiek);

import type { Model } from "../../engine/spreadsheet";
import { zonderConsole } from "../../engine/zonderconsole";
import { leesAfdruk, zetAfdruk } from "./afdruk";
import { leesCel } from "./cel";
import { grafieken, verwijderGrafiek, voegGrafiekToe } from "./grafieken";
import { invoerregels, zetInvoerregels } from "./invoerregels";
import { breedte, hoogte, samengevoegd, splits, verborgen, voegSamen, zetBreedte, zetHoogte } from "./maten";
import { namen, naamVan, verwijderNaam, zetNaam } from "./namen";
import { notities, zetNotitie } from "./notities";
import { inStap } from "./opdracht";
import { opmaakVan, zetOpmaak } from "./opmaak";
import { gebruikt, uitgerold } from "./gebruikt";
import { rekenBij } from "./pleisters/rekenen";
import type { Rooster } from "./rooster";
import { schrijf, wis } from "./schrijven";
import { bijSelectie, selecteer, selectie } from "./selectie";
import { signaalregels, zetSignaalregels } from "./signaalregels";
import { bladen, hernoemBlad, maakActief, verwijderBlad, voegBladToe, zetBlad } from "./tabbladen";
import { tabellen, voegTabelToe } from "./tabellen";
import { keurBlad, perPlaats } from "./vak";
import { verschuif } from "./verschuif";
import { bijWijziging } from "./wijzigingen";

const modellen = new WeakMap<Rooster, Model>();

/** Het rooster op een model van o-spreadsheet: hetzelfde in Node als in de pagina. */
export function maakRooster(model: Model): Rooster {
  /** Bindt een functie van (model, …) aan dit model. */
  const op =
    <A extends readonly unknown[], U>(doe: (model: Model, ...rest: A) => U) =>
    (...rest: A): U =>
      doe(model, ...rest);
  const rooster: Rooster = {
    bladen: op(bladen),
    voegBladToe: op(voegBladToe),
    verwijderBlad: op(verwijderBlad),
    hernoemBlad: op(hernoemBlad),
    zetBlad: op(zetBlad),
    actief: () => model.getters.getActiveSheetId(),
    maakActief: op(maakActief),
    lees(vak) {
      keurBlad(model, vak.blad);
      rekenBij(model);
      return perPlaats(vak, (plaats) => leesCel(model, plaats));
    },
    schrijf: op(schrijf),
    wis: op(wis),
    verschuif: op(verschuif),
    gebruikt: op(gebruikt),
    uitgerold: op(uitgerold),
    opmaak(vak) {
      keurBlad(model, vak.blad);
      return perPlaats(vak, (plaats) => opmaakVan(model, plaats));
    },
    zetOpmaak: op(zetOpmaak),
    breedte: op(breedte),
    zetBreedte: op(zetBreedte),
    hoogte: op(hoogte),
    zetHoogte: op(zetHoogte),
    samengevoegd: op(samengevoegd),
    voegSamen: op(voegSamen),
    splits: op(splits),
    verborgen: op(verborgen),
    namen: op(namen),
    naam: op(naamVan),
    zetNaam: op(zetNaam),
    verwijderNaam: op(verwijderNaam),
    notities: op(notities),
    zetNotitie: op(zetNotitie),
    signaalregels: op(signaalregels),
    zetSignaalregels: op(zetSignaalregels),
    invoerregels: op(invoerregels),
    zetInvoerregels: op(zetInvoerregels),
    grafieken: op(grafieken),
    voegGrafiekToe: op(voegGrafiekToe),
    verwijderGrafiek: op(verwijderGrafiek),
    tabellen: op(tabellen),
    voegTabelToe: op(voegTabelToe),
    afdruk: op(leesAfdruk),
    zetAfdruk: op(zetAfdruk),
    selectie: op(selectie),
    selecteer: op(selecteer),
    inEenStap: (doe) => inStap(model, doe),
    ongedaan: () => stap(model, "REQUEST_UNDO"),
    opnieuw: () => stap(model, "REQUEST_REDO"),
    bijWijziging: op(bijWijziging),
    bijSelectie: op(bijSelectie),
  };
  modellen.set(rooster, model);
  return rooster;
}

/** Het model achter een rooster dat `maakRooster` maakte. */
export function modelVan(rooster: Rooster): Model {
  const model = modellen.get(rooster);
  if (model === undefined) throw new Error("Dit rooster is niet door maakRooster gemaakt.");
  return model;
}

/** Geeft of er iets te doen was. Zonder iets om opnieuw te doen zou o-spreadsheet de laatste opdracht herhalen. */
function stap(model: Model, opdracht: "REQUEST_UNDO" | "REQUEST_REDO"): boolean {
  const stapels = model.getters as unknown as { wmoStappen(): { terug: number; opnieuw: number } };
  const { terug, opnieuw } = stapels.wmoStappen();
  if ((opdracht === "REQUEST_UNDO" ? terug : opnieuw) === 0) return false;
  return zonderConsole(() => model.dispatch(opdracht)).isSuccessful;
}

import type { Bladinfo, Rooster, Vak, Verschuiving } from "../rooster/rooster";
import { bereik } from "./klassen/bereik";
import { verschuifPagina } from "./klassen/pagina";
import { KOLOMMEN, kortAdres, RIJEN } from "./plek";
import { houdVast } from "./verwijzing";
import type { Sessie } from "./sessie";

/** Eén gebeurtenis zoals de client haar leest (GenericEventRegistration._handleRichApiMessage). */
export interface Gebeurtenis {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Nummers van de client (eventType bij de EventHandlers). */
const SOORT = {
  documentselectie: 2,
  inhoud: 10,
  actief: 11,
  inactief: 12,
  erbij: 13,
  selectie: 14,
  weg: 15,
  naam: 25,
} as const;
const WERKMAP = "Workbook";
/** Zoveel bereiken van gebeurtenissen blijven bereikbaar met args.getRange. */
const BEWAAR = 200;

/**
 * Volgt het rooster en geeft door wat Excel zou melden: wijzigingen, de selectie, en bladen die erbij komen, verdwijnen, anders heten
 * of vooraan komen. `vanOns` zegt of de invoegtoepassing zelf bezig is. Geeft functies om na te kijken en te stoppen.
 */
export function volg(rooster: Rooster, w: Sessie, vanOns: () => boolean, meld: (wat: Gebeurtenis[]) => void) {
  let bladen = rooster.bladen();
  let actief = rooster.actief();
  const vast: string[] = [];
  const ook = (soort: number, blad: string, inhoud: object): Gebeurtenis[] => [
    maak(soort, blad, inhoud),
    maak(soort, WERKMAP, inhoud),
  ];
  const kijkNaarBladen = () => {
    const nu = rooster.bladen();
    const nuActief = rooster.actief();
    const uit = [...bladveranderingen(bladen, nu), ...(nuActief === actief ? [] : wissel(actief, nuActief))];
    bladen = nu;
    actief = nuActief;
    if (uit.length > 0) meld(uit);
  };
  const veranderd = (vak: Vak, changeType = "RangeEdited") => {
    const referenceId = houdVast(bereik, { ...vak }, w);
    vast.push(referenceId);
    if (vast.length > BEWAAR) w.verwijzingen.delete(vast.shift() as string);
    return ook(SOORT.inhoud, vak.blad, {
      changeType,
      source: "Local",
      triggerSource: vanOns() ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
      worksheetId: vak.blad,
      address: kortAdres(vak),
      referenceId,
    });
  };
  const stoppen = [
    rooster.bijWijziging((vakken, verschoven) => {
      kijkNaarBladen();
      // Wat de invoegtoepassing zelf invoegt of weghaalt, schoof bij die opdracht al mee.
      if (!vanOns()) for (const v of verschoven) verschuifPagina(v, w);
      // Niet bekend waar (ongedaan maken): dan het hele gebruikte deel van het blad dat voor staat.
      const onbekend = vakken.length + verschoven.length === 0;
      const waar = onbekend ? [rooster.gebruikt(actief) ?? een(actief)] : vakken;
      meld([
        ...verschoven.flatMap((v) => veranderd(strook(v), soortVerschuiving(v))),
        ...waar.flatMap((vak) => veranderd(vak)),
      ]);
    }),
    rooster.bijSelectie(() => {
      kijkNaarBladen();
      const vakken = rooster.selectie();
      const blad = vakken[0]?.blad ?? actief;
      const inhoud = { address: vakken.map((v) => kortAdres(v)).join(","), worksheetId: blad };
      meld([maak(SOORT.documentselectie, "", {}), ...ook(SOORT.selectie, blad, inhoud)]);
    }),
  ];
  return { kijkNaarBladen, stop: () => stoppen.forEach((stop) => stop()) };

  function wissel(van: string, naar: string): Gebeurtenis[] {
    const weg = ook(SOORT.inactief, van, { worksheetId: van });
    return [...weg, ...ook(SOORT.actief, naar, { worksheetId: naar })];
  }
}

function bladveranderingen(oud: readonly Bladinfo[], nu: readonly Bladinfo[]): Gebeurtenis[] {
  const op = (lijst: readonly Bladinfo[], id: string) => lijst.find((b) => b.id === id);
  const erbij = nu.filter((b) => op(oud, b.id) === undefined);
  const weg = oud.filter((b) => op(nu, b.id) === undefined);
  const bron = { source: "Local" };
  return [
    ...erbij.map((b) => maak(SOORT.erbij, WERKMAP, { ...bron, worksheetId: b.id })),
    ...weg.map((b) => maak(SOORT.weg, WERKMAP, { ...bron, worksheetId: b.id })),
    ...nu.flatMap((b) => {
      const nameBefore = op(oud, b.id)?.naam;
      if (nameBefore === undefined || nameBefore === b.naam) return [];
      const inhoud = { ...bron, worksheetId: b.id, nameBefore, nameAfter: b.naam };
      return [maak(SOORT.naam, b.id, inhoud), maak(SOORT.naam, WERKMAP, inhoud)];
    }),
  ];
}

function maak(messageType: number, targetId: string, inhoud: object): Gebeurtenis {
  return { messageCategory: 65536, messageType, targetId, message: JSON.stringify(inhoud) };
}

/** DataChangeType van Excel; bij rijen en kolommen is het adres dat van de rijen zelf: 5:6. */
function soortVerschuiving({ langs, erbij }: Verschuiving): string {
  return `${langs === "rij" ? "Row" : "Column"}${erbij ? "Inserted" : "Deleted"}`;
}

function strook({ blad, langs, vanaf, aantal }: Verschuiving): Vak {
  return langs === "rij"
    ? { blad, boven: vanaf, rijen: aantal, links: 0, kolommen: KOLOMMEN }
    : { blad, links: vanaf, kolommen: aantal, boven: 0, rijen: RIJEN };
}

const een = (blad: string): Vak => ({ blad, boven: 0, links: 0, rijen: 1, kolommen: 1 });

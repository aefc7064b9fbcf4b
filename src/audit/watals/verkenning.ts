import { leesGebied } from "../../formula/adres";
import { weiger } from "../../xlsx/bestand/weigering";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import { verbandenVan, type Verbanden } from "../werkboek/verbanden";
import { leesCelplek, type Cel, type Werkboek } from "../werkboek/werkboek";
import { bereikbezwaar, standaardbereik, zoekbereik, type Bereik } from "./bereik";
import { gevoeligheden, type Gevoeligheid } from "./gevoeligheid";
import { isGetypt, kandidatenVan, type Kandidaat, type Kandidaten } from "./kandidaten";
import { zoekOmslag, type Omslag } from "./omslag";
import { maakSnede, type Snede } from "./snede";
import { zinnen } from "./zinnen";

/** Een invoer zoals iemand haar kiest: een plek of naam, en tussen welke waarden zij verandert. */
export interface Invoerkeuze {
  readonly plek: string;
  readonly bereik?: Bereik;
}

/** Een gekozen invoer met wat er bekend van is. */
export interface Gekozen {
  readonly kandidaat: Kandidaat;
  readonly bereik: Bereik;
  /** Zei iemand zelf tussen welke waarden? Dan wordt ook het omslagpunt daar gezocht. */
  readonly eigen: boolean;
}

/** Een uitkomst met de invoer die verandert, klaar om te rekenen. */
export interface Opzet {
  readonly uitkomst: Kandidaat;
  readonly invoer: readonly Gekozen[];
  /** Het doel als het een cel is; zij is dan de tweede uitkomst van de snede. */
  readonly doelcel: Kandidaat | undefined;
  readonly snede: Snede;
}

/** Wat een wat-als van een werkmap kan vragen. Verbanden en kandidaten worden één keer gezocht. */
export interface Verkenning {
  readonly kandidaten: Kandidaten;
  /** De cel bij "Lasten!B12" of een naam; weigert met een zin als zij er niet is. */
  cel(tekst: string): Cel;
  opzet(uitkomst: string, invoer: readonly Invoerkeuze[], doel?: string): Opzet;
  /** De invoer die het meest met de uitkomst doet, grootste eerst. */
  belangrijkste(uitkomst: string, hoeveel: number): readonly Invoerkeuze[];
}

const bekend = new WeakMap<Werkboek, Verkenning>();

export function verkenningVan(werkboek: Werkboek): Verkenning {
  const eerder = bekend.get(werkboek);
  if (eerder !== undefined) return eerder;
  const nieuw = maakVerkenning(werkboek, verbandenVan(werkboek));
  bekend.set(werkboek, nieuw);
  return nieuw;
}

function maakVerkenning(werkboek: Werkboek, verbanden: Verbanden): Verkenning {
  const kandidaten = kandidatenVan(werkboek, verbanden);
  const cel = (tekst: string) => zoekCel(werkboek, tekst);
  const kandidaat = (tekst: string): Kandidaat => {
    const gevonden = cel(tekst);
    return kandidaten.van(gevonden) ?? weiger(zinnen.geenGetalIn(tekst));
  };
  return {
    kandidaten,
    cel,
    opzet(uitkomst, invoer, doel) {
      const doelcel = doel === undefined ? undefined : kandidaat(doel);
      const [uit, gekozen] = [kandidaat(uitkomst), invoer.map((keuze) => kies(kandidaat(keuze.plek), keuze))];
      const dubbel = gekozen.find(
        (g, i) => gekozen.findIndex((h) => h.kandidaat.cel === g.kandidaat.cel) !== i,
      );
      if (dubbel !== undefined) weiger(zinnen.dubbel(dubbel.kandidaat.plek));
      const snede = maakSnede(werkboek, verbanden, {
        invoer: gekozen.map((g) => g.kandidaat.cel),
        uitkomsten: [uit.cel, ...(doelcel === undefined ? [] : [doelcel.cel])],
      });
      return { uitkomst: uit, invoer: gekozen, doelcel, snede };
    },
    belangrijkste(uitkomst, hoeveel) {
      const uit = kandidaat(uitkomst).cel;
      const boven = new Set(verbanden.allesVoor([uit]));
      const mee = kandidaten.invoer.filter((k) => boven.has(k.cel) && k.soort !== "datum" && k.waarde !== 0);
      if (mee.length === 0) return weiger(zinnen.geenInvoerVoor(uitkomst));
      const snede = maakSnede(werkboek, verbanden, { invoer: mee.map((k) => k.cel), uitkomsten: [uit] });
      return gevoeligheden(snede, mee.map(standaardbereik))
        .filter((g) => g.breedte > 0)
        .slice(0, hoeveel)
        .map(({ plaats }) => ({ plek: (mee[plaats] as Kandidaat).plek }));
    },
  };
}

function kies(kandidaat: Kandidaat, { bereik }: Invoerkeuze): Gekozen {
  if (!isGetypt(kandidaat.cel)) weiger(zinnen.geenInvoer(kandidaat.plek, "", true));
  if (bereik === undefined) return { kandidaat, bereik: standaardbereik(kandidaat), eigen: false };
  const { laag, hoog } = bereik;
  const bezwaar = bereikbezwaar(kandidaat.soort, bereik);
  if (bezwaar !== undefined) weiger(zinnen.bijInvoer(kandidaat.plek, bezwaar.zin));
  const [onder, boven] = kandidaat.grenzen;
  if (laag < onder || hoog > boven) weiger(zinnen.buitenVeld(kandidaat.plek, onder, boven));
  return { kandidaat, bereik, eigen: true };
}

function zoekCel(werkboek: Werkboek, tekst: string): Cel {
  const plek = leesCelplek(tekst, werkboek.bladen[0]?.titel ?? "");
  if (plek !== undefined) {
    if (werkboek.blad(plek.blad) === undefined)
      weiger(
        zinnen.geenBlad(
          plek.blad,
          werkboek.bladen.map((b) => b.titel),
        ),
      );
    return werkboek.cel(plek.blad, plek.adres) ?? weiger(zinnen.legeCel(tekst));
  }
  const naam = werkboek.namen.find((n) => n.naam.toLowerCase() === tekst.trim().toLowerCase());
  const verwijst = leesNaamverwijzing(`=${naam?.formule ?? ""}`);
  if (verwijst === undefined) return weiger(zinnen.onbekendeNaam(tekst));
  const gebied = leesGebied(verwijst.adres);
  if (gebied === undefined || gebied.van.rij !== gebied.tot.rij || gebied.van.kolom !== gebied.tot.kolom)
    return weiger(zinnen.naamMetMeerCellen(tekst, `${verwijst.blad}!${verwijst.adres}`));
  return werkboek.cel(verwijst.blad, verwijst.adres) ?? weiger(zinnen.legeCel(tekst));
}

/** De gevoeligheid van elke gekozen invoer, grootste eerst. */
export function gevoeligheidVan({ snede, invoer }: Opzet): Gevoeligheid[] {
  return gevoeligheden(
    snede,
    invoer.map((g) => g.bereik),
  );
}

/** Waar elke gekozen invoer de uitkomst op haar doel brengt. */
export function omslagVan({ snede, invoer, doelcel }: Opzet, doel: number): Omslag[] {
  return invoer.map(({ kandidaat, bereik, eigen }, plaats) =>
    zoekOmslag(snede, plaats, {
      bereik: eigen ? bereik : zoekbereik(kandidaat),
      doel: doelcel === undefined ? doel : { uitkomst: 1 },
      heel: kandidaat.soort === "heel" || kandidaat.soort === "datum",
    }),
  );
}

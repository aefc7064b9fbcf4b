import { leesWerkboek } from "../werkboek/werkboek";
import { leesAdvies, type Adviesuitslag, type Terugbestand } from "./advies";
import { aanvragenIn } from "./lees";
import { adviesNa, ONTVANGEN, past, type Keuze, type Puntnaast } from "./naast";
import { schrijfTeksten, type Celtekst } from "./schrijf";
import { adviestekst } from "./tekst";

interface Overname {
  readonly ingevuld: Terugbestand;
  /** Alleen waar nog niets staat, ook over wat er staat heen, of eronder. */
  readonly neem: "leeg" | "alles" | "naast";
  /** Ook de status bijwerken. */
  readonly status: boolean;
  /** Vandaag, als 2024-07-01. */
  readonly datum: string;
}

interface Overgenomen {
  readonly regels: readonly string[];
  /** Undefined als er niets over te nemen was. */
  readonly bestand: Uint8Array | undefined;
  /** Er is iets niet overgenomen. */
  readonly over: boolean;
}

/** Neemt het advies uit een ingevuld bestand over in een werkmap; wat verschilt alleen als dat gevraagd is. */
export function neemOver(bytes: Uint8Array, { ingevuld, neem, status, datum }: Overname): Overgenomen {
  const werkboek = leesWerkboek(bytes, datum);
  const uitslag = leesAdvies(werkboek, ingevuld);
  const bladen = new Map(aanvragenIn(werkboek).map((a) => [a.exemplaar, a]));
  const teksten = uitslag.aanvragen.flatMap(({ exemplaar, blad, punten }) =>
    punten.flatMap((p): Celtekst[] => {
      const nieuw = adviesNa(p, keuzeBij(p, neem));
      const aanvraag = bladen.get(exemplaar);
      const rij = aanvraag?.punten.find((q) => q.nummer === p.nummer)?.rij;
      if (nieuw === undefined || aanvraag === undefined || rij === undefined) return [];
      const cel = (kolom: number, tekst: string) => ({ blad, rij, kolom, tekst });
      return [
        cel(aanvraag.kolommen.advies, nieuw),
        ...(status && p.wacht ? [cel(aanvraag.kolommen.status, ONTVANGEN)] : []),
      ];
    }),
  );
  return {
    regels: adviestekst(uitslag, (_, p) => gedaan(p, keuzeBij(p, neem))),
    bestand: teksten.length === 0 ? undefined : schrijfTeksten(bytes, teksten, datum),
    over: blijftLiggen(uitslag, neem),
  };
}

/** Een advies bij een andere vraag komt er nooit ongevraagd. */
function keuzeBij(punt: Puntnaast, neem: Overname["neem"]): Keuze {
  if (punt.stand === "nieuw") return "neem";
  if (punt.stand !== "verschilt" || neem === "leeg") return "laat";
  const keuze = neem === "alles" ? "neem" : "naast";
  return past(punt, keuze) ? keuze : "laat";
}

function gedaan(punt: Puntnaast, keuze: Keuze): string {
  if (keuze === "neem") return punt.hier === "" ? "overgenomen" : "vervangen";
  return keuze === "naast" ? "eronder gezet" : "niets veranderd";
}

function blijftLiggen({ aanvragen, elders }: Adviesuitslag, neem: Overname["neem"]): boolean {
  return (
    elders.length > 0 ||
    aanvragen.some(
      ({ punten, erbij }) =>
        erbij.length > 0 ||
        punten.some(
          (p) =>
            p.stand === "weg" ||
            p.stand === "te lang" ||
            p.stand === "formule" ||
            p.stand === "twijfel" ||
            (p.stand === "verschilt" && keuzeBij(p, neem) === "laat"),
        ),
    )
  );
}

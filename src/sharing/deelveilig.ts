import { deelWerkmap, type Uitlegger } from "./deel";
import { leesOnvolledig, onvolledigtekst, zetEditie, type Onvolledig } from "./editie";
import type { Editie } from "./edities";
import { kleineAanbiedergroepen } from "./privacy/onthul/aanbiedergroepen";
import { maakSchoon, type Schoonopdracht } from "./privacy/schoon";
import { samentekst } from "./privacy/samentekst";
import { voegSamen, type Samenvoegverslag } from "./privacy/samenvoegen";
import { isInhoud, type Vondst } from "./privacy/vondst";
import { zoekPersoonsgegevens } from "./privacy/zoek";
import { foutentekst, leesFouten, type Foutcel } from "./toestand";
import { regels } from "./regels";
import type { Deelverslag, Deelvorm, Opmerking } from "./verslag";
import { verslagtekst } from "./verslagtekst";
import { openWerkmap } from "./werkmap/werkmap";

/** Hoe er gedeeld wordt, en wat er niet mee mag. */
export interface Deelopdracht {
  readonly vorm: Deelvorm;
  /** De dag van het delen, als 2024-07-01: gelijke invoer geeft gelijke bytes. */
  readonly datum: string;
  /** Ook schrijven wat niet te bewijzen is, en wat er aan persoonsgegevens in staat. */
  readonly akkoord: boolean;
  /** Rijen per cliënt worden groepen, tenzij zij mogen blijven. */
  readonly clienten: "groepen" | "laten";
  /** Een versie die al gedeeld is: te kleine verschillen ermee verraden iemand. */
  readonly eerder?: Uint8Array | undefined;
  readonly schoon: Schoonopdracht;
  /** Welke bladen de ontvanger ziet en drukt. */
  readonly editie: Editie;
  readonly uitleg?: Uitlegger | undefined;
}

/** Wat er is gedaan, en wat er in de kopie nog staat. */
export interface Veiligverslag {
  readonly samen: Samenvoegverslag | undefined;
  readonly opgeruimd: readonly string[];
  readonly gebleven: readonly string[];
  readonly deel: Deelverslag | undefined;
  readonly vondsten: readonly Vondst[];
  /** Groepen op een blad van ons waar een aanbieder bij staat, met te weinig cliënten. */
  readonly klein: readonly Opmerking[];
  /** De cellen die in de kopie een fout tonen. */
  readonly fouten: readonly Foutcel[];
  /** Bladen van ons waar nog gegevens ontbreken; een fout daarop is niet te zien en telt hierboven niet mee. */
  readonly onvolledig: readonly Onvolledig[];
}

export interface Veiliguitslag {
  readonly verslag: Veiligverslag;
  readonly bestand: Uint8Array | undefined;
  /** Met akkoord komt er wel een bestand. */
  readonly vraagtAkkoord: boolean;
}

/**
 * Maakt een deelbare werkmap zonder wat de gemeente niet mag verlaten: eerst opruimen, dan cliënten in groepen, dan gewone formules, en de
 * kopie zelf nog eens doorzoeken. Gooit een Bestandsfout als het bestand niet te lezen is.
 */
export function deelVeilig(
  bytes: Uint8Array,
  opdracht: Deelopdracht,
  zeg: (zin: string) => void = () => undefined,
): Veiliguitslag {
  const { vorm, datum, akkoord, clienten, eerder, schoon, editie, uitleg } = opdracht;
  const opruimen = schoon.metadata || schoon.vondsten.length > 0;
  if (opruimen) zeg("Opruimen…");
  const schone = opruimen ? maakSchoon(bytes, schoon) : { bytes, gedaan: [], niet: [] };
  if (clienten === "groepen") zeg("Cliënten samenvoegen tot groepen…");
  const samen =
    clienten === "groepen"
      ? voegSamen(schone.bytes, {
          datum,
          akkoord,
          vorm: vorm === "gewoon" ? "groepen" : "waarden",
          ...(eerder === undefined ? {} : { eerder }),
        })
      : undefined;
  const basis = { samen: samen?.verslag, opgeruimd: schone.gedaan, gebleven: schone.niet };
  if (samen !== undefined && samen.bestand === undefined) {
    const verslag = { ...basis, deel: undefined, vondsten: [], klein: [], fouten: [], onvolledig: [] };
    return { verslag, bestand: undefined, vraagtAkkoord: samen.verslag.weigeringen.length === 0 };
  }
  zeg("Functies omzetten en narekenen…");
  const deel = deelWerkmap(samen?.bestand ?? schone.bytes, { vorm, datum, akkoord, uitleg });
  zeg("De kopie doorzoeken op persoonsgegevens…");
  const vondsten = deel.bestand === undefined ? [] : zoekPersoonsgegevens(deel.bestand);
  const kopie = deel.bestand === undefined ? undefined : openWerkmap(deel.bestand);
  const klein = kopie === undefined || clienten === "laten" ? [] : kleineAanbiedergroepen(kopie);
  const onvolledig = kopie === undefined ? [] : leesOnvolledig(kopie);
  const fouten = (kopie === undefined ? [] : leesFouten(kopie)).filter(
    (f) => !onvolledig.some((o) => o.blad === f.blad),
  );
  // Wat een ontvanger niet ziet, gaat alleen mee als de gever het weet.
  const bedenkingen =
    vondsten.some((v) => isInhoud(v.soort)) || klein.length > 0 || deel.verslag.toestand.verborgen.length > 0;
  const onmogelijk = deel.verslag.weigeringen.length + deel.verslag.verschillen.length > 0;
  return {
    verslag: { ...basis, deel: deel.verslag, vondsten, klein, fouten, onvolledig },
    bestand:
      deel.bestand === undefined || (bedenkingen && !akkoord) ? undefined : zetEditie(deel.bestand, editie),
    vraagtAkkoord: !onmogelijk && !akkoord && (bedenkingen || deel.verslag.onbewezen.length > 0),
  };
}

/** Wat er is samengevoegd, opgeruimd en omgezet, in woorden. Wat er nog in staat, heeft een eigen tekst. */
export function veiligtekst({
  samen,
  opgeruimd,
  gebleven,
  deel,
  klein,
  fouten,
  onvolledig,
}: Veiligverslag): string[] {
  return [
    ...onvolledigtekst(onvolledig),
    ...(opgeruimd.length > 0 ? ["Opgeruimd:", ...opgeruimd.map((z) => `  ${z}`)] : []),
    ...(gebleven.length > 0 ? ["Niet op te ruimen:", ...gebleven.map((z) => `  ${z}`)] : []),
    ...(samen === undefined ? [] : samentekst(samen)),
    ...(deel === undefined ? [] : verslagtekst(deel)),
    ...regels("Te weinig cliënten bij een aanbieder:", klein),
    ...foutentekst(fouten),
  ];
}

import { absoluut, adres, bladverwijzing } from "../../formula/adres";
import { formuleInBestand } from "../../functions/mechaniek/inbestand";
import { isFormule, type Blad, type Geplaatst } from "../../sheet/blad";
import { stijlenErbij } from "../../sharing/schrijven/stijlen";
import { voegBladenToe } from "../../sharing/schrijven/bladenerbij";
import { zonderRekenvolgorde } from "../../sharing/schrijven/opruimen";
import { uitrolkenmerk } from "../../sharing/schrijven/uitrolkenmerk";
import { werkmapVervangingen, type Naamerbij } from "../../sharing/schrijven/werkmapwijziging";
import type { Tabel } from "../../sharing/werkmap/tabellen";
import { openWerkmap } from "../../sharing/werkmap/werkmap";
import { leesBladen } from "../rooster/bladen";
import { maakRooster, modelVan } from "../rooster/maak";
import { maakRoostermodel } from "../rooster/model";
import type { Rooster } from "../rooster/rooster";
import { bereikVan } from "../rooster/vak";
import { bladtitels, titelHier, type Bladtitels } from "./bladtitels";
import { bladverschillen } from "./bladverschil";
import { bladwijziging, vergelijkBlad, type Bladwijziging } from "./bladwijziging";
import { regel } from "../../xlsx/keuring/keurfout";
import { herkomsten, type Herkomst } from "./herkomst";
import { leesWerkmapbestand, type Gelezenblad } from "./lees";
import { meeveranderd, zonderWaarde, type Meegegaan } from "./meeveranderd";
import { openInRooster } from "./open";
import { schrijfBlad } from "./schrijfblad";
import { metKoppen } from "./schrijfkoppen";
import { isKop, nieuweKoppen } from "./tabelkoppen";
import { zinnen } from "./zinnen";

export interface Inbestand {
  readonly bestand: Uint8Array;
  /** Wat u veranderde en niet in het bestand komt, als zinnen. */
  readonly niet: readonly string[];
}

/** Waarom de wijzigingen niet in het bestand te zetten zijn, als zinnen. */
export interface Nietinbestand {
  readonly redenen: readonly string[];
}

/**
 * Zet wat er in het rooster veranderd is in het bestand waar het uit komt. Al het andere in het bestand houdt zijn bytes, ook wat het
 * rooster niet toont. Is er niets veranderd, dan komt hetzelfde bestand terug.
 */
export function bewaarInBestand(rooster: Rooster, bron: Uint8Array): Inbestand | Nietinbestand {
  const uit = herkomsten(rooster);
  const gelezenBron = leesWerkmapbestand(bron);
  const redenen = gelezenBron.bladen.flatMap((b) => bezwaar(rooster, uit, b));
  if (redenen.length > 0) return { redenen };
  const nieuwe = nieuweKoppen(gelezenBron, (titel) => {
    const blad = uit.find((h) => h.titel === titel)?.blad;
    return blad === undefined ? undefined : { model: modelVan(rooster), blad };
  });
  // De koppen van tabellen gaan eerst: zij staan ook in de tabel en in formules, en de rest wordt daarna vergeleken met wat er dan staat.
  const bytes = metKoppen(bron, nieuwe.koppen);
  const gelezen = bytes === bron ? gelezenBron : leesWerkmapbestand(bytes);
  const toen = maakRooster(maakRoostermodel());
  // Met de oude koppen: een formule die een kolom noemt, is in het rooster niet veranderd.
  openInRooster(toen, bron, "");
  const { werkmap } = gelezen;
  const { pakket, stijlpad } = werkmap;
  const stijlen = stijlenErbij(
    stijlpad !== undefined && pakket.heeft(stijlpad) ? pakket.lees(stijlpad) : undefined,
    stijlpad ?? "",
  );
  let kenmerk: { nummer: string | undefined } | undefined;
  const rest = {
    stijl: (cel: Geplaatst) => stijlen.boek.nummer(cel),
    kenmerk: () => (kenmerk ??= { nummer: uitrolkenmerk(werkmap) }).nummer,
  };
  const niet = [...nieuwe.niet];
  const titels = bladtitels(gelezen.bladen.map((b) => b.titel));
  const [bladenToen, bladenNu] = [leesBladen(toen), leesBladen(rooster)];
  const idsToen = toen.bladen().map((b) => b.id);
  const idsNu = rooster.bladen().map((b) => b.id);
  const vergeleken = gelezen.bladen.map((blad, i) => {
    const id = uit.find((h) => h.titel === blad.titel)?.blad ?? "";
    const kanten = {
      toen: { model: modelVan(toen), blad: idsToen[i] ?? "" },
      nu: { model: modelVan(rooster), blad: id },
    };
    const { verschillen, cellen } = vergelijkBlad(kanten.toen, kanten.nu);
    const anders = { verschillen, cellen: new Map([...cellen].map(([a, c]) => [a, titels.cel(c)])) };
    return { blad, id, kanten, anders };
  });
  const erbij = bladenNu.flatMap((b, i) => (uit.some((h) => h.blad === idsNu[i]) ? [] : [titels.blad(b)]));
  const mee = meeveranderd(werkmap, [
    ...vergeleken.map(({ blad: { titel, formules }, kanten, anders }) => ({
      titel,
      formules,
      toen: kanten.toen,
      nu: kanten.nu,
      cellen: anders.verschillen.flatMap((v) =>
        v.inhoud ? [anders.cellen.get(adres(v)) ?? { adres: adres(v) }] : [],
      ),
    })),
    ...erbij.map((b) => ({
      titel: b.titel,
      formules: [],
      toen: undefined,
      nu: { model: modelVan(rooster), blad: idsNu[bladenNu.findIndex((n) => n.id === b.id)] ?? "" },
      cellen: b.cellen,
    })),
  ]);
  let veranderd = 0;
  vergeleken.forEach(({ blad, id, anders: celanders }, i) => {
    const inhoud = pakket.lees(blad.pad);
    const tabellen = werkmap.werkbladen.find((b) => b.titel === blad.titel)?.tabellen ?? [];
    const wijziging = zonderKoppen(bladwijziging(blad, inhoud, celanders, mee), tabellen);
    const vervangingen = schrijfBlad(blad, inhoud, wijziging, rest);
    veranderd += vervangingen.length;
    pakket.wijzig(blad.pad, vervangingen);
    const anders = bladverschillen(bladenToen[i] as Blad, bladenNu[idsNu.indexOf(id)] as Blad);
    if (anders.length > 0) niet.push(zinnen.nietErin(blad.titel, anders));
  });
  for (const titel of [...vergeleken.map(({ blad }) => blad.titel), ...erbij.map((b) => b.titel)]) {
    const zonder = zonderWaarde(mee, titel);
    if (zonder.length > 0) niet.push(zinnen.zonderUitkomst(titel, zonder));
  }
  const namen = nieuweNamen(toen, rooster, erbij, niet, titels);
  if (veranderd + namen.length + erbij.length === 0) return { bestand: bytes, niet };
  if (stijlpad !== undefined && pakket.heeft(stijlpad)) pakket.wijzig(stijlpad, stijlen.vervangingen());
  zonderRekenvolgorde(pakket, werkmap.pad);
  if (erbij.some(roltUit) && rest.kenmerk() !== "1") return { redenen: [zinnen.anderKenmerk()] };
  pakket.wijzig(werkmap.pad, werkmapVervangingen(werkmap, [], namen, true));
  const bestand = pakket.schrijf(true);
  // Wat er al stond, vraagt niemand bij elke keer opslaan opnieuw; Herstel noemt het.
  const gebreken = pakket.gebreken().filter((g) => !g.vanBron);
  niet.push(...gebreken.map((g) => zinnen.kloptNiet(regel(g))));
  return {
    bestand:
      erbij.length === 0
        ? bestand
        : metBladen(
            bestand,
            erbij.map((b) => zonderOnbekend(b, mee)),
            bladenNu.map((b) => titels.blad(b)),
          ),
    niet,
  };
}

/** Zonder de koppen van tabellen: die staan al goed, ook als het rooster er een getal of niets heeft. */
function zonderKoppen(wijziging: Bladwijziging, tabellen: readonly Tabel[]): Bladwijziging {
  if (tabellen.length === 0) return wijziging;
  return {
    ...wijziging,
    nieuw: new Map([...wijziging.nieuw].filter(([, { plek }]) => !isKop(tabellen, plek))),
  };
}

/** Nieuwe bladen komen in een tweede ronde: zij krijgen hun eigen opmaak achter die van de eerste. */
function metBladen(bytes: Uint8Array, bladen: readonly Blad[], alle: readonly Blad[]): Uint8Array {
  const werkmap = openWerkmap(bytes);
  voegBladenToe(werkmap, bladen, { rekenen: true, kent: alle });
  return werkmap.pakket.schrijf(true);
}

/** Een nieuw blad zonder de uitkomsten die dit rooster niet kent. */
function zonderOnbekend(blad: Blad, mee: Meegegaan): Blad {
  return {
    ...blad,
    cellen: blad.cellen.map((cel) => {
      if (!isFormule(cel.inhoud) || !mee.has(`${blad.titel}!${cel.adres}`)) return cel;
      return { ...cel, inhoud: { ...cel.inhoud, uitkomst: undefined } };
    }),
  };
}

function bezwaar(rooster: Rooster, uit: readonly Herkomst[], { titel }: Gelezenblad): string[] {
  const hier = uit.find((h) => h.titel === titel);
  if (hier === undefined) return [zinnen.bladVerwijderd(titel)];
  if (hier.verschoven) return [zinnen.verschoven(titel)];
  const naam = rooster.bladen().find((b) => b.id === hier.blad)?.naam ?? "";
  return naam === titelHier(titel) ? [] : [zinnen.hernoemd(titel, naam)];
}

function roltUit({ cellen }: Blad): boolean {
  return cellen.some(
    ({ inhoud }) => isFormule(inhoud) && (inhoud.dynamisch ?? formuleInBestand(inhoud.formule).dynamisch),
  );
}

/** Namen die erbij kwamen of ergens anders heen wijzen. De namen van een nieuw blad gaan met dat blad mee. */
function nieuweNamen(
  toen: Rooster,
  nu: Rooster,
  erbij: readonly Blad[],
  niet: string[],
  titels: Bladtitels,
): Naamerbij[] {
  const verwijzing = (rooster: Rooster) => {
    const titels = new Map(rooster.bladen().map((b) => [b.id, b.naam]));
    return new Map(
      rooster
        .namen()
        .map((n) => [n.naam, { ...n, titel: titels.get(n.vak.blad) ?? "", bereik: bereikVan(n.vak) }]),
    );
  };
  const [oud, nieuw] = [verwijzing(toen), verwijzing(nu)];
  const weg = [...oud.keys()].filter((naam) => !nieuw.has(naam));
  if (weg.length > 0) niet.push(zinnen.namenBlijven(weg));
  return [...nieuw.values()].flatMap(({ naam, titel, bereik, verborgen }) => {
    const eerst = oud.get(naam);
    if (erbij.some((b) => b.titel === titel)) return [];
    if (eerst?.titel === titel && eerst.bereik === bereik) return [];
    const naar = bladverwijzing(titels.titel(titel)) + absoluut(bereik);
    return [{ naam, verwijzing: naar, ...(verborgen && { verborgen: true }) }];
  });
}

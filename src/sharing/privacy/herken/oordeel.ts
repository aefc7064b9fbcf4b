import { ONDERSCHEID, type Kolom } from "./kolom";
import { SPREIDING_IN_DAGEN } from "./geboortedatum";
import { maakBuren, type Buren } from "./buren";
import type { Soort } from "../vondst";

/** Koppen van kolommen die zeggen over wie een rij gaat. */
const WIE = ["clientnummer", "bsn", "naam"];
/** Zo ver van die kolom kan de kolom met minuten staan. */
const BREED = 25;

/**
 * Een tabel met één rij per cliënt: een kolom die zegt over wie het gaat, met veel verschillende waarden, en een kolom minuten in
 * dezelfde rijen. Ook onder een pseudoniem is dat een persoonsgegeven (AVG, art. 4 lid 1 en 5).
 */
function isClientrijen<P>(kolom: Kolom<P>, buren: Buren<P>): boolean {
  const wie = kolom.kop?.client === true && WIE.includes(kolom.kop.soort);
  if (!wie || kolom.verschillend.size < ONDERSCHEID) return false;
  return buren.in(kolom, BREED).some((b) => b.kop?.soort === "minuten" && b.getallen >= ONDERSCHEID);
}

/** Alle plekken in een kolom die samen één soort gegeven zijn. */
export interface Oordeel<P> {
  readonly soort: Soort;
  readonly kolom: Kolom<P>;
  readonly plekken: readonly P[];
}

/** Zo'n deel van de nummers moet aan de elfproef voldoen om zonder kop een BSN te zijn; van willekeurige is het een elfde. */
const BIJNA_ALLE = 0.9;

/** Wat de kolommen van een blad (of van een bewaarde kopie ervan) aan persoonsgegevens zijn. */
export function oordeel<P>(kolommen: readonly Kolom<P>[]): Oordeel<P>[] {
  const buren = maakBuren(kolommen);
  const uit: Oordeel<P>[] = [];
  const namen = new Set<Kolom<P>>();
  const rijen = new Set<Kolom<P>>();
  for (const kolom of kolommen) {
    const bsn = bsnPlekken(kolom);
    if (bsn.length > 0) uit.push({ soort: "bsn", kolom, plekken: bsn });
    const plekken = naamPlekken(kolom, buren);
    if (plekken.length > 0) {
      namen.add(kolom);
      uit.push({ soort: "naam", kolom, plekken });
    }
  }
  for (const kolom of kolommen) {
    if (isGeboortedatum(kolom, buren, namen))
      uit.push({ soort: "geboortedatum", kolom, plekken: kolom.dagen });
    // Een tabel met cliëntnummer en naam is één tabel.
    if (!isClientrijen(kolom, buren) || buren.in(kolom, BREED).some((b) => rijen.has(b))) continue;
    rijen.add(kolom);
    uit.push({ soort: "clientrijen", kolom, plekken: [] });
  }
  return uit;
}

/** Onder de kop BSN elk nummer, ook met een tikfout; anders alleen als bijna alle getallen van de kolom aan de elfproef voldoen. */
function bsnPlekken<P>({ kop, nummers, goede, getallen, teksten }: Kolom<P>): P[] {
  if (kop?.soort === "bsn") return nummers.map((n) => n.plek);
  const goed = nummers.filter((n) => n.goed);
  const alle = goede.size >= ONDERSCHEID - 1 && goed.length >= BIJNA_ALLE * nummers.length;
  return alle && nummers.length >= 0.8 * (getallen + teksten) ? goed.map((n) => n.plek) : [];
}

function naamPlekken<P>(k: Kolom<P>, buren: Buren<P>): P[] {
  if (k.namen.length === 0) return [];
  const streng = k.namen.filter((n) => n.streng).length;
  const alle = () => k.namen.map((n) => n.plek);
  if (k.kop?.soort === "naam") {
    if (k.kop.vast) return alle();
    if (k.namen.length < 0.5 * k.teksten) return [];
    // "Naam" kan ook die van een product zijn: dan moeten de waarden of de kolommen ernaast het zeggen.
    return streng >= 0.5 * k.teksten || buren.in(k, 6).some((b) => OVER_MENSEN.includes(b.kop?.soort ?? ""))
      ? alle()
      : [];
  }
  const naastDatums = buren.in(k, 2).some((b) => b.dagen.length >= 3);
  return streng >= 3 && streng >= 0.8 * k.teksten && naastDatums
    ? k.namen.filter((n) => n.streng).map((n) => n.plek)
    : [];
}

const OVER_MENSEN: readonly string[] = [
  "bsn",
  "geboortedatum",
  "clientnummer",
  "adres",
  "postcode",
  "telefoon",
  "email",
  "iban",
];

/** De kop zegt het, of de datums staan naast namen en liggen jaren uiteen. */
function isGeboortedatum<P>(k: Kolom<P>, buren: Buren<P>, namen: ReadonlySet<Kolom<P>>): boolean {
  if (k.dagen.length === 0) return false;
  if (k.kop?.soort === "geboortedatum") return true;
  if (k.dagen.length < 3 || k.laatste - k.vroegste < SPREIDING_IN_DAGEN) return false;
  return buren.in(k, 2).some((b) => namen.has(b));
}

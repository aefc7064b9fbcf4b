import { kolomnummer, leesAdres, leesGebied, raken, type Gebied } from "../formula/adres";
import type { Blad } from "./blad";
import { kenmerknaam } from "./kenmerk";
import { keurNaam, keurTitel } from "./keuring-naam";
import type { Celrooster } from "./celrooster";
import type { Invoerregel, Toegestaan } from "./regels";

/** De grenzen van Excel voor de teksten van gegevensvalidatie; langer en het bestand heet beschadigd. */
const KOP = 32;
const UITLEG = 255;
const FOUT = 225;
const KEUZES = 255;

/** Weigert een invoerregel die Excel niet neemt. */
function keurInvoerregel(regel: Invoerregel, keurBereik: (bereik: string) => unknown): void {
  keurBereik(regel.bereik);
  const [kop = "", uitleg = ""] = regel.uitleg ?? [];
  nietLanger(kop, KOP, "het kopje");
  nietLanger(uitleg, UITLEG, "de uitleg");
  nietLanger(regel.fout, FOUT, "de foutzin");
  if (regel.toegestaan.soort === "keuze") keurKeuzes(regel.toegestaan);
  function nietLanger(tekst: string, grens: number, wat: string) {
    if (tekst.length > grens)
      throw new Error(`${wat} bij ${regel.bereik} heeft ${tekst.length} tekens; Excel neemt er ${grens}.`);
  }
}

/** In een bestand staan keuzes in één tekst, met komma's ertussen. */
function keurKeuzes({ waarden }: Extract<Toegestaan, { soort: "keuze" }>): void {
  const fout = waarden.find((w) => w === "" || /[,"]/.test(w));
  if (fout !== undefined)
    throw new Error(`de keuze “${fout}” is leeg of heeft een komma of aanhalingsteken.`);
  if (waarden.length === 0 || waarden.join(",").length > KEUZES)
    throw new Error(`de keuzes zijn leeg of samen langer dan ${KEUZES} tekens; zet ze in cellen.`);
}

/** Weigert een werkmap als geheel: titels, ids en namen moeten verschillen, en er moet iets te zien zijn. */
export function keurWerkmap(bladen: readonly Blad[]): void {
  if (!bladen.some((b) => !b.verborgen)) throw new Error("Een werkmap heeft ten minste één zichtbaar blad.");
  eenmalig(
    bladen.map((b) => b.titel),
    (t) => `Twee bladen heten “${t}”; Excel let daarbij niet op hoofdletters.`,
  );
  eenmalig(
    bladen.map((b) => b.id),
    (id) => `Twee bladen hebben het id “${id}”.`,
  );
  const namen = bladen.flatMap((b) => (b.namen ?? []).map((n) => n.naam));
  eenmalig(namen, (n) => `De naam ${n} is twee keer gegeven; Excel let daarbij niet op hoofdletters.`);
}

function eenmalig(teksten: readonly string[], zin: (tekst: string) => string): void {
  const gezien = new Set<string>();
  for (const tekst of teksten) {
    if (gezien.has(tekst.toUpperCase())) throw new Error(zin(tekst));
    gezien.add(tekst.toUpperCase());
  }
}

/** Weigert een blad dat Excel niet zou openen, of stilzwijgend zou herstellen. */
export function keurBlad(blad: Blad, rooster: Celrooster): void {
  keurTitel(blad.titel);
  if (!/^[a-z][a-z0-9_]*$/.test(blad.id) || !(Number.isInteger(blad.versie) && blad.versie > 0))
    throw new Error("id en versie horen kleine letters en een geheel getal vanaf 1 te zijn.");
  for (const { naam, bereik, eigen } of blad.namen ?? []) {
    keurNaam(naam, eigen);
    gebied(bereik);
  }
  keurSamenvoegingen(blad.samengevoegd ?? [], rooster);
  keurKolommen(Object.entries(blad.breedtes ?? {}));
  eenmalig(
    (blad.notities ?? []).map((n) => n.cel),
    (cel) => `bij ${cel} staan twee notities.`,
  );
  for (const { cel } of blad.notities ?? [])
    if (leesAdres(cel) === undefined) throw new Error(`“${cel}” is geen cel voor een notitie.`);
  for (const regel of blad.invoerregels ?? []) keurInvoerregel(regel, gebied);
  for (const regel of blad.signaalregels ?? []) gebied(regel.bereik);
  for (const grafiek of blad.grafieken ?? []) gebied(grafiek.plek);
  if (kenmerknaam(blad).length > 255) throw new Error(`het id “${blad.id}” is te lang.`);
}

function keurSamenvoegingen(gebieden: readonly string[], rooster: Celrooster): void {
  const gelezen = gebieden.map(gebied);
  const tabellen = [...rooster.values()].flatMap((c) => (c.uitrol ? [c.uitrol] : []));
  gelezen.forEach((een, i) => {
    if ([...gelezen.slice(i + 1), ...tabellen].some((ander) => raken(een, ander)))
      throw new Error(`de samengevoegde cellen ${gebieden[i]} raken andere, of een tabel die uitrolt.`);
  });
}

/** Twee breedtes voor dezelfde kolom maken een bestand stuk. */
function keurKolommen(breedtes: readonly (readonly [string, number])[]): void {
  const gelezen = breedtes.map(([letters, breedte]) => {
    const delen = /^([A-Z]{1,3})(?::([A-Z]{1,3}))?$/.exec(letters);
    if (!delen || !(breedte > 0))
      throw new Error(`breedte ${breedte} voor “${letters}” kan niet; schrijf bijvoorbeeld "B:D": 14.`);
    const van = kolomnummer(delen[1] as string);
    return { letters, van, tot: delen[2] === undefined ? van : kolomnummer(delen[2]) };
  });
  let vorige = 0;
  for (const { letters, van, tot } of gelezen.sort((a, b) => a.van - b.van)) {
    if (van <= vorige || tot < van) throw new Error(`de breedte voor ${letters} raakt een andere.`);
    vorige = tot;
  }
}

function gebied(tekst: string): Gebied {
  const gelezen = leesGebied(tekst);
  if (gelezen === undefined) throw new Error(`“${tekst}” is geen bereik; schrijf bijvoorbeeld A1:B5.`);
  return gelezen;
}

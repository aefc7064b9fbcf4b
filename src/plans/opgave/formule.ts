import { kolomletters } from "../../formula/adres";
import type { Cel } from "../../sheet/blad";
import { bron, doorklik, formule, label, naarNaam } from "../../sheet/cellen";
import { bronnaam, celnaam } from "./namen";
import { labelsom, type Doorklik, type Kernregel, type Regel, type Som } from "./onderdeel";
import { ANTWOORD, type Onderdelenwerk } from "./plan";

/** Een tekst, een getal, of een woord met wat eraan vastzit; alleen een woord in kleine letters is een naam. */
const STUK = /"(?:[^"]|"")*"|\d[\w.]*|[A-Za-z_$][\w.$]*[!(]?/g;
const NAAM = /^[a-z][a-z0-9_]*$/;

/** De formule van een som: elke naam in kleine letters wordt de naam van haar cel. */
export function metNamen(som: Som, n: (naam: string) => string): string {
  return som.replace(STUK, (stuk) => (NAAM.test(stuk) ? n(stuk) : stuk));
}

/** De cel met het label van een regel. */
export function labelcel(regel: Kernregel, n: (naam: string) => string): Cel {
  return label(regel.onderNul === undefined ? regel.label : formule(metNamen(labelsom(regel), n)));
}

/** De cel met hoe een regel is gerekend; komt zij van een ander blad, dan gaat een klik daarheen. */
export function herkomstcel({ naam, hoe, van }: Regel, bronnen: Readonly<Record<string, string>>): Cel {
  const tekst = [hoe, bronnen[naam]].filter(Boolean).join(". ");
  if (tekst === "") return bron();
  return van === undefined ? bron(tekst) : doorklikcel({ tekst, naar: van });
}

/** Geeft de cel waarin een bron van de gebruiker staat een naam: zo is zij terug te lezen als het blad opnieuw gemaakt wordt. */
export function noemBron({ o, n, bronnen }: Onderdelenwerk, sleutel: string, plek: string): void {
  if (bronnen[sleutel] !== undefined) o.namen.push({ naam: n(bronnaam(sleutel)), bereik: plek });
}

/** Een cel die bij een klik naar het antwoord van een plan gaat. */
export function doorklikcel({ tekst, naar }: Doorklik): Cel {
  return doorklik(naarNaam(celnaam({ naam: naar }, 1, ANTWOORD), tekst));
}

/** Waar een tabel op het blad staat: haar kolommen op volgorde, en haar eerste en laatste rij. */
export interface Tabelplaats {
  readonly kolommen: readonly string[];
  readonly eerste: number;
  readonly laatste: number;
}

/** De letter van een kolom van een tabel. */
export function letterVan({ kolommen }: Tabelplaats, kolom: string): string {
  const plaats = kolommen.indexOf(kolom);
  if (plaats < 0) throw new Error(`Een som noemt {${kolom}}, maar de tabel heeft ${kolommen.join(", ")}.`);
  return kolomletters(plaats + 1);
}

/** Het bereik van een kolom van een tabel. */
export function bereikVan(t: Tabelplaats, kolom: string, laatste = t.laatste): string {
  const letter = letterVan(t, kolom);
  return `${letter}${t.eerste}:${letter}${laatste}`;
}

/** Vult in een som de plaatsen binnen een tabel in; `vast` zet de kolom vast, zoals een signaalregel dat nodig heeft. */
export function metPlaatsen(som: Som, t: Tabelplaats, rij: number, vast = ""): Som {
  return som.replace(
    /\{(?:(#)|(\w+)(?:@(-?\d+)|(:))?)\}/g,
    (_, nummer?: string, kolom: string = "", bij?: string, heel?: string) => {
      if (nummer !== undefined && vast !== "")
        throw new Error("Een signaal geldt voor alle rijen: {#} is daar geen nummer van een rij.");
      if (nummer !== undefined) return String(rij - t.eerste + 1);
      if (heel !== undefined) return bereikVan(t, kolom);
      const op = bij === undefined ? rij : Number(bij) < 0 ? rij + Number(bij) : t.eerste + Number(bij) - 1;
      return `${vast}${letterVan(t, kolom)}${op}`;
    },
  );
}

import { toonGetal } from "../../language/getallen";
import { citeer, opsomming } from "../../language/opsomming";
import { opEenRegel } from "../../language/wit";
import { LANGSTE_ADVIES, ZONDER_ADVIES, type statussen } from "../../plans/adviesaanvraag/lijsten";
import type { Punt } from "./lees";

/** Een punt van hier naast dat van het bestand. */
export interface Puntnaast {
  /** Het hoeveelste van de lijst hier, vanaf 1: zo is zijn cel te vinden. */
  readonly nummer: number;
  readonly vraag: string;
  readonly hier: string;
  readonly daar: string;
  /** `nieuw` is een advies waar hier nog niets staat; `twijfel` ook, maar bij een andere vraag. Alleen bij deze drie is er iets te kiezen. */
  readonly stand: "nieuw" | "twijfel" | "verschilt" | "gelijk" | "leeg" | "te lang" | "formule" | "weg";
  /** De status hier zegt nog dat er geen advies is. */
  readonly wacht: boolean;
  readonly zinnen: readonly string[];
}

/** De status van een punt waar net een advies bij kwam. */
export const ONTVANGEN = "advies ontvangen" satisfies (typeof statussen)[number];

/** Wat er met een advies gebeurt: blijven wat er staat, overnemen, of eronder zetten. */
export type Keuze = "laat" | "neem" | "naast";

/** Is er bij dit punt iets te kiezen? */
export function isKeuze({ stand }: Puntnaast): boolean {
  return stand === "nieuw" || stand === "twijfel" || stand === "verschilt";
}

/** Wat er dan in de cel komt; undefined als zij blijft zoals zij is. */
export function adviesNa({ hier, daar }: Pick<Puntnaast, "hier" | "daar">, keuze: Keuze): string | undefined {
  if (keuze === "laat") return undefined;
  return keuze === "neem" || hier === "" ? daar : `${hier}\n${daar}`;
}

/** Past wat er dan komt te staan? */
export function past(punt: Pick<Puntnaast, "hier" | "daar">, keuze: Keuze): boolean {
  return (adviesNa(punt, keuze) ?? "").length <= LANGSTE_ADVIES;
}

/** Legt de punten van hier naast die van een bestand, op hun vraag. Wat daar nieuw is, wordt een zin. */
export function legNaast(
  hier: readonly Punt[],
  daar: readonly Punt[],
): { readonly punten: readonly Puntnaast[]; readonly erbij: readonly string[] } {
  const eigen = hier.filter((p) => p.vraag !== "");
  const { paren, anders, over } = koppel(
    eigen,
    daar.filter((p) => p.vraag !== "" || p.advies !== ""),
  );
  return {
    punten: eigen.map((punt) => naast(punt, paren.get(punt) ?? [], anders.has(punt))),
    erbij: over.map(erbijzin),
  };
}

/** Hoofdletters, spaties en regeleinden maken geen andere vraag. */
const kaal = (vraag: string) => opEenRegel(vraag).toLowerCase();

interface Koppeling {
  readonly paren: ReadonlyMap<Punt, readonly Punt[]>;
  /** Alleen op hun plaats gevonden: de vraag is daar anders. */
  readonly anders: ReadonlySet<Punt>;
  /** Punten van daar die hier niet staan. */
  readonly over: readonly Punt[];
}

function koppel(hier: readonly Punt[], daar: readonly Punt[]): Koppeling {
  const paren = new Map<Punt, Punt[]>();
  const vrij = new Set(daar);
  const neem = (punt: Punt, gevonden: readonly Punt[]) => {
    paren.set(punt, [...gevonden]);
    for (const g of gevonden) vrij.delete(g);
  };
  for (const [vraag, groep] of perVraag(hier)) {
    const zelfde = daar.filter((p) => kaal(p.vraag) === vraag);
    const [enig] = groep;
    if (enig !== undefined && groep.length === 1) {
      if (zelfde.length > 0) neem(enig, zelfde);
    } else if (zelfde.length === groep.length)
      // Dezelfde vraag twee keer, hier en daar: de volgorde zegt welke welke is.
      groep.forEach((punt, i) => neem(punt, zelfde.slice(i, i + 1)));
    else
      for (const punt of groep) {
        const opNummer = zelfde.filter((p) => p.nummer === punt.nummer);
        if (opNummer.length > 0) neem(punt, opNummer);
      }
  }
  // Wat overblijft tussen dezelfde buren, of op hetzelfde nummer, kan een punt zijn dat anders is gaan heten.
  const anders = new Set<Punt>();
  hier.forEach((punt, i) => {
    if (paren.has(punt)) return;
    const plaats = tussenBuren(hier, daar, paren, i) ?? daar.find((p) => p.nummer === punt.nummer);
    if (plaats === undefined || !vrij.has(plaats)) return;
    neem(punt, [plaats]);
    anders.add(punt);
  });
  return { paren, anders, over: [...vrij] };
}

function perVraag(punten: readonly Punt[]): Map<string, Punt[]> {
  const uit = new Map<string, Punt[]>();
  for (const punt of punten) uit.set(kaal(punt.vraag), [...(uit.get(kaal(punt.vraag)) ?? []), punt]);
  return uit;
}

/** Het punt van daar dat volgt op de buur van dit punt, als ook de volgende buur klopt. */
function tussenBuren(
  hier: readonly Punt[],
  daar: readonly Punt[],
  paren: ReadonlyMap<Punt, readonly Punt[]>,
  i: number,
): Punt | undefined {
  const plaats = (punt: Punt | undefined, rand: number) => {
    if (punt === undefined) return rand;
    const [gevonden] = paren.get(punt) ?? [];
    return gevonden === undefined ? undefined : daar.indexOf(gevonden);
  };
  const [voor, na] = [plaats(hier[i - 1], -1), plaats(hier[i + 1], daar.length)];
  return voor !== undefined && na === voor + 2 ? daar[voor + 1] : undefined;
}

function naast(punt: Punt, gevonden: readonly Punt[], anders: boolean): Puntnaast {
  const { nummer, vraag, advies: hier, status } = punt;
  const adviezen = [...new Set(gevonden.map((g) => g.advies).filter((a) => a !== ""))];
  const daar = adviezen.join("\n");
  const basis = { nummer, vraag, hier, daar, wacht: ZONDER_ADVIES.includes(status) };
  if (gevonden.length === 0)
    return {
      ...basis,
      stand: "weg",
      zinnen: ["Dit punt staat niet in het bestand; hier verandert het niet."],
    };
  const zinnen = [
    ...(anders
      ? [
          `In het bestand staat op deze plaats een andere vraag: ${citeer(gevonden[0]?.vraag ?? "")}. Kijk of dat hetzelfde punt is.`,
        ]
      : []),
    ...(gevonden.length > 1
      ? [
          `Dit punt staat ${gevonden.length} keer in het bestand${adviezen.length > 1 ? "; de adviezen staan onder elkaar" : ""}.`,
        ]
      : []),
    ...verschilzinnen(punt, gevonden),
  ];
  if (daar === "")
    return {
      ...basis,
      stand: "leeg",
      zinnen: hier === "" ? zinnen : [...zinnen, "In het bestand staat geen advies; wat hier staat, blijft."],
    };
  // Wie een bestand twee keer leest, of het eronder zette, heeft het al.
  if (`\n${hier}\n`.includes(`\n${daar}\n`)) return { ...basis, stand: "gelijk", zinnen };
  if (daar.length > LANGSTE_ADVIES)
    return {
      ...basis,
      stand: "te lang",
      zinnen: [
        ...zinnen,
        `Het advies heeft ${toonGetal(daar.length)} tekens, en er passen er ${toonGetal(LANGSTE_ADVIES)}. Kort het in het bestand in, of zet zelf een samenvatting op het blad.`,
      ],
    };
  if (punt.formule)
    return {
      ...basis,
      stand: "formule",
      zinnen: [
        ...zinnen,
        "Op uw blad staat in deze cel een formule; die blijft. Haal haar weg als het advies er moet komen.",
      ],
    };
  return { ...basis, stand: hier !== "" ? "verschilt" : anders ? "twijfel" : "nieuw", zinnen };
}

/** Wat de adviesraad naast het advies veranderde: dat komt hier niet. */
function verschilzinnen({ status, terugkoppeling }: Punt, gevonden: readonly Punt[]): string[] {
  const ander = (kolom: "status" | "terugkoppeling", wat: string) => [
    ...new Set(gevonden.map((g) => g[kolom]).filter((w) => w !== wat && w !== "")),
  ];
  const statussen = ander("status", status);
  const koppelingen = ander("terugkoppeling", terugkoppeling);
  return [
    ...(statussen.length > 0
      ? [
          `De status is in het bestand ${opsomming(statussen.map(citeer))}; hier blijft ${status === "" ? "hij leeg" : citeer(status)}.`,
        ]
      : []),
    ...koppelingen.map(
      (k) => `In het bestand staat een andere terugkoppeling: ${citeer(k)}. Die van hier blijft.`,
    ),
  ];
}

function erbijzin({ rij, vraag, advies }: Punt): string {
  const wat = vraag === "" ? "een advies zonder vraag" : `een punt dat hier niet staat: ${citeer(vraag)}`;
  const erbij = advies === "" ? "" : `, met als advies ${citeer(advies)}`;
  return `Op rij ${rij} van het bestand staat ${wat}${erbij}. Zet het zelf op uw blad als u het wilt bewaren.`;
}

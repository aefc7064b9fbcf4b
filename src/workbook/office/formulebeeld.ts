import { adres, leesAdres, raken, type Gebied } from "../../formula/adres";
import { functieInBestand } from "../../functions/mechaniek/inbestand";
import { ankers, tekstVoorExcel } from "./inhoud";
import { naSync } from "./nasync";
import { leesBereikadres } from "../../sheet/verwijzing";
import type { Zetblad } from "./zetblad";

/** Wat er op een blad is ingetikt: formules en waarden op adres, alleen waar iets staat. */
export type Ingetikt = ReadonlyMap<string, unknown>;

/** Vraagt alles met inhoud; de teruggegeven functie leest het na de sync. */
export function vraagIngetikt(sheet: Excel.Worksheet): () => Ingetikt {
  const gebruikt = sheet.getUsedRangeOrNullObject(true);
  gebruikt.load("address,formulas,values");
  return naSync(gebruikt, (antwoord) => {
    const gebied = antwoord.isNullObject ? undefined : leesBereikadres(antwoord.address);
    const ingetikt = new Map<string, unknown>();
    if (gebied === undefined) return ingetikt;
    const { formulas, values } = antwoord as { formulas: unknown[][]; values: unknown[][] };
    formulas.forEach((rij, r) =>
      rij.forEach((formule, k) => {
        if (formule === "") return;
        const plek = adres({ rij: gebied.van.rij + r, kolom: gebied.van.kolom + k });
        // Een tekst die op een formule lijkt ("=1") geeft Excel zonder apostrof terug; alleen de waarde verraadt haar.
        const tekst = typeof formule === "string" && formule === values[r]?.[k];
        ingetikt.set(plek, tekst ? tekstVoorExcel(formule) : formule);
      }),
    );
    return ingetikt;
  });
}

/** Vraagt waar de tabellen van deze bladen nu overheen rollen. Wat daar staat is uitgerekend, niet ingetikt. */
export function vraagUitrol(
  sheet: Excel.Worksheet,
  bladen: readonly (Zetblad | undefined)[],
): () => Gebied[] {
  const plekken = new Set(bladen.flatMap((zet) => (zet ? ankers(zet.blad) : [])));
  const bereiken = [...plekken].map((plek) => {
    const bereik = sheet.getRange(plek).getSpillingToRangeOrNullObject();
    bereik.load("address");
    return bereik;
  });
  return naSync(bereiken, (antwoorden) =>
    antwoorden.flatMap((b) => (b.isNullObject ? [] : (leesBereikadres(b.address) ?? []))),
  );
}

/** Ligt deze cel in een uitgerolde tabel, en niet vooraan? */
export function isUitgerold(cel: string, uitrol: readonly Gebied[]): boolean {
  const plek = leesAdres(cel);
  if (plek === undefined) return false;
  return uitrol.some((tabel) => raken(tabel, { van: plek, tot: plek }) && cel !== adres(tabel.van));
}

/**
 * Een formule om mee te vergelijken. Zolang de functies nog niet geladen zijn noemt Excel ze zoals in het bestand
 * (OfficeDev/office-js#3558), een @ kan erbij komen, en een rekenblad maakt van een bereik van één cel (C$93:C93) die cel; niets daarvan is
 * een wijziging van de gebruiker.
 */
export function vergelijkbareFormule(formule: unknown): unknown {
  if (typeof formule !== "string" || !formule.startsWith("=")) return formule;
  return formule
    .toUpperCase()
    .replace(/@/g, "")
    .replaceAll(VOORVOEGSEL, "WMO.")
    .replace(/\s/g, "")
    .replace(BEREIK, (bereik: string, van: string, tot: string) =>
      van.replaceAll("$", "") === tot.replaceAll("$", "") ? van : bereik,
    )
    .replace(STUK, (stuk) => (/^\d/.test(stuk) ? String(Number(stuk)) : stuk));
}

const BEREIK = /(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3}\$?\d+)/g;
/** Een tekst, een woord met cijfers erin, of een los getal: 0.0000005 kan als 5E-7 terugkomen. */
const STUK = /"(?:[^"]|"")*"|[A-Z_$][\w.$]*|\d+(?:\.\d+)?(?:E[+-]?\d+)?/g;
const VOORVOEGSEL = functieInBestand("").toUpperCase();

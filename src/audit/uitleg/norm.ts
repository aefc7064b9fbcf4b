import { Rekenfout } from "../../domain/fout";
import { adres } from "../../formula/adres";
import { lagen, tekstinhoud, type Knoop } from "../../formula/boom";
import { ontleed } from "../../formula/ontleed";
import { bronzin } from "../../functions/soorten/bronzin";
import { NORMENBLAD } from "../../functions/inexcel/normenblad";
import { toonDatum } from "../../language/datums";
import { geldigOp } from "../../norms/geldig";
import { normen } from "../../norms/lijst";
import type { Norm, Normversie } from "../../norms/norm";
import { rekentekst } from "../../sharing/omzetten/teksten";
import type { Onderzoek } from "../controle/regel";
import type { Cel } from "../werkboek/werkboek";

/** De norm achter een cel, met waar zij vandaan komt en of zij op de peildatum geldt. */
export interface Normbij {
  readonly sleutel: string;
  readonly naam: string;
  readonly eenheid: string;
  readonly waarde: number | null | undefined;
  readonly bron: string;
  readonly plaats: string | undefined;
  readonly vanaf: number;
  readonly totEnMet: number | undefined;
  readonly peildatum: number;
  readonly geldt: boolean;
  /** Staat in de cel de waarde van de norm? */
  readonly gelijk: boolean;
  /** Alles in één zin, voor wie het leest. */
  readonly zin: string;
}

const OP_SLEUTEL = new Map(normen.map((n) => [n.sleutel.toLowerCase(), n]));

/** De norm die een cel ophaalt, of die bij dit gegeven hoort. */
export function normBij(o: Onderzoek, cel: Cel): Normbij | undefined {
  const uit = cel.formule === undefined ? undefined : normInFormule(o, cel, cel.formule);
  const sleutel = uit?.sleutel ?? o.aanduiding(cel).gegeven?.norm;
  const norm = OP_SLEUTEL.get(sleutel?.toLowerCase() ?? "");
  if (norm === undefined || norm.soort !== "waarde") return undefined;
  const peildatum = uit?.peildatum ?? o.peildatum;
  const geldig = geldigeVersie(norm, peildatum);
  const versie = geldig ?? lijktOp(norm, cel) ?? norm.versies.at(-1);
  if (versie === undefined) return undefined;
  const gelijk = typeof cel.waarde === "number" && cel.waarde === versie.waarde;
  const geldt = geldig !== undefined;
  const dag = toonDatum(peildatum);
  const oordeel = geldt
    ? `Op ${dag} geldt zij.`
    : `Op ${dag} geldt zij niet: kies een waarde die dan geldt, of een andere peildatum.`;
  const afwijking = gelijk || typeof cel.waarde !== "number" ? "" : " In de cel staat een andere waarde.";
  return {
    sleutel: norm.sleutel,
    naam: norm.naam,
    eenheid: norm.eenheid,
    waarde: versie.waarde,
    bron: versie.bron,
    plaats: versie.plaats,
    vanaf: versie.vanaf,
    totEnMet: versie.totEnMet,
    peildatum,
    geldt,
    gelijk,
    zin: `${bronzin(versie)} ${oordeel}${afwijking}`,
  };
}

function geldigeVersie(norm: Norm, peildatum: number): Normversie | undefined {
  try {
    return geldigOp(norm, peildatum);
  } catch (fout) {
    if (fout instanceof Rekenfout) return undefined;
    throw fout;
  }
}

/** De versie waarvan de waarde in de cel staat: zo is te zien dat een norm verlopen is. */
function lijktOp(norm: Norm, { waarde }: Cel): Normversie | undefined {
  return norm.versies.find((v) => v.waarde === waarde);
}

/** De sleutel in een formule die een norm ophaalt: met onze functie, of met de gewone formules op het blad WMO-normen. */
function normInFormule(o: Onderzoek, cel: Cel, formule: string) {
  const gelezen = ontleed(formule);
  if ("melding" in gelezen) return undefined;
  for (const k of lagen(gelezen.boom).flat()) {
    if (k.soort === "aanroep" && /^(_xldudf_WMO_|WMO\.)NORM$/i.test(k.naam)) {
      const [sleutel, dag] = k.argumenten.map((a) => (a ? waardeVan(o, cel, formule, a) : undefined));
      if (typeof sleutel === "string")
        return { sleutel, peildatum: typeof dag === "number" ? dag : undefined };
    }
    if (k.soort === "tekst" && /WMO_Norm_waarde|WMO-normen/i.test(formule)) {
      const sleutel = tekstinhoud(k);
      if (OP_SLEUTEL.has(sleutel.toLowerCase())) return { sleutel, peildatum: undefined };
    }
    if (k.soort === "verwijzing" && k.waarde.replace(/'/g, "").startsWith(`${NORMENBLAD}!`)) {
      const rij = Number(/\d+$/.exec(k.waarde)?.[0]);
      const sleutel = o.werkboek.cel(NORMENBLAD, adres({ rij, kolom: 1 }))?.waarde;
      if (typeof sleutel === "string") return { sleutel, peildatum: undefined };
    }
  }
  return undefined;
}

function waardeVan({ werkboek }: Onderzoek, cel: Cel, formule: string, k: Knoop) {
  const stuk = formule.slice(k.begin, k.eind);
  return werkboek.waardenblad().reken(rekentekst(stuk, cel, werkboek.boek, werkboek.vandaag), cel.blad);
}

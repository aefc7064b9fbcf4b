import type { Dagnummer } from "../../domain/datum";
import { isFormule, type Cel } from "../../sheet/blad";
import type { Naamcel } from "../../sheet/naamcellen";
import { broncel } from "./broncel";
import { volgformule, type Koppeling } from "./koppelingen";
import { BRON_RECHTS } from "./lees";
import type { Veld, Waarde } from "./veld";
import type { Vraag } from "./vraag";
import { waardecel } from "./waardecel";

/** Wat iemand in een veld zet: een waarde met haar bron, niets, of een koppeling met iets anders in de werkmap. */
export type Veldkeuze =
  | { readonly soort: "waarde"; readonly waarde: Waarde; readonly bron?: string | undefined }
  | { readonly soort: "leeg" }
  | ({ readonly soort: "koppeling" } & Koppeling);

/** Wat er dan in de cel van het veld komt, en in de cel met zijn bron. De bron geldt zolang die waarde er staat. */
export function veldcellen(
  veld: Veld,
  keuze: Veldkeuze,
  { n, peildatum }: { readonly n: (naam: string) => string; readonly peildatum: Dagnummer },
): Naamcel[] {
  const naam = n(veld.naam);
  const gegeven = {
    veld,
    waarde: keuze.soort === "waarde" ? keuze.waarde : undefined,
    bron: keuze.soort === "waarde" ? keuze.bron : undefined,
    peildatum,
    peilnaam: n("peildatum"),
    // De terugval hangt niet van de vraag af, alleen van haar namen.
    terugval: veld.leegIs?.formule(n, {} as Vraag),
  };
  const [waarde, herkomst]: [Cel, Cel] =
    keuze.soort === "koppeling"
      ? [{ inhoud: { formule: volgformule(keuze.formule) } }, { inhoud: keuze.van }]
      : [waardecel(gegeven), broncel(gegeven, naam)];
  return [cel(naam, 1, waarde), cel(naam, 1 + BRON_RECHTS, herkomst)];
}

function cel(naam: string, kolom: number, { inhoud }: Cel): Naamcel {
  const kaal = inhoud === undefined ? null : isFormule(inhoud) ? { formule: inhoud.formule } : inhoud;
  return { naam, rij: 1, kolom, inhoud: kaal };
}

import type { Dagnummer } from "../../domain/datum";
import { gedeeldeNaam } from "../../plans/begroting/uitgangspunten";
import { PEILDATUMVELD } from "../../plans/opgave/keurveld";
import { BRON_RECHTS, type Herkomst } from "../../plans/opgave/lees";
import type { Lijst, Veld } from "../../plans/opgave/veld";
import { rijenVan, type Vraag } from "../../plans/opgave/vraag";
import type { Celwaarde } from "../../sheet/blad";
import { zinnen } from "../../workbook/zinnen";
import type { Gelezen } from "./binding";

/** Wat er van een veld op het blad staat. */
export interface Veldstand {
  readonly waarde: Celwaarde | null;
  readonly herkomst: Herkomst;
  /** Wat er op het blad bij de bron staat. */
  readonly bron: string;
  /** De bron die de gebruiker zelf opgaf. */
  readonly eigenBron: string | undefined;
  /** Wat er mis is met wat er staat. */
  readonly fout: string | undefined;
  readonly peildatum: Dagnummer | undefined;
  /** Volgt het veld het gegeven dat de hele begroting deelt? */
  readonly gedeeld: boolean;
}

/** Wat er van een veld te tonen is, met de volledige naam van zijn cel. */
export function veldstand<V extends Vraag>(veld: Veld, g: Gelezen<V>, naam: string): Veldstand {
  const { namen, stand } = g;
  const cel = namen.get(naam);
  const [waarde, bron] = [cel?.waarden[0]?.[0], cel?.waarden[0]?.[BRON_RECHTS]];
  const { peildatum, velden } = stand.koppelingen;
  const eigen = stand.herkomst[veld.sleutel] ?? "leeg";
  return {
    waarde: waarde ?? null,
    herkomst: veld !== PEILDATUMVELD ? eigen : peildatum ? "koppeling" : "waarde",
    bron: typeof bron === "string" ? bron : "",
    eigenBron: stand.bronnen[veld.sleutel],
    fout:
      cel === undefined
        ? zinnen.naamWeg(naam)
        : stand.bezwaren.find(
            (b) => b.lijst === undefined && b.sleutel === veld.sleutel && !isNogLeeg(waarde),
          )?.zin,
    peildatum: peildatumVan(g),
    gedeeld: veld.gedeeld !== undefined && velden[veld.sleutel]?.formule === gedeeldeNaam(veld.gedeeld),
  };
}

export function peildatumVan<V extends Vraag>({ stand }: Pick<Gelezen<V>, "stand">): Dagnummer | undefined {
  const { peildatum } = stand.vraag;
  return typeof peildatum === "number" ? peildatum : undefined;
}

function isNogLeeg(waarde: unknown): boolean {
  return waarde === null || waarde === undefined || waarde === "";
}

/** Het jaar waar de kolommen van een lijst vanaf tellen, als dat is ingevuld. */
export function jaarVan(vraag: Vraag, { jaarVan: bij }: Lijst): number | undefined {
  const jaar = bij && rijenVan(vraag, { naam: bij.lijst })[0]?.[bij.sleutel];
  return typeof jaar === "number" ? jaar : undefined;
}

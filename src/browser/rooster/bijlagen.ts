import { CorePlugin, coreTypes, type Model } from "../../engine/spreadsheet";
import { maakOmkeerbaar, stuur } from "./opdracht";
import type { Zone } from "./vak";

/** Wat o-spreadsheet niet kent en wij wel moeten bewaren. Met een bereik schuift het mee met rijen en kolommen. */
export interface Bijlage {
  readonly id: string;
  readonly soort: Bijlagesoort;
  /** Het blad, als het daarmee verdwijnt. */
  readonly sheetId?: string;
  readonly zone?: Zone;
  readonly gegevens: unknown;
}

export type Bijlagesoort =
  | "notitie"
  | "naam"
  | "matrix"
  | "afdruk"
  | "kopRijen"
  | "afdrukbereik"
  | "invoerregel"
  | "grafiek"
  | "tabel"
  | "blad"
  | "herkomst";

const ZET = "WMO_BIJLAGE";
const WEG = "WMO_BIJLAGE_WEG";
/** Bij een dubbel blad horen deze erbij; een naam en het kenmerk van een blad zijn er maar één keer. */
const DUBBEL: readonly Bijlagesoort[] = ["notitie", "matrix", "afdruk", "kopRijen", "afdrukbereik"];

type Bereik = ReturnType<CorePlugin["getters"]["getRangeFromZone"]>;
interface Bewaard {
  readonly soort: Bijlagesoort;
  readonly sheetId?: string;
  readonly bereik?: Bereik;
  readonly gegevens: unknown;
}
/** Zo staan de bijlagen in de gegevens van het model. */
interface Metbijlagen {
  wmo?: readonly Bijlage[];
}
type Opdracht =
  | ({ type: typeof ZET } & Bijlage)
  | { type: typeof WEG; id: string }
  | { type: "DELETE_SHEET"; sheetId: string }
  | { type: "DUPLICATE_SHEET"; sheetId: string; sheetIdTo: string };

/** Onze gegevens in het model zelf: zij gaan mee met ongedaan maken, bewaren, invoegen en verwijderen. */
export class Bijlagenkast extends CorePlugin<{ bijlagen: Record<string, Bewaard> }> {
  static override getters = ["wmoBijlagen"];
  bijlagen: Record<string, Bewaard> = {};

  override handle(opdracht: unknown): void {
    const cmd = opdracht as Opdracht;
    if (cmd.type === ZET) this.zet(cmd.id, this.bewaard(cmd));
    else if (cmd.type === WEG) this.zet(cmd.id, undefined);
    else if (cmd.type === "DELETE_SHEET") {
      for (const { id, sheetId } of this.wmoBijlagen()) if (sheetId === cmd.sheetId) this.zet(id, undefined);
    } else if (cmd.type === "DUPLICATE_SHEET")
      for (const b of this.wmoBijlagen())
        if (b.sheetId === cmd.sheetId && DUBBEL.includes(b.soort))
          this.zet(`${cmd.sheetIdTo}:${b.id}`, this.bewaard({ ...b, sheetId: cmd.sheetIdTo }));
  }

  override adaptRanges({ applyChange }: Parameters<CorePlugin["adaptRanges"]>[0]): void {
    for (const [id, { bereik, ...rest }] of Object.entries(this.bijlagen)) {
      const uit = bereik && applyChange(bereik);
      if (uit === undefined || uit.changeType === "NONE") continue;
      this.zet(id, uit.changeType === "REMOVE" ? undefined : { ...rest, bereik: uit.range });
    }
  }

  override import(gegevens: object): void {
    for (const b of (gegevens as Metbijlagen).wmo ?? []) this.bijlagen[b.id] = this.bewaard(b);
  }

  override export(gegevens: object): void {
    (gegevens as Metbijlagen).wmo = this.wmoBijlagen();
  }

  wmoBijlagen(soort?: Bijlagesoort): Bijlage[] {
    const uit: Bijlage[] = [];
    // Er zijn er duizenden, en wie een naam zoekt vraagt alleen naar verborgen namen: geen lijst van alles maken.
    for (const id in this.bijlagen) {
      const b = this.bijlagen[id];
      if (b === undefined || (soort !== undefined && b.soort !== soort)) continue;
      const { bereik, ...rest } = b;
      uit.push({ id, ...rest, ...(bereik && { sheetId: bereik.sheetId, zone: bereik.zone }) });
    }
    return uit;
  }

  private bewaard({ soort, sheetId, zone, gegevens }: Bijlage): Bewaard {
    const bereik = sheetId && zone && this.getters.getRangeFromZone(sheetId, zone);
    return { soort, ...(sheetId && { sheetId }), ...(bereik && { bereik }), gegevens };
  }

  private zet(id: string, wat: Bewaard | undefined): void {
    this.history.update("bijlagen", id, wat as never);
  }
}

/** Maakt de opdrachten bekend als opdrachten die gegevens veranderen. */
export function installeerBijlagen(): void {
  for (const opdracht of [ZET, WEG]) {
    (coreTypes as Set<string>).add(opdracht);
    maakOmkeerbaar(opdracht);
  }
}

/** De bijlagen van een soort. */
export function bijlagen(model: Pick<Model, "getters">, soort: Bijlagesoort): Bijlage[] {
  return (model.getters as unknown as Pick<Bijlagenkast, "wmoBijlagen">).wmoBijlagen(soort);
}

/** Bewaart een bijlage; met een id dat er al is, in de plaats daarvan. */
export function bewaarBijlage(model: Model, bijlage: Omit<Bijlage, "id"> & { readonly id?: string }): void {
  stuur(model, ZET, { id: `${bijlage.soort}:${model.uuidGenerator.smallUuid()}`, ...bijlage });
}

export function verwijderBijlage(model: Model, id: string): void {
  stuur(model, WEG, { id });
}

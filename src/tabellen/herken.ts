import type { Notatie } from "../language/leesgetal";
import { bijKop, eersteRijAlsKop, zoekKop, type Kop } from "./kop";
import { jarenOnderElkaar } from "./jarennaast";
import { kiesKolommen, type EigenKeuzes, type Kolomkeuze } from "./kolomkeuze";
import type { Lijstvorm, Rijwaarden } from "./lijstvorm";
import { vindNotatie, type Notatievondst } from "./notatie";
import { leesRijen, type Gegevens } from "./gegevens";
import { ontvouw } from "./samengevoegd";
import { isLeeg, type Tabel } from "./tabel";
import { telGelijke } from "./tel";

/** Wat de gebruiker over een tabel beslist; zonder keuze geldt wat de tabel zelf laat zien. */
export interface Tabelkeuzes {
  /** Is de eerste rij een kop? */
  readonly kop?: boolean;
  readonly kolommen?: EigenKeuzes;
  /** Verborgen en weggefilterde rijen tellen mee. */
  readonly metVerborgen?: boolean;
  /** De laatste rij telt mee, al is zij de som van de rijen erboven. */
  readonly metSom?: boolean;
  readonly notatie?: Notatie;
}

/** Wat er in een tabel herkend is, voordat iemand het overneemt. */
export interface Herkenning extends Gegevens {
  readonly kop: Kop | undefined;
  readonly kolommen: readonly Kolomkeuze[];
  /** De rijen om over te nemen, gelijke al samengeteld. */
  readonly rijen: readonly Rijwaarden[];
  /** Hoeveel rijen er gelezen zijn, voor het samentellen. */
  readonly gelezen: number;
  readonly samenvoegingen: readonly string[];
  readonly notatie: Notatievondst;
  /** Waar in de bron de eerste rij onder de kop en de eerste kolom staan, vanaf 0; undefined als de tabel eerst gedraaid is. */
  readonly plek: { readonly rij: number; readonly kolom: number } | undefined;
}

/** Zoekt uit wat er in een tabel staat en leest de rijen; er wordt nog niets overgenomen. */
export function herken(bron: Tabel, vorm: Lijstvorm, keuzes: Tabelkeuzes = {}): Herkenning {
  const kaal = zonderLegeRand(bron);
  const tabel = jarenOnderElkaar(kaal.tabel, vorm);
  const gevonden = keuzes.kop === false ? undefined : zoekKop(tabel, vorm);
  const kop = gevonden ?? (keuzes.kop === true ? eersteRijAlsKop(tabel) : undefined);
  const kolommen = kiesKolommen(tabel, vorm, kop, keuzes.kolommen);
  const uitgelegd = ontvouw(tabel, kolommen, kop?.tot ?? 0);
  const rijen = uitgelegd.rijen
    .map((rij, r) => ({ rij, mis: uitgelegd.mis.get(r) }))
    .slice(kop?.tot ?? 0)
    .filter(({ rij }) => rij.cellen.some((c) => !isLeeg(c)));
  const notatie = vindNotatie(
    rijen.map((r) => r.rij),
    kolommen,
  );
  const gelezen = leesRijen(rijen, kolommen, vorm, { ...keuzes, notatie: keuzes.notatie ?? notatie.notatie });
  return {
    kop,
    kolommen,
    ...gelezen,
    rijen: telGelijke(vorm, gelezen.goed),
    gelezen: gelezen.goed.length,
    samenvoegingen: uitgelegd.zinnen,
    notatie: { ...notatie, notatie: keuzes.notatie ?? notatie.notatie },
    plek: tabel === kaal.tabel ? { rij: kaal.rij + (kop?.tot ?? 0), kolom: kaal.kolom } : undefined,
  };
}

/** Staat er een kop boven waar wij een kolom van kennen? */
export function heeftKop(bron: Tabel, vorm: Lijstvorm): boolean {
  const kop = zoekKop(zonderLegeRand(bron).tabel, vorm);
  return kop !== undefined && bijKop(kop, vorm).some((m) => m !== undefined);
}

/** Lege rijen en kolommen aan de rand horen er niet bij; met waar in de bron de rest begint. */
function zonderLegeRand({ rijen, samengevoegd }: Tabel): {
  readonly tabel: Tabel;
  readonly rij: number;
  readonly kolom: number;
} {
  let [boven, onder, links, rechts] = [Infinity, -1, Infinity, 0];
  rijen.forEach(({ cellen }, r) =>
    cellen.forEach((cel, k) => {
      if (isLeeg(cel)) return;
      [boven, onder] = [Math.min(boven, r), r];
      [links, rechts] = [Math.min(links, k), Math.max(rechts, k + 1)];
    }),
  );
  if (onder < 0) return { tabel: { rijen: [], samengevoegd: [] }, rij: 0, kolom: 0 };
  const tabel = {
    rijen: rijen.slice(boven, onder + 1).map((rij) => ({ ...rij, cellen: rij.cellen.slice(links, rechts) })),
    samengevoegd: samengevoegd.map((s) => ({ ...s, rij: s.rij - boven, kolom: s.kolom - links })),
  };
  return { tabel, rij: boven, kolom: links };
}

import { adres, leesAdres, raken, type Gebied, type Plek } from "../formula/adres";
import { isFormule, isMatrix, type Blad, type Cel, type Celwaarde } from "./blad";

/** Een cel op haar plek, met de waarde die er te lezen is: ingetikt, bewaard of uitgerold. */
export interface Roostercel extends Plek {
  readonly cel: Cel;
  readonly waarde?: Celwaarde;
  /** Het gebied waarin de formule van deze cel uitrolt. */
  readonly uitrol?: Gebied;
}

/** De cellen van een blad op adres. */
export type Celrooster = ReadonlyMap<string, Roostercel>;

/** Legt de cellen neer en rolt de tabellen uit; een cel die al bezet is, wordt geweigerd. */
export function celrooster(blad: Blad): Celrooster {
  const uit = new Map<string, Roostercel>();
  for (const cel of blad.cellen) {
    const plek = leesAdres(cel.adres);
    if (plek === undefined) throw new Error(`“${cel.adres}” is geen celadres; schrijf bijvoorbeeld B5.`);
    if (uit.has(cel.adres)) throw new Error(`cel ${cel.adres} staat er twee keer in.`);
    uit.set(cel.adres, { ...plek, cel, ...gelezen(cel, plek) });
  }
  const wortels = [...uit.values()].filter((c) => c.uitrol !== undefined);
  wortels.forEach((wortel, i) => {
    const ander = wortels.slice(i + 1).find((w) => raken(w.uitrol as Gebied, wortel.uitrol as Gebied));
    if (ander) throw new Error(`de tabellen van ${adres(wortel)} en ${adres(ander)} rollen over elkaar.`);
    rolUit(wortel, uit);
  });
  return uit;
}

function gelezen({ inhoud }: Cel, plek: Plek): { waarde?: Celwaarde; uitrol?: Gebied } {
  if (inhoud === undefined) return {};
  if (!isFormule(inhoud)) return { waarde: inhoud };
  const { uitkomst } = inhoud;
  if (!isMatrix(uitkomst)) return uitkomst === undefined ? {} : { waarde: uitkomst };
  const breed = uitkomst[0]?.length ?? 0;
  if (breed === 0 || uitkomst.some((rij) => rij.length !== breed))
    throw new Error(`de tabel van ${adres(plek)} is leeg of heeft rijen van verschillende lengte.`);
  const tot = { rij: plek.rij + uitkomst.length - 1, kolom: plek.kolom + breed - 1 };
  return { waarde: (uitkomst[0] as readonly Celwaarde[])[0], uitrol: { van: plek, tot } };
}

function rolUit(wortel: Roostercel, uit: Map<string, Roostercel>): void {
  const { inhoud, ...opmaak } = wortel.cel;
  if (!isFormule(inhoud) || !isMatrix(inhoud.uitkomst)) return;
  inhoud.uitkomst.forEach((waarden, r) =>
    waarden.forEach((waarde, k) => {
      if (r === 0 && k === 0) return;
      const plek = { rij: wortel.rij + r, kolom: wortel.kolom + k };
      const bezet = uit.get(adres(plek));
      if (bezet?.cel.inhoud !== undefined)
        throw new Error(`de tabel van ${adres(wortel)} rolt over ${adres(plek)}, en daar staat al iets.`);
      uit.set(adres(plek), { ...plek, cel: bezet?.cel ?? kaal(opmaak), waarde });
    }),
  );
}

function kaal({ stijl, vorm }: Cel): Cel {
  return { ...(stijl && { stijl }), ...(vorm && { vorm }) };
}

import type { Rijbron } from "../../plans/opgave/koppelingen";
import type { Lijst } from "../../plans/opgave/veld";
import type { Herkenning } from "../../tabellen/herken";
import type { Lijstvorm } from "../../tabellen/lijstvorm";
import { rijental } from "../../tabellen/verslag";
import { volgbaar, type Volgplek } from "../../tabellen/volgbaar";
import { absoluut, bladverwijzing, gebiedstekst, type Plek } from "../../formula/adres";
import { overname, type Klaargelegd, type Overname } from "./overname";
import type { Celtekst } from "./overnamebeeld";

/** Wat de gebruiker in de werkmap aanwees. */
export interface Aangewezen extends Klaargelegd {
  readonly blad: string;
  /** De cel linksboven. */
  readonly van: Plek;
  /** Is dat het blad waar de lijst zelf op staat? */
  readonly hier: boolean;
}

/** De stap waarin een lijst aan een bereik van de gebruiker gekoppeld wordt: welke kolom waar heen gaat, met een voorbeeld. */
export interface Lijstkoppeling extends Pick<Overname<Aangewezen>, "element" | "ververs"> {
  /** Legt klaar wat er in de werkmap is aangewezen. */
  kies(): Promise<void>;
}

export function lijstkoppeling(
  id: string,
  van: {
    readonly lijst: Lijst;
    readonly vorm: () => Lijstvorm;
    readonly cel: Celtekst;
    readonly jaar: () => number | undefined;
    readonly staanEr: () => number;
  },
  om: {
    readonly neemSelectie: () => Promise<Aangewezen | undefined>;
    readonly volg: (
      bronnen: Readonly<Record<string, Rijbron>>,
      aantal: number,
      zin: string,
    ) => Promise<boolean>;
    readonly meld: (zin: string, soort?: "goed" | "fout") => void;
  },
): Lijstkoppeling {
  const { kop, minstens } = van.lijst;
  const plekVan = (h: Herkenning, { tabel }: Klaargelegd) => volgbaar(tabel, h, van.vorm());
  const klaarleggen = overname<Aangewezen>({
    id: `${id}-koppel`,
    hoe: {
      doe: "Koppelen",
      laat: "Niet koppelen",
      kort: (h) => `${rijental(h.gelezen)} om te volgen: verandert er daar iets, dan rekent dit blad ermee.`,
      rijen: (h) =>
        van.vorm().telt === undefined ? h.goed : h.goed.map((rij) => metTelling(rij, van.vorm())),
      bezwaar(h, klaar) {
        const plek = plekVan(h, klaar);
        if ("zin" in plek)
          return `${plek.zin} Of neem de lijst over: dan komen de waarden er los in te staan.`;
        return aantalVan(plek) < minstens ? `De lijst heeft ten minste ${rijental(minstens)}.` : undefined;
      },
      neem(h, _, klaar) {
        const plek = plekVan(h, klaar);
        if ("zin" in plek) return Promise.resolve(false);
        const aantal = aantalVan(plek);
        const zin = `“${kop}” volgt nu ${rijental(aantal)} van ${klaar.blad}.`;
        return om.volg(bronnenVan(plek, klaar), aantal, zin);
      },
    },
    vorm: van.vorm,
    staanEr: van.staanEr,
    hangtAf: van.jaar,
    cel: van.cel,
    weiger: () =>
      om.meld(
        `Wijs eerst op uw eigen blad de rijen aan, met de kop erboven, en kies dan Koppel aan bereik.`,
        "fout",
      ),
    weg: () => om.meld("Er is niets gekoppeld."),
  });
  return {
    element: klaarleggen.element,
    ververs: () => klaarleggen.ververs(),
    async kies() {
      const gekozen = await om.neemSelectie();
      if (gekozen === undefined) return;
      if (gekozen.hier)
        return om.meld(
          "U hebt cellen van dit blad zelf aangewezen. Wijs op een ander blad de rijen aan, met de kop erboven.",
          "fout",
        );
      klaarleggen.toon(gekozen, true);
    },
  };
}

function aantalVan({ eerste, laatste }: Volgplek): number {
  return laatste - eerste + 1;
}

function metTelling(rij: Herkenning["goed"][number], { telt }: Lijstvorm): Herkenning["goed"][number] {
  return telt === undefined || rij[telt] !== undefined ? rij : { ...rij, [telt]: 1 };
}

/** Per kolom van de lijst het bereik op het blad van de gebruiker. */
function bronnenVan(
  { eerste, laatste, kolommen }: Volgplek,
  { blad, van }: Aangewezen,
): Record<string, Rijbron> {
  return Object.fromEntries(
    kolommen.map(({ sleutel, plaats, maal }) => {
      const kolom = van.kolom + plaats;
      const gebied = { van: { rij: van.rij + eerste, kolom }, tot: { rij: van.rij + laatste, kolom } };
      return [sleutel, { bereik: `${bladverwijzing(blad)}${absoluut(gebiedstekst(gebied))}`, maal }];
    }),
  );
}

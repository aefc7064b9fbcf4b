import { leesGebied } from "../../formula/adres";
import type { Celwaarde } from "../../sheet/blad";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import { tekortzin, type Bezwaar } from "./keur";
import { PEILDATUMVELD } from "./keurveld";
import { rijbronnen, volgtRijen, type Koppelingen } from "./koppelingen";
import type { Plan } from "./plan";
import type { Ketenbron, Kolom, Lijst, Veld } from "./veld";
import { deelVan, rijenVan, type Vraag } from "./vraag";

/** De waarden van een naam op het blad, van boven naar beneden; undefined als zij er niet is. */
type Kolomlezer = (naam: string) => readonly (Celwaarde | null)[] | undefined;

/** Wat er van een gegeven mist, met hoeveel gegevens het telt. */
export type Gemis = Bezwaar & { readonly leeg: number };

/** Eén telling van iets wat kan ontbreken: als formule op het blad, en voor wie het blad leest. Een toets legt ze naast elkaar. */
interface Telling {
  readonly som: (n: (naam: string) => string) => string;
  readonly mist: (lees: Kolomlezer) => readonly Gemis[];
}

/** Een veld of lijst: wat ervan kan ontbreken, en waar het vandaan komt als dat elders is. */
export interface Gegeven {
  readonly label: string;
  readonly tellingen: readonly Telling[];
  readonly van: string | undefined;
  /** Wat eraan mis is, als het niet leeg is. */
  readonly mis?: string;
}

/**
 * Wat er op een blad kan ontbreken, in de volgorde waarin het te vullen is: zoals het op het blad staat, maar wie uit een lijst kiest, kan dat
 * pas als die lijst er is.
 */
export function gegevensVan<V extends Vraag>(
  plan: Plan<V>,
  { vraag, koppelingen }: { readonly vraag: V; readonly koppelingen: Koppelingen },
): readonly Gegeven[] {
  const delen = plan.delen.filter((d) => deelVan(vraag, d) !== undefined);
  const velden = delen.flatMap((d) => d.velden.map((veld) => ({ veld, deel: d.naam })));
  const lijsten = plan.lijsten.filter((l) => rijenVan(vraag, l).length > 0);
  const van = (veld: Veld) => koppelingen.velden[veld.sleutel]?.van;
  const alsLijst = (lijst: Lijst): readonly Gegeven[] => {
    const formules = koppelingen.lijsten[lijst.naam];
    const moet = lijst.kolommen.filter((k) => !k.magLeeg);
    // Wat de keten heeft, is niet in de lijst te vullen maar op het blad waar het vandaan komt.
    const elders = moet.flatMap((kolom) => {
      const bron = ketenbronVan(kolom, rijbronnen(formules)?.[kolom.sleutel]?.bereik);
      return bron === undefined ? [] : [{ kolom, bron }];
    });
    const hier = moet.filter((k) => !elders.some(({ kolom }) => kolom === k));
    return [
      {
        label: lijst.kop,
        tellingen: [...inLijst(lijst, hier), ...achterop(lijst, koppelingen)],
        van: volgtRijen(formules) ? koppelingen.peildatum?.van : undefined,
      },
      ...elders.map(({ kolom, bron }) => ({
        label: kolom.label,
        tellingen: inLijst(lijst, [kolom]),
        van: bron.van.replace(/:.*/, "."),
      })),
    ];
  };
  const bron = ({ staatIn }: Veld) => lijsten.find((l) => l.kolommen.some((k) => k.naam === staatIn));
  const verplicht = velden.filter(({ veld }) => veld.leegIs === undefined);
  const eerst = new Set(verplicht.flatMap(({ veld }) => bron(veld) ?? []));
  return [
    {
      label: PEILDATUMVELD.label,
      tellingen: [isLeegVeld(PEILDATUMVELD, undefined)],
      van: koppelingen.peildatum?.van,
    },
    ...verplicht.flatMap(({ veld, deel }) => {
      const lijst = bron(veld);
      const nuPas = lijst !== undefined && eerst.delete(lijst) ? alsLijst(lijst) : [];
      return [...nuPas, { label: veld.label, tellingen: [isLeegVeld(veld, deel)], van: van(veld) }];
    }),
    ...lijsten.filter((l) => !verplicht.some(({ veld }) => bron(veld) === l)).flatMap(alsLijst),
    ...velden.flatMap(({ veld, deel }) => {
      const lijst = bron(veld);
      if (lijst === undefined) return [];
      const mis = `Het staat niet in de lijst ${lijst.kop}.`;
      return [{ label: veld.label, tellingen: [staatErNiet(veld, deel, lijst)], van: van(veld), mis }];
    }),
  ];
}

function isLeegVeld({ naam, label, sleutel }: Veld, deel: string | undefined): Telling {
  return {
    som: (n) => `(${n(naam)}="")`,
    mist: (lees) =>
      isLeeg(lees(naam)?.[0])
        ? [{ zin: `${label} is nog leeg.`, ...(deel === undefined ? {} : { deel }), sleutel, leeg: 1 }]
        : [],
  };
}

/** Een naam die uit een lijst komt en er niet (meer) in staat, bijvoorbeeld van een product dat anders ging heten: dat is ook niet compleet. */
function staatErNiet({ naam, label, sleutel, staatIn = "" }: Veld, deel: string, { kop }: Lijst): Telling {
  return {
    som: (n) => `(${n(naam)}<>"")*(SUMPRODUCT((${n(staatIn)}=${n(naam)})*1)=0)`,
    mist(lees) {
      const waarde = lees(naam)?.[0];
      if (isLeeg(waarde) || (lees(staatIn) ?? []).some((w) => isGelijk(w, waarde))) return [];
      return [{ zin: `${label} staat niet in de lijst ${kop}.`, deel, sleutel, leeg: 1 }];
    },
  };
}

/** Waar de keten de rijen van deze kolom heeft, als zij die volgt. */
function ketenbronVan({ uitKeten = [] }: Kolom, bereik: string | undefined): Ketenbron | undefined {
  return uitKeten.find(({ formule }) => formule === bereik);
}

/**
 * Wat er in deze kolommen van een lijst ontbreekt: elk leeg vak in een rij waar al iets staat, en elke rij die er ten minste moet zijn. Een lege
 * rij telt niet mee.
 */
function inLijst(lijst: Lijst, moet: readonly Kolom[]): Telling[] {
  const { naam, kop, kolommen, minstens } = lijst;
  const mits = ({ leegBij }: Kolom) => ({
    bij: kolommen.find((k) => k.sleutel === leegBij?.sleutel)?.naam,
    keuzes: leegBij?.keuzes ?? [],
  });
  const begonnen = (n: (naam: string) => string) => {
    const gevuld = kolommen.map((k) => `(${n(k.naam)}<>"")`).join("+");
    // In Excel is ONWAAR groter dan 0; pas een som is een getal.
    return kolommen.length === 1 ? gevuld : `(${gevuld}>0)`;
  };
  const staatIets = (lees: Kolomlezer) => {
    const lengte = Math.max(0, ...kolommen.map((k) => lees(k.naam)?.length ?? 0));
    return Array.from({ length: lengte }, (_, r) => r).filter((r) =>
      kolommen.some((k) => !isLeeg(lees(k.naam)?.[r])),
    );
  };
  const vakken: Telling = {
    som(n) {
      const anders = (k: Kolom) => {
        const { bij, keuzes } = mits(k);
        return bij === undefined ? "" : keuzes.map((w) => `*(${n(bij)}<>"${w}")`).join("");
      };
      return `SUMPRODUCT(${begonnen(n)}*(${moet.map((k) => `(${n(k.naam)}="")${anders(k)}`).join("+")}))`;
    },
    mist: (lees) =>
      staatIets(lees).flatMap((r) =>
        moet.flatMap((k) => {
          const { bij, keuzes } = mits(k);
          const hoeftNiet = bij !== undefined && keuzes.some((w) => isGelijk(lees(bij)?.[r], w));
          if (hoeftNiet || !isLeeg(lees(k.naam)?.[r])) return [];
          const zin = `${k.label} op rij ${r + 1} van “${kop}” is nog leeg.`;
          return [{ zin, lijst: naam, rij: r, sleutel: k.sleutel, leeg: 1 }];
        }),
      ),
  };
  const rijen: Telling = {
    som: (n) => `${moet.length}*MAX(0,${minstens}-SUMPRODUCT(${begonnen(n)}*1))`,
    mist(lees) {
      const tekort = minstens - staatIets(lees).length;
      return tekort > 0 ? [{ zin: tekortzin(lijst), lijst: naam, leeg: moet.length * tekort }] : [];
    },
  };
  return minstens === 0 ? [vakken] : [vakken, rijen];
}

/** Heeft een gekoppelde lijst elders meer of minder rijen gekregen, dan telt dit blad niet alles mee: dat is ook niet compleet. */
function achterop({ naam, kop, kolommen }: Lijst, koppelingen: Koppelingen): Telling[] {
  const bronnen = rijbronnen(koppelingen.lijsten[naam]) ?? {};
  const [eerste] = kolommen;
  // Op de volgorde van onze kolommen: zo maakt wie het blad terugleest dezelfde formule, in welke volgorde de bron ook staat.
  const bereik = kolommen.map((k) => bronnen[k.sleutel]).find((b) => b !== undefined)?.bereik;
  if (eerste === undefined || bereik === undefined) return [];
  return [
    {
      som: (n) => `ABS(ROWS(${bereik})-ROWS(${n(eerste.naam)}))`,
      mist(lees) {
        const [daar, hier] = [lees(bereik)?.length ?? rijenIn(bereik), lees(eerste.naam)?.length];
        if (daar === undefined || hier === undefined || daar === hier) return [];
        const zin = `Het aantal rijen van “${kop}” is bij de bron ${daar} en hier ${hier}: werk de lijst bij.`;
        return [{ zin, lijst: naam, leeg: Math.abs(daar - hier) }];
      },
    },
  ];
}

function rijenIn(bereik: string): number | undefined {
  const gebied = leesGebied(leesNaamverwijzing(`=${bereik}`)?.adres ?? "");
  return gebied && gebied.tot.rij - gebied.van.rij + 1;
}

/** Zoals `=""` op het blad: een spatie is niet leeg. */
function isLeeg(waarde: Celwaarde | null | undefined): boolean {
  return waarde === undefined || waarde === null || waarde === "";
}

/** Zoals `=` op het blad: hoofdletters tellen niet mee, en een getal is nooit een tekst. */
function isGelijk(een: Celwaarde | null | undefined, ander: Celwaarde | null | undefined): boolean {
  return typeof een === "string" && typeof ander === "string"
    ? een.toLowerCase() === ander.toLowerCase()
    : een === ander;
}

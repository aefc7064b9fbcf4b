import { verschuifRijen } from "../../src/formula/verschuif";
import { adres, leesGebied, type Gebied } from "../../src/workbook/adres";
import { isFormule, type Blad, type Celwaarde } from "../../src/workbook/blad";
import { tekstVan } from "../../src/tabellen/tabel";
import { rooster } from "../../src/workbook/rooster";
import { verbouwing } from "../../src/workbook/verbouwing";
import {
  Werkmapfout,
  type Bezwaar,
  type Celformule,
  type Naamcellen,
  type Selectie,
  type Terugweg,
  type Vermogen,
  type Waarden,
  type Werkmap,
  type Werkmapbytes,
} from "../../src/workbook/werkmap";

/** Een blad in het geheugen: waarden op adres, en ons kenmerk als het van ons is. */
interface Geheugenblad {
  titel: string;
  cellen: Map<string, Celwaarde>;
  formules: Map<string, string>;
  van?: Blad;
}

/** Een Werkmap zonder Excel, met de handen van de gebruiker erbij. Rekent niet: formules houden hun bewaarde uitkomst. */
export interface Geheugenwerkmap extends Werkmap {
  titels(): string[];
  /** Ons blad zoals het geschreven is. */
  geschreven(titel: string): Blad | undefined;
  lees(titel: string, adres: string): Celwaarde | undefined;
  /** De gebruiker typt; een onbekende titel wordt een nieuw blad. null maakt leeg. */
  typ(titel: string, adres: string, waarde: Celwaarde | null): void;
  wijsAan(titel: string, adres: string): void;
  hernoem(titel: string, nieuw: string): void;
  gooiWeg(titel: string): void;
  /** Een naam van de gebruiker, of een van ons die hij verlegt. */
  noem(naam: string, titel: string, bereik: string): void;
  /** De volgende opdracht mislukt met deze fout. */
  laatMislukken(fout: Werkmapfout): void;
  /** Een formule die er staat, met haar uitkomst. */
  typFormule(formule: Celformule): void;
  beveilig(titel: string): void;
  /** Het bestand dat Excel van de open werkmap geeft. */
  geefBestand(bestand: Werkmapbytes): void;
  /** Wat de volgende selecties van opmaak weten: wat er getoond wordt, en wat verborgen of samengevoegd is. */
  maakOp(opmaak: Partial<Pick<Selectie, "getoond" | "aarden" | "verborgen" | "samengevoegd">>): void;
  /** Kopieën die geopend zijn. */
  readonly geopend: readonly Uint8Array[];
}

export function maakGeheugenwerkmap(vermogens: readonly Vermogen[] = ["notities"]): Geheugenwerkmap {
  const bladen: Geheugenblad[] = [];
  const namen = new Map<string, { blad: Geheugenblad; bereik: string }>();
  const formules = new Map<string, Celformule>();
  const beveiligd = new Set<string>();
  const geopend: Uint8Array[] = [];
  let bestand: Werkmapbytes | undefined;
  /** Rekent niet, maar weet wat Excel niet kent. */
  const reken = (formule: string) => (/^=WMO\.[A-Z_]+\(/.test(formule) ? 1 : { fout: "#NAME?" as const });
  const kijkers = { selectie: new Set<() => void>(), wijzigingen: new Set<() => void>() };
  const terugwegen = new WeakMap<Terugweg, { terug: () => void; veranderd: () => boolean }>();
  let opmaak: Parameters<Geheugenwerkmap["maakOp"]>[0] = {};
  let aangewezen: { titel: string; adres: string } | undefined;
  let mislukking: Werkmapfout | undefined;

  const vind = (titel: string) => bladen.find((b) => b.titel.toLowerCase() === titel.toLowerCase());
  const gewijzigd = () => kijkers.wijzigingen.forEach((bij) => bij());
  const vanOns = (id: string) => bladen.find((b) => b.van?.id === id);
  const waarden = (blad: Geheugenblad, { van, tot }: Gebied): Waarden =>
    vanTot(van.rij, tot.rij).map((rij) =>
      vanTot(van.kolom, tot.kolom).map((kolom) => blad.cellen.get(`${rij},${kolom}`) ?? null),
    );
  const inhoud = () => JSON.stringify(bladen.map((b) => [b.titel, [...b.cellen].sort()]));
  const afdruk = () => bladen.map((b) => ({ blad: b, cellen: new Map(b.cellen), van: b.van }));

  /** Zoals bij Excel: een opdracht komt later klaar, en kan mislukken. */
  async function opdracht<T>(doe: () => T): Promise<T> {
    await Promise.resolve();
    const fout = mislukking;
    mislukking = undefined;
    if (fout) throw fout;
    return doe();
  }

  function bezwaren(nieuw: Blad): Bezwaar[] {
    const oud = vanOns(nieuw.id);
    return [
      ...(oud
        ? [{ soort: "vervangt" as const, id: nieuw.id, titel: oud.titel, gevuld: oud.cellen.size }]
        : []),
      ...(nieuw.namen ?? []).flatMap(({ naam }) => {
        const nu = namen.get(naam.toUpperCase());
        if (nu === undefined || nu.blad === oud || !bladen.includes(nu.blad)) return [];
        return [
          { soort: "naamBezet" as const, id: nieuw.id, naam, verwijst: `${nu.blad.titel}!${nu.bereik}` },
        ];
      }),
    ];
  }

  function schrijf(nieuw: Blad): Geheugenblad {
    let blad = vanOns(nieuw.id);
    if (blad === undefined) {
      blad = {
        titel: vrijeTitel(nieuw.titel, (t) => vind(t) !== undefined),
        cellen: new Map(),
        formules: new Map(),
      };
      bladen.push(blad);
    }
    for (const [naam, { blad: op }] of namen) if (op === blad) namen.delete(naam);
    blad.van = nieuw;
    blad.cellen = new Map();
    blad.formules = new Map();
    for (const c of rooster(nieuw).values())
      if (isFormule(c.cel.inhoud)) blad.formules.set(`${c.rij},${c.kolom}`, `=${c.cel.inhoud.formule}`);
    for (const c of rooster(nieuw).values())
      if (c.waarde !== undefined) blad.cellen.set(`${c.rij},${c.kolom}`, c.waarde);
      else if (isFormule(c.cel.inhoud)) blad.cellen.set(`${c.rij},${c.kolom}`, 0);
    for (const { naam, bereik } of nieuw.namen ?? []) namen.set(naam.toUpperCase(), { blad, bereik });
    return blad;
  }

  /** Schrijft, en onthoudt hoe het terug moet. */
  function metTerugweg(nieuwe: readonly Blad[], doe: (nieuw: Blad) => Geheugenblad) {
    const [vorige, vorigeNamen] = [afdruk(), new Map(namen)];
    const gezet = nieuwe.map((nieuw) => ({ id: nieuw.id, versie: nieuw.versie, titel: doe(nieuw).titel }));
    const terug: Terugweg = { titels: gezet.map((g) => g.titel) };
    const na = inhoud();
    terugwegen.set(terug, {
      veranderd: () => inhoud() !== na,
      terug: () => {
        bladen.splice(0, bladen.length, ...vorige.map(({ blad }) => blad));
        for (const { blad, cellen, van } of vorige) {
          blad.cellen = cellen;
          if (van === undefined) delete blad.van;
          else blad.van = van;
        }
        namen.clear();
        for (const [naam, waar] of vorigeNamen) namen.set(naam, waar);
      },
    });
    gewijzigd();
    return { gezet, terug };
  }

  const volg = (wie: Set<() => void>, bij: () => void) => {
    wie.add(bij);
    return Promise.resolve(() => Promise.resolve(void wie.delete(bij)));
  };

  return {
    kan: (vermogen) => vermogens.includes(vermogen),
    selectie: () =>
      opdracht(() => {
        const blad = aangewezen && vind(aangewezen.titel);
        const kaal = { aarden: [], verborgen: [], samengevoegd: [] };
        if (!aangewezen || !blad)
          return {
            blad: bladen[0]?.titel ?? "Blad1",
            adres: "A1",
            waarden: [[null]],
            getoond: [[""]],
            ...kaal,
          };
        if (aangewezen.adres.includes(","))
          throw new Werkmapfout("meer-gebieden", "Er zijn losse gebieden aangewezen; wijs er één aan.");
        const { adres } = aangewezen;
        const cellen = waarden(blad, gebied(adres));
        const getoond = cellen.map((rij) => rij.map((w) => (w === null ? "" : tekstVan({ waarde: w }))));
        return { blad: blad.titel, adres, waarden: cellen, getoond, ...kaal, ...opmaak };
      }),
    leesNamen: (gevraagd, rechts = 0) =>
      opdracht(() => {
        const gevonden = gevraagd.flatMap((naam) => {
          const nu = namen.get(naam.toUpperCase());
          if (nu === undefined || !bladen.includes(nu.blad)) return [];
          const { van, tot } = gebied(nu.bereik);
          const vak = { van, tot: { rij: tot.rij, kolom: tot.kolom + rechts } };
          const cellen: Naamcellen = {
            blad: nu.blad.titel,
            adres: nu.bereik,
            waarden: waarden(nu.blad, vak),
            formules: vanTot(vak.van.rij, vak.tot.rij).map((rij) =>
              vanTot(vak.van.kolom, vak.tot.kolom).map((kolom) => nu.blad.formules.get(`${rij},${kolom}`)),
            ),
          };
          return [[naam, cellen] as const];
        });
        return new Map(gevonden);
      }),
    schrijfNamen: (nieuwe) =>
      opdracht(() => {
        const plekken = nieuwe.map(({ naam, rij, kolom, inhoud }) => {
          const nu = namen.get(naam.toUpperCase());
          if (nu === undefined || !bladen.includes(nu.blad))
            throw new Werkmapfout("naam-weg", "De cel van dit gegeven is er niet meer.");
          const { van } = gebied(nu.bereik);
          return { blad: nu.blad, plek: `${van.rij + rij - 1},${van.kolom + kolom - 1}`, inhoud };
        });
        for (const { blad, plek, inhoud } of plekken) {
          blad.formules.delete(plek);
          if (inhoud === null) blad.cellen.delete(plek);
          else if (!isFormule(inhoud)) blad.cellen.set(plek, inhoud);
          else {
            blad.formules.set(plek, `=${inhoud.formule}`);
            blad.cellen.set(plek, 0);
          }
        }
        gewijzigd();
      }),
    onzeBladen: () =>
      opdracht(() =>
        bladen.flatMap(({ van, titel }) => (van ? [{ id: van.id, versie: van.versie, titel }] : [])),
      ),
    zet: (nieuwe, akkoord = []) =>
      opdracht(() => {
        const open = nieuwe.filter((b) => !akkoord.includes(b.id)).flatMap(bezwaren);
        if (open.length > 0) return { bezwaren: open };
        return metTerugweg(nieuwe, schrijf);
      }),
    verbouw: (oud, nieuw, weg, akkoord = []) =>
      opdracht(() => {
        const blad = vanOns(oud.id);
        if (blad === undefined) throw new Werkmapfout("blad-weg", `Het blad “${oud.titel}” is er niet meer.`);
        const { id } = oud;
        const staatEr = (oud.namen ?? []).every(({ naam, bereik }) => {
          const nu = namen.get(naam.toUpperCase());
          return nu?.blad === blad && nu.bereik === bereik;
        });
        if (!staatEr) return { bezwaren: [{ soort: "verschoven", id, titel: blad.titel }] };
        const plan = verbouwing(oud, nieuw, weg);
        const onze = rooster(oud);
        const vanGebruiker = ([plek]: readonly [string, unknown]) =>
          onze.get(alsAdres(plek))?.cel.inhoud === undefined;
        const bezet = [...blad.cellen]
          .filter(vanGebruiker)
          .filter(([plek]) => plan.weg.includes(parseInt(plek)));
        if (bezet.length > 0 && !akkoord.includes(id)) {
          const cellen = bezet.map(([plek]) => alsAdres(plek)).join(", ");
          return { bezwaren: [{ soort: "celBezet", id, titel: blad.titel, cellen }] };
        }
        const [cellen, oudeFormules] = [blad.cellen, blad.formules];
        return metTerugweg([nieuw], () => {
          schrijf(nieuw);
          const anders = new Set(plan.cellen.flatMap((c) => (c.inhoud ? [c.adres] : [])));
          // Wat de gebruiker typte, schuift mee: naast ons, en in een geel veld dat niet anders wordt.
          for (const [plek, waarde] of cellen) {
            const [rij = 0, kolom = 0] = plek.split(",").map(Number);
            const nu = verschuifRijen([rij, rij], plan.ingrepen)?.[0];
            if (nu === undefined || anders.has(alsAdres(`${nu},${kolom}`))) continue;
            blad.cellen.set(`${nu},${kolom}`, waarde);
            const formule = oudeFormules.get(plek);
            if (formule !== undefined && vanGebruiker([plek, waarde]))
              blad.formules.set(`${nu},${kolom}`, formule);
          }
          return blad;
        });
      }),
    zetTerug: (terug, ookVeranderd = false) =>
      opdracht(() => {
        const weg = terugwegen.get(terug);
        if (weg === undefined) throw new Werkmapfout("onbekend", "Dit is al teruggezet.");
        if (!ookVeranderd && weg.veranderd())
          throw new Werkmapfout("blad-veranderd", "Er is daarna iets veranderd op de bladen.");
        terugwegen.delete(terug);
        weg.terug();
        gewijzigd();
      }),
    toon: (titel, adres = "A1") =>
      opdracht(() => {
        if (!vind(titel)) throw new Werkmapfout("blad-weg", `Het blad “${titel}” is er niet meer.`);
        aangewezen = { titel, adres };
        kijkers.selectie.forEach((bij) => bij());
      }),
    heelBestand: () =>
      opdracht(() => {
        if (bestand === undefined) throw new Werkmapfout("bestand", "Excel gaf de open werkmap niet.");
        return bestand;
      }),
    openKopie: (bytes) => opdracht(() => void geopend.push(bytes)),
    leesFormules: () => opdracht(() => ({ formules: [...formules.values()], beveiligd: [...beveiligd] })),
    schrijfFormules: (nieuwe) =>
      opdracht(() => {
        for (const f of nieuwe) formules.set(`${f.blad}!${f.cel}`, { ...f, waarde: reken(f.formule) });
      }),
    volgSelectie: (bij) => volg(kijkers.selectie, bij),
    volgWijzigingen: (bij) => volg(kijkers.wijzigingen, bij),

    titels: () => bladen.map((b) => b.titel),
    geschreven: (titel) => vind(titel)?.van,
    lees: (titel, adres) => {
      const { van } = gebied(adres);
      return vind(titel)?.cellen.get(`${van.rij},${van.kolom}`);
    },
    typ(titel, adres, waarde) {
      const blad = vind(titel) ?? {
        titel,
        cellen: new Map<string, Celwaarde>(),
        formules: new Map<string, string>(),
      };
      if (!bladen.includes(blad)) bladen.push(blad);
      const { van } = gebied(adres);
      blad.formules.delete(`${van.rij},${van.kolom}`);
      if (waarde === null) blad.cellen.delete(`${van.rij},${van.kolom}`);
      else blad.cellen.set(`${van.rij},${van.kolom}`, waarde);
      gewijzigd();
    },
    wijsAan(titel, adres) {
      aangewezen = { titel, adres };
      kijkers.selectie.forEach((bij) => bij());
    },
    hernoem(titel, nieuw) {
      const blad = vind(titel);
      if (blad) blad.titel = nieuw;
    },
    gooiWeg(titel) {
      const blad = vind(titel);
      if (blad) bladen.splice(bladen.indexOf(blad), 1);
      gewijzigd();
    },
    noem(naam, titel, bereik) {
      const blad = vind(titel);
      if (blad) namen.set(naam.toUpperCase(), { blad, bereik });
    },
    geopend,
    typFormule: (formule) => void formules.set(`${formule.blad}!${formule.cel}`, formule),
    beveilig: (titel) => void beveiligd.add(titel),
    geefBestand: (nieuw) => void (bestand = nieuw),
    maakOp: (nieuw) => void (opmaak = nieuw),
    laatMislukken(fout) {
      mislukking = fout;
    },
  };
}

function gebied(tekst: string): Gebied {
  const gelezen = leesGebied(tekst);
  if (gelezen === undefined) throw new Error(`“${tekst}” is geen bereik.`);
  return gelezen;
}

/** "5,2" -> "B5". */
function alsAdres(plek: string): string {
  const [rij = 0, kolom = 0] = plek.split(",").map(Number);
  return adres({ rij, kolom });
}

function vanTot(van: number, tot: number): number[] {
  return Array.from({ length: tot - van + 1 }, (_, i) => van + i);
}

/** "Besparing", "Besparing (2)" en zo verder; nooit langer dan 31 tekens. */
function vrijeTitel(titel: string, bezet: (titel: string) => boolean): string {
  for (let n = 1; ; n++) {
    const staart = n === 1 ? "" : ` (${n})`;
    const proef = titel.slice(0, 31 - staart.length) + staart;
    if (!bezet(proef)) return proef;
  }
}

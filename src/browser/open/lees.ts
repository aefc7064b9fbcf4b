import { formuleplekken, type Formuleplek } from "../../sharing/bewijs/formulecel";
import { loopXml } from "../../xlsx/bestand/xml";
import { scanBlad } from "../../sharing/werkmap/bladscan";
import type { Kalecel } from "../../sharing/werkmap/cel";
import { zonderVreemdeKop } from "../../sharing/werkmap/vreemd";
import { maakBoek } from "../../sharing/omzetten/boek";
import { weiger } from "../../xlsx/bestand/weigering";
import { isTekstvorm } from "../rooster/tekstvorm";
import { openWerkmap, type Werkmapbestand } from "../../sharing/werkmap/werkmap";
import { adres, leesGebied } from "../../formula/adres";
import type { Blad, Celwaarde, Formule, Geplaatst } from "../../sheet/blad";
import { leesBladcellen } from "./bladcellen";
import { leesBladvorm } from "./bladvorm";
import { kleurlezer } from "./kleur";
import { metLokaleNamen } from "./lokalenamen";
import { leesNamen } from "./namen";
import { nietGetoond } from "./nietgetoond";
import { pasIn } from "./ruimte";
import { leesStijlen, type Uiterlijk } from "./stijlen";
import { zinnen } from "./zinnen";

/** Een gelezen blad, met de cellen waar zij in het bestand staan. */
export interface Gelezenblad {
  readonly blad: Blad;
  readonly pad: string;
  readonly titel: string;
  readonly cellen: readonly Kalecel[];
  readonly formules: readonly Formuleplek[];
}

export interface Gelezenwerkmap {
  readonly werkmap: Werkmapbestand;
  readonly bladen: readonly Gelezenblad[];
  /** Wat er is en hier niet te zien is. */
  readonly niet: readonly string[];
}

/** Leest een werkmap om haar te tonen en later in hetzelfde bestand te bewaren. Gooit een Bestandsfout met één zin. */
export function leesWerkmapbestand(bytes: Uint8Array): Gelezenwerkmap {
  const werkmap = openWerkmap(bytes);
  if (werkmap.vanaf1904) weiger(zinnen.vanaf1904());
  const { pakket } = werkmap;
  const thema = pakket.relaties(werkmap.pad).find((r) => r.soort === "theme")?.doel;
  const kleur = kleurlezer(
    thema !== undefined && pakket.heeft(thema) ? pakket.lees(thema) : undefined,
    thema ?? "",
  );
  const { stijlpad } = werkmap;
  const stijl = leesStijlen(
    stijlpad !== undefined && pakket.heeft(stijlpad) ? pakket.lees(stijlpad) : undefined,
    stijlpad ?? "",
    kleur,
  );
  const { namen, andere } = leesNamen(werkmap);
  const verborgen = verborgenBladen(werkmap);
  const boek = maakBoek(werkmap, () => undefined);
  const lokaal = werkmap.namen.some((n) => n.blad !== undefined);
  const zonder: string[] = [];
  const bladen = werkmap.werkbladen.flatMap(({ titel, pad }, i): Gelezenblad[] => {
    if (pad === undefined) return [];
    const inhoud = pakket.lees(pad);
    const cellen = leesBladcellen(inhoud, pad, werkmap.teksten);
    const formules = formuleplekken(titel, scanBlad(inhoud, pad, werkmap.teksten, () => true).formules);
    const { blad, niet } = pasIn({
      id: `eigen_${i + 1}`,
      versie: 1,
      zonderKenmerk: true,
      titel,
      ...leesBladvorm(inhoud, pad, kleur),
      namen: namen.get(titel.toUpperCase()) ?? [],
      cellen: leesCellen(cellen, formules, {
        stijl: (s) => stijl(s),
        lees: (formule) => (lokaal ? metLokaleNamen(formule, titel, boek) : formule),
      }),
      ...(verborgen.has(titel) && { verborgen: true as const }),
    });
    zonder.push(...niet.filter((n) => !zonder.includes(n)));
    return [{ blad, pad, titel, cellen, formules }];
  });
  return { werkmap, bladen, niet: [...nietGetoond(werkmap, andere), ...zonder] };
}

/** De cellen met hun formule of waarde. Waar een formule overheen rolt, staat alleen opmaak: de waarde komt van de formule. */
function leesCellen(
  cellen: readonly Kalecel[],
  formules: readonly Formuleplek[],
  { stijl, lees }: { stijl: (nummer: string | undefined) => Uiterlijk; lees: (formule: string) => string },
): Geplaatst[] {
  const opPlek = new Map(formules.map((f) => [adres(f.cel), f]));
  const uitgerold = new Set(formules.flatMap(rolplaatsen));
  return cellen.flatMap((cel): Geplaatst[] => {
    const plek = adres(cel);
    const formule = opPlek.get(plek);
    const inhoud = formule ? alsFormule(formule, lees) : uitgerold.has(plek) ? undefined : alsWaarde(cel);
    const uiterlijk = leesbaar(stijl(cel.attributen.s), inhoud);
    if (inhoud === undefined && Object.keys(uiterlijk).length === 0) return [];
    return [{ adres: plek, ...(inhoud !== undefined && { inhoud }), ...uiterlijk }];
  });
}

/** Een bewaard getal of een formule blijft dat ook in een cel met de vorm tekst; het rooster zou er tekst van maken. */
function leesbaar({ eigenVorm, ...rest }: Uiterlijk, inhoud: Geplaatst["inhoud"]): Uiterlijk {
  const tekst = inhoud === undefined || typeof inhoud === "string";
  return eigenVorm === undefined || (!tekst && isTekstvorm(eigenVorm)) ? rest : { eigenVorm, ...rest };
}

/** De cellen van een matrixformule, op de eerste na. */
function rolplaatsen({ cel, bereik }: Formuleplek): string[] {
  if (cel.matrix === undefined || bereik === undefined) return [];
  const uit: string[] = [];
  for (let rij = bereik.van.rij; rij <= bereik.tot.rij; rij++)
    for (let kolom = bereik.van.kolom; kolom <= bereik.tot.kolom; kolom++)
      if (rij !== cel.rij || kolom !== cel.kolom) uit.push(adres({ rij, kolom }));
  return uit;
}

/** De maat van een matrixformule gaat mee als uitkomst, zodat het blad groot genoeg wordt; de waarden rekent het rekenblad. */
function alsFormule({ cel, formule, bereik }: Formuleplek, lees: (formule: string) => string): Formule {
  const matrix =
    cel.matrix !== undefined && !cel.matrix.dynamisch && leesGebied(cel.matrix.ref) !== undefined;
  const uitkomst =
    cel.matrix && bereik
      ? Array.from({ length: bereik.tot.rij - bereik.van.rij + 1 }, () =>
          new Array<number>(bereik.tot.kolom - bereik.van.kolom + 1).fill(0),
        )
      : undefined;
  return {
    formule: lees(zonderVreemdeKop(formule)),
    ...(matrix && { matrix: true as const }),
    ...(uitkomst && { uitkomst }),
  };
}

function alsWaarde({ bewaard }: Kalecel): Celwaarde | undefined {
  if (bewaard === null || bewaard === "") return undefined;
  return bewaard;
}

function verborgenBladen({ pakket, pad }: Werkmapbestand): ReadonlySet<string> {
  const uit = new Set<string>();
  loopXml(pakket.lees(pad), pad, {
    open: ({ naam, attributen: a }) =>
      void (naam === "sheet" && /hidden/i.test(a.state ?? "") && uit.add(a.name ?? "")),
  });
  return uit;
}

import type { Waarde } from "../../../engine/uitkomst";
import { adres, gebiedstekst } from "../../../formula/adres";
import type { Formuleplek } from "../../bewijs/formulecel";
import { plaatsVan, type Rekenaar } from "../../bewijs/rekenaar";
import { gezienDoor } from "../../omzetten/verwijzingen";
import { leesBereik } from "../../omzetten/bereik";
import { Onomzetbaar } from "../../omzetten/weiger";
import type { Opmerking } from "../../verslag";
import { verzamel } from "../../verzamel";
import { groepszinnen } from "../groepszinnen";
import { blokBij, blokkenIn, maakBlokken, type Blok } from "./blok";
import { rekenaarVoor, volgers } from "./doorrekenen";
import { leesGebruik, type Gebruik } from "./gebruik";
import type { Lezing } from "./lezing";
import { aantalstukken, vindLijsten, type Formulestuk } from "./lijsten";
import { losseplekken, type Losseplek } from "./losseplekken";
import { keurUitkomst } from "./vastzetten";
import type { Samenvoegvorm, Weggehaald } from "./verslag";

/** Wat er in een werkmap moet gebeuren om de rijen per cliënt weg te kunnen halen. */
export interface Plan {
  readonly blokken: readonly Blok[];
  /** Formules die cliënten lezen, met hoe zij dat doen. */
  readonly cellen: readonly { readonly plek: Formuleplek; readonly gebruik: readonly Gebruik[] }[];
  readonly namen: readonly { readonly los: Losseplek; readonly gebruik: readonly Gebruik[] }[];
  /** Namen die alleen naar cliënten verwijzen. */
  readonly verwijsnamen: readonly Losseplek[];
  /** Alles wat, ook via andere formules, op de cliënten rekent. */
  readonly volgers: readonly Formuleplek[];
  readonly rekenaar: Rekenaar;
  readonly weigeringen: readonly Opmerking[];
}

/** Zoekt de rijen per cliënt en alles wat ze leest. Undefined als er geen zijn. */
export function maakPlan(
  lezing: Lezing,
  { vorm, vanaf, vandaag }: { vorm: Samenvoegvorm; vanaf: number; vandaag: number },
): Plan | undefined {
  const vondst = verzamel(lezing.werkmap);
  const stukken: Formulestuk[] = [
    ...vondst.formules.map((f) => ({ formule: f.formule, plaats: plaatsVan(f) })),
    ...vondst.elders.map((e) => ({ formule: e.plaats.formule, plaats: { blad: e.blad } })),
  ];
  // Alleen wat de aantallen zijn, moet hier al gerekend worden; de lijsten zelf kunnen heel lang zijn.
  const aantallen = aantalstukken(stukken);
  const eerste = aantallen.length === 0 ? undefined : rekenaarVoor(lezing, [], aantallen, vandaag);
  const lijsten = vindLijsten(lezing, stukken, vanaf, (f, plaats) => eerste?.stuk(f, plaats) ?? []);
  const blokken = maakBlokken(lezing, lijsten);
  if (blokken.length === 0) return undefined;
  const alle = volgers(lezing, blokken);
  const losse = losseplekken(lezing, blokken);
  const rekenaar = rekenaarVoor(lezing, alle, losse, vandaag);
  const reken = (f: string, plaats: Formulestuk["plaats"]): Waarde[][] => rekenaar.stuk(f, plaats);
  const weigeringen: Opmerking[] = [];
  const gebruik = (stuk: Formulestuk, blad: string, cel: string): Gebruik[] => {
    if (vorm === "waarden") return [];
    try {
      return leesGebruik(stuk, blokken, lezing, reken);
    } catch (fout) {
      if (!(fout instanceof Onomzetbaar)) throw fout;
      weigeringen.push({ blad, cel, zin: fout.message });
      return [];
    }
  };
  const leest = (f: Formuleplek) =>
    blokBij(blokken, f.blad, f.cel.rij, f.cel.kolom) === undefined &&
    gezienDoor(f.formule, plaatsVan(f), lezing.boek).some(
      (g) => blokkenIn(blokken, g.blad, g.gebied).length > 0,
    );
  const cellen = alle.filter(leest).map((plek) => {
    const zin = vorm === "waarden" ? keurUitkomst(plek, blokken, lezing) : undefined;
    if (zin !== undefined) weigeringen.push(zin);
    const stuk = { formule: plek.formule, plaats: plaatsVan(plek) };
    return { plek, gebruik: gebruik(stuk, plek.blad, adres(plek.cel)) };
  });
  const isVerwijzing = (los: Losseplek) =>
    los.soort === "naam" && leesBereik(los.formule.trim()) !== undefined;
  const namen = losse.flatMap((los) => {
    if (isVerwijzing(los)) return [];
    if (los.soort === "naam" && vorm === "groepen")
      return [{ los, gebruik: gebruik({ formule: los.formule, plaats: los.plaats }, los.blad, los.waar) }];
    const zin = los.soort === "naam" ? groepszinnen.viaNaam(los.waar) : groepszinnen.losInTekst(los.soort);
    weigeringen.push({ blad: los.blad, cel: los.waar, zin });
    return [];
  });
  return {
    blokken,
    cellen,
    namen,
    volgers: alle,
    rekenaar,
    weigeringen,
    verwijsnamen: losse.filter(isVerwijzing),
  };
}

/** De rijen die niet meegaan, als bereik. */
export function weggehaald({ blad, van, tot, kolommen }: Blok): Weggehaald {
  const [eerste, laatste] = [Math.min(...kolommen), Math.max(...kolommen)];
  const gebied = { van: { rij: van, kolom: eerste }, tot: { rij: tot, kolom: laatste } };
  return { blad, cel: gebiedstekst(gebied), clienten: tot - van + 1 };
}

import type { Inhoud } from "../../engine/inhoud";
import { lagen, type Knoop } from "../../formula/boom";
import { ontleed } from "../../formula/ontleed";
import { grensregel } from "../../functions/soorten/keuzes";
import { celformule } from "../../sharing/bewijs/rekenboek";
import type { Onderzoek } from "../controle/regel";
import { celplek, type Cel } from "../werkboek/werkboek";
import { benoem } from "./benaming";
import { vergelijk } from "./gevolgen";
import { toonTussen } from "./getoond";
import { metAnders } from "./proef";

/** Wat een cel zou zijn als er anders afgesproken was. */
export interface Anders {
  /** "52 weken per jaar" */
  readonly nu: string;
  /** "365/7 = 52,142857 weken per jaar" */
  readonly anders: string;
  /** De cel waarin de afspraak staat. */
  readonly plek: string;
  readonly van: string;
  readonly naar: string;
  readonly verschil: string;
}

/** Een afspraak die in een cel staat, en wat er bij de andere afspraak staat. */
interface Afspraak {
  readonly nu: string;
  readonly anders: string;
  readonly inhoud: Inhoud;
}

const WEKEN = 52;
const HELE_WEKEN = `${WEKEN} weken per jaar`;
const DAGWEKEN = `365/7 = ${toonTussen(365 / 7)} weken per jaar`;
/** Zoveel uren per week is zonder grens. */
const ZONDER_GRENS = 1e9;

/** De uitkomst van een cel onder elke afspraak die ook anders had gekund; wat het meest scheelt eerst. Het werkboek is erna weer zoals het was. */
export function andersVan(o: Onderzoek, cel: Cel): Anders[] {
  if (typeof cel.waarde !== "number") return [];
  const afspraken = [
    ...eigenWeken(o, cel),
    ...o.verbanden
      .allesVoor([cel])
      .flatMap((c) => (c.formule === undefined ? inCel(o, c).map((a) => [c, a] as const) : [])),
  ];
  const was = cel.waarde;
  return afspraken
    .flatMap(([bij, afspraak]) => {
      const uit = metAnders(o.werkboek, [[bij, afspraak.inhoud]], (lees) => lees(cel));
      return typeof uit === "number" && Math.abs(uit - was) > 1e-9 * Math.max(1, Math.abs(uit))
        ? [{ bij, afspraak, uit }]
        : [];
    })
    .sort((a, b) => Math.abs(b.uit - was) - Math.abs(a.uit - was))
    .map(({ bij, afspraak: { nu, anders }, uit }) => ({
      nu,
      anders,
      plek: celplek(bij),
      ...vergelijk(o, cel, uit),
    }));
}

/** De afspraak die in een ingevulde cel staat. */
function inCel(o: Onderzoek, cel: Cel): Afspraak[] {
  const { namen, label } = benoem(o, cel);
  const heet = (patroon: RegExp) => namen.some((n) => patroon.test(n));
  const { waarde } = cel;
  if (typeof waarde === "number" && waarde > 40 && waarde < 54)
    if (heet(/^WMO_(\w+_)?weken(_per_jaar)?$/i) || /\bweken per jaar\b/i.test(label))
      return waarde === WEKEN
        ? [{ nu: HELE_WEKEN, anders: DAGWEKEN, inhoud: 365 / 7 }]
        : [{ nu: `${toonTussen(waarde)} weken per jaar`, anders: HELE_WEKEN, inhoud: WEKEN }];
  if (typeof waarde === "string" && heet(/^WMO_(\w+_)?grensregel$/i))
    return grensregel.keuzes
      .filter((k) => k !== waarde)
      .map((k) => ({ nu: `grensregel “${waarde}”`, anders: `grensregel “${k}”`, inhoud: k }));
  if (typeof waarde === "number" && heet(/^WMO_(\w+_)?productiviteit$/i)) return productief(o, waarde);
  if (typeof waarde === "number" && heet(/^WMO_(\w+_)?uren_beschikbaar$/i))
    return [
      {
        nu: `met deze uren (${toonTussen(waarde)} per week)`,
        anders: "als het werk op tijd is, zonder grens aan de uren",
        inhoud: ZONDER_GRENS,
      },
    ];
  return [];
}

/** Betaalde uren tegenover productieve: de productieve staan als voorbeeld op Uitgangspunten, of zijn al gekozen. */
function productief(o: Onderzoek, nu: number): Afspraak[] {
  const betaald = "betaalde uren: elk betaald uur is werk";
  const uren = (deel: number) =>
    `productieve uren: ${toonTussen(Number((deel * 100).toFixed(1)))}% van de betaalde`;
  if (nu !== 1) return [{ nu: uren(nu), anders: betaald, inhoud: 1 }];
  const [jaar, week, weken] = ["Productieve_uren", "Werkweek", "Weken_per_jaar"].map((naam) => {
    const uit = o.werkboek.boek.naam(`WMO_${naam}`, "") && o.werkboek.waardenblad().reken(`WMO_${naam}`);
    return typeof uit === "number" && uit > 0 ? uit : undefined;
  });
  if (jaar === undefined || week === undefined || weken === undefined) return [];
  const deel = jaar / (week * weken);
  return deel >= 1 ? [] : [{ nu: betaald, anders: uren(deel), inhoud: deel }];
}

/** 52 als getal in een eigen formule, waar het om weken gaat en niets anders kan zijn. */
function eigenWeken(o: Onderzoek, cel: Cel): (readonly [Cel, Afspraak])[] {
  const gelezen = ontleed(cel.formule ?? "");
  if ("melding" in gelezen || cel.formule === undefined) return [];
  const knopen = lagen(gelezen.boom).flat();
  const gevonden = knopen.filter((k) => k.soort === "getal" && k.waarde === String(WEKEN));
  const [weken] = gevonden;
  const rekent = (k: Knoop) =>
    k.soort === "bewerking" && /[*/]/.test(k.teken) && (k.links === weken || k.rechts === weken);
  if (weken === undefined || gevonden.length > 1 || !knopen.some(rekent)) return [];
  const namen = [cel, ...o.verbanden.voor(cel)].map((c) => benoem(o, c));
  if (
    !namen.some((b) =>
      /\bwe(ek|ken)\b/i.test(`${b.label} ${b.eenheid ?? ""} ${b.namen.join(" ").replace(/_/g, " ")}`),
    )
  )
    return [];
  const formule = `${cel.formule.slice(0, weken.begin)}(365/7)${cel.formule.slice(weken.eind)}`;
  const { boek, vandaag } = o.werkboek;
  const inhoud = { formule: celformule({ formule, bereik: cel.bereik }, cel, boek, vandaag) };
  return [[cel, { nu: HELE_WEKEN, anders: DAGWEKEN, inhoud }]];
}

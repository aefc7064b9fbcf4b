import { absoluut, adres, bladverwijzing } from "../../formula/adres";
import { regelcel } from "../../sharing/regelcel";
import { kleuren } from "../../sheet/celstijlen";
import type { Blad, Cel as Bladcel, Geplaatst } from "../../sheet/blad";
import { blad, formule, kop, kopLinks, paragraaf, rij, titel, toelichting } from "../../sheet/cellen";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import { onderzoekVan } from "../controle/controle";
import type { Onderzoek } from "../controle/regel";
import { leesWerkboek, type Cel } from "../werkboek/werkboek";
import { benoem } from "./benaming";
import { ingekort, metEenheid } from "./woord";
import { toonInCel } from "./getoond";
import { kernVan } from "./kern";
import { grondslagenVan, hoeGerekend, oorsprongVan } from "./zin";

/** Zoveel gegevens staan er naast een cijfer; de rest is via het cijfer zelf te vinden. */
const GEGEVENS = 2;
const KOP = 4;
/** Hoeveel controles of regels er niet kloppen, is geen cijfer van de begroting. */
const TELLING = /^(controles|regels)$/;

/** Het blad Uitleg van een werkmap met bladen van ons: hoe elk cijfer gemaakt is. Zonder zulke bladen is er geen. */
export function uitlegblad(bytes: Uint8Array, datum: string, naam: string): Blad | undefined {
  const o = onderzoekVan(leesWerkboek(bytes, datum));
  const cijfers = eenKeer(o, kernVan(o));
  return cijfers.length === 0 ? undefined : bladUitleg(o, cijfers, naam);
}

/** Een getal dat op meer bladen bovenaan staat, wordt één keer uitgelegd: waar het het eerst staat. */
function eenKeer(o: Onderzoek, cijfers: readonly Cel[]): Cel[] {
  const gehad = new Set<Cel>();
  return cijfers.filter((cel) => {
    const bron = oorsprongVan(o, cel);
    if (typeof cel.waarde !== "number" || gehad.has(bron) || TELLING.test(benoem(o, cel).eenheid ?? ""))
      return false;
    gehad.add(bron);
    return true;
  });
}

function bladUitleg(o: Onderzoek, cijfers: readonly Cel[], naam: string): Blad {
  const cellen: Geplaatst[][] = [
    rij("A1", titel("Uitleg: hoe komt dit getal?")),
    rij(
      "A2",
      toelichting(
        "De cijfers waar het om gaat: hoe zij gerekend zijn en met welke gegevens. Een klik op een cijfer of gegeven gaat naar zijn cel; daar staat ook de bron.",
      ),
    ),
    rij(
      `A${KOP}`,
      kopLinks("Cijfer"),
      kop("Uitkomst"),
      kopLinks("Eenheid"),
      kopLinks("Zo gerekend"),
      kopLinks("Onder meer met"),
    ),
  ];
  const samengevoegd = ["A2:F2", `E${KOP}:F${KOP}`];
  let r = KOP + 1;
  let vorig = "";
  for (const cel of cijfers) {
    if (cel.blad !== vorig) cellen.push(rij(`A${r++}`, paragraaf(cel.blad)));
    vorig = cel.blad;
    cellen.push(rij(`A${r++}`, ...cijferrij(o, cel)));
  }
  return blad({
    id: "uitleg",
    versie: 1,
    titel: naam,
    cellen,
    samengevoegd,
    breedtes: { A: 30, B: 12, C: 12, D: 34, "E:F": 24 },
    hoogtes: { 1: 28 },
    vasteRijen: KOP,
    afdruk: { kopRijen: [KOP, KOP] },
    tabkleur: "6B7785",
  });
}

function cijferrij(o: Onderzoek, cel: Cel): Bladcel[] {
  const { label, eenheid } = benoem(o, cel);
  const waarde = typeof cel.waarde === "number" ? cel.waarde : 0;
  return [
    naarCel(o, cel, label),
    {
      ...regelcel(waarde),
      inhoud: formule(`${bladverwijzing(cel.blad)}${absoluut(adres(cel))}`, waarde),
      eigenVorm: cel.stijl.vorm,
    },
    regelcel(eenheid ?? ""),
    regelcel(ingekort(hoofdletter(hoeGerekend(o, cel) ?? ""), 90)),
    ...grondslagenVan(o, cel)
      .slice(0, GEGEVENS)
      .map((c) => naarCel(o, c, gegeven(o, c))),
  ];
}

function gegeven(o: Onderzoek, cel: Cel): string {
  const { label, eenheid } = benoem(o, cel);
  return `${ingekort(label, 36)}: ${metEenheid(toonInCel(cel.waarde, cel.stijl.vorm, o.werkboek.waardenblad()), eenheid, label)}`;
}

/** Een cel die bij een klik naar een andere gaat: bij haar naam als zij die heeft, want die blijft kloppen als het blad anders gaat heten. */
function naarCel(o: Onderzoek, cel: Cel, tekst: string): Bladcel {
  const eigen = benoem(o, cel).namen.find((n) => {
    const inhoud = o.werkboek.boek.naam(n, cel.blad)?.inhoud ?? "";
    return leesNaamverwijzing(`=${inhoud}`)?.adres === adres(cel);
  });
  const doel = eigen ?? `${bladverwijzing(cel.blad)}${adres(cel)}`;
  return {
    inhoud: formule(`HYPERLINK("#${doel.replace(/"/g, '""')}","${tekst.replace(/"/g, '""')}")`, tekst),
    eigen: { ...regelcel("").eigen, kleur: kleuren.invoertekst },
  };
}

/** Alleen een woord krijgt er een: p*q blijft zoals het heet. */
function hoofdletter(tekst: string): string {
  return /^\p{Ll}{2}/u.test(tekst) ? tekst.charAt(0).toUpperCase() + tekst.slice(1) : tekst;
}

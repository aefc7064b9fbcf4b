import { afrondingsverschil } from "../../src/domain/afrondingsverschil";
import { afronden } from "../../src/domain/afronden";
import { prijsfactor, prijsindexen } from "../../src/domain/prijspeil";
import { saldo, tekenBaten } from "../../src/domain/tekenafspraak";
import { drieluik } from "./ramingdrieluik";
import { gebiedenVan, gelijk, type Gebied } from "../../src/plans/meerjarenraming/gebieden";
import { kopVan, PLAATS_HUIDIG, PLAATS_T } from "../../src/plans/meerjarenraming/kolommen";
import type { Orakel } from "./orakel";
import type {
  Bedragen,
  Drieluik,
  Gebiedsuitkomst,
  Opmerkingen,
  Ramingsuitkomst,
  Regel,
} from "./raminguitkomst";
import { antwoordVan, zinnenBij } from "./ramingzinnen";
import {
  bedragsleutels,
  duren,
  vormen,
  type Post,
  type Ramingvraag,
} from "../../src/plans/meerjarenraming/vraag";

/** Alle uitkomsten onder de naam van hun cel op het blad. */
export function orakelRaming(vraag: Ramingvraag): Orakel {
  const uit = rekenRaming(vraag);
  const [geheel] = uit.gebieden;
  const deler = vraag.weergave.eenheid === "euro" ? 1 : 1000;
  const { lasten, baten, saldo: verschil } = geheel.totaal;
  const inEuro = (r: Regel) => [(r.bedragen[PLAATS_T] as number) * deler];
  return {
    antwoord: [antwoordVan(vraag, uit)],
    ...zinnenBij(uit),
    kern_lasten: inEuro(lasten),
    kern_baten: inEuro(baten),
    kern_saldo: inEuro(verschil),
    kern_verschil: [verschil.bedrag === "" ? "" : verschil.bedrag * deler],
    ...(Object.assign({}, ...uit.gebieden.map(orakelGebied)) as Orakel),
  };
}

/** Eén gebied per jaar, per taakveld in jaar t, en op de twee andere manieren verdeeld. */
function orakelGebied({ gebied: { naam }, totaal, taakvelden, duur, vorm }: Gebiedsuitkomst): Orakel {
  const jaren = (r: Regel) => r.bedragen.slice(0, PLAATS_HUIDIG);
  const per = (wat: (soort: "lasten" | "baten" | "saldo") => Orakel): Orakel => ({
    ...wat("lasten"),
    ...wat("baten"),
    ...wat("saldo"),
  });
  const deel = ([woord, d]: readonly [string, Drieluik]): Orakel => ({
    ...per((s) => ({ [`${naam}_${woord.toLowerCase()}_${s}`]: jaren(d[s]) })),
    [`${naam}_${woord.toLowerCase()}_letters`]: d.letters,
  });
  return {
    ...per((s) => ({
      [`${naam}_${s}`]: jaren(totaal[s]),
      [`${naam}_${s}_t`]: [totaal[s].bedragen[PLAATS_T] as number],
      [`${naam}_${s}_verschil`]: [totaal[s].bedrag],
      [`${naam}_${s}_oordeel`]: [totaal[s].oordeel],
      [`${naam}_taakveld_${s}_t`]: taakvelden.map((t) => t[s].bedragen[PLAATS_T] as number),
    })),
    [`${naam}_saldo_letters`]: totaal.letters,
    [`${naam}_taakveld_verschil`]: taakvelden.map((t) => t.saldo.bedrag),
    [`${naam}_taakveld_oordeel`]: taakvelden.map((t) => t.saldo.oordeel),
    ...(Object.assign({}, ...[...Object.entries(duur), ...Object.entries(vorm)].map(deel)) as Orakel),
  };
}

/** Alle uitkomsten van een vraag die al gekeurd is, uit de sommen van domain/. */
export function rekenRaming(vraag: Ramingvraag): Ramingsuitkomst {
  const vergelijkt = vraag.posten.some((p) => p.huidig !== undefined);
  const factoren = factorenVan(vraag);
  const gebieden = gebiedenVan(vraag).map((g) => rekenGebied(g, vraag, factoren, vergelijkt));
  return {
    jaren: bedragsleutels.slice(0, PLAATS_HUIDIG).map((s) => kopVan(s, vraag.weergave.jaar)),
    vergelijkt,
    // Een gekeurde lijst heeft minstens één post, dus minstens één gebied.
    gebieden: gebieden as [Gebiedsuitkomst, ...Gebiedsuitkomst[]],
    opmerkingen: opmerkingenBij(vraag.posten),
  };
}

/** Van ingevulde euro's naar getoonde bedragen, per kolom. De huidige begroting heeft de prijzen van jaar t. */
function factorenVan({ weergave, prijzen: p }: Ramingvraag): number[] {
  const wijzigingen = [p.indexTMin1, p.indexT, p.indexTPlus1, p.indexTPlus2, p.indexTPlus3];
  const index = prijsindexen(wijzigingen, PLAATS_T);
  const deler = weergave.eenheid === "euro" ? 1 : 1000;
  return [...index, index[PLAATS_T] as number].map((i) => prijsfactor(i, p.ingevuld, p.getoond) / deler);
}

function rekenGebied(
  gebied: Gebied,
  { posten, weergave }: Ramingvraag,
  factoren: readonly number[],
  vergelijkt: boolean,
): Gebiedsuitkomst {
  const { gemeente } = gebied;
  const { tekenafspraak } = weergave;
  const eigen = gemeente === undefined ? posten : posten.filter((p) => gelijk(p.gemeente, gemeente));
  const luik = (hoort: (post: Post) => boolean): Drieluik => {
    const som = (soort: Post["soort"]) =>
      sommeer(
        eigen.filter((p) => p.soort === soort && hoort(p)),
        factoren,
      );
    const baten = som("baten").map((b) => b * tekenBaten(tekenafspraak));
    return drieluik(som("lasten"), baten, tekenafspraak, vergelijkt);
  };
  const per = <T extends string>(woorden: readonly T[], van: (post: Post) => T) =>
    Object.fromEntries(woorden.map((w) => [w, luik((p) => van(p) === w)])) as Record<T, Drieluik>;
  const taakvelden = gebied.taakvelden.map((t) => luik((p) => gelijk(p.taakveld, t)));
  const totaal = luik(() => true);
  const verschil = (soort: Post["soort"]) =>
    totaal[soort].bedragen.map((som, i) =>
      afrondingsverschil(
        taakvelden.map((t) => t[soort].bedragen[i] as number),
        som,
      ),
    );
  return {
    gebied,
    taakvelden,
    totaal,
    duur: per(duren, (p) => p.duur),
    vorm: per(vormen, (p) => p.vorm),
    afronding: {
      lasten: verschil("lasten"),
      baten: verschil("baten"),
      saldo: totaal.lasten.bedragen.map((lasten, i) => {
        const [baten, getoond] = [totaal.baten.bedragen[i] as number, totaal.saldo.bedragen[i] as number];
        return saldo(afronden(lasten), afronden(baten), tekenafspraak) - afronden(getoond);
      }),
    },
  };
}

function sommeer(posten: readonly Post[], factoren: readonly number[]): Bedragen {
  return bedragsleutels.map(
    (sleutel, i) => posten.reduce((som, p) => som + (p[sleutel] ?? 0), 0) * (factoren[i] as number),
  );
}

function opmerkingenBij(posten: readonly Post[]): Opmerkingen {
  const tel = (hoort: (post: Post) => boolean) => posten.filter(hoort).length;
  const jaren = bedragsleutels.slice(0, PLAATS_HUIDIG);
  return {
    leeg: jaren.reduce((som, sleutel) => som + tel((p) => p[sleutel] === undefined), 0),
    zonderHuidig: tel((p) => p.huidig === undefined),
    negatieveBaten: tel((p) => p.soort === "baten" && (p.t ?? 0) < 0),
  };
}

import { gunningsscore, type Gunningsmethode } from "../../src/domain/gunning";
import type { Aanbestedingsvraag } from "../../src/plans/aanbesteding/velden";
import type { Celwaarde } from "../../src/sheet/blad";
import type { Orakel } from "./orakel";

/** Hoe een formule op het blad heet, en bij WMO.GUNNINGSSCORE. */
const METHODEN = [
  ["laagste", "laagste inschrijving"],
  ["factor", "gewogen factor"],
  ["log", "logaritmisch"],
  ["waarde", "gunnen op waarde"],
] as const satisfies readonly (readonly [string, Gunningsmethode])[];

type Score = number | "ongeldig";

/** Zet de inschrijvers per formule op volgorde, met de som van WMO.GUNNINGSSCORE; kantelpunten uit de scores bij gewicht 0 en 1. */
export function orakelAanbesteding(vraag: Aanbestedingsvraag): Orakel {
  const { inschrijvers, grenzen, waarde } = vraag;
  const w = vraag.weging.gewichtPrijs;
  const namen = inschrijvers.map((i) => i.inschrijver);
  const prijzen = inschrijvers.map((i) => i.prijs);
  const goedkoopst = Math.min(...prijzen);
  const methoden = METHODEN.filter(
    ([id]) => (id !== "factor" || grenzen !== undefined) && (id !== "waarde" || waarde !== undefined),
  );

  /** De scores bij dit gewicht (bij gunnen op waarde: bij deze waarde van 100 punten), met een laagste prijs naar keuze. */
  const scores = (methode: Gunningsmethode, knop: number, laagstePrijs = goedkoopst): Score[] =>
    inschrijvers.map(({ prijs, kwaliteit }) => {
      const opWaarde = methode === "gunnen op waarde";
      try {
        return gunningsscore(
          { prijs, kwaliteit: opWaarde ? knop * (kwaliteit / 100) : kwaliteit },
          laagstePrijs,
          {
            gewichtPrijs: opWaarde ? 0 : knop,
            methode,
            laagste: grenzen?.laagste ?? 0,
            hoogste: grenzen?.hoogste ?? 0,
          },
        );
      } catch {
        return "ongeldig";
      }
    });

  const perMethode = methoden.map(([id, methode]) => {
    const opWaarde = methode === "gunnen op waarde";
    const knop = opWaarde ? (waarde?.vollePunten ?? NaN) : w;
    const score = scores(methode, knop);
    const rang = plaatsen(score, opWaarde);
    const volgorde = namen.map((_, i) => i).sort((a, b) => Number(rang[a] || 1e9) - Number(rang[b] || 1e9));
    const eersten = volgorde.filter((i) => rang[i] === 1);
    const winnaar = eersten[0];
    // Elke score is een rechte lijn in de knop; twee lijnen kruisen elkaar hoogstens één keer.
    const [begin, eind] = [scores(methode, 0), scores(methode, 1)];
    const kruising = (i: number): number | undefined => {
      if (winnaar === undefined || eersten.length > 1 || rang[i] === "") return undefined;
      const gat = (s: Score[]) => Number(s[winnaar]) - Number(s[i]);
      const [a, b] = [gat(begin), gat(eind)];
      if (Math.abs(a - b) < 1e-9) return undefined;
      const t = a / (a - b);
      return t >= 0 && (opWaarde || t <= 1) ? t : undefined;
    };
    const t = namen.map((_, i) => kruising(i));
    const onder = t.map((x): number | "" => (x !== undefined && x < knop ? x : ""));
    const boven = t.map((x): number | "" => (x !== undefined && x > knop ? x : ""));
    const getallen = (lijst: readonly (number | "")[]) => lijst.filter((x): x is number => x !== "");
    const [wisselOnder, wisselBoven] = [
      getallen(onder).sort((a, b) => b - a)[0] ?? ("" as const),
      getallen(boven).sort((a, b) => a - b)[0] ?? ("" as const),
    ];
    const tweede = rang.indexOf(2);
    return {
      id,
      score,
      rang,
      onder,
      boven,
      naam:
        winnaar === undefined
          ? "geen geldige prijs"
          : eersten.length > 1
            ? `${namen[winnaar]} en ${eersten.length === 2 ? "1 ander" : "anderen"}`
            : (namen[winnaar] as string),
      tweede: tweede < 0 ? "–" : (namen[tweede] as string),
      voorsprong: tweede < 0 ? "" : Math.abs(Number(score[winnaar as number]) - Number(score[tweede])),
      wisselOnder,
      wieOnder: wisselOnder === "" ? "" : (namen[onder.indexOf(wisselOnder)] as string),
      wisselBoven,
      wieBoven: wisselBoven === "" ? "" : (namen[boven.indexOf(wisselBoven)] as string),
      ruimte:
        opWaarde || (wisselOnder === "" && wisselBoven === "")
          ? ""
          : Math.min(wisselOnder === "" ? 1 : w - wisselOnder, wisselBoven === "" ? 1 : wisselBoven - w),
    };
  });
  const verschil = namen.map((_, i) => {
    const plaats = perMethode.flatMap(({ rang }) => (rang[i] === "" ? [] : [Number(rang[i])]));
    return Math.max(...plaats) - Math.min(...plaats);
  });
  const ruimtes = perMethode.flatMap(({ ruimte }) => (typeof ruimte === "number" ? [ruimte] : []));

  // Wie er overblijft als de ene goedkoopste wegvalt.
  const weg = prijzen.filter((p) => p === goedkoopst).length === 1 ? prijzen.indexOf(goedkoopst) : -1;
  const rest = prijzen.filter((_, i) => i !== weg);
  const zonder = Math.min(...rest);
  const over = (s: Score[]) => s.map((x, i) => (i === weg ? "" : x));
  const [nu, dan] = [
    over(scores("laagste inschrijving", w)),
    over(scores("laagste inschrijving", w, zonder)),
  ];
  const [plaatsNu, plaatsDan] = [plaatsen(nu, false), plaatsen(dan, false)];
  const wat = namen.map((_, i) =>
    i === weg
      ? "valt af"
      : Number(plaatsDan[i]) < Number(plaatsNu[i])
        ? "gaat omhoog"
        : Number(plaatsDan[i]) > Number(plaatsNu[i])
          ? "zakt"
          : "blijft",
  );
  return {
    winnaar: perMethode.map((m) => m.naam),
    tweede: perMethode.map((m) => m.tweede),
    voorsprong: perMethode.map((m) => m.voorsprong),
    winnaar_onder: perMethode.map((m) => m.wisselOnder),
    wie_onder: perMethode.map((m) => m.wieOnder),
    winnaar_boven: perMethode.map((m) => m.wisselBoven),
    wie_boven: perMethode.map((m) => m.wieBoven),
    winnaar_ruimte: perMethode.map((m) => m.ruimte),
    ...Object.fromEntries(
      perMethode.flatMap(({ id, score, rang, onder, boven }): [string, readonly Celwaarde[]][] => [
        [`score_${id}`, score],
        [`rang_${id}`, rang],
        [`onder_${id}`, onder],
        [`boven_${id}`, boven],
      ]),
    ),
    plaatsverschil: verschil,
    winnaars: [new Set(perMethode.filter((m) => m.naam !== "geen geldige prijs").map((m) => m.naam)).size],
    ruimte: [ruimtes.length === 0 ? "" : Math.min(...ruimtes)],
    verschuivers: [verschil.filter((v) => v > 0).length],
    prijsverschil: [Math.max(...prijzen) / goedkoopst - 1],
    gewicht_kwaliteit: [1 - w],
    vaste_prijs: [namen.length > 1 && new Set(prijzen).size === 1 ? 1 : 0],
    goedkoopst: [goedkoopst],
    goedkoopst_zonder: [rest.length === 0 ? "" : zonder],
    wisselaars: [wat.filter((x) => x === "gaat omhoog" || x === "zakt").length],
    afval_score_nu: nu,
    afval_plaats_nu: plaatsNu,
    afval_score_dan: dan,
    afval_plaats_dan: plaatsDan,
    afval_wat: wat,
  };
}

/** Hoeveel er beter zijn, plus één; wie geen score heeft, heeft geen plaats. */
function plaatsen(score: readonly (number | string)[], laagsteWint: boolean): (number | "")[] {
  return score.map((x) =>
    typeof x === "number"
      ? 1 + score.filter((y) => typeof y === "number" && (laagsteWint ? y < x - 5e-7 : y > x + 5e-7)).length
      : "",
  );
}

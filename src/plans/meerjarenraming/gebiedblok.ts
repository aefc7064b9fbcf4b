import { berekening, eenheid, formule, links, toelichting } from "../../sheet/cellen";
import { zetKopje, zetRij } from "../opgave/opbouw";
import type { Werk } from "../opgave/plan";
import type { Gebied } from "./gebieden";
import { saldoformule } from "./formules";
import { noemGebied } from "./gebiednamen";
import { BEDRAGKOLOMMEN, JAARKOLOMMEN, OORDEEL } from "./kolommen";
import { zetKoprij, zetLetterkop } from "./koprij";
import { zetLetters, zetSaldo, zetSom, zetTotaal, type Over } from "./regels";
import type { Factorrijen } from "./rekenrijen";
import { taakveldnaam } from "./taakveldnaam";
import type { Ramingvraag, Soort } from "./vraag";

type W = Werk<Ramingvraag>;

/** De rijen die zeggen wat afronden scheelt; waar dat iets is, staat er achteraan dat het daarvan komt. */
export const AFRONDING = ["Afgeronde regels min totaal", "Afgeronde totalen: hun saldo min saldo"] as const;
export const AFGEROND = "afgerond";

/** Een tabel met een rij per taakveld en een totaal. */
export interface Tabel {
  readonly eerste: number;
  readonly laatste: number;
  readonly totaal: number;
}

/** Waar de tabellen van een gebied staan. */
export type Gebiedrijen = Readonly<Record<Soort | "saldo" | "letters", Tabel>>;

/** De tabellen van een gebied: lasten, baten en saldo per taakveld, met hun totaal. */
export function zetGebied(w: W, gebied: Gebied, factoren: Factorrijen, jaren: number): Gebiedrijen {
  const { o } = w;
  zetKopje(o, gebied.kop);
  const som = (soort: Soort): Tabel => {
    zetKoprij(w, hoofdletter(soort), jaren);
    const eerste = o.rij;
    for (const over of regelsVan(w, gebied)) zetSom(w, over, soort, factoren);
    const totaal = zetTotaal(w, { ...totaalVan(gebied), tekst: `Totaal ${soort}` }, soort, eerste, o.rij - 1);
    zetAfronding(
      w,
      AFRONDING[0],
      gebied,
      soort,
      jaren,
      (k) => `SUMPRODUCT(ROUND(${k}${eerste}:${k}${totaal - 1},0))-ROUND(${k}${totaal},0)`,
    );
    o.rij += 1;
    return { eerste, laatste: totaal - 1, totaal };
  };
  const [lasten, baten] = [som("lasten"), som("baten")];
  zetKoprij(w, "Saldo", jaren);
  const bij = (i: number) => [lasten.eerste + i, baten.eerste + i] as const;
  const saldo = zetTabel(w, gebied, (over, i) =>
    zetSaldo(w, over, ...bij(i), i === lasten.totaal - lasten.eerste),
  );
  zetAfronding(w, AFRONDING[1], gebied, "saldo", jaren, (k) => {
    const [l, b] = [lasten, baten].map((t) => `ROUND(${k}${t.totaal},0)`) as [string, string];
    return `${saldoformule(w, l, b)}-ROUND(${k}${saldo.totaal},0)`;
  });
  o.rij += 1;
  zetLetterkop(w, "Saldo: voordelig (V) of nadelig (N)", jaren);
  const letters = zetTabel(w, gebied, (over, i) => zetLetters(w, over, ...bij(i)));
  const rijen = { lasten, baten, saldo, letters };
  noemGebied(w, gebied, rijen);
  w.o.signaalregels.push({
    bereik: `B${lasten.eerste}:F${letters.totaal}`,
    als: { celIs: "=", dan: "alle" },
    signaal: "gedempt",
  });
  return rijen;
}

/** Een rij per taakveld en daaronder het totaal; de rijen van lasten en baten lopen gelijk op. */
function zetTabel(w: W, gebied: Gebied, zet: (over: Over, i: number) => number): Tabel {
  const eerste = w.o.rij;
  const regels = regelsVan(w, gebied);
  regels.forEach(zet);
  const totaal = zet({ ...totaalVan(gebied), tekst: "Totaal saldo" }, regels.length);
  return { eerste, laatste: totaal - 1, totaal };
}

/** De regels van een tabel die op de volgende rij begint; de kop staat erboven. */
function regelsVan({ o, n }: W, { gemeente, taakvelden, zonderTaakveld }: Gebied): Over[] {
  const kop = o.rij - 1;
  const bekend = taakvelden.map((taakveld) => ({ tekst: taakveldnaam(taakveld), gemeente, taakveld }));
  const volgt = zonderTaakveld.map((plaats, i) => {
    const r = o.rij + taakvelden.length + i;
    const taakveld = `INDEX(${n("taakveld")},${plaats})`;
    // Komt het taakveld hierboven al voor, dan tellen zijn posten daar.
    const staatAl = `SUMPRODUCT((C$${kop}:C${r - 1}=${taakveld})*1)>0`;
    return {
      tekst: formule(`IF(C${r}="-","nog geen taakveld",C${r})`),
      gemeente,
      taakveld: formule(`IF(${taakveld}="","-",IF(${staatAl},"-",${taakveld}))`),
    };
  });
  return [...bekend, ...volgt];
}

function totaalVan({ gemeente }: Gebied): Omit<Over, "tekst"> {
  return { gemeente };
}

/** Wat afronden scheelt; het blijft zichtbaar staan. Achteraan: hoe de eerste plek heet. */
function zetAfronding(
  { o }: W,
  wat: (typeof AFRONDING)[number],
  { kop }: Gebied,
  soort: Soort | "saldo",
  jaren: number,
  som: (kolom: string) => string,
): void {
  const r = o.rij;
  const eerste = JAARKOLOMMEN.reduceRight(
    (anders, k) => `IF(${k}${r}<>0,"${soort} "&${k}$${jaren},${anders})`,
    '""',
  );
  zetRij(
    o,
    toelichting(wat),
    ...Array.from({ length: 5 }, () => undefined),
    ...BEDRAGKOLOMMEN.map((k) => berekening(formule(som(k)), "getal0")),
    links(formule(`IF(${OORDEEL}${r}="","",${eerste}&" (${kop.replaceAll('"', '""')})")`)),
    eenheid(formule(`IF(SUMPRODUCT((G${r}:L${r}<>0)*1)=0,"","${AFGEROND}")`)),
  );
  const bereik = `G${r}:M${r}`;
  o.signaalregels.push({ bereik, als: { celIs: "<>", dan: 0 }, signaal: "letOp" });
  o.signaalregels.push({ bereik, als: { celIs: "=", dan: 0 }, signaal: "gedempt" });
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

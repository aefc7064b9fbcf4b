import { BANDBREEDTES_HO } from "../../functions/mechaniek/tabellen";
import { bronzin } from "../../functions/mechaniek/bronzin";
import { vindNorm } from "../../norms/vind";
import type { Normversie } from "../../norms/norm";
import { toonDatum } from "../../language/datums";
import { berekening, bron, formule, kop, kopLinks, label, toelichting } from "../../workbook/cellen";
import { vulRij, zetKopje, zetRij, zetUitleg } from "../opgave/opbouw";
import { bronhoogte, brontekens } from "../opgave/maten";
import type { Bladvorm, Werk } from "../opgave/plan";
import type { Vraag } from "../opgave/vraag";
import type { Bandrij } from "./banden";

const SLEUTEL = "bandbreedtes-ho-drechtsteden";

/** De bandtabel zonder eigen rijen, met haar bron. */
function standaardtabel(): Normversie {
  return vindNorm(SLEUTEL).versies[0] as Normversie;
}

/** Geldt de tabel zonder eigen rijen nog niet op deze dag? Dan is zij een wat-als. */
export function isWatAls(rijen: readonly Bandrij[], peildatum: number): boolean {
  return rijen.length === 0 && peildatum < standaardtabel().vanaf;
}

export const WAT_ALS = `De bandtabel van de Drechtsteden geldt vanaf ${toonDatum(standaardtabel().vanaf)}. Op deze peildatum laat zij alleen zien wat er zou gebeuren als u haar gebruikte.`;

/** Waar de ondergrenzen staan: bij de eigen rijen, of in het blok dat `zetStandaardtabel` zet. */
export function grenzennaam(rijen: readonly Bandrij[]): string {
  return rijen.length === 0 ? "standaard_vanaf" : "band_vanaf";
}

/** Zonder eigen rijen: de ondergrenzen van de norm op het blad, zodat elke formule zegt met welke tabel zij rekent. */
export function zetStandaardtabel<V extends Vraag>(w: Werk<V>, vorm: Bladvorm): void {
  const { o, n } = w;
  zetKopje(o, "Bandbreedtes");
  const { vanaf } = standaardtabel();
  zetRij(o, ...vulRij(o, [kopLinks("Band"), kop("Ondergrens"), kopLinks("Bron")], kopLinks()));
  o.samengevoegd.push(`C${o.rij - 1}:${o.laatsteKolom}${o.rij - 1}`);
  const eerste = o.rij;
  BANDBREEDTES_HO.grenzen.forEach((grens, i) => {
    const herkomst = i === 0 ? bronzin(standaardtabel()) : "";
    zetRij(o, ...vulRij(o, [label(`Band ${i + 1}`), berekening(grens, "getal2"), bron(herkomst)], bron()));
    o.samengevoegd.push(`C${o.rij - 1}:${o.laatsteKolom}${o.rij - 1}`);
    o.hoogtes[o.rij - 1] = bronhoogte(Math.ceil(herkomst.length / brontekens(vorm, "C", o.laatsteKolom)));
  });
  o.namen.push({ naam: n("standaard_vanaf"), bereik: `B${eerste}:B${o.rij - 1}` });
  const watAls = `IF(${n("peildatum")}<${vanaf},"${WAT_ALS}","Eigen bandbreedtes? Vul ze in het paneel in en zet het blad opnieuw.")`;
  zetUitleg(o, "");
  o.cellen[o.cellen.length - 1] = [{ adres: `A${o.rij - 1}`, ...toelichting(formule(watAls)) }];
  o.hoogtes[o.rij - 1] = 32;
}

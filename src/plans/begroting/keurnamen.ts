import { excelfunctie } from "../../formula/excelfuncties";
import { loopBoom } from "../../formula/keur";
import { ontleed } from "../../formula/ontleed";
import { geeftTabel } from "../../formula/tabel";
import { aanroepvormen } from "../../functions/argumenten";
import { citeer } from "../../language/opsomming";
import { leesGebied } from "../../formula/adres";
import type { Begroting } from "./begroting";
import type { Klachten } from "./klacht";
import { maakBegroting } from "./maak";

/**
 * Rekent een nagerekende figuur met een naam die nergens staat, dan is dat een klacht: in de werkmap werd het #NAAM?. Ook als zij meer dan
 * één waarde geeft: een figuur heeft één cel, en Excel nam er stilzwijgend een uit.
 */
export function keurNamen(k: Klachten, begroting: Begroting): void {
  if (begroting.nagerekend === undefined) return;
  const namen = new Map(
    maakBegroting(begroting).flatMap((b) =>
      (b.namen ?? []).map((n) => [n.naam.toUpperCase(), n.bereik] as const),
    ),
  );
  const meer = (naam: string) => {
    const gebied = leesGebied(namen.get(naam.toUpperCase()) ?? "");
    return (
      gebied !== undefined && (gebied.van.rij !== gebied.tot.rij || gebied.van.kolom !== gebied.tot.kolom)
    );
  };
  begroting.nagerekend.figuren.forEach(({ formule }, i) => {
    const pad = `$.nagerekend.figuren[${i}].formule`;
    const gelezen = ontleed(formule);
    if ("melding" in gelezen) return;
    const onbekend = new Set<string>();
    loopBoom(gelezen.boom, (knoop) => {
      if (knoop.soort === "naam" && !namen.has(knoop.waarde.toUpperCase())) onbekend.add(knoop.waarde);
      return true;
    });
    for (const naam of onbekend)
      k.meld(
        pad,
        `De naam ${naam} staat nergens in deze begroting. Kies een plan dat hem geeft, of zet hem bij "extra".`,
      );
    const tabel = geeftTabel(gelezen.boom, {
      meer: (knoop) => knoop.soort === "naam" && meer(knoop.waarde),
      functie: rekenwijze,
    });
    if (onbekend.size === 0 && tabel)
      k.meld(
        pad,
        `Deze formule geeft meer dan één waarde, en een figuur heeft er één. Neem er één uit of tel op, bijvoorbeeld met ${citeer("INDEX(naam,1)")} of ${citeer("SUM(naam)")}.`,
      );
  });
}

/** Waar een functie een heel bereik neemt; een functie van ons rekent met sommige argumenten element voor element. */
function rekenwijze(naam: string) {
  const onze = /^WMO\.(.+)$/i.exec(naam)?.[1];
  const vorm = onze === undefined ? undefined : aanroepvormen[onze.toUpperCase()];
  if (vorm === undefined) return excelfunctie(naam);
  return { tabel: vorm.tabel, neemtBereik: (plaats: number) => !vorm.elementen.includes(plaats) };
}

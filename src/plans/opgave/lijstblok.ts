import type { Cel, Formule } from "../../sheet/blad";
import { kolomletters } from "../../formula/adres";
import { berekening, formule, kop, kopLinks } from "../../sheet/cellen";
import { reekssleutel } from "../../sheet/rijsleutels";
import { zetKopje, zetRij, zetUitleg } from "./opbouw";
import { noemBron } from "./formule";
import { invoerregels } from "./invoerregel";
import { gevolgdGebied, rijbronnen, volgformule } from "./koppelingen";
import type { Werk } from "./plan";
import { isGetal, type Kolom, type Lijst, type Waarde } from "./veld";
import { rijenVan } from "./vraag";
import { celvorm, lijstcel } from "./waardecel";

/** Een lijst die langer is, staat onder de uitkomsten: anders moet de lezer daar langs. */
export const KORT = 25;

/** De rijen van een lijst: invoer, of formules naar een ander blad; elke kolom heeft een naam. */
export function zetLijst(w: Werk, lijst: Lijst): void {
  const { o } = w;
  zetKopje(o, lijst.kop);
  const bron = w.bronnen[lijst.naam];
  const formules = w.koppelingen.lijsten[lijst.naam];
  const volgt = rijbronnen(formules);
  const uitleg = [
    lijst.uitleg,
    bron === undefined ? "" : `Bron: ${bron}`,
    gevolgdGebied(volgt) === undefined ? "" : "Deze rijen volgen een ander blad; wijzig ze daar.",
  ]
    .filter((t) => t !== "")
    .join(" ");
  if (uitleg !== "") noemBron(w, lijst.naam, `A${zetUitleg(o, uitleg)}`);
  const reeks = `lijst:${lijst.naam}`;
  o.rijsleutels[o.rij] = `${reeks}:kop`;
  zetRij(
    o,
    ...lijst.kolommen.map((k) =>
      isGetal(k) && k.vorm !== "jaartal" ? kop(koptekst(k, lijst, w.n)) : kopLinks(k.label),
    ),
  );
  const eerste = o.rij;
  rijenVan(w.vraag, lijst).forEach((rij, i) => {
    const uit = formules?.[i];
    o.rijsleutels[o.rij] = reekssleutel(reeks, i + 1);
    // Volgen de andere kolommen een bereik, dan staat hier niets: wat iemand ernaast typt, schuift niet mee met de bron.
    const naast = (k: Kolom) => volgt !== undefined && volgt[k.sleutel] === undefined;
    zetRij(o, ...lijst.kolommen.map((k) => cel(k, rij[k.sleutel], uit?.[k.sleutel], naast(k))));
  });
  lijst.kolommen.forEach((k, i) => {
    const bereik = `${kolomletters(i + 1)}${eerste}:${kolomletters(i + 1)}${o.rij - 1}`;
    o.namen.push({ naam: w.n(k.naam), bereik });
    o.invoerregels.push(...invoerregels(k, bereik));
  });
  // Wie in een gekoppelde lijst over een formule heen typt, maakt die cel los: dan is zij geel.
  o.signaalregels.push({
    bereik: `A${eerste}:${kolomletters(lijst.kolommen.length)}${o.rij - 1}`,
    als: { formule: `ISFORMULA(A${eerste})` },
    signaal: "gekoppeld",
  });
}

/** "Rekening t-2" heet op het blad naar haar jaar, zodra dat bekend is: "Rekening 2024". */
function koptekst({ label, jaarplaats }: Kolom, { jaarVan }: Lijst, n: Werk["n"]): string | Formule {
  if (jaarplaats === undefined || jaarVan === undefined) return label;
  const jaar = `INDEX(${n(jaarVan.naam)},1)`;
  return formule(
    `IF(${jaar}="","${label}","${label.replace(/t\S*$/, "")}"&(${jaar}${jaarplaats < 0 ? "" : "+"}${jaarplaats}))`,
  );
}

function cel(kolom: Kolom, waarde: Waarde | undefined, koppeling: string | undefined, naast: boolean): Cel {
  if (koppeling === undefined && waarde === undefined && naast) return berekening(undefined, celvorm(kolom));
  return lijstcel(kolom, koppeling === undefined ? waarde : formule(volgformule(koppeling)));
}

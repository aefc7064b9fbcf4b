import type { Blad } from "../../workbook/blad";
import { kolomletters } from "../../workbook/adres";
import { blad, bron, eenheid, invoer, kop, kopLinks, label, titel } from "../../workbook/cellen";
import { opbouw, vulRij, zetKopje, zetRij, zetUitleg, type Opbouw } from "../opgave/opbouw";
import { veldgroepen } from "../velden";
import { broncel, type Gegeven } from "../opgave/broncel";
import { datumregel, invoerregels } from "../opgave/invoerregel";
import { bronhoogte } from "../opgave/maten";
import { isGetal } from "../opgave/veld";
import { lijstcel, waardecel } from "../opgave/waardecel";
import type { Begroting, GedeeldeLijst } from "./begroting";
import { celnaamGedeeld, kolomnaamGedeeld, PEILDATUM } from "./namen";

const BREEDTES = { A: 50, B: 16, C: 20, D: 84 };
const BRONTEKENS = 92;

/** Het blad met elk gedeeld gegeven één keer: waarde, eenheid, bron en een eigen naam. */
export function bladUitgangspunten(b: Begroting): Blad {
  const o = opbouw("D");
  zetRij(o, titel("Uitgangspunten"));
  o.hoogtes[1] = 28;
  zetUitleg(
    o,
    "Geel kunt u wijzigen; alles in deze werkmap rekent mee. Een norm komt op de peildatum uit de lijst van de invoegtoepassing; typ er een eigen waarde overheen als die van uw gemeente anders is.",
  );
  o.rij += 1;
  const koppen = ["Uitgangspunt", "Waarde", "Eenheid", "Bron"];
  const kopRij = zetRij(o, ...koppen.map((k, i) => (i === 1 ? kop(k) : kopLinks(k))));
  zetPeildatum(o, b);
  const over = new Set(b.gedeeld);
  for (const groep of veldgroepen) {
    const punten = b.gedeeld.filter((g) => groep.gedeeld.includes(g.naam));
    punten.forEach((g) => over.delete(g));
    zetGroep(o, b, groep.kop, punten);
  }
  zetGroep(o, b, "Overige uitgangspunten", [...over]);
  zetGroep(o, b, "Voor de nagerekende figuren", b.extra);
  for (const lijst of b.lijsten) zetLijst(o, lijst);
  const { cellen, namen, samengevoegd, hoogtes, invoerregels: regels } = o;
  return blad({
    cellen,
    namen,
    samengevoegd,
    hoogtes,
    id: "uitgangspunten",
    versie: 2,
    titel: "Uitgangspunten",
    invoerregels: regels,
    breedtes: BREEDTES,
    vasteRijen: kopRij,
    afdruk: { kopRijen: [kopRij, kopRij] },
    tabkleur: "F2C500",
  });
}

function zetPeildatum(o: Opbouw, { peildatum, bronPeildatum }: Begroting): void {
  zetKopje(o, "Datums");
  const tekst = bronPeildatum ?? "Op deze dag gelden de normen.";
  const cellen = [label("Peildatum: op deze dag gelden de normen"), invoer(peildatum, "datum")];
  const r = zetRij(o, ...cellen, eenheid("datum"), bron(tekst));
  o.hoogtes[r] = bronhoogte(Math.ceil(tekst.length / BRONTEKENS));
  o.namen.push({ naam: PEILDATUM, bereik: `B${r}` });
  o.invoerregels.push(datumregel("Peildatum", "Op deze dag gelden de normen.", `B${r}`));
}

/** Wat een regel van het blad nodig heeft; een gedeeld gegeven of een extra. */
type Punt = Omit<Gegeven, "peildatum" | "peilnaam"> & { readonly naam: string };

function zetGroep(o: Opbouw, b: Begroting, kopje: string, punten: readonly Punt[]): void {
  if (punten.length === 0) return;
  zetKopje(o, kopje);
  for (const punt of punten) {
    const { veld } = punt;
    const r = o.rij;
    const naam = celnaamGedeeld(punt.naam);
    const gegeven = {
      ...punt,
      peildatum: b.peildatum,
      peilnaam: PEILDATUM,
      terugval: veld.leegIs && String(veld.leegIs.waarde({ peildatum: b.peildatum }) ?? '""'),
    };
    const herkomst = broncel(gegeven, `B${r}`);
    const waarde = waardecel(gegeven);
    zetRij(o, label(veld.label), waarde, eenheid(veld.eenheid), herkomst.cel);
    const regels = [herkomst.lengte / BRONTEKENS, veld.label.length / 46];
    o.hoogtes[r] = bronhoogte(Math.max(...regels.map((x) => Math.ceil(x))));
    o.namen.push({ naam, bereik: `B${r}` });
    o.invoerregels.push(...invoerregels(veld, `B${r}`));
  }
}

function zetLijst(o: Opbouw, { naam, lijst, rijen, bron: herkomst }: GedeeldeLijst): void {
  zetKopje(o, lijst.kop);
  zetUitleg(
    o,
    [lijst.uitleg, herkomst === undefined ? "" : `Bron: ${herkomst}`].filter((t) => t !== "").join(" "),
  );
  const koppen = lijst.kolommen.map((k) =>
    isGetal(k) && k.vorm !== "jaartal" ? kop(k.label) : kopLinks(k.label),
  );
  zetRij(o, ...vulRij(o, koppen, kopLinks()));
  const eerste = o.rij;
  for (const rij of rijen) zetRij(o, ...lijst.kolommen.map((k) => lijstcel(k, rij[k.sleutel])));
  lijst.kolommen.forEach((k, i) => {
    const bereik = `${kolomletters(i + 1)}${eerste}:${kolomletters(i + 1)}${o.rij - 1}`;
    o.namen.push({ naam: kolomnaamGedeeld(naam, k), bereik });
    o.invoerregels.push(...invoerregels(k, bereik));
  });
}

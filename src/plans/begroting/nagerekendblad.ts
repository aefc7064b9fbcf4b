import type { Blad } from "../../workbook/blad";
import {
  berekening,
  blad,
  bron,
  eenheid,
  formule,
  kop,
  kopLinks,
  label,
  links,
  titel,
  uitkomst,
} from "../../workbook/cellen";
import type { Getalvorm } from "../../workbook/getalvormen";
import { opbouw, zetRij, zetUitleg } from "../opgave/opbouw";
import type { Nagerekend, Nagerekendefiguur } from "./begroting";

const UITLEGTEKENS = 62;

/** Elke figuur uit het stuk naast wat er uit de uitgangspunten komt: komt zij uit, of wijkt zij af? */
export function bladNagerekend({ inleiding, figuren }: Nagerekend): Blad {
  const o = opbouw("G");
  zetRij(o, titel("De figuren uit het stuk nagerekend"));
  o.hoogtes[1] = 28;
  zetUitleg(o, inleiding, 165);
  o.rij += 1;
  const koppen = ["Uitkomst", "In het stuk", "Oordeel"];
  zetRij(
    o,
    kopLinks("Figuur"),
    ...koppen.map((k) => kop(k)),
    ...["Eenheid", "Plaats in het stuk", "Uitleg"].map((k) => kopLinks(k)),
  );
  const kopRij = o.rij - 1;
  const eerste = o.rij;
  for (const f of figuren) {
    const r = o.rij;
    zetRij(
      o,
      label(f.wat),
      uitkomst(formule(f.formule), vormVan(f)),
      berekening(f.gedrukt, vormVan(f)),
      links(f.gedrukt === undefined ? "staat er niet" : formule(oordeel(f, r))),
      eenheid(f.eenheid),
      bron(f.plaats),
      bron(f.uitleg === "" ? undefined : f.uitleg),
    );
    const regels = [f.uitleg.length / UITLEGTEKENS, f.plaats.length / 34, f.wat.length / 46];
    o.hoogtes[r] = 6 + 12.5 * Math.max(1.2, ...regels.map((x) => Math.ceil(x)));
    o.namen.push({ naam: `WMO_Nagerekend_${f.naam}`, bereik: `B${r}` });
  }
  const oordelen = `D${eerste}:D${o.rij - 1}`;
  o.signaalregels.push(
    { bereik: oordelen, als: { celIs: "=", dan: "wijkt af" }, signaal: "letOp" },
    { bereik: oordelen, als: { celIs: "=", dan: "komt uit" }, signaal: "goed" },
  );
  const { cellen, namen, samengevoegd, hoogtes, signaalregels } = o;
  return blad({
    cellen,
    namen,
    samengevoegd,
    hoogtes,
    signaalregels,
    id: "nagerekend",
    versie: 2,
    titel: "Nagerekend",
    breedtes: { A: 48, B: 15, C: 15, D: 14, E: 17, F: 30, G: 56 },
    vasteRijen: kopRij,
    afdruk: { kopRijen: [kopRij, kopRij] },
    tabkleur: "A85B08",
  });
}

/** Gelijk op zoveel decimalen als het stuk noemt. */
function oordeel({ decimalen, soort }: Nagerekendefiguur, r: number): string {
  const cijfers = soort === "aandeel" ? decimalen + 2 : decimalen;
  return `IF(ROUND(B${r},${cijfers})=ROUND(C${r},${cijfers}),"komt uit","wijkt af")`;
}

function vormVan({ soort, decimalen }: Nagerekendefiguur): Getalvorm {
  if (soort === "jaar") return "jaartal";
  if (soort === "aandeel") return decimalen === 0 ? "procent0" : "procent1";
  if (soort === "euro") return decimalen === 0 ? "euro" : "euroCent";
  return (["getal0", "getal1", "getal2", "getal3", "getal4"] as const)[decimalen] ?? "getal2";
}

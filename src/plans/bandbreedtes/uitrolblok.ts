import { berekening, formule, kop, kopLinks, links } from "../../workbook/cellen";
import { zetKopje, zetRij } from "../opgave/opbouw";
import { bandtabelVan } from "./banden";
import { grenzennaam } from "./tabelblok";
import type { Bandwerk } from "./vorm";

const KOLOMMEN = [
  ["getal2", "getal2", "getal0", "procent1", "getal1", "getal0", "getal0"],
  ["band", "clienten", "minuten"],
] as const;

/** De tabel van WMO.BANDBREEDTE_VERDELING, voor nu en voor straks: ook aandeel, gemiddelde en wie op een bovengrens zit. */
export function zetUitrol(w: Bandwerk): void {
  zetTabel(w, "nu", "Verdeling nu");
  zetTabel(w, "straks", "Verdeling straks");
}

function zetTabel(w: Bandwerk, wanneer: "nu" | "straks", kopje: string): void {
  const { o, n, vraag } = w;
  zetKopje(o, kopje);
  const argumenten = [`groep_minuten_${wanneer}`, grenzennaam(vraag.banden), "grens", "groep_aantal"].map(n);
  zetRij(
    o,
    kopLinks(formule(`WMO.BANDBREEDTE_VERDELING(${argumenten.join(",")})`)),
    ...Array.from({ length: 7 }, () => kop()),
  );
  o.hoogtes[o.rij - 1] = 32;
  const eerste = o.rij;
  const rijen = bandtabelVan(vraag.banden).grenzen.length + 2;
  for (let i = 0; i < rijen; i++)
    zetRij(o, links(undefined, "algemeen"), ...KOLOMMEN[0].map((vorm) => berekening(undefined, vorm)));
  KOLOMMEN[1].forEach((naam, i) => {
    const kolom = "ADG"[i] as string;
    o.namen.push({ naam: n(`tabel_${wanneer}_${naam}`), bereik: `${kolom}${eerste}:${kolom}${o.rij - 1}` });
  });
}

import { toonDatum } from "../../language/datums";
import { capaciteit } from "../../plans/capaciteit/plan";
import type { Capaciteitsvraag } from "../../plans/capaciteit/vraag";
import { isGetal } from "../../plans/vorm/veld";
import { deelVan, waardeVan } from "../../plans/vorm/vraag";
import { alsInvoer } from "../getalinvoer";

/** Wat er tussen twee vragen veranderd is, als regels: “Uren per herindicatie: 2 -> 3”. */
export function verschillen(oud: Capaciteitsvraag, nieuw: Capaciteitsvraag): string[] {
  const uit: string[] = [];
  const zet = (naam: string, van: string, naar: string) => {
    if (van !== naar) uit.push(`${naam}: ${van} -> ${naar}`);
  };
  zet("Peildatum", toonDatum(oud.peildatum), toonDatum(nieuw.peildatum));
  const jaren = (v: Capaciteitsvraag) => v.jaren.map((j) => j.jaar).join(", ");
  zet("Jaren", jaren(oud), jaren(nieuw));
  for (const j of nieuw.jaren) {
    const was = oud.jaren.find((k) => k.jaar === j.jaar);
    if (was === undefined) continue;
    zet(`Aflopend in ${j.jaar}`, alsInvoer(was.aflopend, false), alsInvoer(j.aflopend, false));
    zet(`Nieuw in ${j.jaar}`, alsInvoer(was.nieuw, false), alsInvoer(j.nieuw, false));
  }
  for (const deel of capaciteit.delen) {
    const [metOud, metNieuw] = [oud, nieuw].map((v) => (deelVan(v, deel) === undefined ? "niet" : "wel"));
    if (metOud !== metNieuw) zet(deel.kop, metOud ?? "", metNieuw ?? "");
    else
      for (const veld of deel.velden.filter(isGetal)) {
        const [a, b] = [oud, nieuw].map((v) => {
          const waarde = waardeVan(v, deel, veld);
          return waarde === undefined ? "leeg" : alsInvoer(waarde as number, veld.vorm.startsWith("procent"));
        });
        zet(veld.label, a ?? "", b ?? "");
      }
  }
  return uit;
}

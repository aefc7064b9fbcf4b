import { leesAdres, leesGebied, type Gebied } from "../../../formula/adres";
import { loopXml } from "../../../xlsx/bestand/xml";
import type { Plaats } from "../../omzetten/boek";
import { gezienDoor } from "../../omzetten/verwijzingen";
import { leesFormules } from "../../werkmap/plaats";
import { blokBij, blokkenIn, type Blok } from "./blok";
import type { Lezing } from "./lezing";

/** Een formule buiten de cellen die cliënten leest. */
export interface Losseplek {
  readonly blad: string;
  readonly pad: string;
  readonly begin: number;
  readonly eind: number;
  readonly formule: string;
  readonly plaats: Plaats;
  readonly waar: string;
  readonly soort: "naam" | "regel" | "grafiek" | "draaitabel";
}

/** Alle formules buiten de cellen die cliënten lezen: namen, regels, grafieken en draaitabellen. Wat bij een blok zelf hoort, telt niet. */
export function losseplekken(lezing: Lezing, blokken: readonly Blok[]): Losseplek[] {
  const raakt = ({ formule, plaats }: Losseplek) =>
    gezienDoor(formule, plaats, lezing.boek).some((g) => blokkenIn(blokken, g.blad, g.gebied).length > 0);
  return [
    ...namen(lezing).filter(raakt),
    ...lezing.bladen.flatMap((b) => regels(lezing, b.titel, blokken)).filter(raakt),
    ...grafieken(lezing).filter(raakt),
    ...draaitabellen(lezing, blokken),
  ];
}

/** Afdrukbereiken en filters (_xlnm.) wijzen alleen aan waar iets staat. */
function namen({ werkmap }: Lezing): Losseplek[] {
  return werkmap.namen.flatMap((n): Losseplek[] => {
    if (/^_xlnm\./i.test(n.naam)) return [];
    const blad = werkmap.bladen[n.blad ?? 0]?.titel ?? "";
    return [{ ...n, blad, pad: werkmap.pad, plaats: { blad }, waar: n.naam, soort: "naam" }];
  });
}

function regels(lezing: Lezing, titel: string, blokken: readonly Blok[]): Losseplek[] {
  const blad = lezing.blad(titel);
  return (blad?.scan.losse ?? []).flatMap((los): Losseplek[] => {
    const plek = leesAdres(/^[A-Z]+\d+/.exec(los.bij)?.[0] ?? "");
    if (plek !== undefined && blokBij(blokken, titel, plek.rij, plek.kolom) !== undefined) return [];
    return [
      {
        ...los,
        blad: titel,
        pad: blad?.pad ?? "",
        plaats: { blad: titel, ...plek },
        waar: `${los.regel} ${los.bij}`.trim(),
        soort: "regel",
      },
    ];
  });
}

function grafieken({ werkmap: { pakket, bladen } }: Lezing): Losseplek[] {
  const [eerste] = bladen;
  return pakket.paden().flatMap((pad) => {
    if (!/\/charts\/[^/]+\.xml$/i.test(pad)) return [];
    return leesFormules(pakket.lees(pad), pad).map((f): Losseplek => {
      const waar = pad.slice(pad.lastIndexOf("/") + 1);
      return { ...f, blad: "", pad, plaats: { blad: eerste?.titel ?? "" }, waar, soort: "grafiek" };
    });
  });
}

/** Een draaitabel bewaart een kopie van de rijen waar zij over gaat. */
function draaitabellen({ werkmap: { pakket, werkbladen } }: Lezing, blokken: readonly Blok[]): Losseplek[] {
  const uit: Losseplek[] = [];
  for (const pad of pakket.paden()) {
    if (!/pivotCacheDefinition[^/]*\.xml$/i.test(pad)) continue;
    loopXml(pakket.lees(pad), pad, {
      open({ naam, attributen: a, begin, eind }) {
        if (naam !== "worksheetSource") return;
        const tabel = werkbladen
          .flatMap((b) => b.tabellen.map((t) => ({ ...t, titel: b.titel })))
          .find((t) => t.naam === a.name);
        const blad = a.sheet ?? tabel?.titel ?? "";
        const gebied: Gebied | undefined = leesGebied(a.ref ?? "") ?? tabel?.gebied;
        if (gebied !== undefined && blokkenIn(blokken, blad, gebied).length > 0)
          uit.push({
            blad,
            pad,
            begin,
            eind,
            formule: "",
            plaats: { blad },
            waar: "draaitabel",
            soort: "draaitabel",
          });
      },
    });
  }
  return uit;
}

import { loopXml } from "../../../xlsx/bestand/xml";
import { beeldVanGetal, beeldVanTekst } from "../herken/celbeeld";
import { nieuweKolom, telMee, type Kolom } from "../herken/kolom";
import { leesKop } from "../herken/koppen";
import { oordeel } from "../herken/oordeel";
import { deelspoor, type Spoor } from "./spoor";

/** De velden van een draaitabel: kolommen met hun kop, zoals zij waren toen de tabel is vernieuwd. */
export type Velden = readonly Kolom<string>[];

/** Leest de lijst van waarden per veld (pivotCacheDefinition). */
export function leesVelden(bytes: Uint8Array, deel: string): Velden {
  const velden: Kolom<string>[] = [];
  let rij = 0;
  loopXml(bytes, deel, {
    open({ naam, attributen }) {
      if (naam === "cacheField") {
        velden.push(nieuweKolom(velden.length, leesKop(attributen.name ?? ""), true));
        rij = 0;
      } else if (velden.length > 0) neem(velden[velden.length - 1], rij++, naam, attributen.v);
    },
  });
  return velden;
}

/** Leest de bewaarde rijen erbij (pivotCacheRecords); een verwijzing naar de lijst (x) is al geteld. */
export function leesRijen(bytes: Uint8Array, deel: string, velden: Velden): void {
  let [rij, veld] = [0, 0];
  loopXml(bytes, deel, {
    open({ naam, attributen }) {
      if (naam === "r") [rij, veld] = [rij + 1, 0];
      else if (rij > 0) neem(velden[veld++], rij, naam, attributen.v);
    },
  });
}

/** Wat de velden samen zeggen; alles in een draaitabel hoort bij dezelfde rijen. */
export function veldsporen(velden: Velden, deel: string): Spoor[] {
  for (const veld of velden) Object.assign(veld, { van: 0, tot: Number.MAX_SAFE_INTEGER });
  const gevuld = velden.filter((v) => v.gevuld > 0);
  return oordeel(gevuld).map(({ soort, kolom, plekken }) => {
    const spoor = deelspoor(soort, { deel, waar: "draaitabel" }, plekken[0] ?? "", {
      verborgen: true,
      teksten: [],
      attributen: [],
    });
    return { ...spoor, vondst: { ...spoor.vondst, aantal: plekken.length || kolom.gevuld } };
  });
}

function neem(veld: Kolom<string> | undefined, rij: number, naam: string, v: string | undefined): void {
  if (veld === undefined || v === undefined || !["s", "n", "d"].includes(naam)) return;
  telMee(veld, rij, naam === "n" ? beeldVanGetal(Number(v), false) : beeldVanTekst(v), v);
}

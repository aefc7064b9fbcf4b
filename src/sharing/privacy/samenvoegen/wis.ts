import { leesAdres } from "../../../formula/adres";
import type { Pakket } from "../../../xlsx/bestand/pakket";
import { relatiepad } from "../../../xlsx/bestand/relaties";
import type { Vervanging } from "../../../xlsx/bestand/vervang";
import { loopXml } from "../../../xlsx/bestand/xml";
import { blokBij, type Blok } from "./blok";
import { vervangCellen } from "./celvervanging";
import type { Bladlezing } from "./lezing";

/** Maakt de cellen van een blok leeg; hun opmaak blijft. De eerste cel zegt waarom. */
export function wisCellen(bytes: Uint8Array, blad: Bladlezing, blok: Blok, zin: string): Vervanging[] {
  const eerste = Math.min(...blok.kolommen);
  return vervangCellen(bytes, blad, [blok.van, blok.tot], (rij, kolom) => {
    if (!blok.kolommen.has(kolom)) return undefined;
    return { waarde: rij === blok.van && kolom === eerste ? zin : undefined };
  });
}

/** Haalt notities, gesprekken en koppelingen bij de cellen van een blok weg, en filters die hun waarden noemen. */
export function wisBijzaken(pakket: Pakket, { pad, titel }: Bladlezing, blokken: readonly Blok[]): void {
  const inBlok = (ref: string | undefined) => {
    const plek = leesAdres(/^[A-Z]+\d+/.exec(ref ?? "")?.[0] ?? "");
    return plek !== undefined && blokBij(blokken, titel, plek.rij, plek.kolom) !== undefined;
  };
  for (const { soort, doel } of pakket.relaties(pad)) {
    if (doel === undefined || !pakket.heeft(doel)) continue;
    if (soort === "comments" || soort === "threadedComment")
      pakket.wijzig(
        doel,
        elementen(
          pakket.lees(doel),
          doel,
          (naam, a) => /^(comment|threadedComment)$/.test(naam) && inBlok(a.ref),
        ),
      );
    if (soort === "vmlDrawing")
      pakket.wijzig(
        doel,
        vormen(pakket.lees(doel), doel, (rij, kolom) => blokBij(blokken, titel, rij, kolom) !== undefined),
      );
    if (soort === "table")
      pakket.wijzig(
        doel,
        elementen(pakket.lees(doel), doel, (naam) => naam === "filterColumn"),
      );
  }
  const bytes = pakket.lees(pad);
  const ids = new Set<string>();
  let [alle, weg] = [0, 0];
  loopXml(bytes, pad, {
    open({ naam, attributen: a }) {
      if (naam !== "hyperlink") return;
      alle++;
      if (!inBlok(a.ref)) return;
      weg++;
      const id = Object.entries(a).find(([sleutel]) => /:id$/.test(sleutel))?.[1];
      if (id !== undefined) ids.add(id);
    },
  });
  pakket.wijzig(
    pad,
    elementen(bytes, pad, (naam, a) => {
      if (naam === "hyperlinks") return alle === weg;
      return naam === "filterColumn" || (naam === "hyperlink" && inBlok(a.ref));
    }),
  );
  const weggelaten = pakket.relaties(pad).filter((r) => ids.has(r.id));
  pakket.wijzig(
    relatiepad(pad),
    weggelaten.map(({ begin, eind }) => ({ begin, eind, tekst: "" })),
  );
}

/** Haalt elementen met alles erin weg. */
function elementen(
  bytes: Uint8Array,
  pad: string,
  kies: (naam: string, attributen: Readonly<Record<string, string>>) => boolean,
): Vervanging[] {
  const uit: Vervanging[] = [];
  let [diepte, open, begin] = [0, -1, 0];
  loopXml(bytes, pad, {
    open(tag) {
      diepte++;
      if (open < 0 && kies(tag.naam, tag.attributen)) [open, begin] = [diepte, tag.begin];
    },
    sluit(_, __, eind) {
      if (diepte === open) {
        uit.push({ begin, eind, tekst: "" });
        open = -1;
      }
      diepte--;
    },
  });
  return uit;
}

/** De tekening van een notitie noemt haar cel met rij en kolom vanaf 0. */
function vormen(
  bytes: Uint8Array,
  pad: string,
  inBlok: (rij: number, kolom: number) => boolean,
): Vervanging[] {
  const uit: Vervanging[] = [];
  const tekst = (van: number, tot: number) => Number(new TextDecoder().decode(bytes.subarray(van, tot)));
  let [begin, rij, kolom, inhoud] = [0, -1, -1, 0];
  loopXml(bytes, pad, {
    open(tag) {
      if (tag.naam === "shape") [begin, rij, kolom] = [tag.begin, -1, -1];
      inhoud = tag.eind;
    },
    sluit(naam, hier, eind) {
      if (naam === "Row") rij = tekst(inhoud, hier) + 1;
      if (naam === "Column") kolom = tekst(inhoud, hier) + 1;
      if (naam === "shape" && inBlok(rij, kolom)) uit.push({ begin, eind, tekst: "" });
    },
  });
  return uit;
}

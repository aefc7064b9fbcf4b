import { opsomming } from "../../language/opsomming";
import { meervoud } from "../../sharing/regels";
import { loopXml } from "../../xlsx/bestand/xml";
import { inhoudVan } from "../../xlsx/bestand/xmltekst";
import type { Werkblad, Werkboek } from "../werkboek/werkboek";

/** Alles wat de ontvanger van het bestand krijgt, ook wat op het scherm niet te zien is. */
export function watMeegaat(werkboek: Werkboek): readonly string[] {
  const { bladen } = werkboek;
  const met = (staat: Werkblad["staat"]) => bladen.filter((b) => b.staat === staat).map((b) => b.titel);
  const opSlot = bladen.filter((b) => b.beveiligd).map((b) => b.titel);
  const verborgen = bladen.filter((b) => b.verborgenRijen.size + b.verborgenKolommen.size > 0);
  const opmerkingen = teksten(werkboek, /^xl\/(comments\d*|comments\/.+)\.xml$/i, "author");
  const makers = [
    ...teksten(werkboek, /^docProps\/core\.xml$/i, "creator").teksten,
    ...teksten(werkboek, /^docProps\/core\.xml$/i, "lastModifiedBy").teksten,
    ...opmerkingen.teksten.filter((t) => !t.startsWith("tc=")),
    ...teksten(werkboek, /^xl\/persons\/.+\.xml$/i, "person", "displayName").teksten,
  ];
  const bedrijf = teksten(werkboek, /^docProps\/app\.xml$/i, "Company").teksten;
  const notities =
    teksten(werkboek, /^xl\/(comments\d*|comments\/.+)\.xml$/i, "comment").aantal +
    teksten(werkboek, /^xl\/threadedComments\/.+\.xml$/i, "threadedComment").aantal;
  return [
    `${meervoud(bladen.length, "blad", "bladen")}: ${opsomming(bladen.map((b) => b.titel))}.`,
    ...regel("Verborgen", met("verborgen")),
    ...regel("Verborgen, en in het menu van Excel niet te zien", met("diep")),
    ...regel(
      "Verborgen rijen of kolommen",
      verborgen.map(
        (b) =>
          `${b.titel} (${meervoud(b.verborgenRijen.size, "rij", "rijen")}, ${meervoud(b.verborgenKolommen.size, "kolom", "kolommen")})`,
      ),
    ),
    ...regel("Op slot, zonder dat dit iets geheimhoudt", opSlot),
    ...(notities === 0 ? [] : [`${meervoud(notities, "notitie of opmerking", "notities en opmerkingen")}.`]),
    ...regel("Namen van makers", [...new Set(makers.filter((m) => m.trim() !== ""))]),
    ...regel(
      "Organisatie",
      bedrijf.filter((b) => b.trim() !== ""),
    ),
    ...regel("Koppelingen met andere bestanden", werkboek.koppelingen),
    ...regel(
      "Macro's",
      werkboek.onderdelen.filter((p) => /vbaproject\.bin$/i.test(p)).map(() => "ja"),
    ),
  ];
}

function regel(wat: string, namen: readonly string[]): string[] {
  return namen.length === 0 ? [] : [`${wat}: ${opsomming(namen)}.`];
}

/** Hoe vaak een element voorkomt in onderdelen, en de tekst erin of in een attribuut. */
function teksten({ onderdelen, onderdeel }: Werkboek, paden: RegExp, naam: string, attribuut?: string) {
  const uit = { aantal: 0, teksten: [] as string[] };
  for (const pad of onderdelen.filter((p) => paden.test(p))) {
    const bytes = onderdeel(pad);
    let begin = 0;
    loopXml(bytes, pad, {
      open(tag) {
        if (tag.naam !== naam) return;
        uit.aantal++;
        begin = tag.eind;
        if (attribuut !== undefined) uit.teksten.push(tag.attributen[attribuut] ?? "");
      },
      sluit(slot, eind) {
        if (slot !== naam || attribuut !== undefined) return;
        const tekst = inhoudVan(bytes, begin, Math.max(begin, eind), pad);
        if (!tekst.includes("<")) uit.teksten.push(tekst);
      },
    });
  }
  return uit;
}

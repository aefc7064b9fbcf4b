import type { Blad } from "../../sheet/blad";
import { bronVanaf } from "./grafiekbron";
import { functiesInBestand } from "../../functions/mechaniek/inbestand";
import { bijlagen } from "./bladdelen";
import { gedeeldeTeksten } from "./gedeelde-teksten";
import { invoegtoepassing, type Vindplaats } from "./invoegtoepassing";
import { bladtype, officerelatie, officetype, type Onderdeel } from "./pakket";
import { stijlboek } from "./stijlen";
import { eigenschappen } from "./eigenschappen";
import { metadataXml } from "./metadata";
import { themaXml } from "./thema";
import { werkbladXml } from "./werkblad";
import { werkmapXml } from "./werkmap";
import type { Celrooster } from "../../sheet/celrooster";

/** Wat er buiten de bladen te kiezen is. */
export interface Keuzes {
  readonly titel?: string;
  readonly gemaakt?: string;
  readonly invoegtoepassing?: Vindplaats;
  /** Laat Excel bij het openen alles rekenen. */
  readonly herbereken: boolean;
}

/** Doet iets met een blad en noemt dat blad als het mislukt. */
export type OpBlad = <T>(blad: Blad, doe: () => T) => T;

/** Alle onderdelen van een werkmap. */
export function onderdelen(
  bladen: readonly Blad[],
  roosters: readonly Celrooster[],
  opBlad: OpBlad,
  keuzes: Keuzes,
): Onderdeel[] {
  const teksten = gedeeldeTeksten();
  const stijlen = stijlboek();
  const actief = bladen.findIndex((b) => !b.verborgen);
  let grafieken = 0;
  const bladdelen = bladen.flatMap((blad, i) =>
    opBlad(blad, (): Onderdeel[] => {
      const bij = bijlagen(blad, i + 1, grafieken + 1, bronVanaf(blad, bladen, roosters));
      grafieken += (blad.grafieken ?? []).length;
      const omgeving = { ...bij, stijlen, teksten: (t: string) => teksten.nummer(t), actief: i === actief };
      const xml = werkbladXml(blad, roosters[i] as Celrooster, omgeving);
      const pad = `xl/worksheets/sheet${i + 1}.xml`;
      return [{ pad, inhoudstype: bladtype("worksheet+xml"), xml, relaties: bij.relaties }, ...bij.delen];
    }),
  );
  const dynamisch = bladdelen.some((d) => d.xml.includes(' cm="1"'));
  return [
    {
      pad: "xl/workbook.xml",
      inhoudstype: bladtype("sheet.main+xml"),
      xml: werkmapXml(bladen, roosters, actief, keuzes.herbereken),
      relaties: [
        ...bladen.map((_, i) => officerelatie(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`)),
        officerelatie("rIdThema", "theme", "theme/theme1.xml"),
        officerelatie("rIdStijlen", "styles", "styles.xml"),
        officerelatie("rIdTeksten", "sharedStrings", "sharedStrings.xml"),
        ...(dynamisch ? [officerelatie("rIdMetadata", "sheetMetadata", "metadata.xml")] : []),
      ],
    },
    ...bladdelen,
    { pad: "xl/theme/theme1.xml", inhoudstype: officetype("theme+xml"), xml: themaXml() },
    { pad: "xl/styles.xml", inhoudstype: bladtype("styles+xml"), xml: stijlen.xml() },
    { pad: "xl/sharedStrings.xml", inhoudstype: bladtype("sharedStrings+xml"), xml: teksten.xml() },
    ...(dynamisch
      ? [{ pad: "xl/metadata.xml", inhoudstype: bladtype("sheetMetadata+xml"), xml: metadataXml() }]
      : []),
    ...eigenschappen(keuzes.titel, keuzes.gemaakt ?? "2024-01-01T00:00:00Z"),
    ...(keuzes.invoegtoepassing ? invoegtoepassing(keuzes.invoegtoepassing, functiesInBestand) : []),
  ];
}

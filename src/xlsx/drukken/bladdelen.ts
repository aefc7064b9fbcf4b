import type { Blad } from "../../sheet/blad";
import { grafiekXml } from "./grafiek";
import type { Bron } from "./grafiekreeks";
import { notitiesXml, notitievakkenXml } from "./notities";
import { bladtype, officetype, officerelatie, type Onderdeel } from "./pakket";
import { tekeningXml } from "./tekening";

/** De grafieken en notities van één blad: de onderdelen, en de relaties waarmee het blad ernaar wijst. */
export function bijlagen(blad: Blad, nummer: number, eersteGrafiek: number, bron: Bron) {
  const grafieken = blad.grafieken ?? [];
  const notities = blad.notities ?? [];
  const tekening = grafieken.length > 0 ? "rIdTekening" : undefined;
  const vakken = notities.length > 0 ? "rIdVakken" : undefined;
  return {
    tekening,
    notities: vakken,
    relaties: [
      ...(tekening ? [officerelatie(tekening, "drawing", `../drawings/drawing${nummer}.xml`)] : []),
      ...(vakken
        ? [
            officerelatie(vakken, "vmlDrawing", `../drawings/vmlDrawing${nummer}.vml`),
            officerelatie("rIdNotities", "comments", `../comments${nummer}.xml`),
          ]
        : []),
    ],
    delen: [
      ...(tekening ? tekendelen(blad, nummer, eersteGrafiek, bron) : []),
      ...(vakken ? notitiedelen(blad, nummer) : []),
    ],
  };
}

function tekendelen({ grafieken = [] }: Blad, nummer: number, eerste: number, bron: Bron): Onderdeel[] {
  return [
    {
      pad: `xl/drawings/drawing${nummer}.xml`,
      inhoudstype: officetype("drawing+xml"),
      xml: tekeningXml(grafieken),
      relaties: grafieken.map((_, i) =>
        officerelatie(`rId${i + 1}`, "chart", `../charts/chart${eerste + i}.xml`),
      ),
    },
    ...grafieken.map((grafiek, i) => ({
      pad: `xl/charts/chart${eerste + i}.xml`,
      inhoudstype: officetype("drawingml.chart+xml"),
      xml: grafiekXml(grafiek, bron),
    })),
  ];
}

function notitiedelen({ notities = [] }: Blad, nummer: number): Onderdeel[] {
  return [
    {
      pad: `xl/comments${nummer}.xml`,
      inhoudstype: bladtype("comments+xml"),
      xml: notitiesXml(notities),
    },
    {
      pad: `xl/drawings/vmlDrawing${nummer}.vml`,
      inhoudstype: officetype("vmlDrawing"),
      xml: notitievakkenXml(notities),
    },
  ];
}

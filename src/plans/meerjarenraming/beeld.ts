import { toonBedrag } from "../../language/getallen";
import type { Beeld, Blok } from "../opgave/beeld";
import { rekenRaming } from "./reken";
import { tabellenVan } from "./beeldtabellen";
import { zinnenBij } from "./beeldzinnen";
import { PLAATS_T } from "./kolommen";
import { taakveldnaam } from "./taakveldnaam";
import type { Gebiedsuitkomst, Ramingsuitkomst } from "./uitkomst";
import type { Ramingvraag } from "./vraag";

/** De uitkomst van een meerjarenraming zoals het paneel haar toont. */
export function beeldRaming(vraag: Ramingvraag): Beeld {
  const uit = rekenRaming(vraag);
  const [geheel] = uit.gebieden;
  return {
    kort: kort(geheel, vraag),
    blokken: [figuren(geheel, vraag), ...tabellenVan(uit, vraag), grafiek(uit), ...zinnenBij(uit)],
  };
}

/** In hele euro's en zonder teken: voordelig of nadelig staat er in woorden bij. */
function kort({ totaal: { saldo, letters } }: Gebiedsuitkomst, { weergave }: Ramingvraag): string {
  const deler = weergave.eenheid === "euro" ? 1 : 1000;
  const euro = (x: number) => toonBedrag(Math.abs(x) * deler);
  const letter = letters[PLAATS_T];
  const woord = letter === "V" ? " voordelig" : letter === "N" ? " nadelig" : "";
  const begin = `Saldo ${weergave.jaar}: ${euro(saldo.bedragen[PLAATS_T] as number)}${woord}`;
  if (saldo.bedrag === "") return begin;
  if (saldo.oordeel === "") return `${begin}; gelijk aan de huidige begroting`;
  return `${begin}; ${euro(saldo.bedrag)} ${saldo.oordeel} ten opzichte van de huidige begroting`;
}

function figuren({ totaal }: Gebiedsuitkomst, { weergave }: Ramingvraag): Blok {
  const regels = (["lasten", "baten", "saldo"] as const).map((soort) => ({
    label: `${soort.charAt(0).toUpperCase()}${soort.slice(1)} ${weergave.jaar}`,
    waarde: totaal[soort].bedragen[PLAATS_T] as number,
    vorm: "getal0" as const,
    eenheid: weergave.eenheid,
    naam: `samen_${soort}_t`,
    ...(soort === "saldo" ? { nadruk: true as const } : {}),
  }));
  const { bedrag, oordeel } = totaal.saldo;
  const verschil = [
    {
      label: "Verschil van het saldo",
      waarde: bedrag,
      vorm: "getal0" as const,
      naam: "samen_saldo_verschil",
    },
    { label: "Dat is", waarde: oordeel, vorm: "tekst" as const, naam: "samen_saldo_oordeel" },
  ];
  return {
    soort: "figuren",
    kop: `Begroting ${weergave.jaar} tegenover de huidige begroting`,
    figuren: bedrag === "" ? regels : [...regels, ...verschil],
  };
}

function grafiek({ jaren, gebieden: [geheel] }: Ramingsuitkomst): Blok {
  return {
    soort: "grafiek",
    vorm: "gestapeld",
    titel: "Lasten per jaar naar taakveld",
    getalvorm: "getal0",
    categorieen: jaren,
    reeksen: geheel.taakvelden.map((t, i) => ({
      naam: taakveldnaam(geheel.gebied.taakvelden[i] as string),
      waarden: t.lasten.bedragen.slice(0, jaren.length),
    })),
  };
}

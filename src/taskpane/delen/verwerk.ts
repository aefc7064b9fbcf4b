import { Bestandsfout } from "../../xlsx/bestand/weigering";
import { uitlegblad } from "../../audit/uitleg/blad";
import { deelVeilig, veiligtekst } from "../../sharing/deelveilig";
import { herstelWerkmap } from "../../sharing/herstel";
import { hersteltekst } from "../../sharing/hersteltekst";
import { vondsttekst } from "../../sharing/privacy/vondsttekst";
import { zoekPersoonsgegevens } from "../../sharing/privacy/zoek";
import { isInhoud, type Vondst } from "../../sharing/privacy/vondst";
import type { Antwoord, Uitslag, Vraag } from "./bericht";

type Deelvraag = Extract<Vraag, { wat: "deel" }>;

/** Doet het zware werk aan een bestand, en zegt onderweg wat het doet. Een weigering is een antwoord, geen uitzondering. */
export function verwerk(vraag: Vraag, zeg: (antwoord: Antwoord) => void): void {
  try {
    const uitslag = vraag.wat === "deel" ? deel(vraag, zeg) : herstel(vraag, zeg);
    zeg({ soort: "klaar", uitslag });
  } catch (fout) {
    zeg({
      soort: "fout",
      zin: fout instanceof Error ? fout.message : String(fout),
      onvoorzien: !(fout instanceof Bestandsfout),
    });
  }
}

/** De lijst om uit te kiezen gaat over de bron; wat de kopie zelf nog tegenhoudt, staat in het verslag. */
function deel(
  { bytes, vorm, datum, akkoord, clienten, schoon, editie }: Deelvraag,
  zeg: (antwoord: Antwoord) => void,
): Uitslag {
  const stap = (zin: string) => zeg({ soort: "stap", zin });
  stap("Persoonsgegevens zoeken…");
  const vondsten = zoekPersoonsgegevens(bytes)
    .filter(({ soort }) => soort !== "clientrijen" || clienten === "laten")
    .map((vondst) => ({ vondst, zin: zinVan(vondst) }));
  const { verslag, bestand, vraagtAkkoord } = deelVeilig(
    bytes,
    { vorm, datum, akkoord, clienten, schoon, editie, uitleg: uitlegblad },
    stap,
  );
  const tegen = bestand === undefined ? verslag.vondsten.filter((v) => isInhoud(v.soort)) : [];
  return {
    regels: [
      ...veiligtekst({ ...verslag, opgeruimd: [], gebleven: [] }),
      ...(tegen.length > 0 ? ["In de kopie zouden staan:", ...vondsttekst(tegen).slice(1)] : []),
    ],
    bestand,
    vraagtAkkoord,
    vondsten,
    opgeruimd: verslag.opgeruimd,
    gebleven: verslag.gebleven,
  };
}

function herstel(
  { bytes, datum }: Extract<Vraag, { wat: "herstel" }>,
  zeg: (antwoord: Antwoord) => void,
): Uitslag {
  zeg({ soort: "stap", zin: "Functies zoeken en herstellen…" });
  const { verslag, bestand } = herstelWerkmap(bytes, { datum });
  return {
    regels: hersteltekst(verslag),
    bestand,
    vraagtAkkoord: false,
    vondsten: [],
    opgeruimd: [],
    gebleven: [],
  };
}

/** De regel over één vondst, zonder de kopjes erboven. */
function zinVan(vondst: Vondst): string {
  return vondsttekst([vondst])
    .filter((regel) => regel.startsWith("  "))
    .join(" ")
    .trim();
}

import { opsomming } from "../../language/opsomming";
import { volgtRijen } from "../../plans/opgave/koppelingen";
import type { Regiovraag } from "../../plans/regio/plan";
import { dubbeleGemeente, regiolijsten, type Gemeentebegroting } from "../../plans/regio/uitsamenvatting";
import { rijental } from "../../tabellen/verslag";
import { bestandskeuze } from "../delen/bestandskeuze";
import { element } from "../element";
import { knop, schakelUit, staatUit } from "../onderdelen/knop";
import { vraag as stelVraag } from "../onderdelen/vraagvenster";
import type { Eigenstuk } from "../plan/kamer";

/** Het stuk van de kamer Regio dat de begrotingen uit de werkmappen van de gemeenten haalt. */
export const uitWerkmappen: Eigenstuk<Regiovraag> = ({ status, verbouw }) => {
  const reden = element("p", { id: "regio-reden-bestanden", class: "melding" });
  const keuze = bestandskeuze("regio-bestanden", () => ververs(), "meer");
  const doe = knop("Neem hun begrotingen over", () => {
    if (staatUit(doe)) keuze.focus();
    else void neemOver();
  });
  const ververs = () =>
    schakelUit(
      doe,
      reden,
      keuze.bestanden().length < 2 ? "Kies van ten minste twee gemeenten de werkmap." : undefined,
    );

  const neemOver = () =>
    verbouw(async ({ stand: { vraag, koppelingen } }) => {
      const gelezen = await status.bezig("Bezig met lezen…", lees(keuze.bestanden()));
      const gemeenten = gelezen.flatMap((g) => ("zin" in g ? [] : [g]));
      const mis = gelezen.flatMap((g) => ("zin" in g ? [g.zin] : []));
      const dubbel = dubbeleGemeente(gemeenten);
      const zinnen = dubbel === undefined ? mis : [...mis, dubbel];
      if (zinnen.length > 0) {
        status.meld(`Er is niets overgenomen. ${zinnen.join(" ")}`, "fout");
        return undefined;
      }
      const staan = vraag.begrotingen.filter((rij) => Object.values(rij).some((w) => w !== undefined)).length;
      if (staan > 0 && !(await magVervangen(staan))) {
        status.meld("Er is niets overgenomen.");
        return undefined;
      }
      const { bron, jaren, ...lijsten } = regiolijsten(gemeenten);
      // Volgt het blad de jaren van Uitgangspunten, dan blijft dat zo: het blad zegt zelf welk jaar niet meetelt.
      const volgt = volgtRijen(koppelingen.lijsten.jaren);
      return {
        vraag: { ...vraag, ...lijsten, ...(volgt ? {} : { jaren }) },
        koppelingen: {
          ...koppelingen,
          lijsten: { ...koppelingen.lijsten, gemeenten: undefined, begrotingen: undefined },
        },
        bronnen: { begrotingen: bron },
        zin: `Overgenomen: ${opsomming(gemeenten.map(({ gemeente, jaren: per }) => `${gemeente} (${per.map((j) => j.jaar).join(", ")})`))}.`,
      };
    });

  ververs();
  return element(
    "section",
    {},
    element("h2", { class: "ms-font-l" }, "Uit de werkmappen van de gemeenten"),
    element(
      "p",
      { class: "bron" },
      "Kies van elke gemeente de bewaarde werkmap met “De hele begroting”. Van het blad Samenvatting komen cliënten, lasten, consulenten en eigen bijdragen per jaar. De bestanden blijven op uw computer.",
    ),
    keuze.element,
    element("div", { class: "knoppen" }, doe),
    reden,
  );
};

/** Het lezen van een werkmap weegt veel, en komt pas als iemand erom vraagt. */
async function lees(bestanden: readonly File[]): Promise<(Gemeentebegroting | { readonly zin: string })[]> {
  const { leesGemeente } = await import(/* webpackChunkName: "gemeentewerkmap" */ "./gemeentewerkmap");
  const uit = [];
  for (const bestand of bestanden)
    uit.push(leesGemeente(bestand.name, new Uint8Array(await bestand.arrayBuffer())));
  return uit;
}

async function magVervangen(staan: number): Promise<boolean> {
  const keuze = await stelVraag(
    "Er staan al begrotingen",
    [
      `Overnemen vervangt de ${staan === 1 ? "rij die er staat" : `${rijental(staan)} die er staan`} door wat in de werkmappen staat. Met Zet terug haalt u ze terug.`,
    ],
    [{ id: "ja", tekst: "Vervangen" }],
  );
  return keuze === "ja";
}

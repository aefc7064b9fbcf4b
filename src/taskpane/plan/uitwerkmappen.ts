import type { Bladinhoud, Plan, Uitwerkmappen } from "../../plans/opgave/plan";
import { rijenVan, type Vraag } from "../../plans/opgave/vraag";
import { rijental } from "../../tabellen/verslag";
import { bestandskeuze } from "../delen/bestandskeuze";
import { element } from "../element";
import { knop, schakelUit, staatUit } from "../onderdelen/knop";
import type { Statusregel } from "../onderdelen/statusregel";
import { vraag as stelVraag } from "../onderdelen/vraagvenster";
import type { Gelezen } from "./binding";

/**
 * Het stuk van een kamer dat de lijsten van het plan uit bewaarde werkmappen vult. `verbouw` maakt het blad met wat erop komt te staan, zodat
 * het terug te zetten is; zonder antwoord blijft het zoals het is.
 */
export function uitWerkmappen<V extends Vraag>(
  plan: Plan<V>,
  { kop, uitleg, minstens, teWeinig, namen, lijst, ...bron }: Uitwerkmappen<V>,
  status: Statusregel,
  verbouw: (
    anders: (g: Gelezen<V>) => Promise<(Bladinhoud<V> & { readonly zin: string }) | undefined>,
  ) => Promise<void>,
): HTMLElement {
  const reden = element("p", { id: `${plan.id}-reden-bestanden`, class: "melding" });
  const keuze = bestandskeuze(`${plan.id}-bestanden`, () => ververs(), "meer");
  const doe = knop(bron.doe, () => {
    if (staatUit(doe)) keuze.focus();
    else void haal();
  });
  const ververs = () => schakelUit(doe, reden, keuze.bestanden().length < minstens ? teWeinig : undefined);

  const haal = () =>
    verbouw(async ({ stand: { vraag, koppelingen } }) => {
      const gelezen = await status.bezig("Bezig met lezen…", lees(keuze.bestanden(), namen));
      const onleesbaar = gelezen.flatMap((w) => (typeof w === "string" ? [w] : []));
      const werkmappen = gelezen.flatMap((w) => (typeof w === "string" ? [] : [w]));
      const uit = bron.neemOver(werkmappen, { vraag, koppelingen });
      const mis = [...onleesbaar, ...("mis" in uit ? uit.mis : [])];
      if ("mis" in uit || mis.length > 0) {
        status.meld(`Er is niets overgenomen. ${mis.join(" ")}`, "fout");
        return undefined;
      }
      const staan = rijenVan(vraag, { naam: lijst }).filter((rij) =>
        Object.values(rij).some((w) => w !== undefined),
      ).length;
      if (staan > 0 && !(await magVervangen(staan))) {
        status.meld("Er is niets overgenomen.");
        return undefined;
      }
      return uit;
    });

  const magVervangen = async (staan: number): Promise<boolean> => {
    const wat = plan.lijsten.find((l) => l.naam === lijst)?.kop.toLowerCase();
    const gekozen = await stelVraag(
      `Er staan al ${wat}`,
      [
        `Overnemen vervangt de ${staan === 1 ? "rij die er staat" : `${rijental(staan)} die er staan`} door wat in de werkmappen staat. Met Zet terug haalt u ze terug.`,
      ],
      [{ id: "ja", tekst: "Vervangen" }],
    );
    return gekozen === "ja";
  };

  ververs();
  return element(
    "section",
    {},
    element("h2", { class: "ms-font-l" }, kop),
    element("p", { class: "bron" }, uitleg),
    keuze.element,
    element("div", { class: "knoppen" }, doe),
    reden,
  );
}

/** Het lezen van een werkmap weegt veel, en komt pas als iemand erom vraagt. Wat niet te lezen is, is een zin. */
async function lees(bestanden: readonly File[], namen: RegExp) {
  const { leesBewaardeNamen } = await import(/* webpackChunkName: "bewaardenamen" */ "./bewaardenamen");
  const uit = [];
  for (const bestand of bestanden) {
    const gelezen = leesBewaardeNamen(bestand.name, new Uint8Array(await bestand.arrayBuffer()), namen);
    uit.push(typeof gelezen === "string" ? gelezen : { bestand: bestand.name, namen: gelezen });
  }
  return uit;
}

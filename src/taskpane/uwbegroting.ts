import { bladwijzernaam, nieuweBladwijzer } from "../plans/begroting/bladwijzer";
import type { Naamcel, Naamcellen } from "../sheet/naamcellen";
import { Werkmapfout, type OnsBlad, type Werkmap } from "../workbook/werkmap";
import { element } from "./element";
import type { Formulier, Omgeving } from "./formulier";
import { later } from "./later";
import { knop } from "./onderdelen/knop";
import { statusregel } from "./onderdelen/statusregel";
import { handeling, veilig } from "./werkmap/veilig";

/** Zo lang na de laatste wijziging in de werkmap worden de antwoorden opnieuw gelezen, in milliseconden. */
const RUST = 500;

/** Wat er al in de werkmap staat: elk blad van ons met zijn antwoord, en een klik brengt erheen. Zonder zo'n blad is er niets te zien. */
export function uwBegroting(
  formulieren: readonly Formulier[],
  { verbinding }: Omgeving,
  bij: (erStaatIets: boolean) => void,
): HTMLElement {
  const status = statusregel();
  const lijst = element("ul", { class: "bladen" });
  const deel = element(
    "section",
    { "aria-label": "Uw begroting" },
    element("h2", { class: "groep" }, "Uw begroting"),
    lijst,
    status.element,
  );
  deel.hidden = true;

  /** Hoe elk blad de vorige keer heette. */
  const heette = new Map<string, string>();

  async function kijk(werkmap: Werkmap): Promise<void> {
    const bladen = await werkmap.onzeBladen();
    const namen = new Map(bladen.map(({ id }) => [id, antwoordnaam(formulieren, id)]));
    const gevraagd = [...namen.values()].flatMap((naam) => (naam ? [naam, bladwijzernaam(naam)] : []));
    const cellen = gevraagd.length === 0 ? new Map<string, Naamcellen>() : await werkmap.leesNamen(gevraagd);
    deel.hidden = bladen.length === 0;
    bij(bladen.length > 0);
    lijst.replaceChildren(
      ...bladen.map(({ id, titel }) => {
        const naam = namen.get(id);
        const antwoord = naam === undefined ? undefined : cellen.get(naam)?.waarden[0]?.[0];
        return element(
          "li",
          {},
          knop(titel, () => void handeling(status, () => gaNaar(werkmap, id, titel)), "link"),
          ...(typeof antwoord === "string" && antwoord !== "" ? [element("p", {}, antwoord)] : []),
        );
      }),
    );
    await werkLeeswijzerBij(werkmap, bladen, namen, cellen);
  }

  /** Een blad dat anders is gaan heten, heet ook op de Leeswijzer zo. Kan daar nu niet geschreven worden, dan een volgende keer. */
  async function werkLeeswijzerBij(
    werkmap: Werkmap,
    bladen: readonly OnsBlad[],
    namen: ReadonlyMap<string, string | undefined>,
    cellen: ReadonlyMap<string, Naamcellen>,
  ): Promise<void> {
    const anders = bladen.flatMap(({ id, titel }): Naamcel[] => {
      const antwoord = namen.get(id) ?? "";
      const naam = bladwijzernaam(antwoord);
      const eerst = formulieren.find((f) => f.toontBlad?.(id))?.naam;
      const oud = [eerst, heette.get(id)].flatMap((t) => t ?? []);
      const inhoud = nieuweBladwijzer(antwoord, cellen.get(naam)?.formules[0]?.[0], titel, oud);
      return inhoud === undefined ? [] : [{ naam, rij: 1, kolom: 1, inhoud }];
    });
    try {
      if (anders.length > 0) await werkmap.schrijfNamen(anders);
      for (const { id, titel } of bladen) heette.set(id, titel);
    } catch (fout) {
      if (!(fout instanceof Werkmapfout)) throw fout;
    }
  }

  /** Naar het blad, en als het paneel er een kamer voor heeft ook daarheen. Dat een blad hernoemd is, meldt Excel niet: het heet zoals het nu heet. */
  async function gaNaar(werkmap: Werkmap, id: string, stond: string): Promise<void> {
    const blad = (await werkmap.onzeBladen()).find((b) => b.id === id);
    await werkmap.toon(blad?.titel ?? stond);
    const kamer = formulieren.find((f) => f.toontBlad?.(id));
    if (kamer) location.hash = `#${kamer.id}`;
  }

  verbinding.volg((werkmap) => {
    const opnieuw = () => veilig(status, () => kijk(werkmap));
    const straks = later<void>(RUST, () => void opnieuw());
    void opnieuw();
    void veilig(status, async () => void (await werkmap.volgWijzigingen(() => straks())));
  });
  return deel;
}

function antwoordnaam(formulieren: readonly Formulier[], bladid: string): string | undefined {
  for (const f of formulieren) {
    const naam = f.antwoordnaam?.(bladid);
    if (naam !== undefined) return naam;
  }
  return undefined;
}

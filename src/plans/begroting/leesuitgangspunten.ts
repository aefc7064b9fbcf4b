import { citeer } from "../../language/opsomming";
import type { Plan } from "../opgave/plan";
import { gedeeldeLijsten, gedeeldeVelden } from "./gedeeld";
import type { Klachten } from "./klacht";
import { leesLijst, type Lijstopgave } from "./leeslijst";
import type { RuweUitgangspunten } from "./leesplan";
import { leesInvoerwaarde, type Invoerwaarde } from "./invoerwaarde";
import { bladenVan, inTeVullen, ketenbron } from "./uitketen";
import type { Veld } from "../opgave/veld";

/** Leest de gedeelde uitgangspunten; `bronnen` krijgt de bron van elke lijst. */
export function leesUitgangspunten(
  k: Klachten,
  gekozen: readonly Plan[],
  alle: readonly Plan[],
  x: unknown,
  bronnen: Map<string, string>,
): RuweUitgangspunten {
  const open = inTeVullen(gekozen);
  const [velden, lijsten] = [gedeeldeVelden(open), gedeeldeLijsten(open)];
  const metKeten = new Map([...gedeeldeVelden(gekozen)].filter(([naam]) => !velden.has(naam)));
  const pad = "$.uitgangspunten";
  const namen = [...velden.keys(), ...lijsten.keys()];
  const kent = new Set([...gedeeldeVelden(alle).keys(), ...gedeeldeLijsten(alle).keys()]);
  const object = k.object(x ?? {}, pad, [...new Set([...namen, ...kent])]) ?? {};
  const uitVelden = new Map<string, Invoerwaarde>();
  const uitLijsten = new Map<string, Lijstopgave>();
  for (const [naam, waarde] of Object.entries(object)) {
    const [veld, lijst] = [velden.get(naam), lijsten.get(naam)];
    if (veld !== undefined) {
      const opgave = leesInvoerwaarde(k, veld, waarde, `${pad}.${naam}`);
      if (opgave !== undefined) uitVelden.set(naam, opgave);
    } else if (lijst !== undefined) {
      const gelezen = leesLijst(k, lijst, waarde, `${pad}.${naam}`);
      uitLijsten.set(naam, gelezen);
      if (gelezen.bron !== undefined) bronnen.set(naam, gelezen.bron);
    } else if (metKeten.has(naam)) {
      const bron = ketenbron(metKeten.get(naam) as Veld, bladenVan(gekozen));
      k.meld(
        `${pad}.${naam}`,
        `${citeer(naam)} staat al in de keten. ${bron?.van ?? ""} Haal het hier weg; een eigen waarde zet u bij het plan zelf, onder "delen".`,
      );
    } else if (kent.has(naam) && gekozen.length > 0)
      k.meld(
        `${pad}.${naam}`,
        `Geen van de gekozen plannen gebruikt ${citeer(naam)}. Haal het weg, of kies een plan dat het gebruikt.`,
      );
  }
  return { velden: uitVelden, lijsten: uitLijsten };
}

import { vindAanroepen } from "../formula/aanroepen";
import { leesFormule, type Taal } from "../formula/lees";
import { definities } from "../functions/definities";
import { genoemd } from "../functions/mechaniek/definitie";
import { opsomming } from "../language/opsomming";

const functies = new Map(definities.map(({ som }) => [som.naam, genoemd(som)]));

/**
 * Een zin als een functie van ons te weinig argumenten krijgt. Excel neemt zo'n formule niet aan; een argument dat er wel staat en leeg
 * is (;;) is een lege cel, en daar gaat de functie zelf over.
 */
export function ontbrekendArgument(tekst: string, taal: Taal): string | undefined {
  const gelezen = leesFormule(tekst, taal);
  if ("melding" in gelezen) return undefined;
  for (const { naam, argumenten } of vindAanroepen(gelezen.formule)) {
    const parameters = functies.get(naam);
    if (parameters === undefined) continue;
    const kreeg = argumenten.length === 1 && argumenten[0] === "" ? 0 : argumenten.length;
    const mist = parameters.filter(({ parameter }, i) => i >= kreeg && !parameter.optioneel);
    if (mist.length === 0) continue;
    const namen = opsomming(mist.map((p) => p.naam));
    return `WMO.${naam} mist ${mist.length === 1 ? "het argument" : "de argumenten"} ${namen}. Schrijf ${vorm(naam, parameters)}.`;
  }
  return undefined;
}

function vorm(naam: string, parameters: NonNullable<ReturnType<(typeof functies)["get"]>>): string {
  return `WMO.${naam}(${parameters.map((p) => (p.parameter.optioneel ? `[${p.naam}]` : p.naam)).join("; ")})`;
}

import type { Rooster } from "../rooster/rooster";
import { ACTIE, SCHRIJFT, type Actie, type Antwoord, type Batch, type Vraagbericht } from "./bericht";
import { alsExcelfout, Excelfout } from "./fout";
import { isOfficeobject } from "./klasse";
import { maakPaden, type Paden } from "./paden";
import { beantwoordVraag, klein } from "./vraag";
import { maakSessie, type Sessie } from "./sessie";
import { zinnen } from "./zinnen";

/** Geeft een functie die berichten van de client beantwoordt uit dit rooster: tekst erin, tekst eruit, nooit een uitzondering. */
export function beantwoord(rooster: Rooster, w: Sessie = maakSessie(rooster)): (bericht: string) => string {
  return (bericht) => {
    const { id, flags, message } = JSON.parse(bericht) as Vraagbericht;
    const voer = () => voerUit(message.body, w);
    // Wat één batch verandert, is één stap om ongedaan te maken. Alleen lezen is geen stap.
    const body = (flags & SCHRIJFT) !== 0 ? rooster.inEenStap(voer) : voer();
    return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
  };
}

/** Voert de opdrachten na elkaar uit; bij de eerste fout stopt het, en blijft staan wat al gedaan was, zoals in Excel. */
function voerUit(batch: Batch, w: Sessie): Antwoord {
  const paden = maakPaden(batch, w);
  const uit: Antwoord = { Results: [], TraceIds: [] };
  let nu = 0;
  try {
    for (const [i, actie] of batch.Actions.entries()) {
      nu = i;
      if (actie.ActionType === ACTIE.spoor) uit.TraceIds.push(actie.Id);
      uit.Results.push({ ActionId: actie.Id, Value: doe(actie, paden, w) });
    }
    w.rondAf();
    return uit;
  } catch (fout) {
    const { code, message, plek = "", status } = alsExcelfout(fout, "");
    // Wat wel af was voor de fout, komt er nog; lukt dat niet, dan is de eerste fout de belangrijkste.
    try {
      w.rondAf();
    } catch {
      /* zie hierboven */
    }
    const Error = { Code: code, Message: message, Location: plek, ActionIndex: nu, HttpStatusCode: status };
    return { ...uit, Error };
  }
}

function doe(actie: Actie, paden: Paden, w: Sessie): unknown {
  if (actie.ActionType === ACTIE.spoor) return null;
  const doel = paden.vind(actie.ObjectPathId);
  if (actie.ActionType === ACTIE.maak) return doel === null ? null : doel.sleutel(w);
  // Op een null-object doet Excel niets.
  if (doel === null) return null;
  const lid = klein(actie.Name);
  try {
    switch (actie.ActionType) {
      case ACTIE.laad:
        return beantwoordVraag(doel, actie.QueryInfo ?? {}, w);
      case ACTIE.zet:
        doel.zet(lid, paden.argumenten(actie.ArgumentInfo)[0], w);
        return null;
      case ACTIE.roep: {
        const uit = doel.roep(lid, paden.argumenten(actie.ArgumentInfo), w);
        return isOfficeobject(uit) ? uit.sleutel(w) : (uit ?? null);
      }
      default:
        throw new Excelfout("ApiNotFound", zinnen.geenActie(actie.ActionType));
    }
  } catch (fout) {
    throw alsExcelfout(fout, lid === "" ? doel.klasse : `${doel.klasse}.${lid}`);
  }
}

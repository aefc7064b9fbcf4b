import type { Stop } from "../werkmap";
import { opdracht } from "./opdracht";

/** Roept `bij` na elke andere selectie. */
export function volgSelectie(bij: () => void): Promise<Stop> {
  return volg((context) => [context.workbook.onSelectionChanged.add(luister(bij))]);
}

/** Roept `bij` na elke wijziging van cellen op welk blad ook, en als er een blad weg is: dat meldt Excel niet als wijziging. */
export function volgWijzigingen(bij: () => void): Promise<Stop> {
  return volg(({ workbook: { worksheets } }) => [
    worksheets.onChanged.add(luister(bij)),
    worksheets.onDeleted.add(luister(bij)),
  ]);
}

type Luisteraar = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

/** Excel wacht op het antwoord van een luisteraar. */
function luister(bij: () => void): () => Promise<void> {
  return () => Promise.resolve(bij());
}

/** Weghalen moet met de context waarmee het begon (docs: excel-add-ins-events, Remove an event handler). */
async function volg(begin: (context: Excel.RequestContext) => readonly Luisteraar[]): Promise<Stop> {
  const luisteraars = await opdracht(async (context) => {
    const begonnen = begin(context);
    await context.sync();
    return begonnen;
  });
  let gestopt = false;
  return async () => {
    if (gestopt) return;
    gestopt = true;
    const [eerste] = luisteraars;
    if (eerste === undefined) return;
    await Excel.run(eerste.context, async (context) => {
      for (const luisteraar of luisteraars) luisteraar.remove();
      await context.sync();
    });
  };
}

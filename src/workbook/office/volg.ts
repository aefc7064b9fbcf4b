import type { Stop } from "../werkmap";
import { opdracht } from "./opdracht";

/** Roept `bij` na elke andere selectie. */
export function volgSelectie(bij: () => void): Promise<Stop> {
  return volg((context) => context.workbook.onSelectionChanged.add(luister(bij)));
}

/** Roept `bij` na elke wijziging van cellen op welk blad ook. */
export function volgWijzigingen(bij: () => void): Promise<Stop> {
  return volg((context) => context.workbook.worksheets.onChanged.add(luister(bij)));
}

/** Excel wacht op het antwoord van een luisteraar. */
function luister(bij: () => void): () => Promise<void> {
  return () => Promise.resolve(bij());
}

/** Weghalen moet met de context waarmee het begon (docs: excel-add-ins-events, Remove an event handler). */
async function volg<T>(
  begin: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<T>,
): Promise<Stop> {
  const luisteraar = await opdracht(async (context) => {
    const begonnen = begin(context);
    await context.sync();
    return begonnen;
  });
  let gestopt = false;
  return async () => {
    if (gestopt) return;
    gestopt = true;
    await Excel.run(luisteraar.context, async (context) => {
      luisteraar.remove();
      await context.sync();
    });
  };
}

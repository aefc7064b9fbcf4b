import { eenheidsklachten } from "../hulp/eenheden";
import { allesDoorElkaar, begrotingUit, duivenketen, zonderOvergang } from "./hulp";

/** De keten: elk blad met de andere ernaast, want haar sommen wijzen naar elkaar. */
const KETENS = Object.entries({
  Duiven: duivenketen,
  "één product": zonderOvergang(5),
  alles: allesDoorElkaar,
}).flatMap(([wie, opgave]) => {
  const { delen } = begrotingUit(opgave);
  const alle = delen.map(({ plan, vraag }) => [plan, vraag] as const);
  return alle.map(([plan, vraag]) => [`${plan.titel}, ${wie}`, plan, vraag, alle] as const);
});

test.each(KETENS)(
  "%s: de eenheden passen ook over de jaren en over de bladen heen",
  (_, plan, vraag, alle) => {
    expect(eenheidsklachten(plan, vraag, alle)).toEqual([]);
  },
);

import { signalen, type Signaal } from "../../sheet/celstijlen";
import type { Signaalregel, Voorwaarde } from "../../sheet/regels";
import type { Vak } from "../rooster/rooster";
import { Excelfout } from "./fout";
import { kortAdres, leesVak } from "./plek";
import type { Sessie } from "./sessie";
import { zinnen } from "./zinnen";

/** Een regel voor voorwaardelijke opmaak in wording: kleuren en voorwaarde komen in losse stappen binnen. */
export interface Regel {
  readonly id: string;
  readonly vak: Vak;
  readonly soort: "Custom" | "CellValue";
  als?: Voorwaarde;
  kleur?: string;
  vulling?: string;
}

/** Wat wij het laatst in het rooster zetten, met onze regels erbij: zo houden regels hun id zolang niemand ze verandert. */
interface Stand {
  readonly regels: Regel[];
  gezet: string;
}

/** De regels van een blad; is er in het rooster iets veranderd, dan worden ze opnieuw gelezen. */
export function regelsVan(blad: string, w: Sessie): Regel[] {
  const sleutel = `${blad}/signalen`;
  const stand = w.geheugen.get(sleutel) as Stand | undefined;
  const nu = w.rooster.signaalregels(blad);
  if (stand !== undefined && (stand.gezet === "bezig" || stand.gezet === JSON.stringify(nu)))
    return stand.regels;
  const regels = nu.map(({ bereik, als, signaal }): Regel => {
    const { kleur, vulling }: { kleur: string; vulling?: string } = signalen[signaal];
    const soort = "formule" in als ? "Custom" : "CellValue";
    const vak = leesVak(bereik, blad, w);
    return { id: `r${w.nummer()}`, vak, soort, als, kleur, ...(vulling === undefined ? {} : { vulling }) };
  });
  w.geheugen.set(sleutel, { regels, gezet: JSON.stringify(nu) } satisfies Stand);
  return regels;
}

/** Zet de regels aan het einde van de batch in het rooster, als ze af zijn. */
export function bewaarRegels(blad: string, w: Sessie): void {
  const stand: Stand = { regels: regelsVan(blad, w), gezet: "bezig" };
  w.geheugen.set(`${blad}/signalen`, stand);
  w.stelUit(blad, `${blad}/signalen`, () => {
    // Een regel zonder voorwaarde doet in Excel ook niets.
    const af = stand.regels.flatMap((r) => (r.als === undefined ? [] : [alsSignaalregel(r, r.als)]));
    stand.gezet = "";
    w.rooster.zetSignaalregels(blad, af);
    stand.gezet = JSON.stringify(w.rooster.signaalregels(blad));
  });
}

function alsSignaalregel({ vak, kleur, vulling }: Regel, als: Voorwaarde): Signaalregel {
  const [signaal] = Object.entries(signalen as Record<string, { kleur: string; vulling?: string }>).find(
    ([, s]) => s.kleur === kleur && s.vulling === vulling,
  ) ?? [undefined];
  if (signaal === undefined) throw new Excelfout("NotImplemented", zinnen.signaalKleur());
  return { bereik: kortAdres(vak), als, signaal: signaal as Signaal };
}

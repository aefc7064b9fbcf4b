import gouden from "./gouden.json";
import { afronden } from "../../../src/domain/afronden";
import { leesGetal } from "../../../src/language/leesgetal";
import { alsArgumenten, type Geval, type Invoer } from "../../hulp/gevallen";
import { viaRoep } from "../../hulp/machines";
import { vergelijk } from "../../hulp/vergelijk";

interface Figuur {
  plaats: string;
  functie: string;
  invoer: Invoer[];
  exact: number;
  gedrukt?: string;
}

test.each((gouden.figuren as Figuur[]).map((f) => [f.plaats, f.functie, f] as const))(
  "%s: %s",
  (_, functie, f) => {
    const uitkomst = viaRoep(functie, alsArgumenten(f.invoer, null));
    vergelijk({ naam: f.plaats, invoer: [], uitkomst: f.exact, bron: gouden.bron } satisfies Geval, uitkomst);
    if (f.gedrukt === undefined) return;
    const getal = (uitkomst as number[][])[0]?.[0] as number;
    expect(afronden(getal, f.gedrukt.split(",")[1]?.length ?? 0)).toBe(leesGetal(f.gedrukt));
  },
);

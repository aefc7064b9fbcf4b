import type { InExcel } from "../../src/functions/inexcel/tweeling";
import { deelWerkmap } from "../../src/sharing/deel";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import type { Blad } from "../../src/sheet/blad";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";

/** Zoveel zit de gewone formule van BESPARING ernaast, naar verhouding. */
let mockAfwijking = 0;
jest.mock("../../src/functions/besparing", () => {
  const echt = jest.requireActual<{ inExcel: InExcel }>("../../src/functions/besparing");
  return {
    ...echt,
    inExcel: (a: Parameters<InExcel>[0]) => `(${String(echt.inExcel(a))})*${1 + mockAfwijking}`,
  };
});

/** De aanroep als hele cel, binnen een formule, in een uitgerolde tabel en in een naam. */
const PLEKKEN = {
  "als hele cel": { B1: "WMO.BESPARING(A1,11,37.2,0.77)" },
  "binnen een formule": { B1: "ROUND(A1,0)+WMO.BESPARING(A1,11,37.2,0.77)" },
  "over een bereik": { B1: "SUM(WMO.BESPARING(A1:A3,11,37.2,0.77))" },
} as const;

function werkmap(formules: Readonly<Record<string, string>>): Uint8Array {
  const blad: Blad = {
    id: "proef",
    versie: 1,
    titel: "Proef",
    cellen: [
      ...[636, 240, 75].map((inhoud, i) => ({ adres: `A${i + 1}`, inhoud })),
      ...Object.entries(formules).map(([adres, formule]) => ({ adres, inhoud: { formule } })),
    ],
  };
  return drukWerkmap(metUitkomsten([blad]));
}

describe.each(Object.entries(PLEKKEN))("een aanroep %s", (_, formules) => {
  const deel = (afwijking: number) => {
    mockAfwijking = afwijking;
    return deelWerkmap(werkmap(formules), { datum: "2024-07-01", akkoord: true });
  };

  test.each([1e-6, -1e-6, 1e-2])(
    "zit de gewone formule er %d naast, dan komt er geen bestand",
    (afwijking) => {
      const { bestand, verslag } = deel(afwijking);
      expect(bestand).toBeUndefined();
      expect(verslag.verschillen.map((v) => v.cel)).toContain("B1");
      expect(verslag.verschillen[0]?.zin).toMatch(/^(B1: )?De functie geeft .*, de gewone formule .*\.$/);
    },
  );

  test.each([0, 1e-10, -1e-10])(
    "zit zij er %d naast, dan is dat afronding van de rekenmachine",
    (afwijking) => {
      const { bestand, verslag } = deel(afwijking);
      expect(verslag.verschillen).toEqual([]);
      expect(bestand).toBeDefined();
    },
  );
});

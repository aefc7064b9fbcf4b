import { Rekenfout } from "../domain/fout";
import { geldigOp } from "../norms/geldig";
import { vindNorm } from "../norms/vind";
import { normFormule } from "./inexcel/normzoeken";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { perElement } from "./mechaniek/parameter";
import { datum, sleutel } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "NORM",
  parameters: { sleutel: perElement(sleutel), peildatum: perElement(datum) },
  reken: ({ sleutel, peildatum }) => {
    const norm = vindNorm(sleutel);
    if (norm.soort === "tabel") throw new Rekenfout("#N/A", "norm-is-tabel", { waarde: norm.sleutel });
    return geldigOp(norm, peildatum).waarde as number;
  },
});

export const inExcel: InExcel = ({ w }) => normFormule(w.sleutel as string, w.peildatum as string);

export const woorden = {
  groep: "Herkomst",
  wat: "De waarde van een norm op een peildatum, in de eenheid van de bron.",
  parameters: {
    sleutel: 'Sleutel van de norm, bijvoorbeeld "loonkosten-schaal-9-per-maand". WMO.NORMEN toont ze alle.',
    peildatum: "Datum waarop de norm moet gelden.",
  },
  formule: "de waarde van de versie van de norm die op de peildatum geldt; nooit de dichtstbijzijnde",
  uitkomst: "De waarde; #N/B als er op die datum geen waarde bekend is.",
  voorbeelden: [
    {
      invoer: ["loonkosten-schaal-9-per-maand", { datum: "2024-07-01" }],
      uitkomst: 7227.92,
      bron: "Duiven, paragraaf 4",
    },
  ],
} satisfies Woorden<typeof som>;

import { geldigOp } from "../norms/geldig";
import { vindNorm } from "../norms/vind";
import { bronzin } from "./soorten/bronzin";
import { normveldFormule } from "./inexcel/normzoeken";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { perElement } from "./mechaniek/parameter";
import { datum, sleutel } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "NORM_BRON",
  parameters: { sleutel: perElement(sleutel), peildatum: perElement(datum) },
  reken: ({ sleutel, peildatum }) => bronzin(geldigOp(vindNorm(sleutel), peildatum)),
});

export const inExcel: InExcel = ({ w }) =>
  normveldFormule("WMO_Norm_bronzin", w.sleutel as string, w.peildatum as string);

export const woorden = {
  groep: "Herkomst",
  wat: "De bron van een norm op een peildatum: document, plaats en geldigheid in één zin.",
  parameters: {
    sleutel: 'Sleutel van de norm, bijvoorbeeld "tarief-01H01-per-minuut".',
    peildatum: "Datum waarop de norm moet gelden.",
  },
  formule: "de bron, de plaats daarin en het tijdvak van de versie van de norm die op de peildatum geldt",
  uitkomst: "Een zin.",
  voorbeelden: [
    {
      invoer: ["tarief-01H01-per-minuut", { datum: "2024-07-01" }],
      uitkomst:
        "Waarneming van gemeente Duiven, geen norm: Gemeente Duiven, notitie AVHO naar maatwerkvoorziening, tabel 1; geldig 1 januari 2024 t/m 31 december 2024.",
    },
  ],
} satisfies Woorden<typeof som>;

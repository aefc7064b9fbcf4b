import { vanIso } from "../../src/domain/datum";
import type { Inhoud } from "../../src/engine/inhoud";
import { maakRekenblad } from "../../src/engine/rekenblad";
import { isFout } from "../../src/engine/uitkomst";
import { definities } from "../../src/functions/definities";
import { normen } from "../../src/norms/lijst";
import { alsArgumenten, type Geval } from "../hulp/gevallen";
import { letters } from "../hulp/kaal-xlsx";
import { viaRoep } from "../hulp/machines";
import type * as Proefnormen from "../hulp/proefnormen";
import { leegWerkmap, zetGevallen, type Kalecel } from "../hulp/tweelingblad";
import { vergelijk } from "../hulp/vergelijk";

// Hoe een norm gevonden wordt, hangt niet af van welke jaren er toevallig bekend zijn: daarom op verzonnen normen.
jest.mock("../../src/norms/lijst", () =>
  jest.requireActual<typeof Proefnormen>("../hulp/proefnormen").lijstMetProefnormen(),
);

const dag = (datum: string) => ({ datum });
const na = (...melding: string[]) => ({ fout: "#N/A", melding });

const GEVALLEN: Readonly<Record<string, readonly Omit<Geval, "bron">[]>> = {
  NORM: [
    {
      naam: "de eerste en de laatste dag van elk tijdvak",
      invoer: [
        "proef-bedrag",
        [[dag("2021-01-01"), dag("2021-12-31"), dag("2023-01-01"), dag("2024-12-31")]],
      ],
      uitkomst: [[10, 10, 12.5, 12.5]],
    },
    {
      naam: "voor het eerste, in het gat en na het laatste tijdvak: nooit de dichtstbijzijnde, en de zin noemt wat bekend is",
      invoer: ["proef-bedrag", [[dag("2020-12-31"), dag("2022-06-01"), dag("2025-01-01")]]],
      uitkomst: [
        [
          na("31 december 2020", "1 januari 2021 t/m 31 december 2021"),
          na("1 juni 2022", "1 januari 2021 t/m 31 december 2021", "1 januari 2023 t/m 31 december 2024"),
          na("1 januari 2025", "1 januari 2023 t/m 31 december 2024"),
        ],
      ],
    },
    {
      naam: "het tijdstip op de laatste dag telt niet",
      invoer: ["proef-bedrag", (vanIso("2024-12-31") as number) + 0.75],
      uitkomst: 12.5,
    },
    {
      naam: "zonder bekend einde geldt een norm ook later, en niet eerder",
      invoer: ["proef-termijn", [[dag("2022-06-30"), dag("2022-07-01"), dag("2099-01-01")]]],
      uitkomst: [[na("vanaf 1 juli 2022"), 6, 6]],
    },
    {
      naam: "afgeschaft: tot die dag de waarde, daarna de bron van de afschaffing",
      invoer: ["proef-afgeschaft", [[dag("2023-12-31"), dag("2024-01-01")]]],
      uitkomst: [[5, na("op 1 januari 2024 afgeschaft (Besluit B)")]],
    },
    {
      naam: "een tabel past niet in een cel",
      invoer: ["proef-tabel", dag("2024-07-01")],
      fout: "#N/A",
      melding: ["proef-tabel", "tabel"],
    },
  ],
  NORM_BRON: [
    {
      naam: "bron met en zonder plaats, en onze lezing erbij",
      invoer: ["proef-bedrag", [[dag("2021-07-01"), dag("2023-07-01")]]],
      uitkomst: [
        [
          "Proefbesluit 2021, artikel 1; geldig 1 januari 2021 t/m 31 december 2021.",
          "Proefbesluit 2023; geldig 1 januari 2023 t/m 31 december 2024; onze lezing: Het bedrag geldt per huishouden.",
        ],
      ],
    },
    {
      naam: "een bron zonder bekend einde, van een waarde en van een tabel",
      invoer: [[["proef-termijn", "proef-tabel"]], dag("2031-01-01")],
      uitkomst: [
        [
          "Proefwet, artikel 2; geldig vanaf 1 juli 2022.",
          "Proeftabel, bijlage; geldig vanaf 1 januari 2022; onze lezing: De hoogste band is open.",
        ],
      ],
    },
    {
      naam: "in een gat en na de laatste dag is er geen bron",
      invoer: ["proef-bedrag", [[dag("2022-06-01"), dag("2025-01-01")]]],
      uitkomst: [[na("1 juni 2022", "31 december 2021"), na("1 januari 2025", "31 december 2024")]],
    },
  ],
  EIGEN_BIJDRAGE: [
    {
      naam: "het laatste bekende jaar wel, een jaar eerder of later niet",
      invoer: [[[100]], [[dag("2022-12-31"), dag("2023-06-01"), dag("2024-12-31"), dag("2025-01-01")]]],
      uitkomst: [[na("31 december 2022"), 24000, 30000, na("1 januari 2025", "31 december 2024")]],
    },
  ],
};

const alles = Object.entries(GEVALLEN).flatMap(([functie, lijst]) =>
  lijst.map((g) => [functie, { ...g, bron: "verzonnen" } satisfies Geval] as const),
);

test.each(alles.map(([functie, geval]) => [functie, geval.naam, geval] as const))(
  "%s: %s",
  (functie, _, geval) => {
    vergelijk(geval, viaRoep(functie, alsArgumenten(geval.invoer, null)));
  },
);

describe("als gewone formule, met dezelfde lijst op het blad WMO-normen", () => {
  const werkmap = leegWerkmap();
  const plekken = definities.flatMap(({ som, inExcel }) =>
    inExcel === undefined
      ? []
      : zetGevallen(
          werkmap,
          som,
          inExcel,
          alles.flatMap(([functie, geval]) => (functie === som.naam ? [geval] : [])),
        ).map((plek) => [`${som.naam}: ${plek.geval.naam} (${plek.vorm})`, `U ${som.naam}`, plek] as const),
  );
  const rekenblad = maakRekenblad({
    bladen: [...werkmap.bladen].map(([naam, rijen]) => ({
      naam,
      cellen: Object.fromEntries(
        [...rijen].flatMap(([rij, cellen]) =>
          [...cellen].map(([k, c]) => [`${letters(k)}${rij}`, alsInhoud(c)]),
        ),
      ),
    })),
    namen: werkmap.namen.map((n) => ({ naam: n.naam, inhoud: n.verwijzing })),
  });

  test.each(plekken)("%s", (_, blad, { geval, rij, rijen, kolommen }) => {
    const uit = Array.from({ length: rijen }, (__, r) =>
      Array.from({ length: kolommen }, (___, k) => {
        const cel = rekenblad.lees(blad, `${letters(k + 1)}${rij + r}`);
        return isFout(cel) ? { fout: cel.fout } : cel;
      }),
    );
    vergelijk(zonderZinnen(geval), uit);
  });
});

function alsInhoud(cel: Kalecel): Inhoud {
  return typeof cel === "object" ? { formule: `=${cel.formule}` } : cel;
}

/** Een gewone formule geeft de fout, en niet onze zin. */
function zonderZinnen(geval: Geval): Geval {
  return JSON.parse(
    JSON.stringify(geval, (sleutel, w: unknown) => (sleutel === "melding" ? [] : w)),
  ) as Geval;
}

test("NORMEN toont elke norm van de lijst, ook die op de peildatum geen waarde heeft", () => {
  const tabel = viaRoep("NORMEN", [vanIso("2024-07-01")]) as unknown[][];
  const rij = (sleutel: string) => tabel.find(([s]) => s === sleutel)?.slice(1);
  expect(tabel[0]).toEqual(["sleutel", "waarde", "eenheid", "geldig vanaf", "geldig tot", "bron"]);
  expect(tabel.slice(1).map(([sleutel]) => sleutel)).toEqual(normen.map((n) => n.sleutel));
  expect(rij("proef-bedrag")).toEqual([
    12.5,
    "euro per maand",
    vanIso("2023-01-01"),
    vanIso("2024-12-31"),
    "Proefbesluit 2023",
  ]);
  expect(rij("proef-termijn")).toEqual([6, "weken", vanIso("2022-07-01"), "", "Proefwet, artikel 2"]);
  expect(rij("proef-tabel")).toEqual([
    "tabel",
    "euro per band",
    vanIso("2022-01-01"),
    "",
    "Proeftabel, bijlage",
  ]);
  expect(rij("proef-afgeschaft")).toEqual([expect.objectContaining({ fout: "#N/A" }), "euro", "", "", ""]);
});

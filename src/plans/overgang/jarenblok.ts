import type { Cel } from "../../sheet/blad";
import { berekening, formule, kop, kopLinks, links, uitkomst } from "../../sheet/cellen";
import type { Getalvorm } from "../../sheet/getalvormen";
import { zetKopje, zetRij, zetUitleg } from "../opgave/opbouw";
import { scenarios, type Scenariowoorden } from "./scenarios";
import { zetTabel } from "./tabel";
import type { Overgangswerk } from "./vorm";

/** Eén grootheid per jaar, met een kolom per scenario. */
interface Grootheid {
  readonly kop: string;
  /** In de naam van de kolommen: besparing_zacht, besparing_zonder, besparing_met. */
  readonly naam: string;
  readonly vorm: Getalvorm;
  readonly hoofdzaak?: true;
  /** De formule van het zoveelste jaar (vanaf 1) van een scenario, op rij `r` van het blad. */
  readonly formule: (w: Overgangswerk, s: Scenariowoorden, jaar: number, r: number) => string;
}

function uitAfbouw(naam: string): Grootheid["formule"] {
  return ({ n }, s, jaar) => `INDEX(${n(`afbouw_${s.naam}_${naam}`)},${jaar})`;
}

/** Drie grootheden naast elkaar, in de volgorde van het blad. */
const GROOTHEDEN: readonly (readonly Grootheid[])[] = [
  [
    { kop: "Nog in het oude product", naam: "oud", vorm: "getal0", formule: uitAfbouw("oud") },
    {
      kop: "Besparing in dat jaar",
      naam: "besparing",
      vorm: "euro",
      hoofdzaak: true,
      formule: uitAfbouw("besparing"),
    },
    {
      kop: "Besparing structureel",
      naam: "structureel",
      vorm: "euro",
      hoofdzaak: true,
      formule: uitAfbouw("structureel"),
    },
  ],
  [
    {
      kop: "Kosten van de hulp",
      naam: "kosten",
      vorm: "euro",
      formule: ({ n }, s, jaar) =>
        `${n("kosten_nu")}-INDEX(${n(`besparing_${s.naam}`)},${jaar})-INDEX(${n(`minder_clienten_${s.naam}`)},${jaar})`,
    },
    {
      kop: "Minder cliënten",
      naam: "minder_clienten",
      vorm: "euro",
      formule: uitAfbouw("minder_clienten"),
    },
    {
      kop: "Kosten van consulenten",
      naam: "consulentkosten",
      vorm: "euro",
      hoofdzaak: true,
      formule: ({ n }, s, jaar) =>
        `INDEX(${n(`uren_${s.naam}`)},${jaar})*12*${n("loonkosten")}/${n("werkweek")}`,
    },
  ],
  [
    {
      kop: "Uren van consulenten per week",
      naam: "uren",
      vorm: "getal2",
      hoofdzaak: true,
      formule: (w, s, jaar) =>
        `${uitAfbouw("uren")(w, s, jaar, 0)}*${uitAfbouw("maanden")(w, s, jaar, 0)}/12+INDEX(${w.n("nieuw")},${jaar})*${w.n("uren_aanvraag")}/${w.n("weken")}`,
    },
    {
      kop: "Ruimte (onder 0 tekort)",
      naam: "ruimte",
      vorm: "getal2",
      formule: ({ n }, s, jaar) => `${n("uren_beschikbaar")}-INDEX(${n(`uren_${s.naam}`)},${jaar})`,
    },
  ],
];

/** Per jaar de drie scenario's naast elkaar. */
export function zetJaren(w: Overgangswerk): void {
  const { o } = w;
  zetKopje(o, "Per jaar naast elkaar");
  zetUitleg(
    o,
    "Nog in het oude product is aan het einde van het jaar. Structureel is de besparing in een vol jaar van wie tot dan beoordeeld is. Kosten van de hulp = kosten nu - besparing - minder cliënten, voor wie bij het begin cliënt is; nieuwe cliënten kosten in elk scenario hetzelfde en tellen hier niet mee. Uren = herbeoordelingen en nieuwe aanvragen, gemiddeld over het hele jaar; kosten van consulenten = uren x 12 x loonkosten / werkweek, in betaalde uren.",
  );
  GROOTHEDEN.forEach((groep, i) => {
    if (i > 0) o.rij += 1;
    zetGroep(w, groep);
  });
}

function zetGroep(w: Overgangswerk, groep: readonly Grootheid[]): void {
  const { o, vraag } = w;
  groep.forEach((_, g) => {
    const [van, tot] = ["BEH"[g] as string, "DGJ"[g] as string];
    o.samengevoegd.push(`${van}${o.rij}:${tot}${o.rij}`);
  });
  zetRij(o, kopLinks(), ...groep.flatMap((g) => [kop(g.kop), kop(), kop()]));
  const kolommen = groep.flatMap((g) =>
    scenarios.map((s) => ({ kop: KORT[s.naam], naam: `${g.naam}_${s.naam}` })),
  );
  const rijen = zetTabel(w, [{ kop: "Jaar" }, ...kolommen], vraag.jaren.length, (i, r) => [
    links(formule(`INDEX(${w.n("jaren")},${i + 1})`), "jaartal"),
    ...groep.flatMap((g) => scenarios.map((s) => cel(w, g, s, i + 1, r))),
  ]);
  const ruimte = groep.findIndex((g) => g.naam === "ruimte");
  if (ruimte >= 0)
    o.signaalregels.push({
      bereik: `${"BEH"[ruimte]}${rijen.eerste}:${"DGJ"[ruimte]}${rijen.laatste}`,
      als: { celIs: "<", dan: 0 },
      signaal: "letOp",
    });
}

const KORT = { zacht: "zacht", zonder: "hard zonder", met: "hard met" } as const;

function cel(w: Overgangswerk, g: Grootheid, s: Scenariowoorden, jaar: number, r: number): Cel {
  const inhoud = formule(g.formule(w, s, jaar, r));
  return g.hoofdzaak ? uitkomst(inhoud, g.vorm) : berekening(inhoud, g.vorm);
}

import { berekening, bron, formule, label, links } from "../../sheet/cellen";
import { zetKopje, zetRij, zetTot, zetUitleg } from "../opgave/opbouw";
import type { Werk } from "../opgave/plan";
import { BEDRAGKOLOMMEN, HUIDIG, T } from "./kolommen";
import { zetFactorkop } from "./koprij";
import type { Ramingvraag } from "./vraag";

/** De rijen met de factoren waar elke regel mee wordt vermenigvuldigd. */
export interface Factorrijen {
  readonly lasten: number;
  readonly baten: number;
}

type W = Werk<Ramingvraag>;
type Bedragkolom = (typeof BEDRAGKOLOMMEN)[number];

/** Van ingevuld naar getoond: prijsindex, eenheid en tekenafspraak, stap voor stap. */
export function zetRekenrijen(w: W, jaren: number): Factorrijen {
  const { o, n } = w;
  zetKopje(o, "Van ingevuld naar getoond");
  zetUitleg(
    o,
    "Elke regel hieronder is de som van de posten met dezelfde gemeente, taakveld en soort, maal de factor van haar kolom. De factor brengt ingevulde prijzen naar de getoonde en euro's naar de getoonde eenheid; baten krijgen het teken van de tekenafspraak.",
  );
  zetFactorkop(w, "Factor", jaren);
  const index = o.rij;
  jaarrij(w, "Prijsindex, jaar t is 1", (k) => indexformule(w, k, index));
  const lasten = jaarrij(w, "Factor voor lasten", (k) => {
    const i = `${k}${index}`;
    const prijs = `IF(${n("ingevuld_in")}=${n("prijsbasis")},1,IF(${n("prijsbasis")}="constante prijzen",1/${i},${i}))`;
    return `${prijs}/${n("deler")}`;
  });
  const baten = jaarrij(w, "Factor voor baten", (k) => `${k}${lasten}*${n("teken_baten")}`);
  zetHulpcellen(w);
  return { lasten, baten };
}

/** De prijzen van jaar t zijn 1; vooruit stijgt de index, achteruit daalt hij. De huidige begroting is er een van jaar t. */
function indexformule({ n }: W, kolom: Bedragkolom, rij: number): string | 1 {
  const formules: Readonly<Record<Bedragkolom, string | 1>> = {
    G: `H${rij}/(1+${n("index_t_min_1")})`,
    H: `I${rij}/(1+${n("index_t")})`,
    I: 1,
    J: `I${rij}*(1+${n("index_t_plus_1")})`,
    K: `J${rij}*(1+${n("index_t_plus_2")})`,
    L: `K${rij}*(1+${n("index_t_plus_3")})`,
    [HUIDIG]: `${T}${rij}`,
  };
  return formules[kolom];
}

function jaarrij(w: W, tekst: string, som: (kolom: Bedragkolom) => string | 1): number {
  const cellen = BEDRAGKOLOMMEN.map((k) => {
    const inhoud = som(k);
    return berekening(inhoud === 1 ? inhoud : formule(inhoud), "getal4");
  });
  return zetRij(w.o, label(tekst), ...Array.from({ length: 5 }, () => undefined), ...cellen);
}

function zetHulpcellen(w: W): void {
  const { o, n } = w;
  const plusMin = `${n("tekenafspraak")}="lasten + en baten -"`;
  const hulpcellen = [
    ["deler", "Deler", `IF(${n("eenheid")}="euro",1,1000)`, "1 voor euro, 1.000 voor x € 1.000."],
    ["teken_baten", "Teken van baten", `IF(${plusMin},-1,1)`, "-1 als baten met een min staan."],
    [
      "vergelijkt",
      "Posten met een huidige begroting",
      `COUNT(${n("huidig")})`,
      "Bij 0 wordt er niet vergeleken.",
    ],
  ] as [string, string, string, string][];
  for (const [naam, tekst, som, hoe] of hulpcellen) {
    const r = zetTot(o, [label(tekst), links(formule(som), "algemeen"), bron(hoe)], bron());
    o.namen.push({ naam: n(naam), bereik: `B${r}` });
  }
}

import { excelcode, foutcel, gooiFout, gooiNietHier } from "./codes";
import { leesCriterium, plaatsen, type Criterium } from "./criterium";
import { heleMaten, legeRest } from "./heel";
import { registreer, type Argument } from "./registreer";
import { isBereik, type Oargument, type Obereik, type Ocel } from "./spreadsheet";
import type { Omgeving } from "./waarden";
import { zinnen } from "./zinnen";

const BEREIK: Argument = { vorm: "bereik" };
const VOORWAARDE: Argument = { vorm: "alles" };
const PAREN: readonly Argument[] = [
  { vorm: "bereik", herhaald: true },
  { vorm: "alles", herhaald: true },
];

/** De functies die tellen en optellen wat aan voorwaarden voldoet, zoals Excel voorwaarden leest. */
export function registreerVoorwaarden(): void {
  registreer("COUNTIF", [BEREIK, VOORWAARDE], (o, ...paren) => tel(paren, o));
  registreer("COUNTIFS", PAREN, (o, ...paren) => tel(paren, o));
  registreer("COUNTBLANK", [BEREIK], (_, x) => {
    const cellen = (isBereik(x) ? x : [[x]]).flat();
    return cellen.filter((c) => (c?.value ?? "") === "").length + legeRest(x);
  });
  enkel("SUMIF", som);
  enkel("AVERAGEIF", gemiddelde);
  meer("SUMIFS", som);
  meer("AVERAGEIFS", gemiddelde);
  meer("MAXIFS", (g) => g.reduce((a, b) => Math.max(a, b), g[0] ?? 0));
  meer("MINIFS", (g) => g.reduce((a, b) => Math.min(a, b), g[0] ?? 0));
}

type Uitkomst = (getallen: readonly number[]) => number | Ocel;

const som: Uitkomst = (getallen) => getallen.reduce((a, b) => a + b, 0);
const gemiddelde: Uitkomst = (getallen) =>
  getallen.length === 0
    ? foutcel("#DIV/0!", zinnen.deelDoorNul())
    : (som(getallen) as number) / getallen.length;

/** Voorwaarde eerst, het bereik van de getallen (als dat een ander is) achteraan. */
function enkel(naam: string, reken: Uitkomst): void {
  registreer(
    naam,
    [BEREIK, VOORWAARDE, { vorm: "bereik", optioneel: true }],
    (o, bereik, voorwaarde, getallen) => uit(naam, getallen ?? bereik, [bereik, voorwaarde], o, reken),
  );
}

/** Het bereik van de getallen eerst, daarna paren van bereik en voorwaarde. */
function meer(naam: string, reken: Uitkomst): void {
  registreer(naam, [BEREIK, ...PAREN], (o, getallen, ...paren) => uit(naam, getallen, paren, o, reken));
}

function uit(naam: string, getallen: Oargument, paren: readonly Oargument[], o: Omgeving, reken: Uitkomst) {
  const bron = alsBereik(getallen);
  const gelezen = leesParen(naam, paren, o);
  const [eerste] = gelezen;
  const hoogte = bron[0]?.length ?? 0;
  if (bron.length !== eerste?.bereik.length || hoogte !== eerste.bereik[0]?.length)
    // SUMIF(A1:A9;..;C1) telt in Excel C1:C9 op; dat bereik is hier niet gelezen.
    return gooiNietHier("#VALUE!", zinnen.matenVerschillen(naam));
  const waarden: number[] = [];
  for (const i of samen(gelezen, o)) {
    const cel = bron[Math.floor(i / hoogte)]?.[i % hoogte];
    if (excelcode(cel?.value) !== undefined) return cel as Ocel;
    if (typeof cel?.value === "number") waarden.push(cel.value);
  }
  return reken(waarden);
}

interface Paar {
  readonly bereik: Obereik;
  readonly criterium: Criterium;
  readonly rest: number;
}

function leesParen(naam: string, delen: readonly Oargument[], o: Omgeving): Paar[] {
  const paren: Paar[] = [];
  for (let i = 0; i < delen.length; i += 2) {
    const bereik = alsBereik(delen[i]);
    paren.push({
      bereik,
      criterium: leesCriterium(delen[i + 1] as Ocel | undefined, o),
      rest: legeRest(delen[i]),
    });
    const [eerste] = paren as [Paar];
    const zelfde = bereik.length === eerste.bereik.length && bereik[0]?.length === eerste.bereik[0]?.length;
    if (delen.length % 2 === 1 || !zelfde) return gooiFout("#VALUE!", zinnen.matenVerschillen(naam));
    if ((heleMaten(delen[i]) === undefined) !== (heleMaten(delen[0]) === undefined))
      return gooiNietHier("#VALUE!", zinnen.heelBereik(naam));
  }
  return paren;
}

function tel(delen: readonly Oargument[], o: Omgeving): number {
  const paren = leesParen("COUNTIFS", delen, o);
  const rest = paren.every((p) => p.criterium.leeg) ? (paren[0]?.rest ?? 0) : 0;
  return samen(paren, o).length + rest;
}

/** De plaatsen die aan alle voorwaarden voldoen; de kortste lijst gaat voor. */
function samen(paren: readonly Paar[], o: Omgeving): number[] {
  const eerst = paren.find((p) => p.criterium.sleutel !== undefined) ?? paren[0];
  if (eerst === undefined) return [];
  const hoogte = eerst.bereik[0]?.length ?? 1;
  const andere = paren.filter((p) => p !== eerst);
  return plaatsen(eerst.bereik, eerst.criterium, o).filter((i) =>
    andere.every((p) => p.criterium.past(p.bereik[Math.floor(i / hoogte)]?.[i % hoogte]?.value)),
  );
}

function alsBereik(x: Oargument): Obereik {
  return isBereik(x) ? x : [[x ?? { value: null }]];
}

import { kolomletters } from "../../formula/adres";
import { berekening, bron, eenheid, formule, label } from "../../sheet/cellen";
import { gegevensVan, type Gegeven } from "./gegevens";
import { celnaam } from "./namen";
import { zetTot } from "./opbouw";
import type { Plan, Werk } from "./plan";
import type { Vraag } from "./vraag";

/** Hoeveel gegevens er nog ontbreken; een uitkomst telt pas als dat er geen meer zijn. */
export const ONTBREEKT = "ontbreekt";

/** De zin die zegt waarmee te beginnen. */
const BEGIN_MET = "begin_met";

/** Hetzelfde, van dit blad alleen: twee bladen van de keten die met elkaar rekenen, zouden anders op elkaar wachten. */
const [HIER, BEGIN_HIER] = ["ontbreekt_hier", "begin_hier"];

/** De namen van alle cellen die tellen wat er ontbreekt. */
export const TELLING: readonly string[] = [ONTBREEKT, BEGIN_MET, HIER, BEGIN_HIER];

/** De naam van de cel die telt wat er op dit blad zelf ontbreekt, en hoe zij daar heet. */
export function tellingHier({ steuntOp }: Pick<Plan, "steuntOp">): {
  readonly naam: string;
  readonly label: string;
} {
  return steuntOp === undefined ? { naam: ONTBREEKT, label: NOG } : { naam: HIER, label: NOG_HIER };
}

const [NOG, NOG_HIER] = ["Nog in te vullen", "Nog in te vullen voor dit blad"];

/** Zoveel keuzes in elkaar kent Excel in één formule; wie er meer mist, begint met een van deze. */
const DIEPST = 60;

/** Telt onder de invoer welke gegevens nog leeg zijn, en noemt het eerste. Een blad van de keten is ook niet compleet als een blad waar het mee rekent dat niet is. */
export function zetOntbreekt<V extends Vraag>(plan: Plan<V>, w: Werk<V>): void {
  const { n } = w;
  const gegevens = gegevensVan(plan, w).map(({ tellingen, ...g }) => ({
    ...g,
    mist: tellingen.map((t) => t.som(n)).join("+"),
  }));
  // Eén vergelijking alleen is geen getal maar WAAR of ONWAAR, en ONWAAR is in Excel groter dan 0.
  const som = ["0", ...gegevens.map((g) => g.mist)].slice(gegevens.length > 1 ? 1 : 0).join("+");
  if (plan.steuntOp === undefined)
    return zetTelling(w, NOG, som, eersteZin(gegevens, ""), [ONTBREEKT, BEGIN_MET]);
  // Deze zin staat ook bovenaan andere bladen; op het blad zelf hoeft zij niet te zeggen welk blad dat is.
  const hier = ` van het blad ${plan.titel}`;
  zetTelling(w, NOG_HIER, som, eersteZin(gegevens, hier), [HIER, BEGIN_HIER]);
  const steun = plan
    .steuntOp(w.vraag)
    .map((id) => (naam: string) => celnaam({ naam: plannaam(id) }, 1, naam));
  const begin = steun.reduceRight((anders, m) => `IF(${m(HIER)}>0,${m(BEGIN_HIER)},${anders})`, '""');
  zetTelling(
    w,
    "Ten minste, met de bladen waar dit blad mee rekent",
    `MAX(${[n, ...steun].map((m) => m(HIER)).join(",")})`,
    `IF(${n(HIER)}>0,SUBSTITUTE(${n(BEGIN_HIER)},"${hier}.","."),${begin})`,
    [ONTBREEKT, BEGIN_MET],
  );
}

/** Een plan van de keten heet in de namen van cellen zoals zijn id, met een hoofdletter. */
function plannaam(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

function zetTelling(
  { o, n }: Pick<Werk, "o" | "n">,
  wat: string,
  som: string,
  zin: string,
  [aantal, begin]: readonly [string, string],
): void {
  const r = zetTot(
    o,
    [
      label(wat),
      berekening(formule(som), "getal0"),
      eenheid("gegevens"),
      bron(formule(`IF(B${o.rij}=0,"Alles is ingevuld.",${zin})`)),
    ],
    bron(),
  );
  o.namen.push({ naam: n(aantal), bereik: `B${r}` }, { naam: n(begin), bereik: `D${r}` });
}

/** Noemt het eerste gegeven dat ontbreekt; `hier` zegt van welk blad het is als het van dit blad is. */
function eersteZin(
  gegevens: readonly (Pick<Gegeven, "label" | "van" | "mis"> & { readonly mist: string })[],
  hier: string,
): string {
  return gegevens.slice(0, DIEPST).reduceRight((anders, { label: naam, mist, van, mis }) => {
    const waar = van?.startsWith("Van ") ? ` van${van.slice(3)}` : `${hier}.`;
    const zin = `Begin met “${naam.replace(/"/g, '""')}”${waar}${mis === undefined ? "" : ` ${mis}`}`;
    return `IF(${mist},"${zin}",${anders})`;
  }, '"Vul aan wat leeg is."');
}

/**
 * Laat op deze rijen geen getallen en fouten zien zolang er iets ontbreekt: wat er dan staat, is nog niets. Labels, eenheden en bronnen zijn
 * tekst en blijven leesbaar. Gaat voor elk ander signaal.
 */
export function verbergZolangLeeg({ o, n }: Pick<Werk, "o" | "n">): void {
  o.signaalregels.unshift(
    ...o.uitkomstrijen.map(([van, tot]) => ({
      bereik: `A${van}:${kolomletters(o.breedste)}${tot}`,
      als: { formule: `AND(${n(ONTBREEKT)}>0,NOT(ISTEXT(A${van})))` },
      signaal: "leeg" as const,
    })),
  );
}

/** Het antwoord, of dat het er nog niet is; op een blad van de keten ontbreken er `ten minste` zoveel. */
export function antwoordsom(som: string, tenMinste = ""): string {
  const nog = `"Nog niet compleet: er "&IF(${ONTBREEKT}=1,"ontbreekt ${tenMinste}1 gegeven","ontbreken ${tenMinste}"&${ONTBREEKT}&" gegevens")&". "&${BEGIN_MET}`;
  return `IF(${ONTBREEKT}>0,${nog},${som})`;
}

/** Een kerncijfer of zin, of niets zolang er iets ontbreekt: anders zou het over lege cellen gaan. */
export function zodraCompleet(som: string): string {
  return `IF(${ONTBREEKT}>0,"",${som})`;
}

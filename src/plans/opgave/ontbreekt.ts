import { berekening, bron, eenheid, formule, label } from "../../sheet/cellen";
import { rijbronnen } from "./koppelingen";
import { zetTot } from "./opbouw";
import type { Plan, Werk } from "./plan";
import type { Lijst } from "./veld";
import { deelVan, rijenVan } from "./vraag";

/** Hoeveel gegevens er nog ontbreken; een uitkomst telt pas als dat er geen meer zijn. */
export const ONTBREEKT = "ontbreekt";

/** Telt onder de invoer welke gegevens nog leeg zijn. */
export function zetOntbreekt(plan: Plan, w: Werk): void {
  const { o, n } = w;
  const velden = plan.delen
    .filter((d) => deelVan(w.vraag, d) !== undefined)
    .flatMap((d) => d.velden.filter((v) => v.leegIs === undefined));
  const lijsten = plan.lijsten.filter((l) => rijenVan(w.vraag, l).length > 0);
  const som = [
    `(${n("peildatum")}="")`,
    ...velden.map((v) => `(${n(v.naam)}="")`),
    ...lijsten.map((l) => inLijst(l, n)),
    ...lijsten.flatMap((l) => achterop(l, w)),
  ].join("+");
  const r = zetTot(
    o,
    [
      label("Nog in te vullen"),
      berekening(formule(som), "getal0"),
      eenheid("gegevens"),
      bron("Zolang hier geen 0 staat, is er geen antwoord en zijn de uitkomsten grijs."),
    ],
    bron(),
  );
  o.namen.push({ naam: n(ONTBREEKT), bereik: `B${r}` });
}

/** Wat er in een lijst ontbreekt: elk leeg vak in een rij waar al iets staat, en elke rij die er ten minste moet zijn. Een lege rij telt niet mee. */
function inLijst({ kolommen, minstens }: Lijst, n: (naam: string) => string): string {
  const begonnen = `(${kolommen.map((k) => `(${n(k.naam)}<>"")`).join("+")}>0)`;
  const moet = kolommen.filter((k) => !k.magLeeg);
  const leeg = `SUMPRODUCT(${begonnen}*(${moet.map((k) => `(${n(k.naam)}="")`).join("+")}))`;
  return minstens === 0 ? leeg : `${leeg}+${moet.length}*MAX(0,${minstens}-SUMPRODUCT(${begonnen}*1))`;
}

/** Heeft een gekoppelde lijst elders meer of minder rijen gekregen, dan telt dit blad niet alles mee: dat is ook niet compleet. */
function achterop({ naam, kolommen: [eerste] }: Lijst, { koppelingen, n }: Werk): string[] {
  const [bron] = Object.values(rijbronnen(koppelingen.lijsten[naam]) ?? {});
  return eerste === undefined || bron === undefined
    ? []
    : [`ABS(ROWS(${bron.bereik})-ROWS(${n(eerste.naam)}))`];
}

/** Maakt uitkomsten grijs zolang er iets ontbreekt: wat er dan staat, is nog niets waard. */
export function dempZolangLeeg({ o, n }: Pick<Werk, "o" | "n">, bereik: string): void {
  o.signaalregels.push({ bereik, als: { formule: `${n(ONTBREEKT)}>0` }, signaal: "gedempt" });
}

/** Het antwoord, of dat het er nog niet is. */
export function antwoordsom(som: string): string {
  const nog = `"Nog niet compleet: "&IF(${ONTBREEKT}=1,"er ontbreekt 1 gegeven","er ontbreken "&${ONTBREEKT}&" gegevens")&". Vul de gele cellen in."`;
  return `IF(${ONTBREEKT}>0,${nog},${som})`;
}

/** Een kerncijfer of zin, of niets zolang er iets ontbreekt: anders zou het over lege cellen gaan. */
export function zodraCompleet(som: string): string {
  return `IF(${ONTBREEKT}>0,"",${som})`;
}

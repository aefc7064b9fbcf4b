import { berekening, bron, eenheid, formule, label } from "../../sheet/cellen";
import { rijbronnen } from "./koppelingen";
import { celnaam } from "./namen";
import { zetTot } from "./opbouw";
import type { Plan, Werk } from "./plan";
import type { Kolom, Lijst, Veld } from "./veld";
import { deelVan, rijenVan, type Vraag } from "./vraag";

/** Hoeveel gegevens er nog ontbreken; een uitkomst telt pas als dat er geen meer zijn. */
export const ONTBREEKT = "ontbreekt";

/** De zin die zegt waarmee te beginnen. */
const BEGIN_MET = "begin_met";

/** Hetzelfde, van dit blad alleen: twee bladen van de keten die met elkaar rekenen, zouden anders op elkaar wachten. */
const [HIER, BEGIN_HIER] = ["ontbreekt_hier", "begin_hier"];

/** De namen van alle cellen die tellen wat er ontbreekt. */
export const TELLING: readonly string[] = [ONTBREEKT, BEGIN_MET, HIER, BEGIN_HIER];

/** Zoveel keuzes in elkaar kent Excel in één formule; wie er meer mist, begint met een van deze. */
const DIEPST = 60;

/** Telt onder de invoer welke gegevens nog leeg zijn, en noemt het eerste. Een blad van de keten is ook niet compleet als een blad waar het mee rekent dat niet is. */
export function zetOntbreekt<V extends Vraag>(plan: Plan<V>, w: Werk<V>): void {
  const { n } = w;
  const lijsten = plan.lijsten.filter((l) => rijenVan(w.vraag, l).length > 0);
  const gegevens: readonly Gegeven[] = [
    { label: "Peildatum", mist: [`(${n("peildatum")}="")`], van: w.koppelingen.peildatum?.van },
    ...plan.delen
      .filter((d) => deelVan(w.vraag, d) !== undefined)
      .flatMap((d) => d.velden.filter((v) => v.leegIs === undefined))
      .map((v) => ({
        label: v.label,
        mist: [`(${n(v.naam)}="")`],
        van: w.koppelingen.velden[v.sleutel]?.van,
      })),
    ...lijsten.map((l) => ({
      label: l.kop,
      mist: [inLijst(l, n), ...achterop(l, w)],
      van: w.koppelingen.lijsten[l.naam] === undefined ? undefined : w.koppelingen.peildatum?.van,
    })),
    ...plan.delen
      .filter((d) => deelVan(w.vraag, d) !== undefined)
      .flatMap((d) => d.velden)
      .flatMap((v) => nietInLijst(v, lijsten, w)),
  ];
  const som = gegevens.flatMap((g) => g.mist).join("+");
  const zin = eersteZin(gegevens);
  if (plan.steuntOp === undefined) return zetTelling(w, "Nog in te vullen", som, zin, [ONTBREEKT, BEGIN_MET]);
  zetTelling(w, "Nog in te vullen voor dit blad", som, zin, [HIER, BEGIN_HIER]);
  const steun = plan
    .steuntOp(w.vraag)
    .map((id) => (naam: string) => celnaam({ naam: plannaam(id) }, 1, naam));
  zetTelling(
    w,
    "Ten minste, met de bladen waar dit blad mee rekent",
    `MAX(${[n, ...steun].map((m) => m(HIER)).join(",")})`,
    [n, ...steun].reduceRight((anders, m) => `IF(${m(HIER)}>0,${m(BEGIN_HIER)},${anders})`, '""'),
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

/** Een veld of lijst: formules die samen tellen wat ervan ontbreekt, en waar het vandaan komt als dat elders is. */
interface Gegeven {
  readonly label: string;
  readonly mist: readonly string[];
  readonly van: string | undefined;
  /** Wat eraan mis is, als het niet leeg is. */
  readonly mis?: string;
}

/** Noemt het eerste gegeven dat ontbreekt; dat is op het blad ook het bovenste. */
function eersteZin(gegevens: readonly Gegeven[]): string {
  return gegevens.slice(0, DIEPST).reduceRight((anders, { label: naam, mist, van, mis }) => {
    const waar = van?.startsWith("Van ") ? ` van${van.slice(3)}` : ".";
    const zin = `Begin met “${naam.replace(/"/g, '""')}”${waar}${mis === undefined ? "" : ` ${mis}`}`;
    return `IF(${mist.join("+")},"${zin}",${anders})`;
  }, '"Vul aan wat leeg is."');
}

/** Een naam die uit een lijst komt en er niet (meer) in staat, bijvoorbeeld van een product dat anders ging heten: dat is ook niet compleet. */
function nietInLijst(veld: Veld, lijsten: readonly Lijst[], { n, koppelingen }: Werk): Gegeven[] {
  const { staatIn } = veld;
  const lijst = lijsten.find((l) => l.kolommen.some((k) => k.naam === staatIn));
  if (staatIn === undefined || lijst === undefined) return [];
  const naam = n(veld.naam);
  return [
    {
      label: veld.label,
      mist: [`(${naam}<>"")*(SUMPRODUCT((${n(staatIn)}=${naam})*1)=0)`],
      van: koppelingen.velden[veld.sleutel]?.van,
      mis: `Het staat niet in de lijst ${lijst.kop}.`,
    },
  ];
}

/** Wat er in een lijst ontbreekt: elk leeg vak in een rij waar al iets staat, en elke rij die er ten minste moet zijn. Een lege rij telt niet mee. */
function inLijst({ kolommen, minstens }: Lijst, n: (naam: string) => string): string {
  const begonnen = `(${kolommen.map((k) => `(${n(k.naam)}<>"")`).join("+")}>0)`;
  const moet = kolommen.filter((k) => !k.magLeeg);
  const isAnders = ({ leegBij }: Kolom) => {
    const bij = kolommen.find((k) => k.sleutel === leegBij?.sleutel);
    return bij === undefined ? "" : (leegBij?.keuzes ?? []).map((w) => `*(${n(bij.naam)}<>"${w}")`).join("");
  };
  const leeg = `SUMPRODUCT(${begonnen}*(${moet.map((k) => `(${n(k.naam)}="")${isAnders(k)}`).join("+")}))`;
  return minstens === 0 ? leeg : `${leeg}+${moet.length}*MAX(0,${minstens}-SUMPRODUCT(${begonnen}*1))`;
}

/** Heeft een gekoppelde lijst elders meer of minder rijen gekregen, dan telt dit blad niet alles mee: dat is ook niet compleet. */
function achterop({ naam, kolommen }: Lijst, { koppelingen, n }: Werk): string[] {
  const bronnen = rijbronnen(koppelingen.lijsten[naam]) ?? {};
  const [eerste] = kolommen;
  // Op de volgorde van onze kolommen: zo maakt wie het blad terugleest dezelfde formule, in welke volgorde de bron ook staat.
  const bron = kolommen.map((k) => bronnen[k.sleutel]).find((b) => b !== undefined);
  return eerste === undefined || bron === undefined
    ? []
    : [`ABS(ROWS(${bron.bereik})-ROWS(${n(eerste.naam)}))`];
}

/**
 * Laat op deze rijen geen getallen en fouten zien zolang er iets ontbreekt: wat er dan staat, is nog niets. Labels, eenheden en bronnen zijn
 * tekst en blijven leesbaar. Gaat voor elk ander signaal.
 */
export function verbergZolangLeeg({ o, n }: Pick<Werk, "o" | "n">): void {
  o.signaalregels.unshift(
    ...o.uitkomstrijen.map(([van, tot]) => ({
      bereik: `A${van}:${o.laatsteKolom}${tot}`,
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

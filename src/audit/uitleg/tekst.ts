import type { Anders } from "./anders";
import { metEenheid } from "./woord";
import type { Herleiding } from "./boom";
import type { Stap } from "./gang";
import type { Gevolgen } from "./gevolgen";
import type { Invoer, Soort } from "./invoer";
import type { Oorzaak } from "./oorzaak";
import type { Uitleg } from "./uitleg";

/** Hoe een soort in een zin heet. */
export const SOORTEN: Readonly<Record<Soort, string>> = {
  getypt: "ingevuld",
  norm: "norm",
  verwijzing: "verwijzing",
  formule: "formule",
  bereik: "bereik",
  leeg: "leeg",
};

/** De hele uitleg als regels tekst, voor de opdrachtregel en voor een notitie. */
export function herleidtekst(h: Herleiding, gevolgen: Gevolgen, anders: readonly Anders[]): string[] {
  const { uitleg } = h;
  return [
    `${uitleg.plek}  ${uitleg.label}`,
    metEenheid(uitleg.getoond, uitleg.eenheid),
    ...(uitleg.formule === undefined ? [] : ["", `Formule:   ${uitleg.formule}`]),
    ...(uitleg.ingevuld === undefined || uitleg.stappen.length < 2 ? [] : [`Ingevuld:  ${uitleg.ingevuld}`]),
    ...(uitleg.van === undefined ? [] : [`Rolt uit vanaf ${uitleg.van}.`]),
    ...(uitleg.melding === undefined ? [] : [uitleg.melding]),
    ...kop("Waarom deze fout?", uitleg.oorzaak === undefined ? [] : oorzaaktekst(uitleg.oorzaak)),
    ...kop("Stap voor stap", uitleg.stappen.map(staptekst)),
    ...kop("Waar het vandaan komt", boomtekst(h, "")),
    ...kop("Bron", herkomst(uitleg)),
    ...kop("Wat verandert er als u dit wijzigt?", gevolgtekst(gevolgen)),
    ...kop(
      "Bij een andere afspraak",
      anders.map((a) => `${a.anders} in plaats van ${a.nu} (${a.plek}): ${a.naar} (${a.verschil})`),
    ),
    ...kop("In een zin", [uitleg.zin]),
  ];
}

function kop(titel: string, regels: readonly string[]): string[] {
  return regels.length === 0 ? [] : ["", titel, ...regels.map((r) => `  ${r}`)];
}

function staptekst({ ingevuld, getoond, uitleg }: Stap, i: number): string {
  const uit = ingevuld === getoond ? ingevuld : `${ingevuld} = ${getoond}`;
  return `${i + 1}. ${uit}${uitleg === undefined ? "" : `  (${uitleg})`}`;
}

function boomtekst({ uitleg, verder }: Herleiding, marge: string): string[] {
  return uitleg.invoer.flatMap((invoer) => {
    const onder = verder.find((v) => v.uitleg.plek === invoer.plek);
    return [`${marge}${invoertekst(invoer)}`, ...(onder === undefined ? [] : boomtekst(onder, `${marge}  `))];
  });
}

/** Eén invoer in een regel: plek, label, waarde, soort en bron. */
function invoertekst(invoer: Invoer): string {
  const { plek, label, getoond, eenheid, soort, rol } = invoer;
  const keuze = rol === "keuze" ? ", kiest" : "";
  const naam = label === plek ? plek : `${plek}  ${label}`;
  const bron = herkomst(invoer)[0];
  return `${naam}: ${metEenheid(getoond, eenheid)} (${SOORTEN[soort]}${keuze})${bron === undefined ? "" : ` ${bron}`}`;
}

/** Waar een waarde vandaan komt: haar norm, of wat er in de kolom Bron staat. */
export function herkomst({ norm, bron, soort }: Pick<Uitleg, "norm" | "bron" | "soort">): string[] {
  if (norm !== undefined) return [`${norm.naam}: ${norm.zin}`];
  return bron === undefined || soort === "formule" ? [] : [bron];
}

/** Van de cel tot de oorzaak, en wat eraan te doen is. */
export function oorzaaktekst({ keten, stuk, zin }: Oorzaak): string[] {
  return [
    ...keten.map(({ plek, label, fout }, i) => {
      const naam = label === plek ? plek : `${plek} (${label})`;
      const rol = i > 0 && i === keten.length - 1 ? ": hier begint het" : "";
      return `${i === 0 ? "" : "door "}${naam}: ${fout}${rol}`;
    }),
    stuk === undefined ? zin : `${stuk}: ${zin}`,
  ];
}

function gevolgtekst({ aantal, direct, bladen, proef }: Gevolgen): string[] {
  if (aantal === 0) return ["Niets: geen cel rekent hiermee."];
  return [
    `${aantal === 1 ? "1 cel" : `${aantal} cellen`}, waarvan ${direct} rechtstreeks.`,
    ...bladen.map(({ blad, aantal: op, cellen }) => {
      const genoemd = cellen.slice(0, 4).map((c) => `${c.adres} ${c.label}`);
      const rest = op > genoemd.length ? ` en nog ${op - genoemd.length}` : "";
      return `${blad} (${op}): ${genoemd.join("; ")}${rest}`;
    }),
    ...(proef === undefined || proef.effecten.length === 0
      ? []
      : [
          `Met ${proef.naar} in plaats van ${proef.van} (${proef.stap > 0 ? "+" : "-"}1%):`,
          ...proef.effecten.map((e) => `  ${e.label}: ${e.van} wordt ${e.naar} (${e.verschil})`),
        ]),
  ];
}

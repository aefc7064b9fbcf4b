import { gebiedstekst, kolomletters } from "../../../formula/adres";
import { isFout } from "../../../engine/uitkomst";
import type { Formuleplek } from "../../bewijs/formulecel";
import { alsGebied, leesBereik } from "../../omzetten/bereik";
import { metStukken } from "../../omzetten/tekenwerk";
import { maakCelschrijver, schrijfWaarden } from "../../schrijfdeling";
import { voegBladenToe } from "../../schrijven/bladenerbij";
import { haalWeg, zonderRekenvolgorde } from "../../schrijven/opruimen";
import { tekst } from "../../schrijven/ontsnap";
import { toonFormule } from "../../toon";
import { groepszinnen } from "../groepszinnen";
import { blokBij, type Blok } from "./blok";
import type { Gebruik } from "./gebruik";
import { maakGroepenblad, type Groepenblad } from "./groepenblad";
import type { Groepentabel } from "./indeling";
import type { Lezing } from "./lezing";
import type { Plan } from "./plan";
import { andereFormule, uitgeschreven } from "./schrijfformule";
import { wijzigTabeltotalen } from "./tabeltotalen";
import { wisTeksten } from "./teksten";
import type { Herschreven } from "./verslag";
import { wisBijzaken, wisCellen } from "./wis";

/** Schrijft de werkmap zonder rijen per cliënt. Zonder `tabellen` krijgen de formules hun waarde. */
export function schrijfSamen(
  lezing: Lezing,
  plan: Plan,
  tabellen: readonly Groepentabel[] | undefined,
  drempel: number,
): { bestand: Uint8Array; herschreven: Herschreven[] } {
  const { werkmap } = lezing;
  const { pakket } = werkmap;
  const groepen =
    tabellen && maakGroepenblad(tabellen, vrijeTitel(lezing), (b, k) => kopVan(lezing, b, k), drempel);
  const herschreven: Herschreven[] = [];
  const nieuw = (formule: string, gebruik: readonly Gebruik[], blad: string, cel: string): string => {
    const uit = metStukken(
      formule,
      gebruik.flatMap((g) => g.schrijf((groepen as Groepenblad).naar)),
    );
    herschreven.push({ blad, cel, was: toonFormule(formule), wordt: toonFormule(uit) });
    return uit;
  };
  const opPlek = new Map<string, string>();
  for (const blad of lezing.bladen) {
    const bytes = pakket.lees(blad.pad);
    const hier = plan.cellen.filter(({ plek }) => plek.blad === blad.titel);
    const blokken = plan.blokken.filter((b) => b.blad === blad.titel);
    const geraakt = new Set(hier.map(({ plek }) => `${plek.cel.rij},${plek.cel.kolom}`));
    const verandert = (rij: number, kolom: number) =>
      geraakt.has(`${rij},${kolom}`) || blokBij(blokken, blad.titel, rij, kolom) !== undefined;
    pakket.wijzig(blad.pad, [
      ...blokken.flatMap((b) => wisCellen(bytes, blad, b, groepszinnen.weg(groepen?.blad.titel))),
      ...uitgeschreven(bytes, blad, verandert),
      ...(groepen === undefined
        ? []
        : hier.map(({ plek, gebruik }) => {
            const formule = nieuw(plek.formule, gebruik, plek.blad, celtekst(plek));
            opPlek.set(`${plek.blad}!${plek.cel.rij},${plek.cel.kolom}`, formule);
            return andereFormule(bytes, plek, formule);
          })),
    ]);
    if (blokken.length > 0) wisBijzaken(pakket, blad, blokken);
  }
  wijzigTabeltotalen(lezing, (blad, rij, kolom) => {
    const plek = `${blad}!${rij},${kolom}`;
    if (groepen !== undefined) return opPlek.get(plek);
    return plan.cellen.some(
      (c) => c.plek.blad === blad && c.plek.cel.rij === rij && c.plek.cel.kolom === kolom,
    )
      ? null
      : undefined;
  });
  if (groepen === undefined) schrijfUitkomsten(lezing, plan, herschreven);
  for (const { los, gebruik } of plan.namen) {
    const inhoud = tekst(nieuw(los.formule, gebruik, los.blad, los.waar));
    pakket.wijzig(los.pad, [{ begin: los.begin, eind: los.eind, tekst: inhoud }]);
  }
  for (const los of plan.verwijsnamen) {
    const bereik = leesBereik(los.formule.trim());
    if (bereik === undefined) continue;
    const { van, tot } = alsGebied(bereik);
    const naar =
      van.kolom === tot.kolom
        ? groepen?.naarKolom(bereik.blad ?? los.blad, van.kolom, van.rij, tot.rij)
        : undefined;
    if (naar !== undefined)
      pakket.wijzig(los.pad, [{ begin: los.begin, eind: los.eind, tekst: tekst(naar) }]);
  }
  wisTeksten(lezing, plan.blokken);
  const plaatje = pakket.relaties("").find((r) => r.soort === "thumbnail")?.doel;
  if (plaatje !== undefined && pakket.heeft(plaatje)) haalWeg(pakket, "", plaatje);
  zonderRekenvolgorde(pakket, werkmap.pad);
  if (groepen !== undefined) voegBladenToe(werkmap, [groepen.blad], { rekenen: false });
  return { bestand: pakket.schrijf(), herschreven };
}

/** Formules die cliënten lazen, worden hun uitkomst; wat niet na te rekenen is, wat er bewaard was. */
function schrijfUitkomsten(lezing: Lezing, { cellen, rekenaar }: Plan, herschreven: Herschreven[]): void {
  const schrijver = maakCelschrijver();
  for (const { plek } of cellen) {
    const nu = rekenaar.cel(plek);
    const eerste = nu[0]?.[0];
    const geheel = plek.bereik === undefined ? [[eerste ?? null]] : nu;
    schrijfWaarden(schrijver, plek, isFout(eerste) && plek.cel.bewaard !== null ? undefined : geheel);
    herschreven.push({ blad: plek.blad, cel: celtekst(plek), was: toonFormule(plek.formule), wordt: "" });
  }
  schrijver.schrijf(lezing.werkmap, (titel) => lezing.scan(titel));
}

function celtekst({ cel }: Formuleplek): string {
  return gebiedstekst({ van: cel, tot: cel });
}

/** De kop boven een kolom met cliënten, of anders haar letter. */
function kopVan(lezing: Lezing, { blad, van }: Blok, kolom: number): string {
  const waarden = lezing.blad(blad)?.waarden;
  for (let rij = van - 1; rij >= Math.max(1, van - 5); rij--) {
    const waarde = waarden?.get(`${rij},${kolom}`);
    if (typeof waarde === "string" && waarde.length <= 60) return waarde;
  }
  return groepszinnen.kolom(kolomletters(kolom));
}

function vrijeTitel({ werkmap: { bladen } }: Lezing): string {
  const bezet = new Set(bladen.map((b) => b.titel.toLowerCase()));
  for (let n = 1; ; n++) {
    const proef = n === 1 ? "Groepen" : `Groepen (${n})`;
    if (!bezet.has(proef.toLowerCase())) return proef;
  }
}

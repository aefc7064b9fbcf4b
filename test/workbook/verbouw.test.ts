import { maakRooster } from "../../src/browser/rooster/maak";
import { maakRoostermodel } from "../../src/browser/rooster/model";
import type { Rooster } from "../../src/browser/rooster/rooster";
import { vakOp } from "../../src/browser/rooster/vak";
import { vanafRij } from "../../src/formula/verschuif";
import { voorbeeldBesparing } from "../../src/plans/besparing/voorbeeld";
import { besparing } from "../../src/plans/besparing/plan";
import { vraagDuiven } from "../../src/plans/capaciteit/duiven";
import { capaciteit } from "../../src/plans/capaciteit/plan";
import { planBlad } from "../../src/plans/opgave/blad";
import { adres, leesGebied } from "../../src/workbook/adres";
import type { Blad } from "../../src/workbook/blad";
import { maakWerkmap } from "../../src/workbook/office";
import { rijsleutels } from "../../src/workbook/rijsleutels";
import type { Wegrij } from "../../src/workbook/verbouwing";
import type { Werkmap, Zetuitslag } from "../../src/workbook/werkmap";
import { maakOfficewereld, type Officewereld } from "../hulp/office";

jest.setTimeout(120_000);

/** Een werkmap op de echte client, met de proefwerkmap eronder. */
interface Proef {
  readonly rooster: Rooster;
  readonly wereld: Officewereld;
  readonly werkmap: Werkmap;
}
const open: Proef[] = [];

function maakProef(): Proef {
  const rooster = maakRooster(maakRoostermodel());
  const wereld = maakOfficewereld(rooster);
  Object.assign(globalThis, { Excel: wereld.Excel, Office: wereld.Office });
  const proef = { rooster, wereld, werkmap: maakWerkmap() };
  open.push(proef);
  return proef;
}
/** Weer op deze werkmap verder, nadat er een andere was. */
function terugOp({ wereld }: Proef): void {
  Object.assign(globalThis, { Excel: wereld.Excel, Office: wereld.Office });
}
afterEach(() => {
  for (const { wereld } of open.splice(0)) {
    expect(wereld.uitspraken).toEqual([]);
    wereld.stop();
  }
});

const idVan = ({ rooster }: Proef, titel: string) => rooster.bladen().find((b) => b.naam === titel)?.id ?? "";

function gelukt(uit: Zetuitslag) {
  if ("bezwaren" in uit) throw new Error(JSON.stringify(uit.bezwaren));
  return uit;
}

const GEWOON: Readonly<Record<string, unknown>> = {
  getalvorm: "General",
  kleur: "000000",
  grootte: 11,
  inspringing: 0,
  verticaal: "bottom",
};

/** Alles wat er op een blad te zien is, per cel; een regel telt bij elke cel waar zij geldt. */
function stand(proef: Proef, titel: string, laatste = "L130"): Record<string, unknown> {
  const { rooster } = proef;
  const blad = idVan(proef, titel);
  const vak = vakOp(blad, `A1:${laatste}`);
  const uit: Record<string, Record<string, unknown>> = {};
  const noteer = (rij: number, kolom: number, wat: string, waarde: unknown) => {
    if (rij < vak.rijen && kolom < vak.kolommen)
      (uit[adres({ rij: rij + 1, kolom: kolom + 1 })] ??= {})[wat] = waarde;
  };
  rooster.lees(vak).forEach((rij, r) =>
    rij.forEach((c, k) => {
      const inhoud = c.formule ?? c.waarde;
      if (inhoud !== null) noteer(r, k, "inhoud", inhoud);
    }),
  );
  rooster.opmaak(vak).forEach((rij, r) =>
    rij.forEach((o, k) => {
      const { randen = {}, ...rest } = o;
      const bijzonder = Object.entries(rest).filter(
        ([wat, x]) => x !== null && x !== false && x !== GEWOON[wat],
      );
      const lijnen = Object.entries(randen).filter(([, x]) => x);
      if (bijzonder.length > 0) noteer(r, k, "opmaak", Object.fromEntries(bijzonder.sort()));
      if (lijnen.length > 0) noteer(r, k, "randen", Object.fromEntries(lijnen.sort()));
    }),
  );
  for (const { bereik, ...regel } of rooster.invoerregels(blad)) {
    const { van, tot } = leesGebied(bereik) ?? { van: { rij: 1, kolom: 1 }, tot: { rij: 1, kolom: 1 } };
    for (let rij = van.rij; rij <= tot.rij; rij++)
      for (let kolom = van.kolom; kolom <= tot.kolom; kolom++) noteer(rij - 1, kolom - 1, "invoer", regel);
  }
  const signalen = new Map<string, Set<string>>();
  for (const { bereik, als, signaal } of rooster.signaalregels(blad)) {
    const { van, tot } = leesGebied(bereik) ?? { van: { rij: 1, kolom: 1 }, tot: { rij: 1, kolom: 1 } };
    const merk = JSON.stringify(["formule" in als ? vanafRij(als.formule, van.rij) : als, signaal]);
    for (let rij = van.rij; rij <= tot.rij; rij++)
      for (let kolom = van.kolom; kolom <= tot.kolom; kolom++) {
        const plek = `${rij},${kolom}`;
        signalen.set(plek, (signalen.get(plek) ?? new Set()).add(merk));
      }
  }
  for (const [plek, merken] of signalen) {
    const [rij = 1, kolom = 1] = plek.split(",").map(Number);
    noteer(rij - 1, kolom - 1, "signalen", [...merken].sort());
  }
  for (const n of rooster.notities().filter((x) => x.blad === blad)) (uit[n.adres] ??= {}).notitie = n.tekst;
  return {
    ...uit,
    samen: rooster
      .samengevoegd(blad)
      .map(({ blad: _, ...v }) => v)
      .sort((a, b) => a.rij - b.rij || a.kolom - b.kolom),
    hoogtes: Array.from({ length: vak.rijen }, (_, r) => Math.round(rooster.hoogte(blad, r))),
    namen: Object.fromEntries(
      rooster
        .namen()
        .filter((n) => n.vak.blad === blad)
        .map(
          ({ naam, verborgen, vak: { blad: _, ...v } }) =>
            [naam, { ...v, verborgen: verborgen === true }] as const,
        )
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    grafieken: rooster.grafieken(blad).map(({ naam, grafiek }) => ({ naam, ...grafiek })),
  };
}

/** Wat er anders is, per cel: leeg als alles gelijk is. Zo is ook een groot verschil te lezen. */
function verschil(nu: Record<string, unknown>, verwacht: Record<string, unknown>): string[] {
  return [...new Set([...Object.keys(verwacht), ...Object.keys(nu)])].flatMap((plek) => {
    const [a, b] = [nu[plek], verwacht[plek]].map((x) => JSON.stringify(x) ?? "niets") as [string, string];
    return a === b ? [] : [`${plek} is ${a}, verwacht ${b}`];
  });
}

/** Het blad zoals het in een lege werkmap geschreven wordt. */
async function vers(nieuw: Blad): Promise<Record<string, unknown>> {
  const proef = maakProef();
  gelukt(await proef.werkmap.zet([nieuw]));
  return stand(proef, nieuw.titel);
}

const groepen = voorbeeldBesparing.groepen.slice(0, 4);
const basis = { ...voorbeeldBesparing, groepen };
const { lezing: _lezing, ...zonderLezing } = basis;
const { jaren } = vraagDuiven;

/** Van het ene blad naar het andere, en welke rij weggaat. */
const gevallen: readonly (readonly [wat: string, oud: Blad, nieuw: Blad, weg?: Wegrij])[] = [
  [
    "een groep erbij",
    planBlad(besparing, { ...basis, groepen: groepen.slice(0, 3) }),
    planBlad(besparing, basis),
  ],
  [
    "de tweede groep weg",
    planBlad(besparing, basis),
    planBlad(besparing, { ...basis, groepen: groepen.filter((_, i) => i !== 1) }),
    { lijst: "groepen", rij: 2 },
  ],
  ["een deel erbij", planBlad(besparing, zonderLezing), planBlad(besparing, basis)],
  ["een deel weg", planBlad(besparing, basis), planBlad(besparing, zonderLezing)],
  ["alle groepen weg", planBlad(besparing, basis), planBlad(besparing, { ...basis, groepen: [] })],
  [
    "een jaar erbij",
    planBlad(capaciteit, { ...vraagDuiven, jaren: jaren.slice(0, 3) }),
    planBlad(capaciteit, vraagDuiven),
  ],
  [
    "het eerste jaar weg",
    planBlad(capaciteit, vraagDuiven),
    planBlad(capaciteit, { ...vraagDuiven, jaren: jaren.slice(1) }),
    { lijst: "jaren", rij: 1 },
  ],
];

test.each(gevallen.map(([wat, oud, nieuw, weg]) => ({ wat, oud, nieuw, weg })))(
  "$wat: het blad is als vers geschreven, en terug is als ervoor",
  async ({ oud, nieuw, weg }) => {
    const verwacht = await vers(nieuw);
    const proef = maakProef();
    gelukt(await proef.werkmap.zet([oud]));
    const ervoor = stand(proef, oud.titel);
    const syncs = proef.wereld.batches();
    const { terug } = gelukt(await proef.werkmap.verbouw(oud, nieuw, weg));
    expect(proef.wereld.batches() - syncs).toBe(2);
    expect(verschil(stand(proef, nieuw.titel), verwacht)).toEqual([]);
    await proef.werkmap.zetTerug(terug);
    expect(verschil(stand(proef, oud.titel), ervoor)).toEqual([]);
  },
);

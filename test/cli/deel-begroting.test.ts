import fs from "node:fs";
import path from "node:path";
import { allePlannen } from "../../src/plans/plannen";
import { groepen as groepenlijst } from "../../src/plans/velden";
import { rondes } from "../hulp/rondes";
import { leesWaarden } from "../hulp/xlsx-lezen";
import { wmo, werkplek } from "./hulp/wmo";

const { zet, lees, pad, wmo: deel } = werkplek("deel");
const VOORBEELDEN = path.resolve(__dirname, "../../voorbeelden");
const bestanden = fs.readdirSync(VOORBEELDEN).filter((naam) => naam.endsWith(".json"));

type Invoer = Record<string, unknown> & { uitgangspunten: Record<string, unknown>; plannen: unknown[] };
type Plan = { plan: string; lijsten?: Record<string, unknown> };

const leesInvoer = (naam: string) =>
  JSON.parse(fs.readFileSync(path.join(VOORBEELDEN, naam), "utf8")) as Invoer;
const planVan = (plan: unknown): Plan => (typeof plan === "string" ? { plan } : (plan as Plan));

/** Zoveel verschillende groepen, ook van één cliënt. */
const groepen = (n: number) =>
  Array.from({ length: n }, (_, i) => ({
    minutenNu: 50 + ((i * 7) % 160) + Math.floor(i / 160) / 4,
    minutenStraks: 45 + ((i * 5) % 150) + Math.floor(i / 160) / 4,
    aantal: 1 + (i % 7),
  }));

/**
 * Een taakveld staat er één keer voor lasten en één keer voor baten, elke telling heeft een latere datum dan de vorige, en een functiemix
 * is samen 100%.
 */
const NIET_HERHAALD = new Set(["taakvelden", "tellingen", "functiemix"]);
/** Een plaktabel heeft haar rijen als tekst. */
const isPlaktabel = (lijst: unknown) => typeof lijst === "object" && lijst !== null && "tabel" in lijst;

/** Een lijst van een plan, zo vaak achter elkaar dat zij `n` rijen heeft, of zoveel als er passen; nooit minder dan zij zelf heeft. */
function herhaald(plan: string, naam: string, lijst: unknown, n: number): unknown[] {
  const vorm = allePlannen.find((p) => p.id === plan)?.lijsten.find((l) => l.naam === naam);
  const rijen = Array.isArray(lijst) ? lijst : (lijst as { rijen: unknown[] }).rijen;
  return Array.from(
    { length: Math.min(Math.max(n, rijen.length), vorm?.hoogstens ?? Infinity) },
    (_, i): unknown => {
      const rij = rijen[i % rijen.length] as Record<string, unknown>;
      // Wat maar één keer mag voorkomen, krijgt bij een herhaling een nummer.
      const { uniek } = vorm ?? {};
      return i < rijen.length || uniek === undefined
        ? rij
        : { ...rij, [uniek]: `${String(rij[uniek])} ${i}` };
    },
  );
}

/** De gedeelde groepen met de kolommen waar deze plannen om vragen; zonder zo'n plan zijn er geen. */
function gedeeldeGroepen(plannen: readonly unknown[], n: number): object {
  const kolommen = new Set(
    allePlannen
      .filter((p) => plannen.some((gekozen) => planVan(gekozen).plan === p.id))
      .flatMap((p) => p.lijsten.filter((l) => l.gedeeld === groepenlijst.gedeeld))
      .flatMap((l) => l.kolommen.map((k) => k.sleutel)),
  );
  if (kolommen.size === 0) return {};
  return {
    Groepen: groepen(n).map((rij) =>
      Object.fromEntries(Object.entries(rij).filter(([sleutel]) => kolommen.has(sleutel))),
    ),
  };
}

/** Een voorbeeld met in elke lijst zoveel rijen; alleen met de plannen en uitgangspunten die gekozen zijn. */
function metRijen(invoer: Invoer, n: number): Invoer {
  return {
    ...invoer,
    // De figuren van het stuk gaan over andere rijen. JSON laat undefined weg.
    nagerekend: undefined,
    uitgangspunten: {
      ...invoer.uitgangspunten,
      ...gedeeldeGroepen(invoer.plannen, n),
    },
    plannen: invoer.plannen.map(planVan).map(({ lijsten = {}, ...deel }) => ({
      ...deel,
      lijsten: Object.fromEntries(
        Object.entries(lijsten).map(([naam, l]) => [
          naam,
          NIET_HERHAALD.has(naam) || isPlaktabel(l) ? l : herhaald(deel.plan, naam, l, n),
        ]),
      ),
    })),
  };
}

async function maak(invoer: Invoer): Promise<void> {
  zet("invoer.json", JSON.stringify(invoer));
  const map = path.dirname(pad("invoer.json"));
  const gemaakt = await wmo(["begroting", "invoer.json", "begroting.xlsx"], { map });
  expect([gemaakt.fout, gemaakt.code]).toEqual(["", 0]);
}

/** Bij een aanbieder met minder dan tien cliënten in een regel vraagt delen om akkoord; groepen zonder aanbieder zijn niemand. */
const akkoordVoor = (naam: string) => (naam.startsWith("contractmonitor") ? ["--akkoord", "ja"] : []);

async function keurGedeeld(bron: string, akkoord: readonly string[] = []): Promise<void> {
  const { code, uit, fout } = await deel(bron, "gedeeld.xlsx", ...akkoord);
  expect([fout, code]).toEqual(["", 0]);
  expect(uit).not.toContain("per cliënt");
  const [voor, na] = [leesWaarden(lees(bron)), leesWaarden(lees("gedeeld.xlsx"))];
  for (const [blad, cellen] of Object.entries(voor)) expect(na[blad]).toEqual(cellen);
}

test("samen hebben de voorbeelden elk plan", () => {
  const gebruikt = bestanden.flatMap((naam) => leesInvoer(naam).plannen.map((p) => planVan(p).plan));
  expect([...new Set(gebruikt)].sort()).toEqual(allePlannen.map((p) => p.id).sort());
});

test.each(bestanden)("%s wordt een begroting die wmo deel deelt, en geen cel verandert", async (naam) => {
  fs.copyFileSync(path.join(VOORBEELDEN, naam), pad(naam));
  const map = path.dirname(pad(naam));
  expect((await wmo(["begroting", naam, "begroting.xlsx"], { map })).code).toBe(0);
  await keurGedeeld("begroting.xlsx", akkoordVoor(naam));
});

test.each(bestanden.flatMap((naam) => [5, 60].map((n) => [naam, n] as const)))(
  "de plannen van %s met %i rijen in elke lijst zijn te delen: een groep op ons blad is geen cliënt",
  async (naam, n) => {
    await maak(metRijen(leesInvoer(naam), n));
    await keurGedeeld("begroting.xlsx", akkoordVoor(naam));
  },
);

/**
 * Ook een lange lijst wordt rij voor rij omgezet en bewezen. Hier een vijfde van wat op het blad past; met WMO_RONDES=5 (of meer) is het
 * vol. Elke rij kost evenveel.
 */
const VEEL = Math.min(rondes(groepenlijst.hoogstens / 5), groepenlijst.hoogstens);

test(`ook met ${VEEL} groepen`, async () => {
  const invoer = metRijen(leesInvoer("verzonnen-2027.json"), VEEL);
  const { Grensregel, Onder_laagste, Banden, Groepen } = invoer.uitgangspunten;
  await maak({
    ...invoer,
    uitgangspunten: { Grensregel, Onder_laagste, Banden, Groepen },
    plannen: ["bandbreedtes"],
  });
  await keurGedeeld("begroting.xlsx");
}, 300_000);

import fc from "fast-check";
import { besparing } from "../../src/plans/besparing/plan";
import { leesPlan, namenOm } from "../../src/plans/opgave/lees";
import { plannen } from "../../src/plans/plannen";
import { schriftVan } from "../../src/taskpane/plan/schrift";
import { planformulier } from "../../src/taskpane/plan/formulier";
import { tekstVan } from "../../src/tabellen/tabel";
import { keurVeld } from "../../src/plans/opgave/keurveld";
import { isGetal } from "../../src/plans/opgave/veld";
import { bereidVoor, plat, rust } from "../hulp/paneel";
import { openGebonden, type Rekenwerkmap } from "../hulp/rekenwerkmap";
import { rondes } from "../hulp/rondes";

jest.setTimeout(1_800_000);

const kamer = planformulier(besparing, plannen);
const [basis] = besparing.delen;
const getallen = (basis?.velden ?? []).filter(isGetal);

/** Eén stap van iemand achter het scherm; getallen kiezen waar en wat. */
const stap = fc.record({
  wat: fc.constantFrom(
    "typ in het paneel",
    "typ onzin in het paneel",
    "typ op het blad",
    "maak een cel leeg",
    "koppel",
    "maak los",
    "rij erbij",
    "dubbelklik op rij erbij",
    "rij weg",
    "deel aan of uit",
    "rij boven het blad",
    "hernoem",
    "ongedaan",
    "open het paneel opnieuw",
    "zet iets naast een rij",
  ),
  waar: fc.nat(1000),
  waarde: fc.integer({ min: 1, max: 180 }),
});
type Stap = typeof stap extends fc.Arbitrary<infer S> ? S : never;

const alle = <E extends HTMLElement>(kiezer: string) => [
  ...document.querySelectorAll<E>(`.kamer:not([hidden]) ${kiezer}`),
];
const knopMet = (tekst: string | RegExp) =>
  alle<HTMLButtonElement>("button").filter((b) =>
    typeof tekst === "string" ? b.textContent === tekst : tekst.test(b.textContent),
  );
const kies = <T>(uit: readonly T[], n: number): T | undefined => uit[n % Math.max(1, uit.length)];

/** Wie iets gevraagd wordt, gaat door of ziet ervan af. */
async function antwoord(door: boolean): Promise<boolean> {
  const knoppen = [...document.querySelectorAll<HTMLButtonElement>("dialog[open] button")];
  if (knoppen.length === 0) return true;
  const ja = knoppen.find((b) => b.textContent !== "Annuleren");
  (door ? ja : knoppen.at(-1))?.click();
  await rust();
  return door;
}

class Wandeling {
  /** Wat de gebruiker zelf naast rijen zette: dat mag nooit zomaar weg zijn. */
  private eigen = new Set<string>();
  private nummer = 0;
  constructor(
    private r: Rekenwerkmap,
    private readonly heropen: () => Promise<void>,
  ) {}

  private get blad() {
    return this.r.rooster.namen().find((n) => n.naam === "WMO_Besparing_peildatum")?.vak.blad;
  }
  async zet({ wat, waar, waarde }: Stap): Promise<void> {
    const veld = kies(getallen, waar);
    const vak = veld && document.querySelector<HTMLInputElement>(`#besparing-${veld.sleutel}`);
    const typ = (e: HTMLInputElement, tekst: string) => {
      e.value = tekst;
      e.dispatchEvent(new Event("change"));
    };
    const naam = `WMO_Besparing_${veld?.naam}`;
    if (wat === "typ in het paneel" && vak && !vak.readOnly) {
      const procent = veld.vorm.startsWith("procent");
      const tekst = procent ? `${waarde % 100}%` : String(waarde);
      // Meer dan 53 weken in een jaar kan niet: zo'n getal blijft rood in het vak staan, tot iemand het terugneemt.
      const mag = "waarde" in keurVeld(veld, procent ? (waarde % 100) / 100 : waarde);
      typ(vak, tekst);
      await rust();
      expect([tekst, vak.getAttribute("aria-invalid") !== "true"]).toEqual([tekst, mag]);
      if (!mag) vak.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    }
    if (wat === "typ onzin in het paneel" && vak && !vak.readOnly) {
      typ(vak, "onzin");
      await rust();
      expect(vak.getAttribute("aria-invalid")).toBe("true");
      vak.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    }
    if (wat === "typ op het blad" && veld)
      this.r.typ(naam, veld.vorm.startsWith("procent") ? (waarde % 100) / 100 : waarde);
    if (wat === "maak een cel leeg") this.r.typ(naam, null);
    if (wat === "koppel") {
      this.r.wijsAan("Blad1", "B4");
      kies(knopMet("Koppel"), waar)?.click();
      await rust();
      const bron = [...document.querySelectorAll<HTMLButtonElement>("dialog[open] button")].find((b) =>
        b.textContent.startsWith("De aangewezen cel"),
      );
      bron?.click();
    }
    if (wat === "maak los") kies(knopMet("Maak los"), waar)?.click();
    if (wat === "rij erbij") kies(knopMet("Rij erbij"), waar)?.click();
    if (wat === "dubbelklik op rij erbij") {
      const knop = kies(knopMet("Rij erbij"), waar);
      const voor = this.rijen();
      knop?.click();
      knop?.click();
      await rust();
      if (await antwoord(true)) expect(this.rijen() - voor).toBeLessThanOrEqual(1);
    }
    if (wat === "rij weg") {
      kies(alle('[aria-label$=" weghalen"]'), waar)?.click();
      await rust();
      const vroeg = document.querySelector("dialog[open]") !== null;
      if ((await antwoord(waarde % 2 === 0)) && vroeg)
        this.eigen = new Set([...this.eigen].filter((t) => this.staat(t)));
    }
    if (wat === "deel aan of uit") kies(alle<HTMLInputElement>(".keuzedeel > .vink input"), waar)?.click();
    if (wat === "rij boven het blad" && this.blad !== undefined)
      this.r.rooster.verschuif({ blad: this.blad, langs: "rij", vanaf: 0, aantal: 1, erbij: true });
    if (wat === "hernoem" && this.blad !== undefined)
      this.r.rooster.hernoemBlad(this.blad, `Mijn blad ${++this.nummer}`);
    if (wat === "ongedaan") {
      this.r.rooster.ongedaan();
      this.eigen = new Set([...this.eigen].filter((t) => this.staat(t)));
    }
    if (wat === "open het paneel opnieuw") await this.heropen();
    if (wat === "zet iets naast een rij" && this.blad !== undefined) {
      const lijst = this.r.rooster.namen().find((n) => n.naam === "WMO_Besparing_groep_aantal")?.vak;
      const rij = lijst === undefined ? 12 : lijst.boven + (waar % lijst.rijen);
      const tekst = `van mij ${++this.nummer}`;
      this.r.rooster.schrijf({ blad: this.blad, boven: rij, links: 15, rijen: 1, kolommen: 1 }, [[tekst]]);
      this.eigen = new Set([...this.eigen, tekst].filter((t) => this.staat(t)));
    }
    await rust();
    const vroeg = document.querySelector("dialog[open]") !== null;
    const door = await antwoord(waarde % 3 > 0);
    if (vroeg && door) this.eigen = new Set([...this.eigen].filter((t) => this.staat(t)));
    await this.klopt();
  }
  private rijen(): number {
    return this.r.rooster.namen().find((n) => n.naam === "WMO_Besparing_groep_aantal")?.vak.rijen ?? 0;
  }
  private staat(tekst: string): boolean {
    return this.r.rooster.bladen().some(({ id }) => {
      const vak = this.r.rooster.gebruikt(id);
      return (
        vak !== undefined &&
        this.r.rooster
          .lees(vak)
          .flat()
          .some((c) => c.waarde === tekst)
      );
    });
  }
  /** Wie ver genoeg ongedaan maakt, heeft geen blad meer: dan zegt het paneel dat, en maakt het een nieuw. */
  private async weerErop(): Promise<void> {
    expect(alle(".opblad")).toEqual([expect.objectContaining({ hidden: true })]);
    knopMet("Maak het blad")[0]?.click();
    await rust();
    expect(this.blad).toBeDefined();
  }
  /** Het paneel zegt wat op het blad staat, en wat van de gebruiker is staat er nog. */
  private async klopt(): Promise<void> {
    if (this.blad === undefined) await this.weerErop();
    for (const tekst of this.eigen) expect([tekst, this.staat(tekst)]).toEqual([tekst, true]);
    const gelezen = this.r.werkmap.leesNamen([...namenOm(besparing, 1), "WMO_Besparing_antwoord"], 2);
    await rust(50);
    const namen = await gelezen;
    const { herkomst } = leesPlan(besparing, namen);
    const opBlad = getallen.map(({ naam, sleutel }) => {
      const cel = namen.get(`WMO_Besparing_${naam}`)?.waarden[0]?.[0];
      if (cel === null || cel === "" || cel === undefined || herkomst[sleutel] === "terugval") return "";
      const veld = getallen.find((v) => v.naam === naam);
      return typeof cel === "number" && veld ? schriftVan(veld).toon(cel) : tekstVan({ waarde: cel });
    });
    const inPaneel = getallen.map(
      ({ sleutel }) => document.querySelector<HTMLInputElement>(`#besparing-${sleutel}`)?.value,
    );
    expect(inPaneel).toEqual(opBlad);
    const zin = namen.get("WMO_Besparing_antwoord")?.waarden[0]?.[0];
    expect(plat(alle(".kort")[0]?.textContent ?? "")).toBe(typeof zin === "string" ? plat(zin) : "");
    const groepen = alle('[aria-label^="Cliënten in groepen."] tbody tr');
    const opRij = namen.get("WMO_Besparing_groep_aantal")?.waarden.length ?? 0;
    expect(groepen).toHaveLength(opRij);
    expect(document.querySelectorAll("dialog[open]")).toHaveLength(0);
  }
}

beforeAll(bereidVoor);

// Met WMO_RONDES=25 zijn het er 500.
test("wat iemand ook doet, in het paneel en op het blad: zij zeggen hetzelfde, en niets van hem gaat verloren", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stap, { minLength: 4, maxLength: 8 }), async (stappen) => {
      let r = openGebonden([kamer], "besparing");
      try {
        await rust();
        knopMet("Maak het blad")[0]?.click();
        await rust();
        r.typ(["Blad1", "B4"], 12);
        const wandeling = new Wandeling(r, async () => {
          r = openGebonden([kamer], "besparing", r);
          await rust();
        });
        for (const s of stappen) await wandeling.zet(s);
      } finally {
        r.wereld.stop();
      }
    }),
    { numRuns: rondes(20), seed: 2027, endOnFailure: true },
  );
});

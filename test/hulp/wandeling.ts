import { celnaam } from "../../src/plans/opgave/namen";
import { keurVeld } from "../../src/plans/opgave/keurveld";
import { bladnamen } from "../../src/plans/opgave/bladnamen";
import { leesPlan } from "../../src/plans/opgave/lees";
import { tellingHier } from "../../src/plans/opgave/ontbreekt";
import { ANTWOORD, type Plan } from "../../src/plans/opgave/plan";
import { isGetal, type Kolom, type Lijst } from "../../src/plans/opgave/veld";
import { rijenVan } from "../../src/plans/opgave/vraag";
import { alsLijstcel } from "../../src/taskpane/plan/cel";
import { schriftVan } from "../../src/taskpane/plan/schrift";
import { tekstVan } from "../../src/tabellen/tabel";
import { vergelijkbareFormule } from "../../src/workbook/office/formulebeeld";
import { plat, rust } from "./paneel";
import type { Rekenwerkmap } from "./rekenwerkmap";

/** Wat iemand achter het scherm kan doen. */
export const STAPPEN = [
  "typ in het paneel",
  "typ onzin in het paneel",
  "typ in een lijst",
  "typ op het blad",
  "typ in een lijst op het blad",
  "maak een cel leeg",
  "koppel aan een eigen cel",
  "koppel aan een ander blad",
  "koppel een lijst",
  "maak los",
  "rij erbij",
  "dubbelklik op rij erbij",
  "rij weg",
  "dubbelklik op rij weg",
  "deel aan of uit",
  "rij boven het blad",
  "rij in een lijst op het blad",
  "rij van een lijst weg op het blad",
  "hernoem",
  "beveilig of geef vrij",
  "zet terug",
  "ongedaan",
  "opnieuw",
  "open het paneel opnieuw",
  "naar een andere kamer",
  "zet iets naast een rij",
  "een tweede blad ernaast",
  "ander blad van dit plan",
  "gooi het blad weg",
] as const;

/** Eén stap; de getallen kiezen waar en wat. */
export interface Stap {
  readonly wat: (typeof STAPPEN)[number];
  readonly waar: number;
  readonly waarde: number;
}

/** In deze kolom (Y) staat niets van ons. */
const NAAST = 24;

const alle = <E extends HTMLElement>(kiezer: string) => [
  ...document.querySelectorAll<E>(`.kamer:not([hidden]) ${kiezer}`),
];
const teZien = (e: HTMLElement) => e.closest("[hidden]") === null;
const knoppen = (tekst: string | RegExp) =>
  alle<HTMLButtonElement>("button").filter(
    (b) => teZien(b) && (typeof tekst === "string" ? b.textContent === tekst : tekst.test(b.textContent)),
  );
const kies = <T>(uit: readonly T[], n: number): T | undefined => uit[n % Math.max(1, uit.length)];
const inVenster = () => [...document.querySelectorAll<HTMLButtonElement>("dialog[open] button")];

/** Wie iets gevraagd wordt, gaat door of ziet ervan af. Geeft of er gevraagd is én doorgegaan. */
async function antwoord(door: boolean): Promise<boolean> {
  const keuzes = inVenster();
  if (keuzes.length === 0) return false;
  const ja = keuzes.find((b) => b.textContent !== "Annuleren");
  (door ? ja : keuzes.at(-1))?.click();
  await rust();
  return door;
}

/** Iemand die door het paneel en de werkmap loopt; na elke stap moeten die hetzelfde zeggen. */
export class Wandeling {
  /** Wat de gebruiker zelf naast rijen zette: dat mag nooit zomaar weg zijn. */
  private eigen = new Set<string>();
  private nummer = 0;
  /** Haalde de gebruiker zelf rijen van ons weg, dan kan wat ernaar wees stuk zijn. */
  private gesloopt = false;
  /** De werkmap voor en na de laatste stap, als die terug te zetten is. */
  private laatste: { readonly voor: string; readonly na: string } | undefined;
  constructor(
    private r: Rekenwerkmap,
    /** De plannen met een kamer; de eerste staat open. */
    private readonly plannen: readonly Plan[],
    private readonly open: (kamer: string) => Promise<void>,
    private plan = plannen[0] as Plan,
  ) {}

  private n = (naam: string) => celnaam(this.plan, this.exemplaar, naam);
  /** Welk blad van dit plan het paneel zegt te tonen; klopt dat niet, dan staat er ook niet wat erop staat. */
  private get exemplaar(): number {
    return Number(this.bladkeuze?.value || 1);
  }
  private get bladkeuze() {
    return document.getElementById(`${this.plan.id}-blad`) as HTMLSelectElement | null;
  }
  private vak = (naam: string) => this.r.rooster.namen().find((x) => x.naam === this.n(naam))?.vak;
  private get blad(): string | undefined {
    return this.vak("peildatum")?.blad;
  }
  /** De velden met een getal die op het blad staan. */
  private get getallen() {
    return this.plan.delen
      .flatMap((d) => d.velden)
      .filter(isGetal)
      .filter((v) => this.vak(v.naam) !== undefined);
  }
  private get lijsten(): Lijst[] {
    return this.plan.lijsten.filter((l) => l.kolommen.some((k) => this.vak(k.naam) !== undefined));
  }
  private vakVan = (sleutel: string) =>
    document.getElementById(`${this.plan.id}-${sleutel}`) as HTMLInputElement | null;

  async begin(): Promise<void> {
    await rust();
    await this.klopt();
  }
  async zet(stap: Stap): Promise<void> {
    const voor = this.inhoud();
    const knop = knoppen("Zet terug")[0];
    const terug = stap.wat === "zet terug" && this.laatste?.na === voor ? this.laatste.voor : undefined;
    await this.doe(stap);
    await rust();
    const door = await antwoord(stap.waarde % 3 > 0);
    // Wie ja zegt op de vraag of iets van hem weg mag, is het zelf kwijt.
    if (door) this.vergeet();
    const na = this.inhoud();
    if (terug !== undefined && na !== voor) expect(na).toBe(terug);
    const nieuweKnop = knoppen("Zet terug")[0];
    if (nieuweKnop !== knop) this.laatste = nieuweKnop && { voor, na };
    await this.klopt();
  }
  /** Wat er in de hele werkmap is ingetikt, cel voor cel. */
  private inhoud(): string {
    const { rooster } = this.r;
    const regels = rooster.bladen().flatMap(({ id, naam }) => {
      const vak = rooster.gebruikt(id);
      if (vak === undefined) return [];
      return rooster.lees(vak).flatMap((rij, r) =>
        rij.flatMap((c, k) => {
          const staat = c.formule === undefined ? c.waarde : vergelijkbareFormule(c.formule);
          return staat === undefined || staat === null || staat === ""
            ? []
            : [`${naam} ${vak.boven + r},${vak.links + k} ${JSON.stringify(staat)}`];
        }),
      );
    });
    return regels.join("\n");
  }
  private async doe({ wat, waar, waarde }: Stap): Promise<void> {
    const veld = kies(this.getallen, waar);
    const invoer = veld && this.vakVan(veld.sleutel);
    const lijst = kies(this.lijsten, waar);
    const procent = veld?.vorm.startsWith("procent") ?? false;
    const getal = procent ? (waarde % 100) / 100 : waarde;
    const dicht = await this.beveiligd();
    const { rooster } = this.r;
    switch (wat) {
      case "typ in het paneel": {
        // Een dag of jaar tot 180 is er geen; die typt iemand op het blad.
        if (!veld || !invoer || invoer.readOnly || /datum|jaartal/.test(veld.vorm)) return;
        const tekst = procent ? `${waarde % 100}%` : String(waarde);
        // Meer dan 53 weken in een jaar kan niet: zo'n getal blijft rood in het vak staan, tot iemand het terugneemt.
        const mag = "waarde" in keurVeld(veld, getal) && (!dicht || invoer.value === tekst);
        await this.typ(invoer, tekst);
        const goed = invoer.getAttribute("aria-invalid") !== "true";
        const was = this.r.bijNaam(this.n(veld.naam));
        if (goed !== mag && was !== getal)
          expect([veld.sleutel, tekst, goed]).toEqual([veld.sleutel, tekst, mag]);
        return terug(invoer);
      }
      case "typ onzin in het paneel":
        if (!invoer || invoer.readOnly) return;
        await this.typ(invoer, "onzin");
        expect(invoer.getAttribute("aria-invalid")).toBe("true");
        return terug(invoer);
      case "typ in een lijst": {
        const cel = kies(alle<HTMLInputElement>(".lijsttabel tbody input"), waar);
        if (!cel || !teZien(cel)) return;
        const [eerst, tekst] = [cel.value, String(waarde)];
        await this.typ(cel, tekst);
        // Wat niet op het blad kon, blijft staan tot iemand het terugneemt.
        if (cel.isConnected && cel.getAttribute("aria-invalid") === "true") await this.typ(cel, eerst);
        return;
      }
      case "typ op het blad":
        return veld && !dicht ? this.r.typ(this.n(veld.naam), getal) : undefined;
      case "maak een cel leeg":
        return veld && !dicht ? this.r.typ(this.n(veld.naam), null) : undefined;
      case "typ in een lijst op het blad": {
        const bereik = lijst && this.vak(kies(lijst.kolommen, waarde)?.naam ?? "");
        if (!bereik || dicht) return;
        const cel = { ...bereik, boven: bereik.boven + (waar % bereik.rijen), rijen: 1, kolommen: 1 };
        return rooster.schrijf(cel, [[waarde]]);
      }
      case "koppel aan een eigen cel":
      case "koppel aan een ander blad": {
        const eigen = wat === "koppel aan een eigen cel";
        if (eigen) this.r.wijsAan("Blad1", "B4");
        kies(knoppen("Koppel"), waar)?.click();
        await rust();
        const keuzes = inVenster().filter((b) => b.textContent !== "Annuleren");
        const past = keuzes.filter((b) => b.textContent.startsWith("De aangewezen cel") === eigen);
        (kies(past, waarde) ?? inVenster().at(-1))?.click();
        return;
      }
      case "koppel een lijst":
        this.r.wijsAan("Blad1", waarde % 2 ? "A10:D13" : "A10:D12");
        kies(knoppen("Koppel aan bereik"), waar)?.click();
        await rust();
        return void (knoppen("Koppelen")[0] ?? knoppen("Niet koppelen")[0])?.click();
      case "maak los":
        return kies(knoppen("Maak los"), waar)?.click();
      case "rij erbij":
        return kies(knoppen("Rij erbij"), waar)?.click();
      case "rij weg":
        return kies(alle('[aria-label$=" weghalen"]').filter(teZien), waar)?.click();
      case "dubbelklik op rij erbij":
      case "dubbelklik op rij weg": {
        const erbij = wat === "dubbelklik op rij erbij";
        const opties = erbij ? knoppen("Rij erbij") : alle('[aria-label$=" weghalen"]').filter(teZien);
        const voor = this.aantallen();
        const knop = kies(opties, waar);
        knop?.click();
        knop?.click();
        await rust();
        if (await antwoord(true)) this.vergeet();
        const anders = this.aantallen().map((nu, i) => Math.abs(nu - (voor[i] ?? 0)));
        expect(anders.reduce((som, x) => som + x, 0)).toBeLessThanOrEqual(1);
        return;
      }
      case "deel aan of uit":
        return kies(alle<HTMLInputElement>(".keuzedeel > .vink input"), waar)?.click();
      case "rij boven het blad":
      case "rij in een lijst op het blad":
      case "rij van een lijst weg op het blad": {
        const bereik = this.vak(lijst?.kolommen[0]?.naam ?? "");
        if (this.blad === undefined || dicht) return;
        const opBlad = wat === "rij boven het blad";
        if (!opBlad && !bereik) return;
        const vanaf = opBlad || !bereik ? 0 : bereik.boven + (waar % bereik.rijen);
        const erbij = wat !== "rij van een lijst weg op het blad";
        rooster.verschuif({ blad: this.blad, langs: "rij", vanaf, aantal: 1, erbij });
        this.gesloopt ||= !erbij;
        return this.vergeet();
      }
      case "hernoem":
        if (this.blad !== undefined) rooster.hernoemBlad(this.blad, `Mijn blad ${++this.nummer}`);
        return;
      case "beveilig of geef vrij":
        return this.beveilig(!dicht);
      case "zet terug":
        knoppen("Zet terug")[0]?.click();
        await rust();
        return this.vergeet();
      case "ongedaan":
      case "opnieuw":
        rooster[wat]();
        return this.vergeet();
      case "open het paneel opnieuw":
        return this.open(this.plan.id);
      case "naar een andere kamer":
        this.plan = kies(this.plannen, waar) as Plan;
        location.hash = `#${this.plan.id}`;
        window.dispatchEvent(new Event("hashchange"));
        return;
      case "zet iets naast een rij": {
        const bereik = this.vak(lijst?.kolommen[0]?.naam ?? "");
        if (this.blad === undefined || dicht) return;
        const boven = bereik === undefined ? 12 : bereik.boven + (waar % bereik.rijen);
        const tekst = `van mij ${++this.nummer}`;
        rooster.schrijf({ blad: this.blad, boven, links: NAAST, rijen: 1, kolommen: 1 }, [[tekst]]);
        this.eigen.add(tekst);
        return this.vergeet();
      }
      case "een tweede blad ernaast":
        return knoppen("Nog zo’n blad")[0]?.click();
      case "ander blad van dit plan": {
        const ander = kies([...(this.bladkeuze?.options ?? [])], waar);
        if (!ander || !this.bladkeuze) return;
        this.bladkeuze.value = ander.value;
        return void this.bladkeuze.dispatchEvent(new Event("change"));
      }
      case "gooi het blad weg":
        if (this.blad === undefined || dicht) return;
        rooster.verwijderBlad(this.blad);
        // Rekende er iets mee, dan is dat stuk tot iemand het ongedaan maakt.
        this.gesloopt ||= this.gebroken().length > 0;
        return this.vergeet();
    }
  }
  private async typ(e: HTMLInputElement, tekst: string): Promise<void> {
    e.value = tekst;
    e.dispatchEvent(new Event("change"));
    await rust();
  }
  private aantallen(): number[] {
    return this.plan.lijsten.map((l) => this.vak(l.kolommen[0]?.naam ?? "")?.rijen ?? 0);
  }
  private async beveiligd(): Promise<boolean> {
    const titel = this.titel();
    if (titel === undefined) return false;
    return this.inExcel(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(titel);
      protection.load("protected");
      await context.sync();
      return protection.protected;
    });
  }
  private async beveilig(aan: boolean): Promise<void> {
    const titel = this.titel();
    if (titel === undefined) return;
    await this.inExcel(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(titel);
      if (aan) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  }
  /** De klok is van de test: zonder haar te verzetten komt er geen antwoord. */
  private async inExcel<T>(doe: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    const klaar = this.r.wereld.Excel.run(doe);
    await rust(50);
    return klaar;
  }
  private titel(): string | undefined {
    return this.r.rooster.bladen().find((b) => b.id === this.blad)?.naam;
  }
  /** Wat er na een ja, een Ctrl+Z of een eigen ingreep niet meer staat, is met opzet weg. */
  private vergeet(): void {
    this.eigen = new Set([...this.eigen].filter((tekst) => this.staat(tekst)));
  }
  private staat(tekst: string): boolean {
    return this.r.rooster.bladen().some(({ id }) => {
      const vak = this.r.rooster.gebruikt(id);
      const cellen = vak === undefined ? [] : this.r.rooster.lees(vak).flat();
      return cellen.some((c) => c.waarde === tekst);
    });
  }
  /** Cellen met een naam of verwijzing die er niet meer is. */
  private gebroken(): string[] {
    return this.r.rooster.bladen().flatMap(({ id, naam }) => {
      const vak = this.r.rooster.gebruikt(id);
      const cellen = vak === undefined ? [] : this.r.rooster.lees(vak).flat();
      return cellen.flatMap((c) =>
        c.formule !== undefined && /^#(NAME|REF)/.test(tekstVan({ waarde: c.waarde ?? null }))
          ? [`${naam}: ${c.formule}`]
          : [],
      );
    });
  }
  /** Wie ver genoeg ongedaan maakt, heeft geen blad meer: dan zegt het paneel dat, en maakt het een nieuw. */
  private async weerErop(): Promise<void> {
    expect(alle(".opblad")).toEqual([expect.objectContaining({ hidden: true })]);
    knoppen("Maak het blad")[0]?.click();
    await rust();
    expect(this.blad).toBeDefined();
  }
  /** Het paneel zegt wat op het blad staat, en wat van de gebruiker is staat er nog. */
  private async klopt(): Promise<void> {
    if (this.blad === undefined) await this.weerErop();
    for (const tekst of this.eigen) expect([tekst, this.staat(tekst)]).toEqual([tekst, true]);
    if (!this.gesloopt) expect(this.gebroken()).toEqual([]);
    const gelezen = this.r.werkmap.leesNamen(bladnamen(this.plan, this.exemplaar), 2);
    await rust(50);
    const namen = await gelezen;
    const { herkomst, vraag, bezwaren } = leesPlan(this.plan, namen, this.exemplaar);
    const geteld = namen.get(this.n(tellingHier(this.plan).naam))?.waarden[0]?.[0];
    // Een fout in een gele cel is ook op het blad een fout.
    if (typeof geteld === "number") expect(bezwaren.reduce((som, b) => som + (b.leeg ?? 0), 0)).toBe(geteld);
    if (typeof geteld === "number" && geteld > 0)
      expect(alle(".nogtedoen h2").at(-1)?.textContent).toMatch(new RegExp(`: ${geteld} gegevens?$`));
    const velden = this.getallen;
    const opBlad = velden.map((veld) => {
      const cel = namen.get(this.n(veld.naam))?.waarden[0]?.[0];
      if (cel === null || cel === "" || cel === undefined || herkomst[veld.sleutel] === "terugval") return "";
      return typeof cel === "number" ? schriftVan(veld).toon(cel) : tekstVan({ waarde: cel });
    });
    expect(velden.map((v) => this.vakVan(v.sleutel)?.value)).toEqual(opBlad);
    for (const lijst of this.lijsten) {
      const tabel = document.querySelector<HTMLElement>(
        `.lijst:has(#${this.plan.id}-${lijst.naam}-fout) .lijsttabel`,
      );
      if (tabel === null || !teZien(tabel)) continue;
      const inPaneel = [...tabel.querySelectorAll("tbody tr")].map((rij) =>
        [...rij.querySelectorAll<HTMLInputElement>("input, select")].map((e) => e.value),
      );
      const rijen = rijenVan(vraag, lijst).map((rij) =>
        lijst.kolommen.map((k: Kolom) => alsLijstcel(k, rij[k.sleutel])),
      );
      expect(inPaneel).toEqual(rijen);
    }
    const zin = namen.get(this.n(ANTWOORD))?.waarden[0]?.[0];
    expect(plat(alle(".kort")[0]?.textContent ?? "")).toBe(typeof zin === "string" ? plat(zin) : "");
    expect(document.querySelectorAll("dialog[open]")).toHaveLength(0);
  }
}

/** Zoals in een cel: Escape zet terug wat er stond. */
function terug(invoer: HTMLInputElement): void {
  invoer.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
}

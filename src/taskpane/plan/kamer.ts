import { gedeeldeNaam } from "../../plans/begroting/uitgangspunten";
import { deelbegin, lijstbegin } from "../../plans/opgave/begin";
import { EXEMPLAREN } from "../../plans/opgave/bladnamen";
import type { Bezwaar } from "../../plans/opgave/keur";
import { PEILDATUMVELD } from "../../plans/opgave/keurveld";
import { rijenUit, type Koppelingen } from "../../plans/opgave/koppelingen";
import { ONTBREEKT, tellingHier } from "../../plans/opgave/ontbreekt";
import { ANTWOORD, type Bladinhoud, type Plan } from "../../plans/opgave/plan";
import type { Deel, Kolom, Lijst, Veld } from "../../plans/opgave/veld";
import { veldcellen } from "../../plans/opgave/veldcellen";
import { rijenVan, type Vraag } from "../../plans/opgave/vraag";
import { Werkmapfout, type Werkmap } from "../../workbook/werkmap";
import { element, toonZin } from "../element";
import type { Omgeving } from "../formulier";
import { later } from "../later";
import { knop, staatUit, schakelUit } from "../onderdelen/knop";
import { statusregel } from "../onderdelen/statusregel";
import { ZONDER_WERKMAP } from "../verbinding";
import { meldMetTerugweg } from "../werkmap/terug";
import { handeling, looptEr, veilig } from "../werkmap/veilig";
import { binding, type Binding, type Gelezen } from "./binding";
import { GEEN, metCel, metRijen, werkBladenBij } from "./bijwerken";
import { verbouwBladen, zetBlad } from "./bouw";
import { volgtWat } from "./celbron";
import { gaNaarBron, gaNaarLijst, kiesBron, koppeldoel } from "./koppel";
import type { Koppelbaar } from "./koppelbaar";
import { plandeel, type Plandeel } from "./deel";
import { gebondenlijst } from "./lijst";
import type { Aangewezen } from "./lijstkoppeling";
import { nogTeDoen } from "./nogtedoen";
import { nieuwBlad } from "./nieuwblad";
import { uitkomsten } from "./uitkomst";
import { aangewezen } from "./uitselectie";
import { uitWerkmappen } from "./uitwerkmappen";
import { gebondenveld, type Gebondenveld } from "./veld";
import { jaarVan, peildatumVan, veldstand } from "./veldstand";

/** Zo lang na de laatste wijziging in de werkmap leest het paneel opnieuw, in milliseconden. */
const RUST = 30;
/** Wordt er in Excel een cel bewerkt, dan kan er niet gelezen worden; zo lang later weer. */
const WACHT = 500;

/** Wat er op een blad komt te staan, en de zin erbij als het er staat. */
type Omgebouwd<V extends Vraag> = Bladinhoud<V> & { readonly zin: string };

/** De kamer van een plan: wat er op zijn blad uitkomt, en de gele cellen om in te vullen. Er staat niets wat niet op het blad staat. */
export function plankamer<V extends Vraag>(
  plan: Plan<V>,
  plannen: readonly Plan[],
  { verbinding }: Omgeving,
): HTMLElement {
  const status = statusregel();
  const antwoord = element("p", { class: "kort", role: "status" });
  const uitkomst = element("div", { class: "resultaat" });
  const teDoen = element("div", { class: "nogtedoen" });
  const reden = element("p", { id: `${plan.id}-reden`, class: "melding" });
  const maak = knop("Maak het blad", () => void maakBlad(), "hoofd");
  const keuze = element("select", { id: `${plan.id}-blad` });
  const bladkeuze = element("p", { class: "bladkeuze" }, element("label", { for: keuze.id }, "Blad "), keuze);
  const gaNaar = knop("Ga naar het blad", () => void doe((w, g) => w.toon(g.titel)));
  const nog = knop("Nog zo’n blad", () => void maakBlad(), "link");
  const geenBlad = element(
    "section",
    { class: "geenblad" },
    element(
      "p",
      {},
      `Het blad ${plan.titel} staat nog niet in deze werkmap. Maak het, en vul het hier of in de gele cellen in.`,
    ),
    element("div", { class: "knoppen" }, maak),
    reden,
  );
  let band: Binding<V> | undefined;

  const velden = new Map<string, Gebondenveld>();
  const maakVeld = (veld: Veld): HTMLElement => {
    const ui = gebondenveld(`${plan.id}-${veld.sleutel}`, veld, {
      schrijf: (v, k) => schrijf((b, g) => veldcellen(v, k, { n: b.n, peildatum: peildatumVan(g) ?? 0 })),
      schrijfGedeeld: (v, k) =>
        schrijf((_, g) =>
          veldcellen(v, k, { n: () => gedeeldeNaam(v.gedeeld ?? ""), peildatum: peildatumVan(g) ?? 0 }),
        ),
      koppel: (v) => void koppelVeld(v),
      gaNaar: (v) =>
        void doe((werkmap, { stand: { koppelingen: k } }) =>
          gaNaarBron(
            werkmap,
            status,
            (v === PEILDATUMVELD ? k.peildatum : k.velden[v.sleutel])?.formule ?? "",
          ),
        ),
    });
    velden.set(veld.sleutel, ui);
    return ui.element;
  };
  const peildatum = maakVeld(PEILDATUMVELD);
  const delen = plan.delen.map((deel) => maakDeel(deel));
  const lijsten = plan.lijsten.map((lijst) => maakLijst(lijst));
  const opBlad = element(
    "section",
    { class: "opblad", "aria-label": plan.titel },
    bladkeuze,
    uitkomst,
    teDoen,
    element("div", { class: "knoppen" }, gaNaar, nog),
    peildatum,
    ...(plan.uitWerkmappen === undefined
      ? []
      : [uitWerkmappen(plan, plan.uitWerkmappen, status, (anders) => doe(verbouwNa(anders)))]),
    ...delen.filter((d) => d.deel.verplicht).map((d) => d.element),
    ...lijsten.map((l) => l.element),
    ...delen.filter((d) => !d.deel.verplicht).map((d) => d.element),
  );
  keuze.addEventListener("change", () => {
    band?.kies(Number(keuze.value));
    void lees();
  });

  function maakDeel(deel: Deel): Plandeel {
    return plandeel(plan.id, deel, maakVeld, (aan) =>
      verbouw(
        (vraag, koppelingen, dag) => ({
          vraag: { ...vraag, [deel.naam]: aan ? deelbegin(deel, dag) : undefined },
          koppelingen,
        }),
        `“${deel.kop}” staat ${aan ? "nu ook" : "niet meer"} op het blad.`,
      ),
    );
  }
  function maakLijst(lijst: Lijst) {
    const ui = gebondenlijst(`${plan.id}-${lijst.naam}`, lijst, {
      schrijf(kolom, rij, inhoud) {
        // Een rij die erbij komt of weggaat, maakt van deze plek een andere.
        if (!looptEr(status)) return schrijf((b) => [{ naam: b.n(kolom.naam), rij, kolom: 1, inhoud }]);
        const zin = `“${inhoud ?? ""}” is niet geschreven, want het blad werd net verbouwd. Typ het opnieuw.`;
        status.erbij(`${kolom.label} op rij ${rij}: ${zin}`);
        return Promise.resolve(zin);
      },
      zetRijen: (rijen, zin, volgt, weg) =>
        verbouw(
          (vraag, koppelingen) => metRijen(lijst, { vraag, koppelingen }, rijen, volgt),
          zin,
          weg === undefined ? undefined : { lijst: lijst.naam, rij: weg + 1 },
        ),
      koppel: (kolom, rij) =>
        void koppel(
          kolom,
          async ({ formule, tekst }, werkmap) => {
            // Wie het blad wijzigde terwijl hij koos, houdt dat.
            const g = await band?.lees();
            const zin = `${kolom.label} op rij ${rij + 1} volgt nu ${tekst}.`;
            if (g === undefined) return;
            await bouwOm(werkmap, {
              ...metCel(lijst, g.stand, { sleutel: kolom.sleutel, rij, formule }),
              zin,
            });
          },
          rij,
        ),
      maakLos: (kolom, rij) =>
        void verbouw(
          (vraag, koppelingen) =>
            metCel(lijst, { vraag, koppelingen }, { sleutel: kolom.sleutel, rij, formule: undefined }),
          `${kolom.label} op rij ${rij + 1} volgt niets meer; wat er stond, staat er nog.`,
        ),
      gaNaarBron: (formule) => void doe((werkmap) => gaNaarBron(werkmap, status, formule)),
      volgtWat: (formule) => volgtWat(formule, plannen),
      async neemSelectie() {
        let uit: Aangewezen | undefined;
        await doe(async (werkmap, { titel }) => {
          const gekozen = await werkmap.selectie();
          uit = aangewezen(gekozen, titel);
        });
        return uit;
      },
      volg: (bronnen, aantal, zin) =>
        verbouw((vraag, koppelingen) => {
          const formules = rijenUit(bronnen, aantal);
          return metRijen(lijst, { vraag, koppelingen }, [], formules);
        }, zin),
      werkBij: () =>
        void doe(async (werkmap) => {
          const mee = await werkBladenBij(plannen, werkmap, status);
          if (mee.gezet.length === 0) status.meld(["Er is niets veranderd.", ...mee.zinnen].join(" "));
          else meldMetTerugweg(werkmap, status, mee.zinnen.join(" "), mee.gezet);
          toon(await band?.lees());
        }),
      gaNaar: () => void doe((w, g) => gaNaarLijst(w, lijst, g, band?.n(lijst.kolommen[0]?.naam ?? ""))),
      meld: (zin, soort) => status.meld(zin, soort),
    });
    return {
      lijst,
      ui,
      element: element(
        "section",
        {},
        element("h2", { class: "ms-font-l" }, lijst.kop),
        ...(lijst.uitleg === "" ? [] : [element("p", { class: "bron" }, lijst.uitleg)]),
        ui.element,
      ),
    };
  }

  function toon(g: Gelezen<V> | undefined): void {
    geenBlad.hidden = g !== undefined;
    opBlad.hidden = antwoord.hidden = g === undefined;
    schakelUit(maak, reden, verbinding.werkmap === undefined ? ZONDER_WERKMAP : undefined);
    if (g === undefined || band === undefined) return;
    const { n } = band;
    const bladen = band.bladen();
    bladkeuze.hidden = bladen.length < 2;
    nog.hidden = !band.meer;
    keuze.replaceChildren(...bladen.map((b) => element("option", { value: String(b.exemplaar) }, b.titel)));
    keuze.value = String(g.exemplaar);
    // In een tabel staat een grootheid onder elkaar, over de jaren naast elkaar.
    const lees = (naam: string) => {
      const waarden = g.namen.get(n(naam))?.waarden ?? [];
      return waarden.length === 1 ? (waarden[0] ?? []) : waarden.map((rij) => rij[0] ?? null);
    };
    const [zin] = lees(ANTWOORD);
    antwoord.textContent = typeof zin === "string" ? toonZin(zin) : "";
    const { stand } = g;
    // Zegt het blad dat er nog iets ontbreekt, dan is wat er staat ook hier nog geen uitkomst.
    const compleet = stand.bezwaren.length === 0 && lees(ONTBREEKT)[0] === 0;
    uitkomst.replaceChildren(...(compleet ? uitkomsten(plan.bovenkant(stand.vraag), lees) : []));
    const { naam, label } = tellingHier(plan);
    const aantal = lees(naam)[0];
    const telling = { label, aantal: typeof aantal === "number" ? aantal : undefined };
    teDoen.replaceChildren(...nogTeDoen(stand.bezwaren, telling, naar));
    toonVeld(PEILDATUMVELD, g);
    for (const { deel, toon: toonDeel } of delen) {
      toonDeel(deel.velden.some((v) => stand.herkomst[v.sleutel] !== undefined));
      for (const veld of deel.velden) toonVeld(veld, g);
    }
    for (const { lijst, ui, element: vak } of lijsten) {
      const rijen = rijenVan(stand.vraag, lijst);
      // Zonder rijen is zij er een van Uitgangspunten waar geen gekozen plan om vraagt.
      vak.hidden = rijen.length < lijst.minstens;
      ui.toon({
        rijen,
        begin: lijstbegin(lijst, peildatumVan(g) ?? 0),
        formules: stand.koppelingen.lijsten[lijst.naam],
        opBlad: lijst.kolommen.filter((k) => g.namen.has(n(k.naam))),
        rijenBijBron: g.bronrijen[lijst.naam],
        bezwaren: stand.bezwaren.filter((b) => b.lijst === lijst.naam),
        jaar: jaarVan(stand.vraag, lijst),
      });
    }
  }
  function toonVeld(veld: Veld, g: Gelezen<V>): void {
    const ui = velden.get(veld.sleutel);
    if (ui === undefined || band === undefined) return;
    const naam = band.n(veld.naam);
    // Uitgangspunten heeft alleen wat de gekozen plannen vragen; op een ander blad hoort elk veld te staan.
    ui.element.hidden = g.namen.get(naam) === undefined && plan.naam === "";
    ui.toon(veldstand(veld, g, naam));
  }
  function naar(b: Bezwaar): void {
    if (b.lijst !== undefined) lijsten.find((l) => l.lijst.naam === b.lijst)?.ui.focus(b);
    else velden.get(b.sleutel ?? "")?.focus();
  }

  /** Een kamer die niet te zien is, leest niet; komt zij in beeld, dan wel. */
  async function lees(): Promise<void> {
    if (kamer.hidden) return;
    try {
      toon(await band?.lees());
    } catch (fout) {
      if (!(fout instanceof Werkmapfout)) throw fout;
      if (fout.reden === "cel-in-bewerking") opnieuw();
      else status.meld(fout.message, "fout");
    }
  }
  const straks = later<void>(RUST, () => void lees());
  const opnieuw = later<void>(WACHT, () => void lees());

  /** Schrijft cellen; wat er daarna staat, komt met de melding van de werkmap. Geeft de zin als het niet kon. */
  async function schrijf(
    cellen: (b: Binding<V>, g: Gelezen<V>) => Parameters<Binding<V>["schrijf"]>[0],
  ): Promise<string | undefined> {
    const g = band?.nu();
    if (band === undefined || g === undefined) return ZONDER_WERKMAP;
    try {
      await band.schrijf(cellen(band, g));
      // Wie opnieuw typt wat er niet op kwam, hoeft dat niet meer te lezen.
      if (!looptEr(status)) status.erbij("");
      return undefined;
    } catch (fout) {
      if (fout instanceof Werkmapfout) return `${fout.message} Wat u typte, staat hier nog.`;
      throw fout;
    }
  }
  function doe(wat: (werkmap: Werkmap, g: Gelezen<V>) => Promise<unknown>): Promise<void> {
    return handeling(status, async () => {
      const { werkmap } = verbinding;
      // Een blad dat hernoemd is, meldt Excel niet: dan heet het hier nog zoals het heette.
      const g = await band?.lees();
      if (werkmap !== undefined && g !== undefined) await wat(werkmap, g);
    });
  }
  async function maakBlad(): Promise<void> {
    if (staatUit(maak)) return;
    await handeling(status, async () => {
      const { werkmap } = verbinding;
      if (werkmap === undefined || band === undefined) return;
      await band.lees();
      const bezet = band.bladen().map((b) => b.exemplaar);
      if (bezet.length >= EXEMPLAREN)
        return status.meld(
          `Er staan al ${EXEMPLAREN} bladen ${plan.titel}, en meer houdt het paneel niet uit elkaar. Verwijder een blad dat u niet meer nodig hebt, of ga verder in een andere werkmap.`,
          "fout",
        );
      const { blad, exemplaar } = await nieuwBlad(plan, werkmap, bezet);
      const titel = await zetBlad(werkmap, status, blad);
      if (titel === undefined) return;
      band.kies(exemplaar);
      toon(await band.lees());
      await werkmap.toon(titel);
    });
  }
  async function verbouw(
    anders: (vraag: V, koppelingen: Koppelingen, peildatum: number) => Bladinhoud<V>,
    zin: string,
    weg?: { readonly lijst: string; readonly rij: number },
  ): Promise<boolean> {
    let gelukt = false;
    await doe(async (werkmap, g) => {
      const { vraag, koppelingen } = g.stand;
      gelukt = await bouwOm(werkmap, { ...anders(vraag, koppelingen, peildatumVan(g) ?? 0), zin }, weg);
    });
    return gelukt;
  }
  /** Eerst halen wat erop komt, dan bouwen. */
  const verbouwNa =
    (anders: (g: Gelezen<V>) => Promise<Omgebouwd<V> | undefined>) =>
    async (werkmap: Werkmap, g: Gelezen<V>) => {
      const uit = await anders(g);
      if (uit !== undefined) await bouwOm(werkmap, uit);
    };
  async function bouwOm(
    werkmap: Werkmap,
    { zin, ...inhoud }: Omgebouwd<V>,
    weg?: { readonly lijst: string; readonly rij: number },
  ): Promise<boolean> {
    if (band === undefined) return false;
    const { gezet } = await verbouwBladen(werkmap, status, [{ ...band.verbouwing(inhoud), weg }]);
    // Wat plannen delen, hoort bij geen van hen: de bladen die het volgen, gaan mee.
    const mee =
      gezet.length > 0 && plan.naam === "" ? await werkBladenBij(plannen, werkmap, status, gezet) : GEEN;
    if (mee.gestopt || gezet.length === 0) {
      status.meld("Er is niets veranderd.");
      return false;
    }
    meldMetTerugweg(werkmap, status, [zin, ...mee.zinnen].join(" "), [...gezet, ...mee.gezet]);
    toon(await band.lees());
    return true;
  }
  /** Eén cel gaat iets volgen, van een veld of van een lijst (dan in deze rij, vanaf 0): alleen hoe dat op het blad komt, verschilt. */
  const koppel = (
    gegeven: Veld | Kolom,
    zet: (bron: Koppelbaar, werkmap: Werkmap) => unknown,
    rij?: number,
  ) =>
    doe(async (werkmap, g) => {
      const cel = g.namen.get(band?.n(gegeven.naam) ?? "");
      const bron = await kiesBron(plannen, werkmap, status, koppeldoel(gegeven, g.titel, cel, rij));
      if (bron !== undefined) await zet(bron, werkmap);
    });
  const koppelVeld = (veld: Veld) =>
    koppel(veld, async (bron) => {
      const mis = await schrijf((b, g) =>
        veldcellen(veld, { soort: "koppeling", ...bron }, { n: b.n, peildatum: peildatumVan(g) ?? 0 }),
      );
      if (mis === undefined) status.meld(`${veld.label} volgt nu ${bron.tekst}.`);
      else status.meld(mis, "fout");
    });

  const kamer = element(
    "div",
    { class: "kamer formulier" },
    element("p", { class: "inleiding" }, plan.vraag),
    geenBlad,
    opBlad,
    element("footer", {}, status.element, antwoord),
  );
  toon(undefined);
  verbinding.volg((werkmap) => {
    band = binding(plan, werkmap, plannen);
    void veilig(status, async () => void (await werkmap.volgWijzigingen(() => straks())));
    void lees();
  });
  window.addEventListener("hashchange", () => straks());
  return kamer;
}

import { VERSIENAMEN } from "../../audit/versies/versienamen";
import { leesAdres } from "../../formula/adres";
import { toonKorteDatum } from "../../language/datums";
import { citeer } from "../../language/opsomming";
import { meervoud } from "../../sharing/regels";
import { Werkmapfout, type Werkmap } from "../../workbook/werkmap";
import { bestandskeuze } from "../delen/bestandskeuze";
import { Werkerfout } from "../delen/opdrachtgever";
import { element } from "../element";
import type { Omgeving } from "../formulier";
import { knop, schakelUit, staatUit } from "../onderdelen/knop";
import { statusregel } from "../onderdelen/statusregel";
import { veldrand } from "../onderdelen/veld";
import { vraag } from "../onderdelen/vraagvenster";
import { Gestopt, onderzoekVan } from "../onderzoek/onderzoek";
import { metVoortgang } from "../onderzoek/voortgang";
import { ZONDER_WERKMAP } from "../verbinding";
import { meldGezetBlad, meldMetTerugweg } from "../werkmap/terug";
import { handeling } from "../werkmap/veilig";
import { zetSamenMetVraag } from "../werkmap/zet";
import type { Vastgelegd, Vergeleken, Zijde } from "./antwoorden";
import { toonVergeleken } from "./uitslag";
import { zetVersieblad } from "./zet";

const NU = "nu";
const BESTAND = "bestand";
const EIGEN = "eigen";

/** Het scherm van Versies: vastleggen, en vergelijken. */
export function versiescherm({ verbinding }: Omgeving): HTMLElement[] {
  const status = statusregel();
  const onderzoek = onderzoekVan(verbinding);
  const lijst = element("ul", { class: "bladen" });
  const mislukt = element("p", { class: "bron", hidden: "" });
  const vergeleken = element("div", { class: "verslag", tabindex: "-1" });
  const redenVast = element("p", { id: "versies-reden-vast", class: "melding" });
  const reden = element("p", { id: "versies-reden", class: "melding" });

  const naam = element(
    "select",
    {},
    ...VERSIENAMEN.map((n) => element("option", { value: n }, n)),
    element("option", { value: EIGEN }, "Een eigen naam…"),
  );
  const eigen = element("input", { type: "text", maxlength: "40", autocomplete: "off" });
  const auteur = element("input", { type: "text", maxlength: "80", autocomplete: "name" });
  const naamveld = veldrand("versies-naam", "Leg vast als", "", naam);
  const eigenveld = veldrand("versies-eigen", "Naam van de versie", "", eigen);
  const auteurveld = veldrand("versies-auteur", "Door (mag leeg blijven)", "", auteur);
  const van = element("select");
  const tot = element("select");
  const vanveld = veldrand("versies-van", "Van", "", van);
  const totveld = veldrand("versies-tot", "Naar", "", tot);
  const bestand = bestandskeuze("versies-bestand", () => ververs());
  const vast = knop("Leg vast", () => void legVast());
  const doe = knop("Vergelijk", () => void vergelijk(), "hoofd");
  const zetknop = knop("Zet op een blad", () => void zetOpBlad());
  let uitslag: { readonly vergeleken: Vergeleken; readonly van: Zijde; readonly tot: Zijde } | undefined;

  const open = (): Werkmap | undefined =>
    verbinding.werkmap?.kan("heelBestand") === true ? verbinding.werkmap : undefined;
  const versienaam = () => (naam.value === EIGEN ? eigen.value.trim() : naam.value);

  function geenWerkmap(): string | undefined {
    if (verbinding.werkmap === undefined) return ZONDER_WERKMAP;
    return open() === undefined
      ? "Deze Excel geeft de open werkmap niet aan een invoegtoepassing. Vergelijk opgeslagen bestanden met wmo vergelijk."
      : undefined;
  }
  function bezwaar(): string | undefined {
    if (van.value === BESTAND && bestand.bestand() === undefined)
      return "Kies eerst een bestand (.xlsx of .xlsm).";
    return van.value === tot.value ? "Kies twee verschillende versies." : undefined;
  }
  function ververs(): void {
    eigenveld.element.hidden = naam.value !== EIGEN;
    bestand.element.hidden = van.value !== BESTAND;
    zetknop.hidden = uitslag === undefined;
    schakelUit(
      vast,
      redenVast,
      geenWerkmap() ?? (versienaam() === "" ? "Geef de versie een naam." : undefined),
    );
    schakelUit(doe, reden, geenWerkmap() === undefined ? bezwaar() : geenWerkmap());
  }
  function toonVersies(versies: readonly Vastgelegd[]): void {
    mislukt.hidden = true;
    lijst.replaceChildren(
      ...(versies.length === 0
        ? [element("li", {}, element("p", {}, "Er is nog geen versie vastgelegd."))]
        : versies.map((v) => element("li", {}, element("p", {}, versietekst(v))))),
    );
    // Zonder bestand is "een ander bestand" alleen waar de lijst mee begint.
    const gekozen = [van.value === BESTAND && bestand.bestand() === undefined ? "" : van.value, tot.value];
    const keuzes = versies.map((v) => element("option", { value: `versie ${v.naam}` }, v.naam));
    van.replaceChildren(...keuzes, element("option", { value: BESTAND }, "Een ander bestand"));
    tot.replaceChildren(
      element("option", { value: NU }, "Zoals de werkmap nu is"),
      ...versies.map((v) => element("option", { value: `versie ${v.naam}` }, v.naam)),
    );
    kies(van, gekozen[0], versies.length === 0 ? BESTAND : `versie ${versies.at(-1)?.naam ?? ""}`);
    kies(tot, gekozen[1], NU);
    ververs();
  }
  /** Zonder knop, dus zonder voortgang: wie intussen iets vraagt, komt daarna aan de beurt. */
  async function leesVersies(): Promise<void> {
    if (open() === undefined) return toonVersies([]);
    try {
      onderzoek.kies();
      toonVersies(await onderzoek.vraag("versies", undefined));
    } catch (fout) {
      if (!(fout instanceof Werkerfout || fout instanceof Werkmapfout || fout instanceof Gestopt)) throw fout;
      lijst.replaceChildren(element("li", {}, element("p", {}, fout.message)));
      mislukt.hidden = false;
    }
  }
  const legVast = () =>
    handeling(status, async () => {
      const werkmap = open();
      if (staatUit(vast) || werkmap === undefined) return;
      onderzoek.kies();
      const vraagstelling = { naam: versienaam(), auteur: auteur.value.trim() };
      const klaar = await metVoortgang(status, onderzoek, (bij) =>
        onderzoek.vraag("legVast", vraagstelling, bij),
      );
      if (klaar === undefined) return;
      if (klaar.bestond !== undefined && !(await magVervangen(klaar.bestond))) return;
      const gezet = await zetVersieblad(werkmap, status, klaar.blad);
      if (gezet === undefined) return;
      toonVersies(klaar.versies);
      meldMetTerugweg(
        werkmap,
        status,
        `${citeer(vraagstelling.naam)} is vastgelegd op het blad Versies: ${meervoud(klaar.invoer, "gegeven", "gegevens")} en ${meervoud(klaar.uitkomsten, "uitkomst", "uitkomsten")}.`,
        [gezet],
        [],
        () => void leesVersies(),
      );
    });
  async function zijdeVan(waarde: string): Promise<Zijde> {
    if (waarde === NU) return { soort: "nu" };
    const gekozen = bestand.bestand();
    if (waarde !== BESTAND || gekozen === undefined)
      return { soort: "versie", naam: waarde.slice("versie ".length) };
    return { soort: "bestand", naam: gekozen.name, bytes: new Uint8Array(await gekozen.arrayBuffer()) };
  }
  async function reken(
    zijden: { readonly van: Zijde; readonly tot: Zijde },
    uitkomst?: string,
  ): Promise<void> {
    onderzoek.kies();
    const antwoord = await metVoortgang(status, onderzoek, (bij) =>
      onderzoek.vraag(
        "vergelijkVersies",
        { ...zijden, ...(uitkomst === undefined ? {} : { uitkomst }) },
        bij,
      ),
    );
    // Misschien staat een versie er niet meer.
    if (antwoord === undefined) return void leesVersies();
    toonVersies(antwoord.versies);
    uitslag = { vergeleken: antwoord, ...zijden };
    vergeleken.replaceChildren(...toonVergeleken(antwoord, { kies: anders, toon: toonPlek }));
    ververs();
    if (uitkomst === undefined) vergeleken.focus();
    else document.getElementById("versies-uitkomst")?.focus();
  }
  const vergelijk = () =>
    handeling(status, async () => {
      if (staatUit(doe)) return van.value === BESTAND ? bestand.focus() : undefined;
      await reken({ van: await zijdeVan(van.value), tot: await zijdeVan(tot.value) });
    });
  const anders = (uitkomst: string) =>
    void handeling(status, async () => {
      if (uitslag !== undefined) await reken({ van: uitslag.van, tot: uitslag.tot }, uitkomst);
    });
  const toonPlek = (plek: string) =>
    void handeling(status, async () => {
      const deel = plek.lastIndexOf("!");
      const adres = plek.slice(deel + 1);
      await verbinding.werkmap?.toon(plek.slice(0, deel), leesAdres(adres) === undefined ? undefined : adres);
    });
  const zetOpBlad = () =>
    handeling(status, async () => {
      const { werkmap } = verbinding;
      if (uitslag === undefined || werkmap === undefined) return;
      const gezet = await zetSamenMetVraag(werkmap, status, [uitslag.vergeleken.blad]);
      if (gezet === undefined) return;
      meldGezetBlad(werkmap, status, (titel) => `De vergelijking staat op het blad ${citeer(titel)}.`, gezet);
    });

  for (const invoer of [naam, eigen, van, tot]) invoer.addEventListener("input", ververs);
  mislukt.append(knop("Lees de versies opnieuw", () => void leesVersies(), "link"));
  toonVersies([]);
  lijst.replaceChildren(element("li", {}, element("p", {}, "De versies worden gelezen…")));
  verbinding.volg(() => void leesVersies());
  return [
    element(
      "p",
      { class: "inleiding" },
      "Leg vast hoe de begroting nu is, en zie later wat er veranderde en hoeveel elke wijziging verklaart. De versies staan als waarden op het blad Versies, ook te lezen zonder de invoegtoepassing.",
    ),
    element("h2", { class: "groep" }, "Vastgelegde versies"),
    lijst,
    mislukt,
    naamveld.element,
    eigenveld.element,
    auteurveld.element,
    element("div", { class: "knoppen" }, vast),
    redenVast,
    element("h2", { class: "groep" }, "Vergelijken"),
    vanveld.element,
    bestand.element,
    totveld.element,
    vergeleken,
    element("footer", {}, status.element, element("div", { class: "knoppen" }, doe, zetknop), reden),
  ];
}

function versietekst({ naam, datum, auteur }: Vastgelegd): string {
  const delen = [...(datum === 0 ? [] : [toonKorteDatum(datum)]), ...(auteur === "" ? [] : [auteur])];
  return delen.length === 0 ? naam : `${naam} (${delen.join(", ")})`;
}

/** Houdt de keuze als zij er nog is. */
function kies(lijst: HTMLSelectElement, vorige: string | undefined, anders: string): void {
  lijst.value = [...lijst.options].some((o) => o.value === vorige) ? (vorige ?? anders) : anders;
}

async function magVervangen(was: Vastgelegd): Promise<boolean> {
  const keuze = await vraag(
    "Deze versie is er al",
    [
      `${citeer(was.naam)} is al vastgelegd${was.datum === 0 ? "" : ` op ${toonKorteDatum(was.datum)}`}. Vervangen zet er neer hoe de begroting nu is; de andere versies blijven.`,
    ],
    [{ id: "ja", tekst: "Vervangen" }],
  );
  return keuze === "ja";
}

import type { Aanvraagnaast, Adviesuitslag } from "../../audit/advies/advies";
import { adviesNa, isKeuze, past, type Keuze, type Puntnaast } from "../../audit/advies/naast";
import { standtekst } from "../../audit/advies/tekst";
import { citeer, opsomming } from "../../language/opsomming";
import { meervoud } from "../../sharing/regels";
import { bestandskeuze } from "../delen/bestandskeuze";
import { keuzerondjes } from "../onderdelen/keuzerondjes";
import { vinkje } from "../delen/vinkje";
import { element } from "../element";
import type { Omgeving } from "../formulier";
import { knop, schakelUit, staatUit } from "../onderdelen/knop";
import { statusregel } from "../onderdelen/statusregel";
import { onderzoekVan } from "../onderzoek/onderzoek";
import { metVoortgang } from "../onderzoek/voortgang";
import { ZONDER_WERKMAP } from "../verbinding";
import { handeling } from "../werkmap/veilig";
import { zetAdviezen, type Gekozen } from "./zet";

const KEUZES: Readonly<Record<"nieuw" | "twijfel" | "verschilt", readonly (readonly [Keuze, string])[]>> = {
  nieuw: [
    ["neem", "Overnemen"],
    ["laat", "Leeg laten"],
  ],
  twijfel: [
    ["laat", "Leeg laten"],
    ["neem", "Overnemen: het is hetzelfde punt"],
  ],
  verschilt: [
    ["laat", "Laten zoals het hier staat"],
    ["naast", "Eronder zetten"],
    ["neem", "Vervangen"],
  ],
};

/** Een punt waar iets te kiezen is. */
interface Teken {
  readonly exemplaar: number;
  readonly punt: Puntnaast;
  readonly gekozen: () => Keuze;
}

/** Het scherm van Advies teruglezen: een bestand kiezen, per punt kiezen, en in één keer schrijven. */
export function adviesscherm({ verbinding }: Omgeving): HTMLElement[] {
  const status = statusregel();
  const onderzoek = onderzoekVan(verbinding);
  const bestand = bestandskeuze("advies-bestand", () => toon(undefined));
  const lijst = element("div", { class: "verslag", tabindex: "-1" });
  const bij = vinkje("advies-status", "Zet de status van deze punten op “advies ontvangen”", () => ververs());
  const redenLees = element("p", { id: "advies-reden-lees", class: "melding" });
  const redenDoe = element("p", { id: "advies-reden-doe", class: "melding" });
  const lees = knop("Lees het bestand", () => void kijk(), "hoofd");
  const doe = knop("Zet op het blad", () => void zet(), "hoofd");
  let punten: readonly Teken[] = [];

  function bezwaar(): string | undefined {
    const { werkmap } = verbinding;
    if (werkmap === undefined) return ZONDER_WERKMAP;
    if (!werkmap.kan("heelBestand"))
      return "Deze Excel geeft de open werkmap niet aan een invoegtoepassing. Sla haar op en gebruik wmo advies.";
    return bestand.bestand() === undefined
      ? "Kies eerst het bestand dat terugkwam (.xlsx of .xlsm)."
      : undefined;
  }
  function keuzes(): Gekozen[] {
    return punten.flatMap(({ exemplaar, punt, gekozen }) => {
      const nieuw = adviesNa(punt, gekozen());
      return nieuw === undefined ? [] : [{ exemplaar, punt, nieuw, status: bij.aan() && punt.wacht }];
    });
  }
  function ververs(): void {
    doe.hidden = redenDoe.hidden = punten.length === 0;
    lees.className = doe.hidden ? "hoofd" : "gewoon";
    bij.element.hidden = !keuzes().some((k) => k.punt.wacht);
    schakelUit(lees, redenLees, bezwaar());
    schakelUit(
      doe,
      redenDoe,
      keuzes().length === 0 ? "Er is nog niets gekozen om op het blad te zetten." : undefined,
    );
  }
  function toon(uitslag: Adviesuitslag | undefined): void {
    punten = [];
    lijst.replaceChildren(
      ...(uitslag === undefined ? [] : [...uitslag.aanvragen.flatMap(toonAanvraag), ...toonElders(uitslag)]),
    );
    ververs();
  }
  function toonAanvraag({ exemplaar, blad, punten: alle, erbij }: Aanvraagnaast): HTMLElement[] {
    return [
      element("h2", { class: "groep" }, blad),
      ...alle.map((punt) => toonPunt(exemplaar, punt)),
      ...(erbij.length === 0 ? [] : [element("h3", {}, "Niet bij een punt"), zinnen(erbij)]),
    ];
  }
  function toonPunt(exemplaar: number, punt: Puntnaast): HTMLElement {
    const { nummer, vraag, hier, daar, stand } = punt;
    const vak = element(
      "section",
      { class: "adviespunt" },
      element("h3", {}, `${nummer}. ${vraag}`),
      element("p", { class: "bron" }, `${standtekst(punt).replace(/^./, (l) => l.toUpperCase())}.`),
      ...(hier !== "" && stand !== "gelijk" ? citaat("Hier staat", hier) : []),
      ...(daar !== "" ? citaat(stand === "gelijk" ? "Advies" : "In het bestand staat", daar) : []),
      ...(punt.zinnen.length === 0 ? [] : [zinnen(punt.zinnen)]),
    );
    if (!isKeuze(punt) || !(stand in KEUZES)) return vak;
    const mag = KEUZES[stand as keyof typeof KEUZES].filter(([keuze]) => past(punt, keuze));
    const keuze = keuzerondjes(`advies-${exemplaar}-${nummer}`, `Punt ${nummer}: wat wilt u?`, mag, ververs);
    punten = [...punten, { exemplaar, punt, gekozen: () => keuze.gekozen() }];
    vak.append(keuze.element);
    return vak;
  }
  /** Leest het bestand en de werkmap; geeft false als dat niet ging, en dan staat de reden er. */
  async function leesNaast(): Promise<boolean> {
    const gekozen = bestand.bestand();
    if (gekozen === undefined) return false;
    const terug = { naam: gekozen.name, bytes: new Uint8Array(await gekozen.arrayBuffer()) };
    onderzoek.kies();
    const uitslag = await metVoortgang(status, onderzoek, (stap) => onderzoek.vraag("advies", terug, stap));
    toon(uitslag);
    return uitslag !== undefined;
  }
  const kijk = () =>
    handeling(status, async () => {
      if (staatUit(lees)) return bestand.focus();
      bij.zet(true);
      if (await leesNaast()) lijst.focus();
    });
  const zet = () =>
    handeling(status, async () => {
      const { werkmap } = verbinding;
      const gekozen = keuzes();
      if (werkmap === undefined || staatUit(doe) || gekozen.length === 0) return;
      const gezet = await status.bezig("Bezig met schrijven…", zetAdviezen(werkmap, gekozen));
      await leesNaast();
      const over =
        gezet.overgeslagen.length === 0
          ? ""
          : ` Niet geschreven, want hier is intussen iets veranderd of er staat een formule: ${opsomming(gezet.overgeslagen.map(citeer))}.`;
      const zetTerug = () =>
        void handeling(status, async () => {
          const anders = await gezet.terug();
          await leesNaast();
          status.meld(
            anders === 0
              ? "Teruggezet: op het blad staat weer wat er stond."
              : `Teruggezet, behalve ${meervoud(anders, "cel die", "cellen die")} intussen anders ${anders === 1 ? "is" : "zijn"}.`,
          );
        });
      status.meld(
        `${gezet.aantal === 1 ? "Er staat 1 advies" : `Er staan ${gezet.aantal} adviezen`} op het blad.${over}`,
        gezet.overgeslagen.length === 0 ? "goed" : "fout",
        gezet.aantal === 0 ? [] : [{ tekst: "Zet terug", doe: zetTerug }],
      );
    });

  verbinding.volg(ververs);
  toon(undefined);
  return [
    element(
      "p",
      { class: "inleiding" },
      "Kies het bestand dat de adviesraad ingevuld terugstuurde. U kiest per punt wat er gebeurt; zonder uw keuze verandert er niets wat er al staat.",
    ),
    bestand.element,
    lijst,
    bij.element,
    element(
      "footer",
      {},
      status.element,
      element("div", { class: "knoppen" }, doe, lees),
      redenDoe,
      redenLees,
    ),
  ];
}

function citaat(wat: string, tekst: string): HTMLElement[] {
  return [element("p", {}, `${wat}:`), element("blockquote", {}, tekst)];
}

function zinnen(alle: readonly string[]): HTMLElement {
  return element("ul", {}, ...alle.map((z) => element("li", {}, z)));
}

function toonElders({ elders }: Adviesuitslag): HTMLElement[] {
  if (elders.length === 0) return [];
  return [
    element("h2", { class: "groep" }, "Ook anders in het bestand"),
    element("p", { class: "bron" }, "Dit wordt niet overgenomen. Zet zelf over wat u wilt bewaren."),
    zinnen(elders),
  ];
}

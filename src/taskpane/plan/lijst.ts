import type { Bezwaar } from "../../plans/opgave/keur";
import {
  gevolgdGebied,
  rijbronnen,
  volgtRijen,
  type Rijbron,
  type Rijformules,
} from "../../plans/opgave/koppelingen";
import { rijErbij } from "../../plans/opgave/begin";
import { lijstvormVan } from "../../plans/opgave/lijstvorm";
import type { Kolom, Lijst, Waarde } from "../../plans/opgave/veld";
import type { Waarden } from "../../plans/opgave/vraag";
import { heeftKop } from "../../tabellen/herken";
import { tekstVan, type Tabel } from "../../tabellen/tabel";
import { rijental, verslag } from "../../tabellen/verslag";
import { gebiedstekst } from "../../formula/adres";
import { element } from "../element";
import { knop } from "../onderdelen/knop";
import { lijsttabel } from "../onderdelen/lijsttabel";
import { leesPlakbord } from "../onderdelen/plaktabel";
import { celkoppelingen } from "./celbron";
import { celkoppelaar } from "./celkoppeling";
import { alsLijstcel, invulkolom, leesLijstcel } from "./cel";
import { lijstkoppeling, type Aangewezen } from "./lijstkoppeling";
import { MEESTE_RIJEN, overname } from "./overname";

/** Zoveel kolommen passen naast elkaar in het paneel; een bredere lijst vult men op het blad. */
const KOLOMMEN = 4;
/** Zoveel rijen staan er op het scherm; de rest staat op het blad. */
const GETOOND = 60;
const ZINNEN_GETOOND = 5;

/** Wat er van een lijst op het blad staat. */
interface Lijststand {
  /** Per rij de inhoud onder de sleutel van haar kolom. */
  readonly rijen: readonly Waarden[];
  /** De rijen waar een nieuw blad mee begint: wie die overschrijft, verliest niets. */
  readonly begin: readonly Waarden[];
  readonly formules: Rijformules | undefined;
  /** De kolommen die op het blad staan. */
  readonly opBlad: readonly Kolom[];
  /** Hoeveel rijen er staan waar een gekoppelde lijst haar rijen haalt. */
  readonly rijenBijBron: number | undefined;
  readonly bezwaren: readonly Bezwaar[];
  /** Het jaar waar kolommen met een jaar vanaf tellen, als dat is ingevuld. */
  readonly jaar: number | undefined;
}

/** Wat een lijst van haar kamer nodig heeft. */
export interface Lijstomgeving {
  /** Schrijft één cel van een rij (vanaf 1); geeft de zin als het niet kon. */
  readonly schrijf: (kolom: Kolom, rij: number, inhoud: Waarde | null) => Promise<string | undefined>;
  /** Maakt het blad met andere rijen; `volgt` is wat hun cellen volgen, en `weg` de rij (vanaf 0) die verdwijnt. */
  readonly zetRijen: (
    rijen: readonly Waarden[],
    zin: string,
    volgt?: Rijformules,
    weg?: number,
  ) => Promise<boolean>;
  /** Laat één cel iets volgen wat de gebruiker kiest, of weer niets; rijen tellen vanaf 0. */
  readonly koppel: (kolom: Kolom, rij: number) => void;
  readonly maakLos: (kolom: Kolom, rij: number) => void;
  readonly gaNaarBron: (formule: string) => void;
  readonly volgtWat: (formule: string) => string;
  readonly neemSelectie: () => Promise<Aangewezen | undefined>;
  /** Laat de lijst deze rijen volgen. */
  readonly volg: (
    bronnen: Readonly<Record<string, Rijbron>>,
    aantal: number,
    zin: string,
  ) => Promise<boolean>;
  /** Maakt elke gekoppelde lijst zo lang als haar bron, ook op andere bladen. */
  readonly werkBij: () => void;
  readonly gaNaar: () => void;
  readonly meld: (zin: string, soort?: "goed" | "fout") => void;
}

/** Een lijst van het paneel, gebonden aan de rijen op het blad. */
export interface Gebondenlijst {
  readonly element: HTMLElement;
  toon(stand: Lijststand): void;
  focus(bezwaar?: Bezwaar): void;
}

export function gebondenlijst(id: string, lijst: Lijst, om: Lijstomgeving): Gebondenlijst {
  const { kolommen } = lijst;
  const past = kolommen.length <= KOLOMMEN;
  let stand: Lijststand = {
    rijen: [],
    begin: [],
    formules: undefined,
    opBlad: [],
    rijenBijBron: undefined,
    bezwaren: [],
    jaar: undefined,
  };
  let getoond = GETOOND;
  /** Wat iemand typte en wat (nog) niet op het blad kon, per "rij,kolom": het blijft staan tot het anders is. */
  const ongeschreven = new Map<string, { readonly tekst: string; readonly bezwaar: Bezwaar }>();
  const vorm = () => lijstvormVan(lijst, stand.jaar);
  const fout = element("ul", { id: `${id}-fout`, class: "fout", "aria-live": "polite" });
  const hoeveel = element("p", { class: "melding" });
  const meer = knop("Toon meer rijen", () => {
    getoond += GETOOND;
    teken();
  });
  const erbij = knop("Rij erbij", () => void voegToe());
  const overnemen = knop("Neem over uit selectie", () => void selectie());
  const koppelen = knop("Koppel aan bereik", () => void koppeling.kies());
  const losmaken = knop("Maak los", () => void maakLos());
  losmaken.setAttribute("aria-label", `Maak los: “${lijst.kop}” volgt niets meer, de waarden blijven staan`);
  const gaNaar = knop("Ga naar de lijst", om.gaNaar);
  const bijwerken = knop("Werk bij", om.werkBij, "hoofd");
  const plakvak = element("input", { type: "text", id: `${id}-plak`, placeholder: "Plak hier uit Excel" });
  plakvak.setAttribute("aria-label", `${lijst.kop}: plak hier rijen uit Excel`);
  plakvak.addEventListener("paste", (e) => {
    e.preventDefault();
    klaarleggen.toon({ tabel: leesPlakbord(e.clipboardData), bron: "Het klembord" }, gevuld() > 0);
  });
  // Wie hier typt in plaats van plakt, ziet dat er niets blijft staan.
  plakvak.addEventListener("input", () => (plakvak.value = ""));
  const tabel = lijsttabel({
    bijschrift: `${lijst.kop}. Plakken uit Excel kan ook.`,
    kolommen: kolommen.map(invulkolom),
    foutId: fout.id,
    getypt: (rij, kolom, tekst) => void getypt(rij, kolom, tekst),
    weg: (rij) => void haalWeg(rij),
    erbij: () => void voegToe(),
    geplakt: (geplakte, rij, kolom) => void plak(geplakte, rij, kolom),
  });

  async function getypt(rij: number, plaats: number, tekst: string): Promise<void> {
    const kolom = kolommen[plaats];
    const plek = `${rij},${plaats}`;
    if (kolom === undefined || (!ongeschreven.has(plek) && tekst === celtekst(kolom, stand.rijen[rij])))
      return;
    const gelezen = leesLijstcel(kolom, tekst);
    const mis = "zin" in gelezen ? gelezen.zin : await om.schrijf(kolom, rij + 1, gelezen.waarde);
    ongeschreven.delete(plek);
    if (mis !== undefined) {
      const zin = `${kolom.label} op rij ${rij + 1}: ${mis}`;
      ongeschreven.set(plek, { tekst, bezwaar: { zin, rij, sleutel: kolom.sleutel } });
    } else if ("opgevat" in gelezen && gelezen.opgevat !== undefined)
      om.meld(`${kolom.label} op rij ${rij + 1}: ${gelezen.opgevat}`);
    toonFouten();
  }
  async function voegToe(): Promise<void> {
    const rijen = [...stand.rijen, rijErbij(lijst, stand.rijen)];
    if (await om.zetRijen(rijen, `Er is een rij bij in “${lijst.kop}”.`, volgtNaast(rijen))) {
      getoond = Math.max(getoond, stand.rijen.length + 1);
      tabel.focus(stand.rijen.length);
    }
  }
  async function haalWeg(rij: number): Promise<void> {
    if (stand.rijen.length <= lijst.minstens) {
      // Minder rijen kan niet: dan wordt de rij leeg.
      for (const kolom of kolommen) await om.schrijf(kolom, rij + 1, null);
      return;
    }
    const blijft = (_: unknown, i: number) => i !== rij;
    const zin = `Rij ${rij + 1} van “${lijst.kop}” is weg.`;
    if (await om.zetRijen(stand.rijen.filter(blijft), zin, stand.formules?.filter(blijft), rij))
      tabel.focus(Math.max(0, rij - 1));
  }
  async function maakLos(): Promise<void> {
    await om.zetRijen(stand.rijen, `“${lijst.kop}” volgt niets meer; wat er stond, staat er nog.`);
  }
  async function selectie(): Promise<void> {
    const gekozen = await om.neemSelectie();
    if (gekozen !== undefined) klaarleggen.toon(gekozen, gevuld() > 0);
  }
  /** Met een kop, en in een lege lijst, telt een blok als geheel; anders komt het vanaf de cel te staan waar iemand plakt. */
  async function plak(blok: Tabel, rij: number, kolom: number): Promise<void> {
    if ((gevuld() === 0 && kolom === 0) || blok.rijen.length > MEESTE_RIJEN || heeftKop(blok, vorm()))
      return klaarleggen.toon({ tabel: blok, bron: "Het klembord" }, gevuld() > 0);
    const rijen = stand.rijen.map((r): Record<string, Waarde | undefined> => ({ ...r }));
    const volgt = (volgtNaast(rijen) ?? []).map((r) => ({ ...r }));
    blok.rijen.forEach(({ cellen }, r) => {
      const doel = (rijen[rij + r] ??= {});
      cellen.forEach((cel, k) => {
        const naar = kolommen[kolom + k];
        if (naar === undefined) return;
        const tekst = tekstVan(cel);
        const gelezen = leesLijstcel(naar, tekst);
        // Wat niet te lezen is, komt er te staan zoals het is: dan is het te zien en te verbeteren.
        doel[naar.sleutel] = "zin" in gelezen ? tekst : (gelezen.waarde ?? undefined);
        delete (volgt[rij + r] ?? {})[naar.sleutel];
      });
    });
    const waar = `vanaf ${kolommen[kolom]?.label ?? ""} op rij ${rij + 1}`;
    await om.zetRijen(
      rijen,
      `${rijental(blok.rijen.length)} geplakt, ${waar}.`,
      stand.formules && rijen.map((_, r) => volgt[r] ?? {}),
    );
  }
  /** Wat de cellen van deze rijen volgen; een rij die erbij kwam, volgt niets. */
  const volgtNaast = (rijen: readonly Waarden[]): Rijformules | undefined =>
    stand.formules && rijen.map((_, r) => stand.formules?.[r] ?? {});
  const cel = (sleutel: string, waarde: Waarde | undefined) => {
    const kolom = kolommen.find((k) => k.sleutel === sleutel);
    return kolom === undefined ? "" : alsLijstcel(kolom, waarde);
  };
  const klaarleggen = overname({
    id,
    hoe: {
      doe: "Overnemen",
      laat: "Niet overnemen",
      kort: (h) => verslag(h, vorm()).kort,
      rijen: (h) => h.rijen,
      neem(h, zin) {
        const gevonden = new Set(h.kolommen.map((k) => k.doel?.sleutel));
        const per = h.rijen.map((rij) => metWatErStond(lijst, stand, rij, gevonden));
        const volgt = stand.formules && per.map((r) => r.volgt);
        return om.zetRijen(
          per.map((r) => r.rij),
          zin,
          volgt,
        );
      },
    },
    vorm,
    staanEr: () => gevuld(),
    hangtAf: () => stand.jaar,
    cel,
    weiger: (zin) => om.meld(zin, "fout"),
    weg: () => om.meld("Er is niets overgenomen."),
  });
  const koppeling = lijstkoppeling(
    id,
    { lijst, vorm, cel, jaar: () => stand.jaar, staanEr: () => gevuld() },
    om,
  );
  const enkel = celkoppelaar(id, lijst, om);
  const gevuld = () => stand.rijen.filter((rij) => !isBegin(stand.begin, rij)).length;

  function teken(): void {
    const { rijen, formules } = stand;
    const gekoppeld = volgtRijen(formules);
    const cellen = celkoppelingen(lijst, formules);
    const bron = stand.rijenBijBron;
    const achterop = bron !== undefined && bron !== rijen.length;
    bijwerken.hidden = !achterop;
    tabel.element.hidden = !past || gekoppeld || rijen.length === 0;
    const tekst = (r: number, k: number) => ongeschreven.get(`${r},${k}`)?.tekst;
    const zichtbaar = past ? rijen.slice(0, getoond) : [];
    tabel.toon(
      zichtbaar.map((rij, r) => kolommen.map((k, i) => tekst(r, i) ?? celtekst(k, rij))),
      (r, k) => cellen.some((c) => c.rij === r && c.kolom === kolommen[k]),
    );
    enkel.toon({ rijen: gekoppeld ? [] : rijen, kolommen: stand.opBlad, gekoppeld: cellen });
    const over = past && !gekoppeld ? Math.max(0, rijen.length - getoond) : 0;
    meer.hidden = over === 0;
    erbij.hidden = overnemen.hidden = koppelen.hidden = plakvak.hidden = gekoppeld;
    losmaken.hidden = !gekoppeld;
    plakvak.hidden ||= past && rijen.length > 0;
    gaNaar.hidden = rijen.length === 0;
    gaNaar.textContent = gekoppeld ? "Ga erheen" : "Ga naar de lijst";
    hoeveel.textContent = achterop
      ? `${gekoppeld ? "Bij de bron" : "Op het blad Uitgangspunten"} heeft deze lijst ${rijental(bron)}, en op dit blad ${rijental(rijen.length)}: het blad telt niet alles mee.`
      : gekoppeld
        ? koppelzin(formules ?? [], rijen.length)
        : over > 0
          ? `Nog ${rijental(over)}, hier niet getoond. Zij ${over === 1 ? "staat" : "staan"} op het blad.`
          : rijen.length === 0
            ? "Deze lijst is nog leeg."
            : past
              ? ""
              : `${rijental(rijen.length)}, op het blad in te vullen: daar is plaats voor alle kolommen.`;
  }
  function toonFouten(): void {
    const zelf = [...ongeschreven.values()].map((o) => o.bezwaar);
    const alle = [...zelf, ...stand.bezwaren];
    const plek = (b: Bezwaar) => kolommen.findIndex((k) => k.sleutel === b.sleutel);
    // Een cel die nog leeg is, vult iemand zo; die wordt niet rood.
    const leeg = (b: Bezwaar) =>
      b.rij === undefined || (plek(b) >= 0 && stand.rijen[b.rij]?.[b.sleutel ?? ""] === undefined);
    const mis = alle.filter((b) => zelf.includes(b) || !leeg(b));
    tabel.fouten(mis.map((b) => ({ rij: b.rij ?? 0, kolom: plek(b) < 0 ? undefined : plek(b) })));
    const over = mis.length - ZINNEN_GETOOND;
    const zinnen = [
      ...mis.slice(0, ZINNEN_GETOOND).map((b) => b.zin),
      ...(over > 0 ? [`En nog ${over}.`] : []),
    ];
    fout.replaceChildren(...zinnen.map((z) => element("li", {}, z)));
  }
  teken();
  return {
    element: element(
      "div",
      { class: "lijst" },
      klaarleggen.element,
      koppeling.element,
      hoeveel,
      tabel.element,
      fout,
      element("div", { class: "knoppen" }, bijwerken, erbij, overnemen, koppelen, gaNaar, losmaken, meer),
      plakvak,
      enkel.element,
    ),
    toon(nieuw) {
      if (nieuw.rijen.length !== stand.rijen.length) ongeschreven.clear();
      stand = nieuw;
      klaarleggen.ververs();
      koppeling.ververs();
      teken();
      toonFouten();
    },
    focus(bezwaar) {
      if (tabel.element.hidden) return erbij.hidden ? gaNaar.focus() : erbij.focus();
      const plaats = kolommen.findIndex((k) => k.sleutel === bezwaar?.sleutel);
      tabel.focus(bezwaar?.rij ?? 0, Math.max(0, plaats));
    },
  };
}

/** Waar een gekoppelde lijst haar rijen haalt. */
function koppelzin(formules: Rijformules, aantal: number): string {
  if (formules.some((rij) => Object.values(rij).some((f) => f?.includes("#REF!"))))
    return "Cellen die deze lijst volgde, zijn er niet meer. Maak dat ongedaan (Ctrl+Z), of maak de lijst los en vul haar hier.";
  const gevolgd = gevolgdGebied(rijbronnen(formules));
  if (gevolgd === undefined) return `Deze lijst (${rijental(aantal)}) komt van elders in de werkmap.`;
  return `Gekoppeld aan ${gevolgd.blad}!${gebiedstekst(gevolgd.gebied)} (${rijental(aantal)}). Een rij erbij voegt u daar in, boven de laatste; wat eronder komt, telt niet mee.`;
}

function celtekst(kolom: Kolom, rij: Waarden | undefined): string {
  return alsLijstcel(kolom, rij?.[kolom.sleutel]);
}

/** Staat er in deze rij niets, of alleen wat er vanzelf stond? */
function isBegin(begin: readonly Waarden[], rij: Waarden): boolean {
  const gevuld = Object.entries(rij).filter(([, w]) => w !== undefined);
  return [{}, ...begin].some((stond) => gevuld.every(([s, w]) => stond[s] === w));
}

/** Een overgenomen rij; wat de tabel niet heeft, houdt de rij van hetzelfde jaar, met wat zij volgt. */
function metWatErStond(
  { uniek, kolommen }: Lijst,
  { rijen, formules }: Pick<Lijststand, "rijen" | "formules">,
  rij: Waarden,
  gevonden: ReadonlySet<string | undefined>,
): { readonly rij: Waarden; readonly volgt: Rijformules[number] } {
  const plaats = uniek === undefined ? -1 : rijen.findIndex((oud) => oud[uniek] === rij[uniek]);
  const over = kolommen.filter((k) => !gevonden.has(k.sleutel)).map((k) => k.sleutel);
  const gebleven = <T>(was: Readonly<Record<string, T | undefined>> = {}) =>
    Object.fromEntries(over.flatMap((s) => (was[s] === undefined ? [] : [[s, was[s]] as const])));
  return { rij: { ...rij, ...gebleven(rijen[plaats]) }, volgt: gebleven(formules?.[plaats]) };
}

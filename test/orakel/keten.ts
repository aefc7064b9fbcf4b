import type { Celwaarde } from "../../src/sheet/blad";
import type { Orakel } from "./orakel";

/** Wat het invoerbestand van een keten zegt; de lezer van de begroting leest precies hetzelfde. */
export interface Ketenopgave {
  readonly versie: 1;
  readonly titel: string;
  readonly peildatum: string;
  readonly uitgangspunten: Readonly<Record<string, unknown>> & {
    readonly Jaren: readonly Jaaropgave[];
    readonly Producten: readonly Productopgave[];
  };
  readonly plannen: readonly (string | Planopgave)[];
}

export interface Planopgave {
  readonly plan: string;
  readonly delen?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface Jaaropgave {
  readonly jaar: number;
  readonly aflopend?: number;
  readonly nieuw?: number;
  readonly ova?: number;
  readonly ppc?: number;
  readonly correctie?: number;
  readonly loonstijging?: number;
}

export interface Productopgave {
  readonly product: string;
  readonly vorm: "ZIN" | "pgb";
  readonly clienten: number;
  readonly instroom?: number;
  readonly uitstroom?: number;
  readonly groei?: number;
  readonly minuten: number;
  readonly uurtarief: number;
  readonly declaratiegraad: number;
  readonly indicatie: "ja" | "nee";
  readonly bijdrage: "ja" | "nee";
}

/** Eigen bijdrage per periode in het jaar van de peildatum; hetcak.nl, zie shared/domein.md en begrotingsmodel §4. */
const EIGEN_BIJDRAGE: Readonly<Record<number, number>> = { 2024: 20.6, 2025: 21, 2026: 21.8 };

const BELEID = ["huidig beleid", "zacht", "hard zonder herindicatie", "hard met herindicatie"];
const som = (rij: Iterable<number>) => [...rij].reduce((a, b) => a + b, 0);

/** De opgave met de afspraken en normen die gelden waar zij zwijgt. */
function lees(o: Ketenopgave) {
  const u = o.uitgangspunten;
  const plan = (id: string) => {
    const gekozen = o.plannen.find((p) => p === id || (typeof p === "object" && p.plan === id));
    return typeof gekozen === "string" ? { plan: gekozen } : gekozen;
  };
  const getal = (naam: string, anders = NaN) => (typeof u[naam] === "number" ? u[naam] : anders);
  const eigen = (id: string, deel: string, sleutel: string, anders: number) => {
    const waarde = plan(id)?.delen?.[deel]?.[sleutel];
    return typeof waarde === "number" ? waarde : anders;
  };
  return {
    jaren: u.Jaren,
    producten: u.Producten,
    heeft: (id: string, deel?: string) =>
      deel === undefined ? plan(id) !== undefined : plan(id)?.delen?.[deel] !== undefined,
    aandeelOva: eigen("tarief", "basis", "aandeelOva", 0.9),
    weken: getal("Weken_per_jaar", 52),
    urenHerindicatie: getal("Uren_herindicatie"),
    urenAanvraag: getal("Uren_aanvraag"),
    beschikbaar: getal("Uren_beschikbaar"),
    loonkosten: getal("Loonkosten_per_maand"),
    werkweek: getal("Werkweek", 36),
    productiviteit: getal("Productiviteit", 1),
    toegekend: getal("Toegekend", 1),
    looptijd: getal("Looptijd_indicatie"),
    beleid: BELEID.indexOf(typeof u.Beleid === "string" ? u.Beleid : "huidig beleid"),
    van: u.Producten.findIndex((p) => p.product === u.Oud_product),
    naar: u.Producten.findIndex((p) => p.product === u.Nieuw_product),
    ingang: typeof u.Ingangsdatum_overgang === "string" ? u.Ingangsdatum_overgang : "",
    spreiding: eigen("overgang", "basis", "spreiding", NaN),
    termijn: eigen("consulenten", "termijn", "onderzoek", 6) + eigen("consulenten", "termijn", "besluit", 2),
    zekerheid: eigen("consulenten", "termijn", "zekerheid", 0.95),
    bijdrage:
      eigen("lasten", "bijdrage", "perPeriode", EIGEN_BIJDRAGE[Number(o.peildatum.slice(0, 4))] ?? NaN) *
      eigen("lasten", "bijdrage", "perioden", 12),
  };
}

type Keten = ReturnType<typeof lees>;

/** Alle uitkomsten van de keten, onder de naam van hun cellen; rijen en kolommen achter elkaar. */
export function rekenKeten(opgave: Ketenopgave): Orakel {
  const k = lees(opgave);
  const tarief = rekenTarief(k);
  const clienten = rekenClienten(k);
  const overgang = k.heeft("overgang") ? rekenOvergang(k, tarief, clienten) : undefined;
  return Object.assign(
    {},
    opBlad("Tarief", tarief.uit),
    opBlad("Clienten", bijBeleid(k, clienten, overgang)),
    overgang === undefined ? {} : opBlad("Overgang", overgang.uit),
    k.heeft("consulenten") ? opBlad("Consulenten", rekenConsulenten(k, clienten, overgang)) : {},
    k.heeft("lasten") ? opBlad("Lasten", rekenLasten(k, tarief, clienten, overgang)) : {},
  ) as Orakel;
}

type Uit = Record<string, number | "" | readonly number[] | readonly (readonly number[])[]>;

function opBlad(blad: string, uit: Uit): Record<string, readonly Celwaarde[]> {
  return Object.fromEntries(
    Object.entries(uit).map(([naam, w]) => [
      `WMO_${blad}_${naam}`,
      typeof w === "object" ? (w as readonly (number | readonly number[])[]).flat() : [w],
    ]),
  );
}

/** tarief(j) = tarief(j-1) x (1 + index(j)); index = deel OVA x OVA + de rest x PPC + de correctie over het jaar ervoor. */
function rekenTarief({ jaren, producten, aandeelOva }: Keten) {
  const index = jaren.map(({ ova = 0, ppc = 0, correctie = 0 }, j) =>
    j === 0 ? 0 : ova * aandeelOva + ppc - ppc * aandeelOva + correctie,
  );
  const prijspeil = jaren.map((_, j) => index.slice(0, j + 1).reduce((peil, i) => peil * (1 + i), 1));
  const uurtarief = producten.map((p) => prijspeil.map((peil) => p.uurtarief * peil));
  return { uurtarief, uit: { index, prijspeil, uurtarief, stijging: (prijspeil.at(-1) as number) - 1 } };
}

/** Wie erbij komt en weggaat bij het huidige beleid: in- en uitstroom, of een groei. */
function rekenClienten({ jaren, producten, toegekend }: Keten) {
  const lopen = producten.map(({ clienten, instroom = 0, uitstroom = 0, groei }) => {
    let begin = clienten;
    return jaren.map(() => {
      const erbij = groei === undefined ? instroom : 0;
      const weg = groei === undefined ? begin * uitstroom : 0;
      const gegroeid = begin * (groei ?? 0);
      const jaar = { begin, erbij, weg, gegroeid, eind: begin + erbij + gegroeid - weg };
      begin = jaar.eind;
      return { ...jaar, gemiddeld: jaar.begin / 2 + jaar.eind / 2 };
    });
  });
  const totaal = (wat: "erbij" | "weg" | "gemiddeld") =>
    jaren.map((_, j) => som(lopen.map((p) => p[j]?.[wat] as number)));
  return {
    lopen,
    instroom: totaal("erbij"),
    uitstroom: totaal("weg"),
    gemiddeld: totaal("gemiddeld"),
    aanvragen: jaren.map(({ nieuw }, j) => nieuw ?? (totaal("erbij")[j] as number) / toegekend),
    metIndicatie: jaren.map((_, j) =>
      som(lopen.map((p, i) => (producten[i]?.indicatie === "ja" ? (p[j]?.gemiddeld as number) : 0))),
    ),
  };
}

type Clienten = ReturnType<typeof rekenClienten>;
type Overgang = ReturnType<typeof rekenOvergang>;

function bijBeleid({ jaren, producten, van, naar, heeft }: Keten, c: Clienten, overgang?: Overgang): Uit {
  const rij = (wat: "begin" | "erbij" | "weg" | "gegroeid" | "eind" | "gemiddeld") =>
    c.lopen.map((p) => p.map((j) => j[wat]));
  const mee = heeft("clienten", "overgang") ? overgang?.gekozen : undefined;
  const verandert = producten.map((_, p) =>
    jaren.map((__, j) => {
      const over = mee === undefined ? 0 : (mee.over[j] as number) + (mee.instroom[j] as number);
      return (p === naar ? over : 0) - (p === van ? over : 0);
    }),
  );
  const gekozen = c.lopen.map((p, i) =>
    p.map((j, n) => Math.max(0, j.gemiddeld + (verandert[i]?.[n] as number))),
  );
  const minuten = producten.map(({ minuten: eigen }, p) =>
    jaren.map((_, j) => {
      const papier = p === naar ? (mee?.papier[j] ?? 0) : 0;
      const alle = gekozen[p]?.[j] as number;
      return alle > 0 ? eigen + (papier / alle) * ((producten[van]?.minuten ?? eigen) - eigen) : eigen;
    }),
  );
  const alleen = (rijen: number[][]) =>
    jaren.map((_, j) => som(rijen.map((r, p) => (producten[p]?.indicatie === "ja" ? (r[j] as number) : 0))));
  const totaal = jaren.map((_, j) => som(gekozen.map((p) => p[j] as number)));
  return {
    ...(mee === undefined ? {} : { indicatie_erbij: erbij({ producten, van, naar }), verandert }),
    begin: rij("begin"),
    instroom: rij("erbij"),
    instroom_totaal: c.instroom,
    uitstroom: rij("weg"),
    uitstroom_totaal: c.uitstroom,
    groei: rij("gegroeid"),
    eind: rij("eind"),
    gemiddeld: rij("gemiddeld"),
    gemiddeld_totaal: c.gemiddeld,
    met_indicatie_huidig: c.metIndicatie,
    aanvragen: c.aanvragen,
    gekozen,
    gekozen_totaal: totaal,
    minuten,
    met_indicatie: alleen(gekozen),
    eerste_jaar: totaal[0] as number,
    laatste_jaar: totaal.at(-1) as number,
  };
}

function erbij({ producten, van, naar }: Pick<Keten, "producten" | "van" | "naar">): number {
  const heeft = (p: number) => (producten[p]?.indicatie === "ja" ? 1 : 0);
  return heeft(naar) - heeft(van);
}

/** De overgang: mensen die nog cliënt zijn, maand na maand. Het blad rekent in cliënten van de ingangsdatum; hier leven zij echt. */
function rekenOvergang(k: Keten, tarief: ReturnType<typeof rekenTarief>, c: Clienten) {
  const { jaren, producten, van, naar, weken, urenHerindicatie } = k;
  const oud = producten[van] as Productopgave;
  const nieuw = producten[naar] as Productopgave;
  const [y, m, d] = k.ingang.split("-").map(Number) as [number, number, number];
  const voor = m - 1 + (d - 1) / dagenIn(y, m - 1);
  const startjaar = jaren[0]?.jaar as number;
  const inJaar = c.lopen[van]?.[y - startjaar] as Clienten["lopen"][number][number];
  // Wie weggaat, gaat elke maand voor hetzelfde deel weg; een product met een groei krimpt zoals die groei zegt.
  const blijftJaar = 1 - (oud.groei === undefined ? (oud.uitstroom ?? 0) : Math.max(0, -oud.groei));
  const blijft = Math.exp(Math.log(blijftJaar) / 12);
  const vanBegin = inJaar.begin * Math.pow(blijftJaar, voor / 12);
  const groep = vanBegin + (inJaar.eind - inJaar.begin * blijftJaar) * (voor / 12);
  const spreiding = Number.isNaN(k.spreiding) ? 12 - voor : k.spreiding;
  const vrij = jaren.map((_, j) => {
    const periodiek = k.heeft("overgang", "herindicaties") ? (c.metIndicatie[j] as number) / k.looptijd : 0;
    const bezet = (c.aanvragen[j] as number) * k.urenAanvraag + periodiek * urenHerindicatie;
    return Math.max(0, k.beschikbaar - bezet / weken);
  });
  const maanden = 12 * jaren.length;
  const deel = new Float64Array(maanden);
  const leeft = new Float64Array(maanden);
  const zaken = new Float64Array(maanden);
  const sinds = new Float64Array(maanden);
  let gelopen = 0;
  for (let i = 0; i < maanden; i++) {
    const [jaar, maand] = [startjaar + Math.floor(i / 12), i % 12];
    const dagen = dagenIn(jaar, maand);
    const naIngang = (Date.UTC(jaar, maand, dagen + 1) - Date.UTC(y, m - 1, d)) / 86_400_000;
    deel[i] = Math.min(1, Math.max(0, naIngang / dagen));
    sinds[i] = gelopen;
    leeft[i] = Math.pow(blijft, gelopen + (deel[i] as number) / 2);
    gelopen += deel[i] as number;
    const uren = (((vrij[Math.floor(i / 12)] as number) * weken) / 12) * (deel[i] as number);
    zaken[i] = urenHerindicatie === 0 ? Infinity : uren / urenHerindicatie;
  }
  const aanDeBeurt = { zacht: new Float64Array(maanden), met: new Float64Array(maanden) };
  let over = groep;
  for (let i = 0; i < maanden; i++) {
    const j = jaren[Math.floor(i / 12)] as Jaaropgave;
    const tel = j.jaar === y ? 12 - voor : 12;
    const loopt = Math.min(over, ((j.aflopend ?? 0) / tel) * (deel[i] as number));
    aanDeBeurt.zacht[i] = loopt;
    over -= loopt;
    const tot = Math.min(spreiding, (sinds[i] as number) + (deel[i] as number));
    aanDeBeurt.met[i] = (groep * Math.max(0, tot - (sinds[i] as number))) / spreiding;
  }
  const loop = (beurt: Float64Array) => loopAf(beurt, leeft, zaken, deel, urenHerindicatie);
  const [zacht, met] = [loop(aanDeBeurt.zacht), loop(aanDeBeurt.met)];
  const perJaar = (rij: Float64Array) => jaren.map((_, j) => som(rij.slice(12 * j, 12 * j + 12)));
  const gemiddeld = (rij: Float64Array) => perJaar(rij).map((x) => x / 12);
  const groepMaand = deel.map((x, i) => x * groep * (leeft[i] as number));
  const groepOver = gemiddeld(groepMaand);
  const kosten = (p: Productopgave, nr: number, minuten: number) =>
    jaren.map((_, j) => (minuten / 60) * weken * p.declaratiegraad * (tarief.uurtarief[nr]?.[j] as number));
  const perClient = {
    oud: kosten(oud, van, oud.minuten),
    papier: kosten(nieuw, naar, oud.minuten),
    nieuw: kosten(nieuw, naar, nieuw.minuten),
  };
  const instroom = jaren.map(({ jaar }, j) => {
    if (jaar < y) return 0;
    const ervoor = jaar === y ? ((voor / 12) * (inJaar.begin + groep)) / 2 : 0;
    return Math.max(0, (c.lopen[van]?.[j]?.gemiddeld as number) - (groepOver[j] as number) - ervoor);
  });
  // Besparing: wie beoordeeld is, kost wat het nieuwe product kost; op papier geldt alvast het nieuwe tarief.
  const bespaar = (beoordeeld: readonly number[], opPapier: boolean) =>
    jaren.map((_, j) => {
      const [o, p, n] = [perClient.oud[j], perClient.papier[j], perClient.nieuw[j]] as [
        number,
        number,
        number,
      ];
      const klaar = beoordeeld[j] as number;
      return klaar * (o - n) + (opPapier ? ((groepOver[j] as number) - klaar) * (o - p) : 0);
    });
  const beoordeeld = { zacht: gemiddeld(zacht.bespaart), met: gemiddeld(met.bespaart) };
  const beoordeeldTijd = { zacht: gemiddeld(zacht.bespaartTijd), met: gemiddeld(met.bespaartTijd) };
  const besparing = {
    zacht: bespaar(beoordeeld.zacht, false),
    zonder: bespaar(beoordeeld.zacht, true),
    met: bespaar(beoordeeld.met, false),
  };
  const tijd = {
    zacht: bespaar(beoordeeldTijd.zacht, false),
    zonder: bespaar(beoordeeldTijd.zacht, true),
    met: bespaar(beoordeeldTijd.met, false),
  };
  const laatste = maanden - 1;
  const eind = jaren.length - 1;
  const uitstel = (klaar: number, opPapier: boolean) => {
    const [o, p, n] = [perClient.oud[eind], perClient.papier[eind], perClient.nieuw[eind]] as [
      number,
      number,
      number,
    ];
    return (klaar * (o - n) + (opPapier ? ((groepMaand[laatste] as number) - klaar) * (o - p) : 0)) / 12;
  };
  const loon = loonPerJaar(k);
  const uurloon = (maand: number) =>
    (loon[Math.floor(maand / 12)] as number) / (k.werkweek * weken) / k.productiviteit;
  const duur = (tekort: Float64Array) => som(tekort.map((t, i) => t * uurloon(i)));
  const piek = (tekort: Float64Array) =>
    Math.max(...tekort.map((t, i) => (deel[i] === 0 ? 0 : (t / (deel[i] as number)) * (12 / weken))));
  const zakenJaar = { zacht: perJaar(zacht.gedaan), met: perJaar(met.gedaan) };
  const achterstand = (wacht: Float64Array) => jaren.map((_, j) => wacht[12 * j + 11] as number);
  const nul = jaren.map(() => 0);
  const papierZonder = groepOver.map((x, j) => x - (beoordeeld.zacht[j] as number));
  const kies = <T>(huidig: T, z: T, zonder: T, hard: T) => [huidig, z, zonder, hard][k.beleid] as T;
  const gekozen = {
    over: kies(nul, beoordeeld.zacht, groepOver, beoordeeld.met),
    papier: kies(nul, nul, papierZonder, nul),
    instroom: k.beleid === 0 ? nul : instroom,
    zaken: kies(nul, zakenJaar.zacht, zakenJaar.zacht, zakenJaar.met),
  };
  const uit: Uit = {
    van_nr: van + 1,
    naar_nr: naar + 1,
    beleid_nr: k.beleid + 1,
    maanden_voor: voor,
    ingangsjaar: y - startjaar + 1,
    groep,
    later: groep - som(jaren.map((j) => (j.jaar < y ? 0 : (j.aflopend ?? 0)))),
    blijft_per_maand: blijft,
    groep_over: groepOver,
    beoordeeld_zacht: beoordeeld.zacht,
    beoordeeld_met: beoordeeld.met,
    beoordeeld_tijd_zacht: beoordeeldTijd.zacht,
    beoordeeld_tijd_met: beoordeeldTijd.met,
    instroom,
    kosten_oud: perClient.oud,
    kosten_papier: perClient.papier,
    kosten_nieuw: perClient.nieuw,
    ...metNaam("besparing", besparing),
    ...metNaam("besparing_tijd", tijd),
    besparing_instroom: instroom.map(
      (x, j) => x * ((perClient.oud[j] as number) - (perClient.nieuw[j] as number)),
    ),
    uren_vrij: vrij,
    ...metNaam("zaken", zakenJaar),
    uren_tekort_zacht: perJaar(zacht.tekort),
    uren_tekort_met: perJaar(met.tekort),
    loonkosten_jaar: loon,
    achterstand_zacht: achterstand(zacht.wacht),
    achterstand_met: achterstand(met.wacht),
    gekozen_over: gekozen.over,
    gekozen_papier: gekozen.papier,
    gekozen_instroom: gekozen.instroom,
    gekozen_zaken: gekozen.zaken,
    gekozen_achterstand: kies(
      nul,
      achterstand(zacht.wacht),
      achterstand(zacht.wacht),
      achterstand(met.wacht),
    ),
    gekozen_besparing: kies(nul, besparing.zacht, besparing.zonder, besparing.met),
    ...metNaam("totaal", {
      zacht: som(besparing.zacht),
      zonder: som(besparing.zonder),
      met: som(besparing.met),
    }),
    ...metNaam("totaal_tijd", { zacht: som(tijd.zacht), zonder: som(tijd.zonder), met: som(tijd.met) }),
    laatste_zacht: laatsteMaand(zacht.gedaan, startjaar),
    laatste_met: laatsteMaand(met.gedaan, startjaar),
    uitstel_zacht: uitstel(zacht.bespaart[laatste] as number, false),
    uitstel_zonder: uitstel(zacht.bespaart[laatste] as number, true),
    uitstel_met: uitstel(met.bespaart[laatste] as number, false),
    ...metNaam("uren_erbij", {
      zacht: piek(zacht.tekort),
      zonder: piek(zacht.tekort),
      met: piek(met.tekort),
    }),
    ...metNaam("kosten_erbij", {
      zacht: duur(zacht.tekort),
      zonder: duur(zacht.tekort),
      met: duur(met.tekort),
    }),
    maand: [...deel].map((_, i) => eersteVan(startjaar, i)),
    maand_jaar: [...deel].map((_, i) => startjaar + Math.floor(i / 12)),
    maand_deel: [...deel],
    maand_blijft: [...leeft],
    maand_groep: [...groepMaand],
    // Kost een herindicatie geen tijd, dan is er voor de hele groep ruimte.
    maand_ruimte: [...zaken].map((z, i) => (urenHerindicatie === 0 ? groep : z / (leeft[i] as number))),
    ...maandrijen("zacht", aanDeBeurt.zacht, zacht, leeft),
    ...maandrijen("met", aanDeBeurt.met, met, leeft),
  };
  return { uit, gekozen, besparing, beoordeeld, groepOver, instroom, zaken: zakenJaar };
}

const dagenIn = (jaar: number, maand: number) => new Date(Date.UTC(jaar, maand + 1, 0)).getUTCDate();

const eersteVan = (jaar: number, maand: number) => Date.UTC(jaar, maand, 1) / 86_400_000 + 25_569;

/** De laatste maand waarin er iemand klaar kwam, als eerste dag; leeg als er niemand was. */
function laatsteMaand(gedaan: Float64Array, startjaar: number): number | "" {
  const laatste = gedaan.reduce((l, g, i) => (g > 1e-6 ? i : l), -1);
  return laatste < 0 ? "" : eersteVan(startjaar, laatste);
}

const metNaam = <T>(naam: string, per: Readonly<Record<string, T>>) =>
  Object.fromEntries(Object.entries(per).map(([s, w]) => [`${naam}_${s}`, w]));

/** Eén tempo: wat er klaar komt met deze uren, en wat er klaar was geweest als alles op tijd was. */
function loopAf(
  beurt: Float64Array,
  leeft: Float64Array,
  zaken: Float64Array,
  deel: Float64Array,
  uren: number,
) {
  const leeg = () => new Float64Array(beurt.length);
  const [gedaan, wacht, bespaart, bespaartTijd, tekort] = [leeg(), leeg(), leeg(), leeg(), leeg()];
  let [ligt, klaar, opTijd, vorig] = [0, 0, 0, 1];
  for (let i = 0; i < beurt.length; i++) {
    const l = leeft[i] as number;
    // Van wie er lag en van wie klaar was, is sinds vorige maand een deel geen cliënt meer.
    const ouder = l / vorig;
    vorig = l;
    const nu = (beurt[i] as number) * l;
    ligt = ligt * ouder + nu;
    klaar *= ouder;
    opTijd *= ouder;
    gedaan[i] = Math.min(ligt, zaken[i] as number);
    tekort[i] = Math.max(0, nu - (zaken[i] as number)) * uren;
    // Wie in deze maand klaar komt, is gemiddeld in het midden klaar.
    bespaart[i] = klaar + ((gedaan[i] as number) * (deel[i] as number)) / 2;
    bespaartTijd[i] = opTijd + (nu * (deel[i] as number)) / 2;
    ligt -= gedaan[i] as number;
    klaar += gedaan[i] as number;
    opTijd += nu;
    wacht[i] = ligt;
  }
  return { gedaan, wacht, bespaart, bespaartTijd, tekort };
}

/** De maandtabel van het blad telt in cliënten van de ingangsdatum: leef dan terug. */
function maandrijen(
  ritme: string,
  beurt: Float64Array,
  loop: ReturnType<typeof loopAf>,
  leeft: Float64Array,
): Uit {
  const terug = (rij: Float64Array) => [...rij].map((x, i) => x / (leeft[i] as number));
  const lopend = (rij: readonly number[]) => rij.map((_, i) => som(rij.slice(0, i + 1)));
  return {
    [`beurt_${ritme}`]: [...beurt],
    [`klaar_${ritme}`]: terug(loop.gedaan),
    [`wacht_${ritme}`]: terug(loop.wacht),
    [`op_${ritme}`]: lopend(terug(loop.gedaan)),
    [`tijd_${ritme}`]: lopend([...beurt]),
    [`tekort_${ritme}`]: [...loop.tekort],
  };
}

/** Een volledige baan in elk jaar: de stijging van het eerste jaar telt niet, want daar gelden de loonkosten die zijn ingevuld. */
function loonPerJaar({ jaren, loonkosten }: Keten): number[] {
  return jaren.map((_, j) =>
    jaren.slice(1, j + 1).reduce((l, { loonstijging = 0 }) => l * (1 + loonstijging), 12 * loonkosten),
  );
}

/** Structureel werk, het tijdelijke werk van de overgang, en de kosten bij elk beleid. */
function rekenConsulenten(k: Keten, c: Clienten, overgang?: Overgang): Uit {
  const { jaren, weken } = k;
  const kiest = k.heeft("consulenten", "overgang") ? overgang : undefined;
  const eigen = k.heeft("clienten", "overgang") ? overgang : undefined;
  const periodiek = (metIndicatie: number) =>
    k.heeft("consulenten", "herindicaties") ? metIndicatie / k.looptijd : 0;
  const clienten = bijBeleid(k, c, eigen).met_indicatie as number[];
  const herindicaties = clienten.map(periodiek);
  const zaken = kiest?.gekozen.zaken ?? jaren.map(() => 0);
  const perWeek = (cases: number, aanvragen: number) =>
    (cases * k.urenHerindicatie + aanvragen * k.urenAanvraag) / weken;
  const structureel = herindicaties.map((h, j) => perWeek(h, c.aanvragen[j] as number));
  const tijdelijk = zaken.map((z) => perWeek(z, 0));
  const fte = (uren: number) => uren / (k.productiviteit * k.werkweek);
  const loon = loonPerJaar(k);
  const geld = (uren: readonly number[]) => uren.map((u, j) => fte(u) * (loon[j] as number));
  const uren = structureel.map((s, j) => s + (tijdelijk[j] as number));
  const z = k.heeft("consulenten", "termijn") ? kwantiel(k.zekerheid) : 0;
  const inTermijn = herindicaties.map((h, j) => ((h + (c.aanvragen[j] as number)) * k.termijn) / weken);
  const druk = inTermijn.map((t) => t + z * Math.sqrt(t));
  const bij = (cases: readonly number[], erbijIndicatie: readonly number[]) =>
    geld(
      jaren.map((_, j) =>
        perWeek(
          (cases[j] as number) + periodiek((c.metIndicatie[j] as number) + (erbijIndicatie[j] as number)),
          c.aanvragen[j] as number,
        ),
      ),
    );
  const nul = jaren.map(() => 0);
  const krijgt = (over: readonly number[]) =>
    over.map((x, j) => erbij(k) * (x + (kiest?.instroom[j] as number)));
  return {
    aanvragen: c.aanvragen,
    herindicaties,
    zaken_overgang: zaken,
    beoordelingen: herindicaties.map((h, j) => h + (zaken[j] as number)),
    uren_structureel: structureel,
    uren_tijdelijk: tijdelijk,
    uren,
    fte: uren.map(fte),
    loonkosten_jaar: loon,
    kosten_structureel: geld(structureel),
    kosten_tijdelijk: geld(tijdelijk),
    kosten: geld(uren),
    kern_uren: uren[0] as number,
    kern_fte: fte(uren[0] as number),
    kern_kosten: geld(uren)[0] as number,
    kern_structureel: geld(structureel).at(-1) as number,
    ...(k.heeft("consulenten", "termijn")
      ? {
          in_termijn: inTermijn,
          in_drukke_termijn: druk,
          uren_op_tijd: structureel.map((s, j) =>
            inTermijn[j] === 0 ? 0 : (s * (druk[j] as number)) / (inTermijn[j] as number),
          ),
        }
      : {}),
    ...(kiest === undefined
      ? {}
      : {
          kosten_huidig: bij(nul, nul),
          kosten_zacht: bij(kiest.zaken.zacht, krijgt(kiest.beoordeeld.zacht)),
          kosten_zonder: bij(kiest.zaken.zacht, krijgt(kiest.groepOver)),
          kosten_met: bij(kiest.zaken.met, krijgt(kiest.beoordeeld.met)),
        }),
  };
}

/** De waarde waar een standaardnormale trekking met deze kans onder blijft: halveren van de staart, met de kans als Simpson-som. */
function kwantiel(kans: number): number {
  const dichtheid = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const onder = (x: number) => {
    const n = 400;
    const h = x / n;
    let s = dichtheid(0) + dichtheid(x);
    for (let i = 1; i < n; i++) s += dichtheid(i * h) * (i % 2 === 0 ? 2 : 4);
    return 0.5 + (s * h) / 3;
  };
  let [laag, hoog] = [-8, 8];
  for (let i = 0; i < 60; i++) {
    const midden = (laag + hoog) / 2;
    if (onder(midden) < kans) laag = midden;
    else hoog = midden;
  }
  return (laag + hoog) / 2;
}

/** Gemiddelde cliënten x minuten / 60 x weken x tarief x declaratiegraad; en de vier soorten beleid naast elkaar. */
function rekenLasten(
  k: Keten,
  tarief: ReturnType<typeof rekenTarief>,
  c: Clienten,
  overgang?: Overgang,
): Uit {
  const { jaren, producten, weken } = k;
  const eigen = bijBeleid(k, c, overgang);
  const [gekozen, minuten] = [eigen.gekozen, eigen.minuten] as [number[][], number[][]];
  const urenVan = (clienten: number, min: number, graad: number) => ((clienten * min) / 60) * weken * graad;
  const uren = producten.map((p, i) =>
    jaren.map((_, j) => urenVan(gekozen[i]?.[j] as number, minuten[i]?.[j] as number, p.declaratiegraad)),
  );
  const lasten = uren.map((rij, i) => rij.map((u, j) => u * (tarief.uurtarief[i]?.[j] as number)));
  const tel = (rijen: number[][], mee: (p: Productopgave) => boolean = () => true) =>
    jaren.map((_, j) =>
      som(rijen.map((r, i) => (mee(producten[i] as Productopgave) ? (r[j] as number) : 0))),
    );
  const huidig = tel(
    producten.map((p, i) =>
      jaren.map(
        (_, j) =>
          urenVan(c.lopen[i]?.[j]?.gemiddeld as number, p.minuten, p.declaratiegraad) *
          (tarief.uurtarief[i]?.[j] as number),
      ),
    ),
  );
  const totaal = tel(lasten);
  const betaalt = tel(gekozen, (p) => p.bijdrage === "ja");
  // Apart geteld, niet als huidig beleid min een besparing: elke groep met haar eigen kosten.
  const bij = (s: "zacht" | "zonder" | "met") => {
    if (overgang === undefined) return huidig;
    const { kosten_oud, kosten_papier, kosten_nieuw } = overgang.uit as Record<string, number[]>;
    return huidig.map((alles, j) => {
      const [o, p, n] = [kosten_oud?.[j], kosten_papier?.[j], kosten_nieuw?.[j]] as [number, number, number];
      const groep = overgang.groepOver[j] as number;
      const klaar = overgang.beoordeeld[s === "met" ? "met" : "zacht"][j] as number;
      const nieuwe = overgang.instroom[j] as number;
      const anderen = alles - (groep + nieuwe) * o;
      return anderen + (klaar + nieuwe) * n + (groep - klaar) * (s === "zonder" ? p : o);
    });
  };
  return {
    uren,
    uren_totaal: tel(uren),
    lasten,
    lasten_totaal: totaal,
    natura: tel(lasten, (p) => p.vorm === "ZIN"),
    pgb: tel(lasten, (p) => p.vorm === "pgb"),
    kern_eerste: totaal[0] as number,
    kern_laatste: totaal.at(-1) as number,
    kern_uren: som(uren.map((u) => u[0] as number)),
    ...(k.heeft("lasten", "bijdrage")
      ? { bijdrage_clienten: betaalt, eigen_bijdrage: betaalt.map((b) => b * k.bijdrage) }
      : {}),
    ...(k.heeft("lasten", "overgang") && overgang !== undefined
      ? {
          lasten_huidig: huidig,
          lasten_zacht: bij("zacht"),
          lasten_zonder: bij("zonder"),
          lasten_met: bij("met"),
          verschil: jaren.map(() => 0),
        }
      : {}),
  };
}

import { bandkosten, perBand } from "./bandprijs";
import type { Clienten } from "./clienten";
import { loonPerJaar } from "./consulenten";
import { som, type Jaaropgave, type Keten, type Productopgave, type Uit } from "./opgave";
import type { Tarief } from "./tarief";

/** De overgang: mensen die nog cliënt zijn, maand na maand. Het blad rekent in cliënten van de ingangsdatum; hier leven zij echt. */
export function rekenOvergang(k: Keten, tarief: Tarief, c: Clienten) {
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
  // Een prijs per band kent geen uren: wie op papier over is, betaalt de band van zijn oude minuten.
  const kosten = (p: Productopgave, nr: number, minuten: number, papier = false) =>
    jaren.map((_, j) =>
      tarief.band !== undefined && perBand(p)
        ? (papier ? tarief.band.nu.prijs : bandkosten(tarief.band, p)) * (tarief.prijspeil[j] as number)
        : (minuten / 60) * weken * p.declaratiegraad * (tarief.uurtarief[nr]?.[j] as number),
    );
  const perClient = {
    oud: kosten(oud, van, oud.minuten),
    papier: kosten(nieuw, naar, oud.minuten, true),
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
    maand_voor: [...deel].map((_, i) => som([...deel].slice(0, i))),
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
    [`zaken_maand_${ritme}`]: [...loop.gedaan],
    [`beoordeeld_maand_${ritme}`]: [...loop.bespaart],
    [`beoordeeld_maand_tijd_${ritme}`]: [...loop.bespaartTijd],
  };
}

export type Overgang = ReturnType<typeof rekenOvergang>;

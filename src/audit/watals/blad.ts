import type { Blad, Cel, Geplaatst } from "../../sheet/blad";
import {
  antwoord as antwoordcel,
  berekening,
  blad,
  bron,
  kop,
  kopLinks,
  label,
  paragraaf,
  rij,
  rijkop,
  titel,
  toelichting,
  uitkomst as uitkomstcel,
} from "../../sheet/cellen";
import type { Getalvorm } from "../../sheet/getalvormen";
import type { Invoerbeeld, Watalsantwoord } from "./antwoord";
import { toonAls } from "./getalschrift";
import type { Getalsoort } from "./kandidaten";
import {
  doeltekst,
  metEenheid,
  omslagzin,
  richtingtekst,
  spreidingzinnen,
  trekkingzin,
  wijzezin,
} from "./tekst";

const VORM: Readonly<Record<Getalsoort, Getalvorm>> = {
  euro: "euro",
  aandeel: "procent1",
  datum: "datum",
  heel: "getal0",
  getal: "getal2",
};

const BREED = "G";
/** Zoveel rijen is een grafiek hoog. */
const HOOG = 16;

/**
 * Het blad Wat-als: wat er gewijzigd is, met welk zaad, en wat eruit kwam, zodat een ander hetzelfde krijgt. De getallen staan vast: zij
 * horen bij de werkmap zoals zij toen was.
 */
export function watalsblad(a: Watalsantwoord, opgesteld: string): Blad {
  const cellen: (Geplaatst | Geplaatst[])[] = [];
  const samengevoegd: string[] = [];
  let r = 1;
  const zin = (inhoud: string, stijl: (tekst: string) => Cel) => {
    cellen.push(rij(`A${r}`, stijl(inhoud)));
    samengevoegd.push(`A${r}:${BREED}${r}`);
    r++;
  };
  const kopje = (tekst: string) => {
    r++;
    cellen.push(rij(`A${r}`, paragraaf(tekst), ...Array.from({ length: 6 }, () => paragraaf())));
    r++;
  };
  const { uitkomst, spreiding } = a;
  const vorm = VORM[uitkomst.soort];
  const getal = (x: number): Cel => berekening(Number.isNaN(x) ? { fout: "#N/A" } : x, vorm);

  // Niet samengevoegd: dan past de rij om haar grote letters.
  cellen.push(rij(`A${r++}`, titel(`Wat als: ${uitkomst.label}`)));
  zin(
    `${uitkomst.plek}, nu ${metEenheid(uitkomst, uitkomst.waarde)}. Gerekend op ${opgesteld}; de getallen hieronder staan vast.`,
    toelichting,
  );
  for (const tekst of spreidingzinnen(a)) zin(tekst, antwoordcel);

  const plaatje = r + 1;
  r = plaatje + HOOG;

  kopje("Wat er verandert");
  cellen.push(
    rij(
      `A${r}`,
      kopLinks("Invoer"),
      kopLinks("Cel"),
      kop("Nu"),
      kop("Laag"),
      kop("Waarschijnlijk"),
      kop("Hoog"),
      kopLinks("Bron"),
    ),
  );
  r++;
  for (const i of a.invoer) {
    const v = VORM[i.soort];
    cellen.push(
      rij(
        `A${r}`,
        label(i.label),
        bron(i.plek),
        berekening(i.waarde, v),
        berekening(i.laag, v),
        berekening(i.waarschijnlijk, v),
        berekening(i.hoog, v),
        bron(i.bron ?? "Niet vermeld"),
      ),
    );
    r++;
  }
  zin(trekkingzin(a), toelichting);

  kopje("Wat telt het meest");
  cellen.push(
    rij(
      `A${r}`,
      kopLinks("Invoer"),
      kopLinks("Richting"),
      kop("Uitkomst bij laag"),
      kop("Uitkomst bij hoog"),
      kop("Verschil"),
    ),
  );
  const eersteTornado = ++r;
  for (const g of a.gevoeligheid) {
    const i = a.invoer[g.plaats] as Invoerbeeld;
    cellen.push(
      rij(
        `A${r}`,
        rijkop(i.label),
        bron(richtingtekst(g)),
        getal(g.bijLaag),
        getal(g.bijHoog),
        getal(g.breedte),
      ),
    );
    r++;
  }
  const laatsteTornado = r - 1;

  kopje(`Omslagpunt: waar wordt de uitkomst ${doeltekst(a)}?`);
  for (const g of a.gevoeligheid) zin(omslagzin(a, g.plaats), label);

  kopje("Hoe zeker is de uitkomst");
  cellen.push(
    rij(
      `A${r}`,
      kopLinks("Van"),
      kop("Tot"),
      kop("Trekkingen"),
      undefined,
      kopLinks("Maat"),
      kop("Uitkomst"),
    ),
  );
  const eersteStaaf = ++r;
  spreiding.staven.forEach((s, i) =>
    cellen.push(
      rij(
        `A${r + i}`,
        { ...label(toonAls(uitkomst.soort, s.van)) },
        getal(s.tot),
        berekening(s.aantal, "getal0"),
      ),
    ),
  );
  const maten: readonly (readonly [string, number])[] = [
    ["P10", spreiding.p10],
    ["P50 (midden)", spreiding.p50],
    ["P90", spreiding.p90],
    ["Gemiddelde", spreiding.gemiddelde],
    ["Laagste", spreiding.laagste],
    ["Hoogste", spreiding.hoogste],
  ];
  maten.forEach(([naam, x], i) => cellen.push(rij(`E${r + i}`, label(naam), uitkomstcel(x, vorm))));
  cellen.push(
    rij(
      `E${r + maten.length}`,
      label(`Onder ${toonAls(uitkomst.soort, spreiding.doel)}`),
      uitkomstcel(spreiding.onder, "procent1"),
    ),
  );
  cellen.push(rij(`E${r + maten.length + 1}`, label("Zaad"), uitkomstcel(spreiding.zaad, "jaartal")));
  const laatsteStaaf = r + spreiding.staven.length - 1;
  r += Math.max(spreiding.staven.length, maten.length + 2);
  zin(wijzezin(a), toelichting);
  return blad({
    id: "watals",
    versie: 1,
    titel: "Wat-als",
    cellen,
    samengevoegd,
    breedtes: { A: 34, "B:F": 15, G: 30 },
    tabkleur: "8A5AA8",
    grafieken: [
      {
        soort: "staaf",
        titel: "Uitkomst bij lage en hoge invoer",
        beschrijving: `Per invoer de uitkomst bij haar lage en hoge waarde; de eerste telt het meest.`,
        categorieen: `A${eersteTornado}:A${laatsteTornado}`,
        reeksen: [
          { naam: "bij laag", waarden: `C${eersteTornado}:C${laatsteTornado}` },
          { naam: "bij hoog", waarden: `D${eersteTornado}:D${laatsteTornado}` },
        ],
        vorm,
        ookNegatief: true,
        plek: `A${plaatje}:C${plaatje + HOOG - 1}`,
      },
      {
        soort: "kolom",
        titel: "Hoe vaak de uitkomst waar ligt",
        beschrijving: `${spreiding.trekkingen} trekkingen in ${spreiding.staven.length} even brede vakken.`,
        categorieen: `A${eersteStaaf}:A${laatsteStaaf}`,
        reeksen: [{ naam: "trekkingen", waarden: `C${eersteStaaf}:C${laatsteStaaf}` }],
        vorm: "getal0",
        plek: `D${plaatje}:G${plaatje + HOOG - 1}`,
      },
    ],
    afdruk: { bereik: `A1:${BREED}${r - 1}` },
  });
}

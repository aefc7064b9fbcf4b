import { bronzin } from "../../functions/soorten/bronzin";
import { BANDBREEDTES_HO } from "../../functions/soorten/tabellen";
import { toonDatum } from "../../language/datums";
import type { Normversie } from "../../norms/norm";
import { vindNorm } from "../../norms/vind";
import { tabel, zin, type Onderdeel, type Som, type Tabelkolom } from "../opgave/onderdeel";
import { bandtabelVan, metPrijzen } from "./banden";
import type { Bandbreedtesvraag } from "./velden";

/** Zoveel groepen op een grens staan hoogstens bij elkaar; bij de uitwerking per groep staan zij allemaal. */
const MEESTE_OP_GRENS = 10;

/** Een vraag met een eigen bandtabel, of zonder. */
type MetBanden = Pick<Bandbreedtesvraag, "banden">;

/** Waar de ondergrenzen staan: bij de eigen rijen, of in de standaardtabel. */
export function grenzen({ banden }: MetBanden): Som {
  return banden.length === 0 ? "standaard_vanaf" : "band_vanaf";
}

/** Van onder de laagste band (0) tot en met de hoogste. */
export function bandnummers({ banden }: MetBanden): number[] {
  return Array.from({ length: bandtabelVan(banden).grenzen.length + 1 }, (_, band) => band);
}

/** Zonder eigen rijen: de ondergrenzen van de norm op het blad, zodat elke formule zegt met welke tabel zij rekent. */
export function standaardtabel({ banden }: MetBanden): Onderdeel[] {
  if (banden.length > 0) return [];
  const norm = vindNorm("bandbreedtes-ho-drechtsteden").versies[0] as Normversie;
  return [
    tabel({
      kop: "Bandbreedtes",
      uitleg: `${bronzin(norm)} Eigen bandbreedtes vult u in het paneel in; dan gelden die.`,
      rijen: BANDBREEDTES_HO.grenzen,
      kolommen: [
        { kolom: "band", kop: "Band", stijl: "label", cel: (_, nummer) => ({ tekst: `Band ${nummer}` }) },
        // Als formule: een getal onder een naam van een uitkomst leest de controle als een overgetypte uitkomst.
        {
          kolom: "vanaf",
          naam: "standaard_vanaf",
          kop: "Ondergrens",
          vorm: "getal2",
          cel: (grens) => String(grens),
        },
      ],
    }),
    zin(
      `IF(peildatum<${norm.vanaf},"Let op: de bandtabel van de Drechtsteden geldt vanaf ${toonDatum(norm.vanaf)}. Op deze peildatum laat zij alleen zien wat er zou gebeuren als u haar gebruikte.","")`,
    ),
  ];
}

/** De eigen naam, of de grenzen in woorden: hetzelfde als WMO.BANDBREEDTE_NAAM. */
export function bandnaam({ banden }: MetBanden, band: number, hoogste: number): Som {
  if (band === 0) return '"onder "&{tot}&" minuten: geen band"';
  const meer = '{van}&" minuten of meer"';
  const woorden =
    band < hoogste
      ? '{van}&" "&grens&" "&{tot}&" minuten"'
      : band === 1
        ? meer
        : `IF(grens="tot",${meer},"meer dan "&{van}&" minuten")`;
  if (banden.length === 0) return woorden;
  const eigen = `INDEX(band_naam,${band})`;
  return `IF(OR(${eigen}="",${eigen}=0),${woorden},${eigen})`;
}

/** Kosten per jaar van een band; onder de laagste band zoals bij de uitgangspunten is gekozen. */
function bandkosten(band: number, clienten: Som): Som {
  return band > 0
    ? `${clienten}*{prijs}*12`
    : `IF(${clienten}=0,0,IF(onder_laagste="fout",NA(),IF(onder_laagste="geen",0,${clienten}*{prijs@2}*12)))`;
}

/** De cliënten per band voor en na naast elkaar, met hun minuten samen; en met prijzen ook de kosten. */
export function verdelingtabel(vraag: Bandbreedtesvraag): Onderdeel {
  const rijen = bandnummers(vraag);
  const hoogste = rijen.length - 1;
  const grens = (nummer: number) => `INDEX(${grenzen(vraag)},${nummer})`;
  const tel = (wanneer: "nu" | "straks", wat: "clienten" | "minuten") => (band: number) =>
    `SUMIF(tabel_${wanneer}_band,${band === 0 ? '"onder"' : band},tabel_${wanneer}_${wat})`;
  const kosten = (wanneer: "nu" | "straks"): Tabelkolom<number> => ({
    kolom: `kosten_${wanneer}`,
    naam: `verdeling_kosten_${wanneer}`,
    kop: `kosten per jaar ${wanneer}`,
    vorm: "euro",
    cel: (band) => metPrijzen(bandkosten(band, `{${wanneer}}`)),
    totaal: { som: metPrijzen(`SUM({kosten_${wanneer}:})`) },
  });
  const prijs: Tabelkolom<number> = {
    kolom: "prijs",
    kop: "prijs per maand",
    vorm: "euroCent",
    cel: (band) => (band === 0 ? undefined : metPrijzen(`INDEX(band_prijs,${band})`)),
  };
  return tabel({
    kop: "Cliënten per bandbreedte, nu en straks",
    uitleg: "Minuten zijn die van alle cliënten in de band samen, per week.",
    rijen,
    kolommen: [
      {
        kolom: "naam",
        naam: "verdeling_naam",
        kop: "Bandbreedte",
        stijl: "label",
        cel: (band) => bandnaam(vraag, band, hoogste),
        totaal: { tekst: "totaal" },
      },
      {
        kolom: "van",
        kop: "van",
        vorm: "getal2",
        cel: (band) => (band === 0 ? undefined : grens(band)),
      },
      {
        kolom: "tot",
        kop: "tot",
        vorm: "getal2",
        cel: (band) => (band === hoogste ? undefined : grens(band + 1)),
      },
      {
        kolom: "nu",
        naam: "verdeling_clienten_nu",
        kop: "cliënten nu",
        vorm: "getal0",
        stijl: "uitkomst",
        cel: tel("nu", "clienten"),
        totaal: true,
      },
      {
        kolom: "straks",
        naam: "verdeling_clienten_straks",
        kop: "cliënten straks",
        vorm: "getal0",
        stijl: "uitkomst",
        cel: tel("straks", "clienten"),
        totaal: true,
      },
      {
        kolom: "verschil",
        naam: "verdeling_verschil",
        kop: "verschil",
        vorm: "getal0",
        stijl: "uitkomst",
        cel: "{straks}-{nu}",
        totaal: true,
      },
      {
        kolom: "minuten_nu",
        naam: "verdeling_minuten_nu",
        kop: "minuten nu",
        vorm: "getal0",
        cel: tel("nu", "minuten"),
        totaal: true,
      },
      {
        kolom: "minuten_straks",
        naam: "verdeling_minuten_straks",
        kop: "minuten straks",
        vorm: "getal0",
        cel: tel("straks", "minuten"),
        totaal: true,
      },
      ...(vraag.banden.length === 0 ? [] : [prijs, kosten("nu"), kosten("straks")]),
    ],
    grafiek: {
      titel: "Cliënten per bandbreedte, nu en straks",
      beschrijving:
        "Per bandbreedte twee kolommen: het aantal cliënten nu en straks. De getallen staan in de tabel met dezelfde titel.",
      categorieen: "naam",
      reeksen: [
        { naam: "nu", kolom: "nu" },
        { naam: "straks", kolom: "straks" },
      ],
      as: "cliënten",
      vorm: "getal0",
      bovenaan: true,
    },
  });
}

/** Wie van welke band naar welke band gaat; links van de diagonaal staat wie lager uitkomt. */
export function wisseltabel(vraag: Bandbreedtesvraag): Onderdeel {
  const banden = bandnummers(vraag);
  const naar = (band: number) => `naar_${band === 0 ? "onder" : band}`;
  return tabel({
    kop: "Van band naar band: nu per rij, straks per kolom",
    uitleg: "Het aantal cliënten; oranje is een lagere band dan nu.",
    rijen: banden,
    kolommen: [
      {
        kolom: "nu",
        kop: "nu, en straks:",
        stijl: "label",
        cel: "INDEX(verdeling_naam,{#})",
        totaal: { tekst: "totaal" },
      },
      ...banden.map((straks): Tabelkolom<number> => ({
        kolom: naar(straks),
        naam: naar(straks),
        kop: { som: `INDEX(verdeling_naam,${straks + 1})` },
        vorm: "getal0",
        cel: (nu) => `SUMIFS(uit_aantal,uit_band_nu,${nu},uit_band_straks,${straks})`,
        totaal: true,
      })),
      {
        kolom: "totaal",
        naam: "naar_totaal",
        kop: "totaal",
        vorm: "getal0",
        cel: `SUM({${naar(0)}}:{${naar(banden.length - 1)}})`,
        totaal: true,
      },
    ],
    signalen: banden.slice(1).map((band) => ({
      van: naar(0),
      tot: naar(band - 1),
      rij: band + 1,
      als: { celIs: ">", dan: 0 },
      signaal: "letOp",
    })),
  });
}

/** De tabel is per groep geteld en de verdeling in één keer: twee wegen naar dezelfde cliënten. */
export function wisselzin(vraag: Bandbreedtesvraag): Onderdeel {
  const totaal = `INDEX(naar_totaal,${bandnummers(vraag).length + 1})`;
  return zin(
    `IF(ROUND(${totaal},6)=ROUND(clienten,6),"Klopt: alle cliënten staan precies één keer in deze tabel.","Let op: dit klopt niet. De groepen hebben meer of minder rijen dan dit blad; zet het blad opnieuw vanuit het paneel.")`,
  );
}

/** Een groep onder beide grensregels. */
const grenskolommen = [
  { kolom: "nu", kop: "minuten nu", vorm: "getal2" },
  { kolom: "straks", kop: "minuten straks", vorm: "getal2" },
  { kolom: "aantal", kop: "cliënten", vorm: "getal0" },
  { kolom: "nu_tm", kop: "band nu bij t/m", vorm: "getal0" },
  { kolom: "nu_tot", kop: "band nu bij tot", vorm: "getal0" },
  { kolom: "straks_tm", kop: "band straks bij t/m", vorm: "getal0" },
  { kolom: "straks_tot", kop: "band straks bij tot", vorm: "getal0" },
] as const;

/** Hoeveel groepen de tabel toont. Dat hangt niet af van wat er is ingevuld: een blad verandert niet van indeling als iemand typt. */
function grensplaatsen({ groepen }: Bandbreedtesvraag): number {
  return Math.min(groepen.length, MEESTE_OP_GRENS);
}

/** De groepen die nu of straks precies op een grens staan, met de uitkomst onder beide grensregels. */
export function grenstabel(vraag: Bandbreedtesvraag): Onderdeel {
  return tabel({
    deels: true,
    kop: "Precies op een grens: beide uitkomsten",
    uitleg:
      "Wie precies op een grens zit, valt bij “t/m” in de lagere band en bij “tot” in de hogere; band 0 is onder de laagste band.",
    rijen: Array.from({ length: grensplaatsen(vraag) }),
    kolommen: [
      {
        kolom: "wissel",
        kop: "Van band naar band",
        stijl: "links",
        cel: 'IF({nu}="","","t/m: band "&{nu_tm}&" → "&{straks_tm}&"; tot: band "&{nu_tot}&" → "&{straks_tot})',
      },
      ...grenskolommen.map((k) => ({
        ...k,
        naam: `grens_${k.kolom}`,
        cel: `IFERROR(INDEX(uit_${k.kolom},MATCH({#},uit_grens,0)),"")`,
      })),
    ],
  });
}

/** Hoeveel cliënten op een grens staan en wat de grensregel uitmaakt; en of zij allemaal in de tabel staan. */
export function grenszin(vraag: Bandbreedtesvraag): Onderdeel {
  const plaatsen = grensplaatsen(vraag);
  return zin(
    `IF(op_grens=0,"Geen enkele groep staat op een grens.","Let op: "&IF(ROUND(op_grens,0)=1,"1 cliënt staat",FIXED(op_grens,0)&" cliënten staan")&" nu of straks precies op een grens. Naar een lagere band gaan bij “t/m” "&FIXED(lager_tm,0)&" en bij “tot” "&FIXED(lager_tot,0)&" van alle cliënten."&IF(MAX(uit_grens)>${plaatsen}," Hierboven staan de eerste ${plaatsen} van de "&MAX(uit_grens)&" groepen op een grens; bij “Uitwerking per groep” staan zij allemaal.",""))`,
  );
}

/** De tabel van WMO.BANDBREEDTE_VERDELING: ook aandeel, gemiddelde en wie op een bovengrens zit. */
export function uitroltabel(vraag: Bandbreedtesvraag, wanneer: "nu" | "straks"): Onderdeel {
  return tabel({
    kop: `Verdeling ${wanneer}`,
    uitrol: `WMO.BANDBREEDTE_VERDELING(groep_minuten_${wanneer},${grenzen(vraag)},grens,groep_aantal)`,
    // Na de banden komt nog een rij met het totaal.
    rijen: [...bandnummers(vraag), undefined],
    kolommen: [
      { kolom: "band", naam: `tabel_${wanneer}_band`, kop: "", vorm: "algemeen", stijl: "links" },
      { kolom: "van", kop: "", vorm: "getal2" },
      { kolom: "tot", kop: "", vorm: "getal2" },
      { kolom: "clienten", naam: `tabel_${wanneer}_clienten`, kop: "", vorm: "getal0" },
      { kolom: "aandeel", kop: "", vorm: "procent1" },
      { kolom: "gemiddeld", kop: "", vorm: "getal1" },
      { kolom: "minuten", naam: `tabel_${wanneer}_minuten`, kop: "", vorm: "getal0" },
      { kolom: "grens", kop: "", vorm: "getal0" },
    ],
  });
}

/** Per groep de band, onder elke grensregel en onder de gekozen: hieruit tellen de andere blokken. */
export function groepentabel(vraag: Bandbreedtesvraag): Onderdeel {
  const bron = { nu: "groep_minuten_nu", straks: "groep_minuten_straks", aantal: "groep_aantal" } as const;
  const cel = (kolom: (typeof grenskolommen)[number]["kolom"]): Som => {
    if (kolom === "nu" || kolom === "straks" || kolom === "aantal") return `INDEX(${bron[kolom]},{#})`;
    const [wanneer, regel] = kolom.split("_");
    return `IFNA(WMO.BANDBREEDTE({${wanneer}},${grenzen(vraag)},"${regel === "tm" ? "t/m" : "tot"}"),0)`;
  };
  const gekozen = (wanneer: "nu" | "straks"): Som => `IF(grens="tot",{${wanneer}_tot},{${wanneer}_tm})`;
  return tabel({
    kop: "Uitwerking per groep",
    uitleg: "Elke groep met haar band onder beide grensregels, en onder de gekozen regel.",
    rijen: vraag.groepen,
    kolommen: [
      {
        kolom: "richting",
        kop: "Richting",
        stijl: "links",
        cel: 'IF({band_straks}<{band_nu},"lager",IF({band_straks}>{band_nu},"hoger","gelijk"))',
      },
      ...grenskolommen.map((k) => ({ ...k, naam: `uit_${k.kolom}`, cel: cel(k.kolom) })),
      { kolom: "band_nu", naam: "uit_band_nu", kop: "band nu", vorm: "getal0", cel: gekozen("nu") },
      {
        kolom: "band_straks",
        naam: "uit_band_straks",
        kop: "band straks",
        vorm: "getal0",
        cel: gekozen("straks"),
      },
      {
        kolom: "grens",
        naam: "uit_grens",
        kop: "groepen op een grens tot hier",
        vorm: "getal0",
        cel: "N({grens@-1})+IF(OR({nu_tm}<>{nu_tot},{straks_tm}<>{straks_tot}),1,0)",
      },
    ],
    signalen: [
      { van: "richting", als: { celIs: "=", dan: "lager" }, signaal: "letOp" },
      { van: "nu_tm", tot: "nu_tot", als: { som: "{nu_tm}<>{nu_tot}" }, signaal: "letOp" },
      { van: "straks_tm", tot: "straks_tot", als: { som: "{straks_tm}<>{straks_tot}" }, signaal: "letOp" },
    ],
  });
}

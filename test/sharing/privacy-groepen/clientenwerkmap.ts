import { metUitkomsten } from "../../../src/sharing/uitkomsten";
import type { Blad, Geplaatst } from "../../../src/sheet/blad";
import { drukWerkmap } from "../../../src/xlsx/drukken/druk";

/** Een verzonnen cliënt. */
export interface Client {
  readonly nummer: number;
  readonly pseudoniem: string;
  readonly oud: number;
  readonly nieuw: number;
}

const MINUTEN = [65, 75, 85, 90, 95, 105, 115, 120, 125, 130, 140, 150, 160, 170, 175, 180, 190, 210, 240];

/** Zoveel verzonnen cliënten; gelijke invoer geeft gelijke cliënten. */
export function clienten(aantal: number, minuten: readonly number[] = MINUTEN): Client[] {
  return Array.from({ length: aantal }, (_, i) => {
    const oud = minuten[(i * 7) % minuten.length] as number;
    return { nummer: 7_040_001 + i * 13, pseudoniem: `Zonnebloem-${1000 + i}`, oud, nieuw: oud - 11 };
  });
}

/** Formules op het blad Kosten, met hun adres. */
const KOSTEN: readonly (readonly [string, string])[] = [
  ["B1", "WMO.KOSTEN_PXQ(Clienten!C2:C301,37.2,0.77)"],
  ["B2", "WMO.KOSTEN_BANDBREEDTE(Clienten!$C$2:$C$301,Prijzen!A1:A4)"],
  ["B3", 'WMO.BESPARING_BANDBREEDTE(Clienten!C2:C301,Clienten!D2:D301,Prijzen!A1:A4,,,,"geen")'],
  ["B4", "WMO.BESPARING(COUNT(Clienten!C2:C301),11,37.2,0.77)"],
  ["B5", "SUM(Clienten!C2:C301)/60*52*37.2"],
  ["B6", 'COUNTIF(Clienten!C2:C301,">120")'],
  ["B7", "AVERAGE(WMO_Minuten)"],
  ["B8", "COUNTA(Clienten!A2:A301)"],
  ["B9", "SUMPRODUCT(Clienten!C2:C301*52/60)"],
  ["B10", "B1-B2"],
  ["B11", 'SUMIF(Clienten!C2:C301,"<=90")'],
  ["B12", "SUM(WMO_Minuten,5)"],
  ["D1", "WMO.BANDBREEDTE_VERDELING(WMO_Minuten)"],
  ["D10", "WMO.INKOOPVERGELIJKING(Clienten!C2:C301,37.2,Prijzen!A1:A4,350,1200000,33,0.9)"],
];

/** Een werkmap met een rij per cliënt op Clienten, en formules daarover op Kosten. */
export function clientenwerkmap(
  lijst: readonly Client[],
  kosten: readonly (readonly [string, string])[] = KOSTEN,
  erbij: readonly Blad[] = [],
): Uint8Array {
  const koppen = ["cliëntnummer", "pseudoniem", "minuten per week", "minuten straks", "band", "opmerking"];
  const rijen = lijst.flatMap(({ nummer, pseudoniem, oud, nieuw }, i): Geplaatst[] => {
    const r = i + 2;
    return [
      { adres: `A${r}`, inhoud: nummer },
      { adres: `B${r}`, inhoud: pseudoniem },
      { adres: `C${r}`, inhoud: oud },
      { adres: `D${r}`, inhoud: nieuw },
      // In elke rij een functie maakt een werkmap traag; alleen de werkmap met alle formules heeft ze.
      ...(kosten === KOSTEN ? [{ adres: `E${r}`, inhoud: { formule: `WMO.BANDBREEDTE(C${r})` } }] : []),
      ...(i % 40 === 0 ? [{ adres: `F${r}`, inhoud: `belt ${pseudoniem} terug` }] : []),
    ];
  });
  const onder = lijst.length + 2;
  const clientenblad: Blad = {
    id: "clienten",
    versie: 1,
    zonderKenmerk: true,
    titel: "Clienten",
    cellen: [
      ...koppen.map((inhoud, i) => ({ adres: `${"ABCDEF".charAt(i)}1`, inhoud })),
      ...rijen,
      { adres: `A${onder}`, inhoud: "totaal" },
      { adres: `C${onder}`, inhoud: { formule: `SUBTOTAL(109,C2:C${onder - 1})` } },
    ],
    namen: [{ naam: "WMO_Minuten", bereik: `C2:C${onder - 1}` }],
    notities: [
      { cel: "B5", tekst: `${lijst[3]?.pseudoniem} verhuist in mei` },
      { cel: "C1", tekst: "Geïndiceerd, per week" },
    ],
  };
  const prijzen: Blad = {
    id: "prijzen",
    versie: 1,
    zonderKenmerk: true,
    titel: "Prijzen",
    cellen: [180, 250, 360, 520].map((inhoud, i) => ({ adres: `A${i + 1}`, inhoud })),
  };
  const kostenblad: Blad = {
    id: "kosten",
    versie: 1,
    zonderKenmerk: true,
    titel: "Kosten",
    cellen: kosten.map(([plek, formule]) => ({ adres: plek, inhoud: { formule } })),
  };
  return drukWerkmap(metUitkomsten([clientenblad, prijzen, kostenblad, ...erbij]));
}

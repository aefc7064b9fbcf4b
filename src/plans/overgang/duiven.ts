import { vanIso } from "../../domain/datum";
import type { Overgangsvraag } from "./vraag";

const NOTITIE = "Gemeente Duiven, notitie AVHO naar maatwerkvoorziening";
const dag = (iso: string) => vanIso(iso) ?? 0;

/** De overgang van AVHO (01H01) naar 01H04 zoals de Duivense notitie haar beschrijft. */
export const overgangDuiven: Overgangsvraag = {
  peildatum: dag("2024-07-01"),
  bestand: { clienten: 636, minutenNu: 136, minutenStraks: 125, terugkeer: 1 },
  prijs: { uurtarief: 37.2, declaratiegraad: 0.77, wekenPerJaar: 52 },
  planning: { ingangsdatum: dag("2024-07-01"), eindeProduct: dag("2024-07-01") },
  consulenten: {
    ...{ urenHerindicatie: 2, urenAanvraag: 2, beschikbaar: 11 },
    ...{ loonkosten: 7227.92, werkweek: 36 },
  },
  jaren: [
    { jaar: 2024, aflopend: 216, nieuw: 70 },
    { jaar: 2025, aflopend: 215, nieuw: 70 },
    { jaar: 2026, aflopend: 102, nieuw: 70 },
    { jaar: 2027, aflopend: 70, nieuw: 70 },
  ],
  groepen: [],
};

/** Waar elk gegeven in de notitie staat, en bij de uitkomsten wat de notitie ervan zegt. */
export const bronnenDuiven: Readonly<Record<string, string>> = {
  clienten: `${NOTITIE}, tabel 1 en paragraaf 4. Paragraaf 3 noemt “iets meer dan 300”.`,
  minutenNu: `${NOTITIE}, paragraaf 4. Elders 137 minuten (paragraaf 6) en 2,28 uur, dat is 136,8 (tabel 1).`,
  uurtarief: `${NOTITIE}, paragraaf 4: € 37,20. Tabel 1: € 0,62 per minuut x 60.`,
  ingangsdatum: `${NOTITIE}, paragraaf 5: vanaf 1 juli 2024.`,
  eindeProduct: `${NOTITIE}, paragraaf 5, tabel: beëindiging 01H01 op 1 juli 2024. Paragraaf 3: in 2028 volledig afgebouwd.`,
  urenAanvraag: `${NOTITIE}, tabel 2: alleen met 2,0 uur komt de tabel uit; de tekst noemt 2,5.`,
  beschikbaar: `${NOTITIE}, paragraaf 4: om de omzetting te realiseren is 11 uur aan extra capaciteit nodig.`,
  jaren: `${NOTITIE}, tabel 2 (aflopend) en paragraaf 4 (70 nieuwe aanvragen in 2023).`,
  in_lijst: "De notitie, tabel 2: 216 + 215 + 102 + 70 = 603.",
  niet_in_lijst: "De notitie noemt 636 cliënten en laat er 603 aflopen; over de andere 33 zegt zij niets.",
  besparing_eerste_jaar:
    "De notitie rekent geen besparing per jaar uit; zij noemt alleen € 173.674 op termijn.",
  structureel_alle: "De notitie, paragraaf 4: € 173.674 op termijn, zonder aftrek van personeelskosten.",
  structureel_lijst: "De notitie laat 603 cliënten aflopen, maar rekent haar besparing over 636.",
  uitloopjaar: "De notitie, paragraaf 3: in 2028 zal de AVHO volledig zijn afgebouwd.",
  uren_eerste_jaar: "De notitie, tabel 2: 11,00.",
  uren_vanaf_ingang: "De notitie zet het werk van 2024 over een heel jaar, en begint op 1 juli.",
  oud_bij_einde:
    "De notitie: 01H01 eindigt op 1 juli 2024 (paragraaf 5) en loopt uit tot 2028 (paragraaf 3).",
  band_straks: "De notitie rekent p x q en geen prijs per band.",
};

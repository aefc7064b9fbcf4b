import { METHODEN } from "../../domain/gunning";
import { keuze } from "./keuze";

/** Bij welke band een waarde op de grens hoort. */
export const grensregel = keuze("GRENS", ["t/m", "tot"]);
/** De periode waarvoor een beschikking minuten noemt. */
export const beschikkingsperiode = keuze("BESCHIKT_PER", ["week", "vier weken", "maand"]);
/** De periode waarin een activiteit uit het plan een aantal keren gebeurt. */
export const planperiode = keuze("KEREN_PER", ["week", "maand", "jaar"]);
/** Wat een cliënt onder de laagste ondergrens kost: niets te zeggen (fout), de prijs van de laagste band, of niets. */
export const onderLaagste = keuze("ONDER_LAAGSTE", ["fout", "laagste band", "geen"]);
/** Waar het percentage overhead van genomen is: een opslag op de kosten, of een aandeel van het geheel. */
export const overheadbasis = keuze("OVERHEAD_BASIS", ["opslag", "aandeel"]);
/** Lasten of baten; een storting in een reserve telt als last, een onttrekking als bate. */
export const postsoort = keuze("SOORT_POST", ["lasten", "baten", "storting", "onttrekking"]);
/** De manier waarop een product wordt afgesloten. */
export const scenario = keuze("SCENARIO", ["zacht", "hard zonder herindicatie", "hard met herindicatie"]);
/** De periode van een rij in de tabel van de overgang. */
export const overgangsperiode = keuze("OVERGANG_PER", ["jaar", "maand"]);
/** De formule voor de score in een aanbesteding. */
export const gunningsmethode = keuze("GUNNINGSMETHODE", METHODEN);

import { ontleed, vanIso } from "../domain/datum";
import { heeftVerborgenWit } from "../domain/naam";
import type { Gegevens, Reden, Rekenfout } from "../domain/fout";
import { toonDatum, toonTijdvak } from "./datums";
import { toonGetal, toonPercentage } from "./getallen";
import { leesGetal } from "./leesgetal";
import { citeer, opsomming } from "./opsomming";

/**
 * De enige plaats waar foutzinnen staan: wat er gegeven was, wat er verwacht werd en hoe verder.
 * Excel toont ze bij #VALUE! en #N/A.
 */
const ZINNEN: Record<Reden, (g: Gegevens, code: string) => string> = {
  invoerfout: (_, code) =>
    `In de invoer staat de fout ${foutnaam(code)}. Herstel eerst de cel waar deze formule naar verwijst.`,
  ontbreekt: (g) => `${naam(g)} is leeg, 0 of niet opgegeven. Verwacht: ${bovenNul(verwacht(g))}.`,
  "geen-getal": (g) => `${naam(g)} is ${toon(g.waarde)}; dat is geen getal. Verwacht: ${verwacht(g)}.`,
  "tekst-geen-getal": (g) => {
    const bedoeld = leesGetal(String(g.waarde));
    const verborgen = heeftVerborgenWit(String(g.waarde));
    const wenk =
      bedoeld === undefined
        ? "Typ een getal, met een komma voor de decimalen."
        : verborgen
          ? `Zonder die spatie is het het getal ${kaal(bedoeld)}: typ dat opnieuw in de cel.`
          : `Deze tekst lijkt op het getal ${kaal(bedoeld)}: haal de aanhalingstekens of het apostrof weg, of zet de cel om naar een getal.`;
    return `${naam(g)} is de tekst ${toon(g.waarde)}; verwacht: ${verwacht(g)}. ${wenk}`;
  },
  "geen-tekst": (g) => `${naam(g)} is ${toon(g.waarde)}; verwacht: ${verwacht(g)}, als tekst.`,
  negatief: (g) => `${naam(g)} is ${toon(g.waarde)}; dat mag niet onder 0 liggen. Verwacht: ${verwacht(g)}.`,
  "moet-boven-nul": (g) =>
    `${naam(g)} is ${toon(g.waarde)}; dat moet groter dan 0 zijn. Verwacht: ${bovenNul(verwacht(g))}.`,
  "te-groot": (g) =>
    `${naam(g)} is ${toon(g.waarde)}; dat mag hoogstens ${toon(g.grens)} zijn. Verwacht: ${verwacht(g)}.`,
  "aandeel-te-groot": (g) =>
    `${naam(g)} is ${toon(g.waarde)}; verwacht een aandeel tot en met ${toon(g.grens)}, waarin 1 staat voor 100%.${alsProcent(g)}`,
  "wijziging-te-groot": (g) =>
    `${naam(g)} is ${toon(g.waarde)}; verwacht ${verwacht(g)}, tussen -50% en 50%.${alsProcent(g)}`,
  "geen-heel-getal": (g) => `${naam(g)} is ${toon(g.waarde)}; verwacht: ${verwacht(g)}.`,
  "zekerheid-buiten-grenzen": (g) =>
    `${naam(g)} is ${toon(g.waarde)}; verwacht: ${verwacht(g)}. Onder de helft is er minder capaciteit dan er gemiddeld binnenkomt, en helemaal zeker vraagt oneindig veel.`,
  "overhead-geheel": (g) =>
    `${naam(g)} is ${toon(g.waarde)}; als aandeel van de kosten moet dat kleiner dan 1 zijn. Bedoelde u een opslag op de kosten? Kies dan “opslag” bij overhead_basis.`,
  "geen-jaartal": (g) =>
    `${naam(g)} is ${kaal(g.waarde)}; verwacht: ${verwacht(g)}.${
      Number(g.waarde) > 2200 ? " Is het een datum? Haal er met JAAR() het jaar uit." : ""
    }`,
  "geen-datum": (g) =>
    `${naam(g)} is ${toon(g.waarde)}; verwacht een datum, bijvoorbeeld DATUM(2024;7;1) of een cel met een datum.${alsJjjjmmdd(g.waarde)}`,
  "datum-te-vroeg": (g) => {
    const jaartal = Number(g.waarde) >= 1900 && Number(g.waarde) <= 2200 && Number.isInteger(g.waarde);
    const wenk = jaartal
      ? `Het lijkt een jaartal: gebruik DATUM(${kaal(g.waarde)};1;1).`
      : "Gebruik DATUM(jaar;maand;dag) of een cel met een datum.";
    return `${naam(g)} is het getal ${kaal(g.waarde)}; dat is geen datum vanaf ${toonDatum(Number(g.grens))}. ${wenk}`;
  },
  "datum-te-laat": (g) =>
    `${naam(g)} is het getal ${kaal(g.waarde)}; dat is geen datum tot en met ${toonDatum(Number(g.grens))}.${alsJjjjmmdd(g.waarde) || " Gebruik DATUM(jaar;maand;dag) of een cel met een datum."}`,
  "einddatum-niet-na-begindatum": (g) =>
    `De einddatum ${toonDatum(Number(g.waarde))} ligt niet na de begindatum ${toonDatum(Number(g.grens))}. Kies een einddatum na de begindatum.`,
  "onbekende-keuze": (g) =>
    `${naam(g)} is ${toon(g.waarde)}; kies uit ${opsomming(bekend(g).map(citeer), "of")}${g.betekenis === undefined ? "" : `, of ${g.betekenis}`}.`,
  "meer-dan-een-cel": (g) =>
    `${naam(g)} is een bereik van ${maten(g)} cellen; hier past één waarde. Verwijs naar één cel.`,
  "maten-verschillen": (g) =>
    `${naam(g)} is een bereik van ${maten(g)} cellen en past niet bij de ${tekst(g.bij)} cellen van de andere argumenten. Gebruik even grote bereiken, of één rij, één kolom of één cel.`,
  "aantal-verschilt": (g) =>
    `${naam(g)} heeft ${maten(g)} cellen, maar ${tekst(g.bij)} heeft er ${String(g.grens)}. Kies even grote bereiken.`,
  "lijst-past-niet": (g) => `${naam(g)} heeft ${maten(g)} cellen; verwacht: ${verwacht(g)}.`,
  "geen-eindig-getal": () => "De uitkomst is te groot of te klein om te tonen. Controleer de invoer.",
  "delen-door-nul": (g) => `${naam(g)} is 0; door 0 kan niet gedeeld worden. Verwacht: ${verwacht(g)}.`,
  "onder-laagste-band": (g) =>
    `${toon(g.waarde)} minuten per week ligt onder de laagste ondergrens van ${toon(g.grens)} minuten: daar is geen bandbreedte voor. Controleer de minuten, of geef een eigen bandtabel mee.`,
  "bandtabel-leeg": (g) =>
    `${naam(g)} is leeg. Geef de ondergrenzen in minuten per week, oplopend, in de eerste kolom.`,
  "bandtabel-kolommen": (g) =>
    `${naam(g)} heeft ${toon(g.waarde)} kolommen. Zet de ondergrenzen onder elkaar in de eerste kolom, en eventueel een naam in de tweede.`,
  "bandtabel-niet-oplopend": (g) =>
    `${naam(g)} loopt niet op: na ${toon(g.grens)} komt ${toon(g.waarde)}. Zet de ondergrenzen van laag naar hoog, elk een keer.`,
  "clienten-onder-laagste-band": (g) =>
    `${toon(g.waarde)} ${g.waarde === 1 ? "cliënt ligt" : "cliënten liggen"} onder de laagste ondergrens van ${toon(g.grens)} minuten per week; daar is geen prijs voor. Controleer de minuten, of kies bij onder_laagste: “laagste band” (de prijs van de laagste band) of “geen” (geen kosten).`,
  "eenheid-niet-in-minuten": (g) =>
    `${naam(g)} is ${toon(g.waarde)} (${tekst(g.betekenis)}); dat is niet om te rekenen naar minuten. Alleen minuut (01) en uur (04) kunnen.`,
  "totaal-zonder-duur": (g) =>
    `${naam(g)} is ${toon(g.waarde)} (totaal binnen de geldigheidsduur); zonder begin- en einddatum is daar geen week van te maken. Deel het totaal zelf door het aantal weken.`,
  "onbekende-module": (g) =>
    `De module ${toon(g.waarde)} staat niet in het normenkader. Bekend zijn ${opsomming(bekend(g).map(citeer))}.`,
  "onbekende-normset": (g) =>
    `${naam(g)} is ${toon(g.waarde)}; dat normenkader wordt niet meegeleverd. Bekend: ${opsomming(bekend(g).map(citeer))}. Of verwijs naar een eigen tabel met naam en uren per jaar.`,
  "normtabel-leeg": (g) =>
    `${naam(g)} is leeg. Geef de naam van een meegeleverd normenkader, of een bereik met naam en uren per jaar.`,
  "normtabel-kolommen": (g) =>
    `${naam(g)} heeft ${toon(g.waarde)} ${g.waarde === 1 ? "kolom" : "kolommen"}; verwacht er twee: de naam van de module en de uren per jaar.`,
  "module-dubbel": (g) => `De module ${toon(g.waarde)} staat twee keer in ${naam(g)}. Houd er één over.`,
  "onbekende-norm": (g) => {
    const lijkend = bekend(g);
    return `De norm ${toon(g.waarde)} bestaat niet.${lijkend.length > 0 ? ` Bedoelde u ${opsomming(lijkend.map(citeer), "of")}?` : " Met WMO.NORMEN(peildatum) ziet u alle sleutels."}`;
  },
  "geen-norm-op-datum": (g) =>
    `De norm ${toon(g.sleutel)} heeft geen waarde op ${toonDatum(Number(g.waarde))}. Wel bekend: ${opsomming((g.tijdvakken ?? []).map(([v, t]) => toonTijdvak(v, t)))}. Kies een andere peildatum of vul zelf een waarde met bron in.`,
  "norm-afgeschaft": (g) =>
    `De norm ${toon(g.sleutel)} is op ${toonDatum(Number(g.waarde))} afgeschaft (${tekst(g.bron)}).`,
  "norm-is-tabel": (g) =>
    `De norm ${toon(g.waarde)} is een tabel en past niet in één cel. De tabel staat op het blad WMO-normen.`,
  "jaar-ontbreekt": (g) =>
    `Het jaar op plaats ${toon(g.waarde)} is leeg, maar er staan wel aantallen bij. Vul het jaar in.`,
  "nooit-afgehandeld": (g) =>
    `De voorraad van ${toon(g.waarde)} wordt nooit afgehandeld: de capaciteit is 0. Vul een capaciteit in.`,
  "achterstand-zonder-uren": (g) =>
    `De achterstand van ${toon(g.waarde)} herbeoordelingen wordt nooit weggewerkt: uren_beschikbaar is 0. Vul uren in, of laat uren_beschikbaar weg voor zoveel als nodig.`,
  "meer-clienten-dan-inwoners": (g) =>
    `In jaar ${toon(g.waarde)} zou met deze trend ${toonPercentage(Number(g.grens), 1)} van een leeftijdsgroep cliënt zijn (in jaar 0: ${toonPercentage(Number(g.hoogste), 1)}): meer cliënten dan inwoners. Kies een lagere trend, een lager gebruik, of minder jaren.`,
  "ingang-buiten-jaren": (g) =>
    `De ingangsdatum ${toonDatum(Number(g.waarde))} valt buiten de jaren van de lijst (${kaal(g.grens)} t/m ${kaal(g.hoogste)}). Begin de lijst in het jaar van de ingangsdatum, of kies een datum binnen die jaren.`,
  "meer-aflopend-dan-clienten": (g) =>
    `${naam(g)} is samen ${toon(g.waarde)}, maar er zijn ${toon(g.grens)} cliënten. Controleer beide: niemand kan twee keer aflopen.`,
  "twee-factoren-nul": (g) =>
    `De factoren ${opsomming(bekend(g).map(citeer))} zijn elk aan één kant 0: dan is niet te zeggen welke het verschil verklaart. Houd er één op 0, of vergelijk in twee stappen.`,
  "factoren-leeg": (g) =>
    `${naam(g)} is leeg. Geef per factor een rij met naam, laag, meest waarschijnlijk en hoog, zonder de rij met kopjes.`,
  "factoren-kolommen": (g) =>
    `${naam(g)} heeft ${toon(g.waarde)} ${g.waarde === 1 ? "kolom" : "kolommen"}; verwacht er vier: naam, laag, meest waarschijnlijk en hoog.`,
  "factor-volgorde": (g) =>
    `De factor ${toon(g.sleutel)} loopt niet op: laag ${toon(g.grens)}, meest waarschijnlijk ${toon(g.waarde)}, hoog ${toon(g.hoogste)}. Verwacht: laag ≤ meest waarschijnlijk ≤ hoog.`,
  "band-zonder-bovengrens": (g) =>
    `${toon(g.waarde)} minuten per week ligt in de hoogste band, boven ${toon(g.grens)} minuten. Die is naar boven open: een plaats in die band bestaat niet.`,
  "aanbieder-ontbreekt": (g) =>
    `De aanbieder op plaats ${toon(g.waarde)} is leeg, maar er staan wel minuten bij. Vul de aanbieder in.`,
  "aanbieder-onder-laagste-band": (g) =>
    `${toon(g.waarde)} ${g.waarde === 1 ? "cliënt ligt" : "cliënten liggen"} met de beschikte minuten onder de laagste ondergrens van ${toon(g.grens)} per week en ${g.waarde === 1 ? "heeft" : "hebben"} geen plaats in een band. Controleer de minuten, of geef een eigen bandtabel mee.`,
  "kwaliteit-schaal": (g) =>
    `${naam(g)} is hoogstens ${toon(g.waarde)}; verwacht punten op een schaal van 100. Zijn het rapportcijfers? Maak ze dan maal 10.`,
  "prijs-buiten-grenzen": (g) =>
    `De prijs ${toon(g.waarde)} ligt niet van ${toon(g.grens)} tot en met ${toon(g.hoogste)} (laagste en hoogste). Bij “gewogen factor” is zo’n inschrijving ongeldig: controleer de prijs of de grenzen.`,
  "hoogste-niet-boven-laagste": (g) =>
    `${naam(g)} is ${toon(g.waarde)}; dat moet hoger zijn dan laagste (${toon(g.grens)}).`,
};

/** De zin bij een rekenfout, in het Nederlands, op zichzelf leesbaar. */
export function zin(fout: Rekenfout): string {
  return `${ZINNEN[fout.reden](fout.gegevens, fout.code)}${isKop(fout.gegevens) ? " Is dat de kop? Kies het bereik dan zonder de kop." : ""}`;
}

/** Een tekst op de eerste plaats van een lijst is vaak de kop, die meegekozen is. */
function isKop({ plaats, waarde }: Gegevens): boolean {
  return plaats?.nummer === 1 && typeof waarde === "string";
}

/** Zoals de fout in een Nederlandse Excel heet; een code zonder Nederlandse naam blijft zoals hij is. */
const FOUTNAMEN: Readonly<Record<string, string>> = {
  "#VALUE!": "#WAARDE!",
  "#N/A": "#N/B",
  "#DIV/0!": "#DEEL/0!",
  "#NUM!": "#GETAL!",
  "#NULL!": "#LEEG!",
  "#REF!": "#VERW!",
  "#NAME?": "#NAAM?",
};

/** "#REF!" -> "#VERW! (#REF!)". */
export function foutnaam(code: string): string {
  const nederlands = FOUTNAMEN[code];
  return nederlands === undefined ? code : `${nederlands} (${code})`;
}

/** Een percentage dat als getal getypt is; wat dan nog buiten de grens ligt, is geen voorstel. */
function alsProcent(g: Gegevens): string {
  const deel = Number(g.waarde) / 100;
  if (Math.abs(deel) > Number(g.grens)) return " Controleer het getal.";
  return ` Bedoelde u ${toonGetal(deel)}? Typ dan ${toonGetal(deel)} of ${toon(g.waarde)}%.`;
}

/** Het argument, en in een lijst de plaats erin: “minuten_per_week op plaats 412”. */
function naam({ parameter = "Het argument", plaats }: Gegevens): string {
  if (plaats === undefined) return parameter;
  const { nummer, rij, kolom } = plaats;
  const inBlok = rij === undefined ? "" : ` (rij ${rij}, kolom ${kolom})`;
  return `${parameter} op plaats ${toonGetal(nummer)}${inBlok}`;
}

function verwacht(g: Gegevens): string {
  return g.verwacht ?? "een getal";
}

/** Waar 0 niet mag, belooft de zin dat ook niet: “minuten per week, 0 of meer” is daar “minuten per week, groter dan 0”. */
export function bovenNul(wat: string): string {
  return wat.replace(/, 0 of meer$/, ", groter dan 0");
}

function bekend(g: Gegevens): string[] {
  return [...(g.bekend ?? [])];
}

function maten(g: Gegevens): string {
  return `${g.rijen ?? 0} x ${g.kolommen ?? 0}`;
}

function tekst(x: string | undefined): string {
  return x ?? "";
}

function toon(waarde: Gegevens["waarde"]): string {
  if (typeof waarde === "number") return toonGetal(waarde);
  if (typeof waarde === "boolean") return waarde ? "WAAR" : "ONWAAR";
  return `${citeer(waarde ?? "")}${heeftVerborgenWit(waarde ?? "") ? " (met een verborgen spatie)" : ""}`;
}

/** Acht cijfers die een bestaande dag kunnen zijn, zoals 20240701: zo schrijven exports een datum. Anders leeg. */
function alsJjjjmmdd(waarde: Gegevens["waarde"]): string {
  const bedoeld = dagUitCijfers(waarde);
  if (bedoeld === undefined) return "";
  const { jaar, maand, dag } = ontleed(bedoeld);
  return ` Het lijkt op ${toonDatum(bedoeld)} als jjjjmmdd: gebruik DATUM(${jaar};${maand};${dag}) of een cel met een datum.`;
}

/** De dag die iemand als 20240701 schreef. */
export function dagUitCijfers(waarde: Gegevens["waarde"]): number | undefined {
  const delen = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(String(waarde));
  return delen === null ? undefined : vanIso(delen.slice(1).join("-"));
}

/** Een jaartal of dagnummer, zonder punt voor de duizenden. */
function kaal(waarde: Gegevens["waarde"]): string {
  return typeof waarde === "number" ? toonGetal(waarde).replace(/\./g, "") : toon(waarde);
}

import type { Blad, Cel, Geplaatst } from "../../sheet/blad";
import {
  antwoord,
  berekening,
  blad,
  bron,
  eenheid,
  formule,
  kop,
  kopLinks,
  label,
  links,
  paragraaf,
  rij,
  titel,
  toelichting,
  totaal,
  uitkomst,
} from "../../sheet/cellen";
import type { Grafiek } from "../../sheet/grafiek";
import { toonFormule } from "../../sharing/toon";
import type { Bewaardewaarde } from "../../sharing/werkmap/cel";
import type { Verklaring } from "./verklaar";
import type { Vergelijking, Wijziging } from "./vergelijk";
import {
  belangrijkste,
  FORMULEWOORDEN,
  kanttekeningen,
  omvangzin,
  oorzaakwoorden,
  toonIn,
  verklaringzin,
} from "./woorden";

/** Het id van het blad waarop een vergelijking staat. */
const VERGELIJKBLAD = "vergelijking";

/** Zoveel rijen van elk soort leest iemand nog op een blad. */
const MEESTE = 150;

interface Bouw {
  readonly cellen: Geplaatst[][];
  readonly samen: string[];
  readonly grafieken: Grafiek[];
  op: number;
}

/** Een blad met wat er tussen twee versies veranderde, en waardoor. Alles is een waarde; alleen de sommen zijn formules. */
export function vergelijkblad(v: Vergelijking, verklaringen: readonly Verklaring[]): Blad {
  const b: Bouw = { cellen: [], samen: [], grafieken: [], op: 1 };
  zet(b, titel(`Van ${v.oud.naam} naar ${v.nieuw.naam}`));
  breed(
    b,
    toelichting(
      "Wat er tussen deze twee versies veranderde, en hoeveel elke wijziging verklaart. Een min is minder.",
    ),
  );
  b.op++;
  breed(b, antwoord(omvangzin(v)));
  b.op++;
  for (const verklaring of verklaringen) zetVerklaring(b, verklaring);
  zetWijzigingen(b, "Wat er is ingevuld", v.invoer);
  zetWijzigingen(b, "Wat eruit komt", belangrijkste(v));
  zetFormules(b, v);
  return blad({
    id: VERGELIJKBLAD,
    versie: 1,
    titel: "Vergelijking",
    cellen: b.cellen,
    samengevoegd: b.samen,
    breedtes: { A: 44, "B:D": 17, E: 15, F: 26, G: 40 },
    hoogtes: { 1: 28 },
    grafieken: b.grafieken,
    afdruk: { bereik: `A1:G${b.op}` },
    tabkleur: "6B7785",
  });
}

function zet(b: Bouw, ...cellen: readonly (Cel | undefined)[]): void {
  b.cellen.push(rij(`A${b.op++}`, ...cellen));
}

/** Tekst over de hele breedte. */
function breed(b: Bouw, cel: Cel): void {
  b.samen.push(`A${b.op}:G${b.op}`);
  zet(b, cel);
}

function zetVerklaring(b: Bouw, verklaring: Verklaring): void {
  const { uitkomst: van, oorzaken, verschil } = verklaring;
  const vorm = vormVan(verklaring);
  zet(b, paragraaf(`Waardoor: ${van.label}`));
  breed(b, antwoord(verklaringzin(verklaring)));
  for (const zin of kanttekeningen(verklaring)) breed(b, toelichting(zin));
  if (oorzaken.length === 0) {
    b.op++;
    return;
  }
  const kopstart = b.op;
  b.samen.push(`C${b.op}:G${b.op}`);
  zet(b, kopLinks("Oorzaak"), kop("Scheelt"), kopLinks("Wat er veranderde"));
  const eerste = b.op;
  for (const o of oorzaken) {
    b.samen.push(`C${b.op}:G${b.op}`);
    zet(b, label(o.label), { ...uitkomst(o.getoond), eigenVorm: vorm }, links(oorzaakwoorden(o)));
  }
  const laatste = b.op - 1;
  zet(b, label("Samen het verschil"), {
    ...totaal(formule(`SUM(B${eerste}:B${laatste})`, verschil)),
    eigenVorm: vorm,
  });
  if (oorzaken.length > 1) {
    const hoog = Math.max(8, Math.min(24, oorzaken.length * 2 + 3));
    b.grafieken.push({
      soort: "staaf",
      titel: `Waardoor: ${van.label}`,
      beschrijving: verklaringzin(verklaring),
      categorieen: `A${eerste}:A${laatste}`,
      reeksen: [{ naam: { cel: `B${kopstart}` }, waarden: `B${eerste}:B${laatste}` }],
      ookNegatief: true,
      metWaarden: true,
      vorm: /€|EUR/.test(van.vorm) ? "euro" : "getal2",
      plek: `A${b.op + 1}:G${b.op + hoog}`,
    });
    b.op += hoog + 1;
  }
  b.op++;
}

/** Met zoveel cijfers dat te zien is dat de bedragen optellen. */
function vormVan({ uitkomst: { vorm }, decimalen }: Verklaring): string {
  if (/€|EUR/.test(vorm)) return '"€ "#,##0.00;"€ "-#,##0.00';
  return vorm.includes("%") ? `0.${"0".repeat(decimalen - 2)}%` : `#,##0.${"0".repeat(decimalen)}`;
}

function zetWijzigingen(b: Bouw, kopje: string, wijzigingen: readonly Wijziging[]): void {
  zet(b, paragraaf(kopje));
  if (wijzigingen.length === 0) {
    breed(b, label("Hier is niets veranderd."));
    b.op++;
    return;
  }
  zet(
    b,
    kopLinks("Grootheid"),
    kop("van"),
    kop("naar"),
    kop("verschil"),
    kopLinks("Eenheid"),
    kopLinks("Plek"),
    kopLinks("Bron nu"),
  );
  for (const w of wijzigingen.slice(0, MEESTE))
    zet(
      b,
      label(w.label),
      w.aard === "erbij" ? links("was er niet") : waarde(w, w.oud),
      w.aard === "vervallen" ? links("is er niet meer") : waarde(w, w.nieuw),
      typeof w.oud === "number" && typeof w.nieuw === "number" && !isDag(w.vorm)
        ? { ...berekening(w.nieuw - w.oud), eigenVorm: w.vorm }
        : berekening(),
      eenheid(w.eenheid),
      bron(w.plek),
      bron(w.bron ?? ""),
    );
  if (wijzigingen.length > MEESTE)
    breed(b, toelichting(`En nog ${wijzigingen.length - MEESTE}; dit zijn de eerste ${MEESTE}.`));
  b.op++;
}

/** Een verschil tussen twee dagen heeft zelf geen datum. */
function isDag(vorm: string): boolean {
  return /[dy]/i.test(vorm.replace(/"[^"]*"|\[[^\]]*\]/g, ""));
}

function waarde({ vorm }: Wijziging, w: Bewaardewaarde): Cel {
  if (typeof w === "number") return { ...berekening(w), eigenVorm: vorm };
  return links(toonIn(vorm, w));
}

function zetFormules(b: Bouw, { formules }: Vergelijking): void {
  zet(b, paragraaf("Formules"));
  if (formules === undefined)
    return breed(
      b,
      label("Een vastgelegde versie bewaart waarden en geen formules; die zijn dus niet te vergelijken."),
    );
  if (formules.length === 0)
    return breed(
      b,
      label("Er is geen formule veranderd. Wat met rijen of kolommen meeschoof, telt niet mee."),
    );
  const kopregel = b.op;
  b.samen.push(`C${kopregel}:E${kopregel}`, `F${kopregel}:G${kopregel}`);
  zet(b, kopLinks("Plek"), kopLinks("Wat"), kopLinks("Was"), undefined, undefined, kopLinks("Is nu"));
  for (const f of formules.slice(0, MEESTE)) {
    b.samen.push(`C${b.op}:E${b.op}`, `F${b.op}:G${b.op}`);
    const tekst = (t: string | undefined) => links(t === undefined ? "" : toonFormule(t));
    zet(
      b,
      label(f.aantal === 1 ? f.plek : `${f.plek} en nog ${f.aantal - 1}`),
      links(FORMULEWOORDEN[f.soort]),
      tekst(f.oud),
      undefined,
      undefined,
      tekst(f.nieuw),
    );
  }
  if (formules.length > MEESTE) breed(b, toelichting(`En nog ${formules.length - MEESTE}.`));
}

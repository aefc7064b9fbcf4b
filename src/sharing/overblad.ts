import { VERSIE } from "../functions/versie";
import { toonGetal } from "../language/getallen";
import type { Blad, Geplaatst } from "../sheet/blad";
import { blad, kopLinks, label, paragraaf, rij, titel, toelichting } from "../sheet/cellen";
import { regelcel } from "./regelcel";
import { meervoud } from "./regels";
import { toonWaarde } from "./toon";
import { NAGEREKEND } from "./verslagtekst";
import type { Deelvorm, Omzetting, Opmerking } from "./verslag";

/** Zoveel formules staan er hoogstens op het blad; wie alles wil zien, heeft het verslag. */
const HOOGSTENS = 2000;

const VORM: Record<Deelvorm, string> = {
  gewoon:
    "De functies van de invoegtoepassing zijn vervangen door gewone formules. De werkmap rekent door zonder de invoegtoepassing, in Excel en in LibreOffice.",
  waarden:
    "De functies van de invoegtoepassing zijn vervangen door hun uitkomst. Deze cellen rekenen niet meer mee.",
  "waarden-met-formule":
    "De functies van de invoegtoepassing zijn vervangen door hun uitkomst. Deze cellen rekenen niet meer mee; de formules staan hieronder als tekst.",
};

interface Gegevens {
  readonly titel: string;
  readonly vorm: Deelvorm;
  /** De dag van het delen, voluit: 1 juli 2024. */
  readonly datum: string;
  readonly omgezet: readonly Omzetting[];
  readonly onbewezen: readonly Opmerking[];
  readonly ingekort: readonly Opmerking[];
}

/** Het blad dat zegt wat er is omgezet, wanneer en met welke versie. */
export function bladOver({ titel: naam, vorm, datum, omgezet, onbewezen, ingekort }: Gegevens): Blad {
  const cellen: Geplaatst[][] = [
    rij("A1", titel("Over deze werkmap")),
    rij("A2", toelichting(VORM[vorm])),
    rij("A4", label("Gedeeld op"), label(datum)),
    rij("A5", label("Met"), label(`Wmo-begroting, versie ${VERSIE}`)),
    rij(
      "A6",
      label("Omgezet"),
      label(`${meervoud(omgezet.length, "formule", "formules")}; ${bewezen(omgezet)}`),
    ),
    rij("A7", toelichting(NAGEREKEND)),
  ];
  let r = 9;
  const lijst = (kopje: string, kopjes: readonly string[], regels: readonly (readonly string[])[]) => {
    if (regels.length === 0) return;
    cellen.push(rij(`A${r}`, paragraaf(kopje)), rij(`A${r + 1}`, ...kopjes.map((k) => kopLinks(k))));
    regels
      .slice(0, HOOGSTENS)
      .forEach((regel, i) => cellen.push(rij(`A${r + 2 + i}`, ...regel.map((t) => regelcel(t)))));
    r += 2 + Math.min(regels.length, HOOGSTENS);
    if (regels.length > HOOGSTENS)
      cellen.push(rij(`A${r++}`, toelichting(`En nog ${toonGetal(regels.length - HOOGSTENS)}.`)));
    r++;
  };
  lijst(
    "Niet te bewijzen",
    ["blad", "cel", "reden"],
    onbewezen.map((o) => [o.blad, o.cel, o.zin]),
  );
  lijst(
    "Korter dan in de oorspronkelijke werkmap",
    ["blad", "cel", "wat"],
    ingekort.map((o) => [o.blad, o.cel, o.zin]),
  );
  lijst(
    "Omgezette formules",
    ["blad", "cel", "was", "uitkomst"],
    omgezet.map((o) => [o.blad, o.cel, o.was, kort(toonWaarde(o.waarde))]),
  );
  return blad({
    id: "over",
    versie: 1,
    titel: naam,
    cellen,
    samengevoegd: ["A2:D2", "B4:D4", "B5:D5", "B6:D6", "A7:D7"],
    breedtes: { A: 26, B: 18, C: 84, D: 38 },
    hoogtes: { 1: 28 },
    afdruk: {},
    tabkleur: "6B7785",
  });
}

function bewezen(omgezet: readonly Omzetting[]): string {
  const tel = (bewijs: Omzetting["bewijs"]) => omgezet.filter((o) => o.bewijs === bewijs).length;
  const delen = [
    `${toonGetal(tel("gelijk"))} nagerekend en gelijk aan de functie`,
    ...(tel("onbewezen") > 0 ? [`${toonGetal(tel("onbewezen"))} niet te bewijzen`] : []),
    ...(tel("vastgezet") > 0 ? [`${toonGetal(tel("vastgezet"))} vastgezet als waarde`] : []),
  ];
  return delen.join(", ");
}

function kort(tekst: string): string {
  return tekst.length > 100 ? `${tekst.slice(0, 97)}…` : tekst;
}

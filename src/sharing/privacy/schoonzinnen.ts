import { adres, type Plek } from "../../formula/adres";
import type { Beletsel } from "./schoon/cellen";
import { hoofdletter, plaatstekst } from "./plaatstekst";
import { SOORTEN } from "./soorttekst";
import type { Uitweg, Vondst } from "./vondst";
import { zelfDoen } from "./zelfdoen";

const GEDAAN: Readonly<Record<Uitweg, string>> = {
  verwijder: "verwijderd",
  pseudoniem: "vervangen door een pseudoniem",
  groepeer: "gegroepeerd",
  metadata: "gewist",
};

const BLIJFT: Readonly<Record<Beletsel, string>> = {
  matrix: "de cel hoort bij een formule die over meer cellen uitrolt; wis die formule in Excel",
  gedeeld: "andere cellen gebruiken dezelfde formule; wis de formule in Excel",
  tabelkop: "de cel is de kop van een tabel; hernoem de kolom in Excel",
};

/** De zinnen over het opruimen. */
export const schoonzinnen = {
  gedaan: (v: Vondst, uitweg: Uitweg) =>
    `${hoofdletter(plaatstekst(v.plaats))}: ${SOORTEN[v.soort].naam} ${GEDAAN[uitweg]}.`,
  kanNiet: ({ plaats, soort }: Vondst, uitweg: Uitweg) =>
    uitweg === "groepeer"
      ? `${hoofdletter(plaatstekst(plaats))}: ${SOORTEN[soort].naam}. ${SOORTEN[soort].groeperen}`
      : `${hoofdletter(plaatstekst(plaats))}: ${SOORTEN[soort].naam} is hier niet te wissen zonder iets anders te breken. ${zelfDoen(plaats.waar)}`,
  celBlijft: ({ plaats, soort }: Vondst, cel: Plek, reden: Beletsel | undefined) =>
    `${plaats.blad ?? ""}!${adres(cel)}: ${SOORTEN[soort].naam} blijft staan, want ${BLIJFT[reden ?? "gedeeld"]}.`,
  weg: (v: Vondst) =>
    `${hoofdletter(plaatstekst(v.plaats))}: ${SOORTEN[v.soort].naam} staat daar niet in dit bestand. Doorzoek het bestand opnieuw.`,
  geenUitweg: (v: Vondst, uitweg: Uitweg) =>
    `${hoofdletter(plaatstekst(v.plaats))}: ${SOORTEN[v.soort].naam} is niet ${uitweg === "pseudoniem" ? "door een pseudoniem te vervangen" : `op deze manier (${uitweg}) op te ruimen`}. ${v.uitwegen.length > 0 ? `Kies ${v.uitwegen.join(" of ")}.` : "Bekijk het zelf."}`,
};

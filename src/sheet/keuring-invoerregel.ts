import type { Invoerregel, Toegestaan } from "./regels";

/** De grenzen van Excel voor de teksten van gegevensvalidatie; langer en het bestand heet beschadigd. */
const KOP = 32;
const UITLEG = 255;
const FOUT = 225;
const KEUZES = 255;

/** Weigert een invoerregel die Excel niet neemt. */
export function keurInvoerregel(regel: Invoerregel, keurBereik: (bereik: string) => unknown): void {
  keurBereik(regel.bereik);
  const [kop = "", uitleg = ""] = regel.uitleg ?? [];
  nietLanger(kop, KOP, "het kopje");
  nietLanger(uitleg, UITLEG, "de uitleg");
  nietLanger(regel.fout, FOUT, "de foutzin");
  if (regel.toegestaan.soort === "keuze") keurKeuzes(regel.toegestaan);
  function nietLanger(tekst: string, grens: number, wat: string) {
    if (tekst.length > grens)
      throw new Error(`${wat} bij ${regel.bereik} heeft ${tekst.length} tekens; Excel neemt er ${grens}.`);
  }
}

/** In een bestand staan keuzes in één tekst, met komma's ertussen. */
function keurKeuzes({ waarden }: Extract<Toegestaan, { soort: "keuze" }>): void {
  const fout = waarden.find((w) => w === "" || /[,"]/.test(w));
  if (fout !== undefined)
    throw new Error(`de keuze “${fout}” is leeg of heeft een komma of aanhalingsteken.`);
  if (waarden.length === 0 || waarden.join(",").length > KEUZES)
    throw new Error(`de keuzes zijn leeg of samen langer dan ${KEUZES} tekens; zet ze in cellen.`);
}

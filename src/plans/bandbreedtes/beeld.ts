import { Rekenfout } from "../../domain/fout";
import { bandnaam } from "../../functions/mechaniek/bandnaam";
import { toonBedrag, toonGetal } from "../../language/getallen";
import type { Beeld, Blok } from "../opgave/beeld";
import { bandtabelVan } from "./banden";
import { figurenVan } from "./beeldfiguren";
import { prijsblokken } from "./beeldprijs";
import { verdelingtabel } from "./beeldverdeling";
import { grenstabel, wisseltabel } from "./beeldwissel";
import { rekenBandbreedtes } from "./reken";
import { isWatAls, WAT_ALS } from "./tabelblok";
import type { Uitkomst } from "./uitkomst";
import type { Bandbreedtesvraag } from "./vraag";

/** Wat het paneel van de bandbreedtes laat zien. */
export function beeldBandbreedtes(vraag: Bandbreedtesvraag): Beeld {
  const u = rekenBandbreedtes(vraag);
  const tabel = bandtabelVan(vraag.banden);
  const namen = u.banden.map(({ band, tot }) =>
    band === 0
      ? `onder ${String(tot).replace(".", ",")} minuten: geen band`
      : bandnaam(band, tabel, vraag.regels.grens),
  );
  return {
    kort: kortVan(u),
    blokken: [
      ...(isWatAls(vraag.banden, vraag.peildatum) ? [letOp(WAT_ALS)] : []),
      { soort: "figuren", kop: "In het kort", figuren: figurenVan(u) },
      verdelingtabel(u, namen),
      grafiek(u, namen),
      wisseltabel(u, namen),
      ...grensblokken(u),
      ...prijsblokken(u),
    ],
  };
}

function kortVan(u: Uitkomst): string {
  const wissel = `${toonGetal(u.lager)} van ${toonGetal(u.clienten)} cliënten in een lagere band`;
  if (u.prijs === undefined || u.prijs instanceof Rekenfout) return `${wissel}.`;
  const { besparing } = u.prijs;
  return `${wissel}; ${besparing < 0 ? "meerkosten" : "besparing"} ${toonBedrag(Math.abs(besparing))} per jaar.`;
}

function grafiek(u: Uitkomst, categorieen: readonly string[]): Blok {
  return {
    soort: "grafiek",
    vorm: "kolom",
    titel: "Cliënten per bandbreedte, nu en straks",
    categorieen,
    reeksen: [
      { naam: "nu", waarden: u.banden.map((b) => b.clientenNu) },
      { naam: "straks", waarden: u.banden.map((b) => b.clientenStraks) },
    ],
    getalvorm: "getal0",
  };
}

function grensblokken(u: Uitkomst): Blok[] {
  if (u.grensgroepen.length === 0) return [{ soort: "zin", tekst: "Geen enkele groep staat op een grens." }];
  return [
    grenstabel(u),
    letOp(
      `${toonGetal(u.opGrens)} cliënten staan nu of straks precies op een grens. Bij “t/m” komen ${toonGetal(u.lagerTm)} cliënten in een lagere band, bij “tot” ${toonGetal(u.lagerTot)}.`,
    ),
  ];
}

function letOp(tekst: string): Blok {
  return { soort: "zin", tekst, letOp: true };
}

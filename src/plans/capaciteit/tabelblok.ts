import { berekening, formule, kop, kopLinks, links, uitkomst } from "../../workbook/cellen";
import { zetKopje, zetRij, zetUitleg, type Opbouw } from "../opgave/opbouw";
import type { Rijen, Werk } from "./werk";

const HOOGTE_GRAFIEK = 17;

/** De uitkomst per jaar: de tabel van WMO.CAPACITEIT, met ernaast wat betaalde en productieve uren schelen. */
export function zetTabel(w: Werk): Rijen {
  const { o, n } = w;
  zetKopje(o, "Uren, formatie en kosten per jaar");
  zetUitleg(
    o,
    "(Aflopend x uren per herindicatie + nieuw x uren per aanvraag) / weken per jaar. Het voorbeeld rechts legt ernaast wat hetzelfde werk vraagt als een volledige baan maar het aantal productieve uren van hierboven heeft: een rekenvoorbeeld, geen norm.",
  );
  zetRij(
    o,
    kopLinks(formule(capaciteit(w, n("uren_herindicatie"), n("uren_aanvraag"), ""))),
    ...Array.from({ length: 3 }, () => kop()),
    kop("betaalde uren per week"),
    kop("voorbeeld: betaalde uren per week"),
    kop("voorbeeld: kosten"),
  );
  o.hoogtes[o.rij - 1] = 46;
  w.vraag.jaren.forEach(() => {
    const r = o.rij;
    zetRij(
      o,
      links(undefined, "jaartal"),
      uitkomst(undefined, "getal2"),
      berekening(undefined, "getal3"),
      uitkomst(undefined, "euro"),
      berekening(formule(`B${r}/${n("productiviteit")}`), "getal2"),
      berekening(
        formule(`B${r}/(${n("voorbeeld_productieve_uren")}/(${n("werkweek")}*${n("weken")}))`),
        "getal2",
      ),
      berekening(formule(`F${r}*12*${n("loonkosten")}/${n("werkweek")}`), "euro"),
    );
  });
  const rijen = { eerste: o.rij - w.vraag.jaren.length, laatste: o.rij - 1 };
  ["uren_per_week", "fte", "kosten"].forEach((naam, i) => {
    const kolom = "BCD"[i] as string;
    o.namen.push({ naam: n(naam), bereik: `${kolom}${rijen.eerste}:${kolom}${rijen.laatste}` });
  });
  zetGrafiek(o, rijen);
  return rijen;
}

/** De tabel van één functie: een deel van de uren, en eigen loonkosten, werkweek en productiviteit. */
export function capaciteit(w: Werk, urenHerindicatie: string, urenAanvraag: string, functie: string): string {
  const eigen = ["loonkosten", "werkweek", "productiviteit"].map((naam) => w.n(functie + naam));
  const lijsten = ["jaren", "aflopend", "nieuw"].map((naam) => w.n(naam));
  return `WMO.CAPACITEIT(${[...lijsten, urenHerindicatie, urenAanvraag, ...eigen, w.n("weken")].join(",")})`;
}

function zetGrafiek(o: Opbouw, { eerste, laatste }: Rijen): void {
  o.rij += 1;
  o.grafieken.push({
    soort: "kolom",
    titel: "Uren per week voor consulenten",
    beschrijving:
      "Per jaar twee kolommen: de uren werk per week, en de betaalde uren die daarvoor nodig zijn bij het voorbeeld van productieve uren. De getallen staan in de tabel erboven.",
    categorieen: `A${eerste}:A${laatste}`,
    reeksen: [
      { naam: "uren werk", waarden: `B${eerste}:B${laatste}` },
      { naam: "betaalde uren bij het voorbeeld", waarden: `F${eerste}:F${laatste}` },
    ],
    asTitels: { waarde: "uren per week" },
    vorm: "getal1",
    metWaarden: true,
    plek: `A${o.rij}:G${o.rij + HOOGTE_GRAFIEK}`,
  });
  o.rij += HOOGTE_GRAFIEK + 1;
}

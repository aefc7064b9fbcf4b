import { zetKopje, zetUitleg } from "../opgave/opbouw";
import type { Plan, Werk } from "../opgave/plan";
import { zetBoven, zetOnderdelen } from "../opgave/zet";
import { ramingbezwaren } from "./bezwaren";
import { controlerijen, zetControle } from "./controleblok";
import { delen } from "./delen";
import { zetGebied } from "./gebiedblok";
import { gebiedenVan } from "./gebieden";
import { GRAFIEKRIJEN, zetGrafiek } from "./grafiekblok";
import { zetJarenrij } from "./koprij";
import { posten } from "./lijst";
import { zetRekenrijen } from "./rekenrijen";
import { SAMENVATTING, zetSamenvatting } from "./samenvatting";
import { zetVerdeling } from "./verdelingblok";
import type { Ramingvraag } from "./vraag";
import { antwoord, kern, zinnen } from "./zinnen";

/** De meerjarenraming: lasten en baten per taakveld en gemeente, van rekening t-2 tot raming t+3. */
export const meerjarenraming: Plan<Ramingvraag> = {
  id: "meerjarenraming",
  versie: 1,
  titel: "Meerjarenraming",
  opschrift: "Meerjarenraming Wmo",
  vraag:
    "Wat zijn de lasten en baten per taakveld, van de rekening van twee jaar terug tot de raming over drie jaar, voor een of meer gemeenten? En wat is het verschil met de huidige begroting?",
  naam: "Raming",
  delen,
  lijsten: [posten],
  vorm: {
    laatsteKolom: "P",
    breedtes: { A: 44, B: 26, C: 14, D: 9, E: 9, F: 13, "G:L": 12, M: 16, N: 12, O: 11, P: 8 },
    tabkleur: "8A5AA8",
  },
  bezwaren: ramingbezwaren,
  antwoordnaam: "antwoord",
  bovenkant: () => ({ kern, zinnen: zinnen.flatMap((z) => z.naam ?? []) }),
  boven: (w) => zetBoven(w, antwoord, kern, false),
  zet,
};

function zet(w: Werk<Ramingvraag>): void {
  const { o } = w;
  const gebieden = gebiedenVan(w.vraag);
  zetKopje(o, "Samenvatting");
  zetUitleg(
    o,
    "De totalen van alle posten samen. Elk totaal komt uit de niet-afgeronde bedragen; waar afgeronde regels er naast zitten, staat dat onder de tabel en wordt geen regel bijgesteld. Verschil is jaar t min de huidige begroting: lagere lasten en hogere baten zijn voordelig.",
  );
  const jaren = zetJarenrij(w, gebieden[0]?.kop ?? "");
  const samenvatting = houdVrij(w, SAMENVATTING);
  const filters = `B${samenvatting}:F${o.rij - 1}`;
  o.signaalregels.push({ bereik: filters, als: { celIs: "=", dan: "alle" }, signaal: "gedempt" });
  zetOnderdelen(w, zinnen);
  const grafiek = houdVrij(w, GRAFIEKRIJEN);
  zetKopje(o, "Controle");
  const controle = houdVrij(w, controlerijen(gebieden.length));
  const factoren = zetRekenrijen(w, jaren);
  const van = o.rij;
  const gezet = gebieden.map((gebied) => {
    const tabellen = zetGebied(w, gebied, factoren, jaren);
    return { tabellen, verdeling: zetVerdeling(w, gebied, factoren, jaren) };
  });
  const tot = o.rij - 1;
  const [samen, ...gemeenten] = gezet;
  if (samen === undefined) return;
  const tabellen = gemeenten.length === 0 ? [samen.tabellen] : gemeenten.map((g) => g.tabellen);
  opRij(w, samenvatting, () => zetSamenvatting(o, samen.tabellen, samen.verdeling));
  opRij(w, controle, () => zetControle(w, samen.tabellen, tabellen, { van, tot }));
  zetGrafiek(o, grafiek + 1, samen.tabellen.lasten, jaren);
}

/** Laat rijen open die pas te vullen zijn als de rest er staat; geeft de eerste. */
function houdVrij({ o }: Pick<Werk, "o">, rijen: number): number {
  const eerste = o.rij;
  o.rij += rijen;
  return eerste;
}

function opRij({ o }: Pick<Werk, "o">, rij: number, doe: () => void): void {
  const hier = o.rij;
  o.rij = rij;
  doe();
  o.rij = hier;
}

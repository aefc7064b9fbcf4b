import {
  berekening,
  formule,
  kop,
  kopLinks,
  label,
  links,
  toelichting,
  uitkomst,
} from "../../workbook/cellen";
import { zetKopje, zetRij, zetUitleg } from "../opgave/opbouw";
import { regel } from "./looptijdblok";
import { MAANDEN } from "./reken";
import type { Werk } from "./werk";

/** De werkvoorraad per maand, en of de laatste in de rij binnen de termijnen van de wet blijft. */
export function zetVoorraad(w: Werk): void {
  const { o, n } = w;
  zetKopje(o, "Werkvoorraad en wachttijd");
  zetUitleg(
    o,
    "De wachttijd is die van de laatste in de rij aan het einde van de maand: wie eerst komt, is eerst aan de beurt, en de capaciteit loopt door. De termijn is die van het onderzoek en de beschikking samen, vanaf de melding.",
  );
  const zaken = regel(
    w,
    "Zaken die per maand kunnen worden afgehandeld",
    berekening(formule(`${n("voorraad_uren")}*${n("weken")}/12/${n("voorraad_uren_per_zaak")}`), "getal1"),
    "zaken per maand",
    "uren per week x weken / 12 / uren per zaak",
  );
  const termijn = regel(
    w,
    "Termijn voor onderzoek en beschikking samen",
    berekening(formule(`${n("onderzoekstermijn")}+${n("beslistermijn")}`), "getal1"),
    "weken",
    "Wmo 2015",
  );
  const kopjes = o.rij + 2;
  const [eerste, laatste] = [kopjes + 1, kopjes + MAANDEN];
  const oordeel = zetRij(
    o,
    label("Na een jaar"),
    toelichting(
      formule(
        `IF(ISNA(F${laatste}),"Buiten de termijn: met deze capaciteit wordt de voorraad nooit afgehandeld.",IF(G${laatste}="binnen","Binnen de termijn van onderzoek en beschikking samen.","Buiten de termijn van onderzoek en beschikking samen."))`,
      ),
    ),
  );
  o.samengevoegd.push(`B${oordeel}:G${oordeel}`);
  o.rij += 1;
  zetRij(
    o,
    kopLinks(formule(`WMO.WERKVOORRAAD(${n("voorraad_begin")},H${eerste}:H${laatste},B${zaken})`)),
    ...Array.from({ length: 4 }, () => kop()),
    kop("wachttijd in weken"),
    kop("termijn"),
    kop("instroom per maand"),
  );
  o.hoogtes[kopjes] = 32;
  for (let r = eerste; r <= laatste; r++)
    zetRij(
      o,
      links(undefined, "getal0"),
      ...["getal1", "getal1", "getal1", "getal2"].map((vorm) => berekening(undefined, vorm as "getal1")),
      uitkomst(formule(`E${r}*${n("weken")}/12`), "getal1"),
      uitkomst(
        formule(`IF(ISNA(F${r}),"buiten",IF(ROUND(F${r},6)<=ROUND(B${termijn},6),"binnen","buiten"))`),
      ),
      berekening(formule(n("voorraad_instroom")), "getal1"),
    );
  o.signaalregels.push(
    { bereik: `G${eerste}:G${laatste}`, als: { celIs: "=", dan: "buiten" }, signaal: "fout" },
    { bereik: `G${eerste}:G${laatste}`, als: { celIs: "=", dan: "binnen" }, signaal: "goed" },
  );
  o.namen.push({ naam: n("wachttijd_weken"), bereik: `F${eerste}:F${laatste}` });
}

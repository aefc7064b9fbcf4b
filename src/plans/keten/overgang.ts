import { kolomnummer } from "../../formula/adres";
import { MAANDEN } from "../../language/datums";
import { jarenvorm } from "../opgave/jaarblok";
import { jaarblok, regels, zin, type Som } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import type { Bladvorm } from "../opgave/plan";
import { isBandprijs } from "./lijsten";
import { maandtabel, ritmes, ritmetabel, type Ritme } from "./overgangmaanden";
import { clientrijen, gekozenrijen, geldrijen, vergelijking, vooraf, werkrijen } from "./overgangrijen";
import { bezwaren, delen, lijsten } from "./overgangvelden";

const maandEnJaar = (dag: Som): Som =>
  `CHOOSE(MONTH(${dag}),${MAANDEN.map((m) => `"${m}"`).join(",")})&" "&YEAR(${dag})`;

const WANNEER_KLAAR = (ritme: Ritme): Som =>
  `IF(MAX(tijd_${ritme})=0,"niemand is aan de beurt",IF(laatste_${ritme}="","er is geen tijd voor herbeoordelingen, niemand gaat over",IF(INDEX(achterstand_${ritme},ROWS(jaren))>=0.5,"aan het eind van "&INDEX(jaren,ROWS(jaren))&IF(ROUND(INDEX(achterstand_${ritme},ROWS(jaren)),0)=1," wacht er nog "," wachten er nog ")&FIXED(INDEX(achterstand_${ritme},ROWS(jaren)),0),"de laatste is klaar in "&${maandEnJaar(`laatste_${ritme}`)})))`;

/** Een besparing onder 0 is wat iets meer kost. */
const WERKWOORD = (besparing: string): Som => `IF(${besparing}<0,"kost","bespaart")`;
const BEDRAG = (besparing: string): Som => `"€ "&FIXED(ABS(${besparing}),0)&IF(${besparing}<0," meer","")`;

const TABKLEUR = "A85B08";

/** De tabellen per maand zijn tien kolommen breed, ook waar de jaren dat niet zijn. */
function vormBij(jaren: number): Bladvorm {
  const vorm = jarenvorm(jaren, TABKLEUR);
  const verder = ["H", "I", "J"].filter((kolom) => kolomnummer(kolom) > kolomnummer(vorm.laatsteKolom));
  return { ...vorm, breedtes: { ...vorm.breedtes, ...Object.fromEntries(verder.map((k) => [k, 15])) } };
}

/** De overgang van een oud naar een nieuw product, maand voor maand: wat er met de uren van de consulenten kan, bepaalt het tempo. */
export const overgang = opgave({
  id: "overgang",
  versie: 2,
  titel: "Overgang",
  opschrift: "Overgang naar een nieuw product",
  vraag:
    "Wat levert de overgang van een oud naar een nieuw product op, maand voor maand, met de uren die er voor herbeoordelingen zijn? En wat als al het werk op tijd gedaan was?",
  naam: "Overgang",
  delen,
  lijsten,
  vorm: vormBij(4),
  vormBij: (vraag) => vormBij(vraag.jaren.length),
  steuntOp: () => ["clienten", "tarief"],
  bezwaren,
  antwoord: () =>
    `"Met deze uren "&${WERKWOORD("totaal_met")}&" hard afsluiten met herindicatie in "&ROWS(jaren)&" jaar "&${BEDRAG("totaal_met")}&" en "&IF((totaal_met<0)=(totaal_zacht<0),"",${WERKWOORD("totaal_zacht")}&" ")&"zacht afsluiten "&${BEDRAG("totaal_zacht")}&": een verschil van € "&FIXED(ABS(totaal_met-totaal_zacht),0)&". Was al het werk op tijd, dan was het verschil € "&FIXED(ABS(totaal_tijd_met-totaal_tijd_zacht),0)&"."`,
  kern: ["totaal_zacht", "totaal_met", "uren_erbij_met", "kosten_erbij_met"],
  onderdelen: (vraag) => [
    regels("Wie er over gaat", vooraf),
    zin(`"Zacht: "&${WANNEER_KLAAR("zacht")}&". Hard met herindicatie: "&${WANNEER_KLAAR("met")}&"."`),
    zin(
      'IF(ROUND(later,1)=0,"",IF(later>0,"Let op: "&FIXED(later,0)&IF(ROUND(later,0)=1," cliënt staat"," cliënten staan")&" in geen jaar van aflopend, en blijven bij zacht in het oude product.","Let op: in de lijst lopen er "&FIXED(-later,0)&" meer af dan er cliënten zijn; die tellen niet mee."))',
    ),
    zin(
      `IF(${isBandprijs("INDEX(product_betaald,van_nr)")}+${isBandprijs("INDEX(product_betaald,naar_nr)")}=0,"","Een van deze producten heeft een prijs per band. Daar bespaart minder minuten in dezelfde band niets: alleen wie na het gesprek onder de ondergrens van de band komt, kost minder.")`,
    ),
    regels(
      "De manieren naast elkaar",
      vergelijking,
      "Met deze uren: niet meer herbeoordelingen dan waar tijd voor is. Op tijd: zonder die grens.",
    ),
    jaarblok({
      kop: "Cliënten per jaar",
      aantal: vraag.jaren.length,
      rijen: clientrijen,
    }),
    jaarblok({
      kop: "Besparing per jaar",
      uitleg:
        "Op de groep die op de ingangsdatum in het oude product zit. Nieuwe cliënten staan apart. Besparing en kosten van consulenten staan op andere taakvelden en worden niet van elkaar afgetrokken.",
      aantal: vraag.jaren.length,
      rijen: geldrijen,
      grafiek: {
        titel: "Besparing per jaar, met deze uren",
        beschrijving: "Per jaar twee kolommen: zacht afsluiten en hard afsluiten met herindicatie.",
        reeksen: [
          { naam: "zacht", rij: "besparing_zacht" },
          { naam: "hard met herindicatie", rij: "besparing_met" },
        ],
        as: "euro per jaar",
        vorm: "euro",
        ookNegatief: true,
        bovenaan: true,
      },
    }),
    jaarblok({
      kop: "Werk per jaar",
      aantal: vraag.jaren.length,
      rijen: werkrijen(vraag.herindicaties !== undefined),
    }),
    jaarblok({
      kop: "Bij het gekozen beleid",
      uitleg: "Hier rekenen de andere bladen mee.",
      aantal: vraag.jaren.length,
      rijen: gekozenrijen,
    }),
    maandtabel(vraag),
    ...ritmes.map((ritme) => ritmetabel(vraag, ritme)),
  ],
});

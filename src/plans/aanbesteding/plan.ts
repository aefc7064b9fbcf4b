import { regels, zin, type Onderdeel, type Som } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { formulesVan, type Gunningsformule } from "./formules";
import { afvaller, kanteltabel, plaatstabel, puntentabel, scoretabel, winnaarstabel } from "./tabellen";
import { delen, lijsten, type Aanbestedingsvraag } from "./velden";

/** Wie er wint bij vier formules, bij welk gewicht dat omslaat, en wat er gebeurt als er een afvalt. */
export const aanbesteding = opgave({
  id: "aanbesteding",
  versie: 1,
  titel: "Aanbesteding",
  opschrift: "Aanbesteding: prijs en kwaliteit",
  vraag:
    "Wie wint de aanbesteding, en hangt dat van de formule af? Bij welk gewicht van de prijs wint een ander, en wat gebeurt er als er een inschrijver afvalt?",
  naam: "Aanbesteding",
  delen,
  lijsten,
  vorm: {
    laatsteKolom: "I",
    breedtes: { A: 44, B: 22, C: 18, D: 13, "E:I": 16 },
    tabkleur: "8A5AA8",
  },
  bezwaren({ grenzen }) {
    if (grenzen === undefined || grenzen.hoogste > grenzen.laagste) return [];
    return [
      "Gewogen factor: de hoogste prijs die mag, is niet hoger dan de laagste. Vul de grenzen uit het aanbestedingsstuk in.",
    ];
  },
  antwoord: (vraag) =>
    `IF(ROWS(inschrijver)=1,"Er is één inschrijver: er valt niets te vergelijken.",IF(winnaars=1,IF(vaste_prijs=1,"De prijzen zijn gelijk, dus de kwaliteit beslist: ","Bij elke formule"&${METGELDIGE}&" is de winnaar: ")&INDEX(winnaar,1)&".","De formule beslist. "&${opsomming(formulesVan(vraag))}&"."))&IF(AND(ROWS(inschrijver)>1,vaste_prijs=0,ruimte<>""),${OMSLAG},"")`,
  kern: ["winnaars", "ruimte", "verschuivers", "wisselaars", "prijsverschil"],
  onderdelen: (vraag) => {
    const formules = formulesVan(vraag);
    return [
      winnaarstabel(formules),
      ...waarschuwingen(vraag),
      regels("Hoe vast staat de uitslag?", [
        {
          naam: "winnaars",
          label: "Verschillende winnaars bij deze formules",
          eenheid: "winnaars",
          vorm: "getal0",
          som: formules
            .map(({ id }, i) => `(COUNT(rang_${id})>0)*(MATCH(INDEX(winnaar,${i + 1}),winnaar,0)=${i + 1})`)
            .join("+"),
          hoe: "1 als elke formule dezelfde winnaar geeft; gelijk eindigen telt als een eigen uitslag, geen geldige prijs niet",
          uitkomst: true,
          signaal: { als: { celIs: ">", dan: 1 }, signaal: "letOp" },
        },
        {
          naam: "ruimte",
          label: "Zoveel kan het gewicht van de prijs schuiven zonder andere winnaar",
          eenheid: "aandeel",
          vorm: "procent1",
          som: 'IF(COUNT(winnaar_ruimte)=0,"",MIN(winnaar_ruimte))',
          hoe: "de kleinste afstand tot een gewicht waarbij een ander wint; leeg als dat er niet is",
          uitkomst: true,
        },
        {
          naam: "verschuivers",
          label: "Met een plaats die van de formule afhangt",
          eenheid: "inschrijvers",
          vorm: "getal0",
          som: 'COUNTIF(plaatsverschil,">0")',
          hoe: "het verschil tussen hun hoogste en laagste plaats is niet 0",
        },
        {
          naam: "prijsverschil",
          label: "De duurste boven de goedkoopste",
          eenheid: "aandeel",
          vorm: "procent1",
          som: "MAX(inschrijver_prijs)/goedkoopst-1",
          hoe: "hoogste prijs / laagste prijs - 1",
        },
        {
          naam: "gewicht_kwaliteit",
          label: "Gewicht van de kwaliteit",
          eenheid: "aandeel",
          vorm: "procent1",
          som: "1-gewicht_prijs",
          hoe: "1 - gewicht van de prijs: samen altijd 100%",
        },
        {
          naam: "vaste_prijs",
          label: "Vaste prijs: iedereen vraagt hetzelfde",
          eenheid: "1 is ja, 0 is nee",
          vorm: "getal0",
          som: "IF(AND(ROWS(inschrijver)>1,MAX(inschrijver_prijs)=MIN(inschrijver_prijs)),1,0)",
          hoe: "de hoogste prijs is de laagste",
        },
      ]),
      scoretabel(vraag.inschrijvers, formules),
      plaatstabel(vraag.inschrijvers, formules),
      ...afvaller(vraag.inschrijvers),
      puntentabel(vraag.inschrijvers, formules),
      kanteltabel(vraag.inschrijvers, formules),
    ];
  },
});

/** "Laagste inschrijving: A; logaritmisch: B". */
function opsomming(formules: readonly Gunningsformule[]): Som {
  return formules
    .map(
      ({ naam }, i) =>
        `"${i === 0 ? naam.charAt(0).toUpperCase() + naam.slice(1) : `; ${naam}`}: "&INDEX(winnaar,${i + 1})`,
    )
    .join("&");
}

/** Is er bij een formule geen geldige prijs, dan heeft zij geen winnaar. */
const METGELDIGE: Som = 'IF(COUNTIF(winnaar,"geen geldige prijs")=0,""," met een geldige prijs")';

const OMSLAG: Som =
  '" Bij ten minste één formule wint al een ander als het gewicht van de prijs "&FIXED(100*ruimte,1)&" procentpunt schuift."';

/** Wat de uitslag minder waard maakt dan hij lijkt. */
function waarschuwingen({ grenzen }: Aanbestedingsvraag): Onderdeel[] {
  const buiten = 'COUNTIF(score_factor,"ongeldig")';
  return [
    zin(
      'IF(ROWS(inschrijver)=1,"Let op: met één inschrijver is elke score de hoogste. Bij “laagste inschrijving” en “logaritmisch” krijgt de prijs dan altijd 100 punten, hoe hoog hij ook is.",IF(vaste_prijs=1,"Let op: iedereen vraagt dezelfde prijs. Dan zegt de prijsscore niets: alleen de kwaliteit maakt verschil, en een ander gewicht verandert de volgorde niet.",IF(gewicht_prijs=0,"Let op: de prijs telt niet mee (gewicht 0%), en de inschrijvers vragen toch verschillende prijzen.","")))',
    ),
    zin(
      'IF(MAX(inschrijver_kwaliteit)<=10,"Let op: de kwaliteit is hoogstens "&FIXED(MAX(inschrijver_kwaliteit),1)&"; verwacht punten op een schaal van 100. Zijn het rapportcijfers? Maak ze dan maal 10.","")',
    ),
    ...(grenzen === undefined
      ? []
      : [
          zin(
            `IF(${buiten}>0,"Let op: bij “gewogen factor” ligt de prijs van "&IF(${buiten}=1,"1 inschrijver",${buiten}&" inschrijvers")&" buiten de grenzen. Zo’n inschrijving is ongeldig: controleer de prijs of de grenzen.",IF(AND(ROWS(inschrijver)>1,grens_laagste=goedkoopst,grens_hoogste=MAX(inschrijver_prijs)),"Let op: de grenzen van “gewogen factor” zijn precies de laagste en de hoogste inschrijving. Zijn zij niet vooraf vastgesteld, dan hangt ieders score van de anderen af, en kan de volgorde omdraaien als er een afvalt.",""))`,
          ),
        ]),
  ];
}

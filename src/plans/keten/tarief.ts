import { getal } from "../../functions/mechaniek/soort";
import { jarenvorm } from "../opgave/jaarblok";
import { jaarblok, zin } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { deel } from "../opgave/vraagvan";
import { prijsbezwaren, banden, bandregels, bandzinnen, uurprijs } from "./bandprijs";
import { jarenlijst, perProduct, productenlijst } from "./lijsten";

const basis = deel({
  naam: "basis",
  kop: "Indexatie",
  uitleg: "Waaruit de index van een jaar bestaat.",
  verplicht: true,
  velden: [
    {
      sleutel: "aandeelOva",
      naam: "aandeel_ova",
      label: "Deel van het tarief dat met de lonen stijgt (OVA)",
      eenheid: "aandeel",
      vorm: "procent0",
      soort: getal({
        eenheid: "een aandeel van 0 tot en met 1, bijvoorbeeld 0,9 of 90%",
        bijLeeg: "nul",
        hoogstens: 1,
        redenTeGroot: "aandeel-te-groot",
      }),
      afspraak: { waarde: 0.9, bron: "VNG, indexatie bij inkoop: 90% OVA en 10% PPC." },
    },
  ],
});

const jaren = jarenlijst(
  "De index geldt vanaf het tweede jaar: in het eerste jaar geldt het tarief van de lijst Producten. Een leeg vak telt als 0%.",
  "ova",
  "ppc",
  "correctie",
);
const producten = productenlijst(
  "Het tarief van het eerste jaar. Bij een prijs per band (“band nu” of “band straks”) telt het tarief per uur niet mee, en mag het leeg blijven.",
  "uurtarief",
  "betaald",
  "minuten",
  "declaratiegraad",
);

/** Het tarief van elk product in elk jaar. */
export const tarief = opgave({
  id: "tarief",
  versie: 1,
  titel: "Tarief",
  opschrift: "Tarief per jaar",
  vraag: "Wat kost een uur van elk product in elk jaar, als het tarief met de index meestijgt?",
  naam: "Tarief",
  delen: [basis, banden],
  lijsten: [jaren, producten],
  vorm: jarenvorm(4, "1F5C99"),
  vormBij: (vraag) => jarenvorm(vraag.jaren.length, "1F5C99"),
  steuntOp: () => [],
  bezwaren: (vraag) => prijsbezwaren(vraag.producten, vraag.banden !== undefined),
  antwoord: () =>
    'IF(ROWS(jaren)=1,"Er is één jaar: daar geldt het tarief van de lijst Producten.","Van "&INDEX(jaren,1)&" tot en met "&INDEX(jaren,ROWS(jaren))&" stijgen de tarieven "&FIXED(100*stijging,1)&"%.")',
  kern: [
    {
      naam: "stijging",
      label: "Stijging tot en met het laatste jaar",
      eenheid: "aandeel",
      vorm: "procent1",
      som: "INDEX(prijspeil,ROWS(jaren))-1",
    },
  ],
  onderdelen: (vraag) => [
    zin(
      'IF(ROWS(jaren)-1<=COUNT(ova)-COUNT(INDEX(ova,1)),"","Let op: voor "&(ROWS(jaren)-1-COUNT(ova)+COUNT(INDEX(ova,1)))&" van de "&(ROWS(jaren)-1)&" jaren na "&INDEX(jaren,1)&" is geen index OVA ingevuld. Het tarief blijft dan gelijk.")',
    ),
    jaarblok({
      kop: "Index en tarief",
      uitleg:
        "Index = deel OVA x OVA + (1 - deel OVA) x PPC + de correctie: wat de definitieve index van het jaar ervoor hoger was dan de voorlopige.",
      aantal: vraag.jaren.length,
      rijen: [
        {
          naam: "index",
          label: "Index ten opzichte van het jaar ervoor",
          eenheid: "per jaar",
          vorm: "procent2",
          som: "IF({n}=1,0,aandeel_ova*N(INDEX(ova,{n}))+(1-aandeel_ova)*N(INDEX(ppc,{n}))+N(INDEX(correctie,{n})))",
          hoe: "deel OVA x OVA + de rest x PPC + correctie",
        },
        {
          naam: "prijspeil",
          label: "Prijspeil, eerste jaar is 1",
          eenheid: "aandeel",
          vorm: "getal4",
          som: "IF({n}=1,1,{prijspeil@-1}*(1+{index}))",
          hoe: "prijspeil van het jaar ervoor x (1 + index)",
        },
        {
          naam: "uurtarief",
          label: "Tarief per uur",
          eenheid: "euro per uur",
          vorm: "euroCent",
          som: `${uurprijs(vraag.banden !== undefined)}*{prijspeil}`,
          hoe: "tarief van het eerste jaar x prijspeil; een prijs per band is omgerekend naar een uur",
          uitkomst: true,
          per: perProduct(vraag.producten),
        },
      ],
    }),
    bandregels(vraag.banden !== undefined),
    ...bandzinnen(vraag.banden !== undefined),
  ],
});

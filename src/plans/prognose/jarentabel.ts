import { jaarblok, type Jaarrij, type Onderdeel, type Som } from "../opgave/onderdeel";
import type { Prognosevraag } from "./lijsten";

/** De rijen van de bevolking in één jaar en van één leeftijd; wat onbekend is, telt niet. */
export const vanJaar = (jaar: Som, leeftijd: Som): Som =>
  `(bevolking_leeftijd=${leeftijd})*(bevolking_jaar=${jaar})*ISNUMBER(bevolking_inwoners)`;

/** Per jaar: de bevolking, het gebruik daarvan, trend en beleid, en wat er dan uitkomt. */
export function jarentabel(vraag: Prognosevraag): Onderdeel {
  const per = { aantal: vraag.leeftijden.length, label: "INDEX(leeftijd,{#})" };
  const perEffect = { aantal: vraag.effecten.length, label: "INDEX(effect_wat,{#})" };
  const inwoners = vanJaar("{jaar}", "INDEX(leeftijd,{#})");
  const clienten = (naam: string, label: string, som: Som, hoe: string): Jaarrij => ({
    naam,
    label,
    eenheid: "cliënten",
    vorm: "getal0",
    som,
    hoe,
  });
  const beleid: Jaarrij[] = [
    {
      naam: "factor",
      label: "Vermenigvuldigt met",
      eenheid: "keer",
      vorm: "getal2",
      som: "IF((INDEX(effect_jaar,{#})>basisjaar)*(INDEX(effect_jaar,{#})<={jaar})=1,1+INDEX(effect,{#}),1)",
      hoe: "1 + effect, vanaf het jaar waarin het begint",
      per: perEffect,
    },
    clienten(
      "beleidseffect",
      "Effect van beleid",
      "{autonoom}*(PRODUCT({factor:})-1)",
      "met trend x (alle factoren samen - 1)",
    ),
  ];
  return jaarblok({
    kop: "Cliënten op 1 januari",
    uitleg:
      "Inwoners x gebruik per leeftijd, dan de trend, dan het beleid. Het gebruik is dat van het basisjaar.",
    aantal: vraag.jaren.length,
    rijen: [
      {
        naam: "inwoners",
        label: "Inwoners",
        eenheid: "inwoners",
        vorm: "getal0",
        som: `IF(SUMPRODUCT(${inwoners})=1,SUMPRODUCT(${inwoners},bevolking_inwoners),NA())`,
        hoe: "uit de lijst Bevolking",
        per,
        totaal: "Inwoners, alle leeftijden",
      },
      {
        ...clienten(
          "demografie",
          "Cliënten bij gelijk gebruik",
          "{inwoners}*INDEX(gebruik,{#})",
          "inwoners x gebruik in het basisjaar",
        ),
        per,
        totaal: "Cliënten bij gelijk gebruik, alle leeftijden",
      },
      clienten(
        "autonoom",
        "Cliënten met trend",
        "{demografie_totaal}*(1+trend)^({jaar}-basisjaar)",
        "x (1 + trend) voor elk jaar na het basisjaar",
      ),
      ...(vraag.effecten.length === 0 ? [] : beleid),
      {
        ...clienten(
          "clienten",
          "Cliënten, prognose",
          vraag.effecten.length === 0 ? "{autonoom}" : "{autonoom}+{beleidseffect}",
          vraag.effecten.length === 0 ? "bevolking en trend" : "met trend + effect van beleid",
        ),
        uitkomst: true,
      },
      {
        naam: "per_1000",
        label: "Cliënten per 1.000 inwoners",
        eenheid: "cliënten",
        vorm: "getal1",
        som: "IF({inwoners_totaal}=0,0,1000*{clienten}/{inwoners_totaal})",
        hoe: "1.000 x cliënten / inwoners",
      },
      {
        naam: "erbij",
        label: "Komt er per saldo bij",
        eenheid: "cliënten per jaar",
        vorm: "getal0",
        som: 'IF({n}=ROWS(jaren),"",INDEX({clienten..},MIN({n}+1,ROWS(jaren)))-{clienten})',
        hoe: "1 januari van het volgende jaar - 1 januari van dit jaar",
      },
      ...(vraag.uitstroom === undefined
        ? []
        : [
            {
              naam: "instroom_jaar",
              label: "Instroom",
              eenheid: "cliënten per jaar",
              vorm: "getal0",
              som: 'IF({erbij}="","",{erbij}+{clienten}*uitstroom)',
              hoe: "wat er per saldo bij komt + cliënten x uitstroom",
            } as const,
          ]),
      ...(vraag.tellingen.length < 2
        ? []
        : [
            clienten(
              "doorgetrokken",
              "Ter vergelijking: de groei van de tellingen doorgetrokken",
              "INDEX(telling_clienten,ROWS(telling_jaar))*(1+groei_tellingen)^({jaar}-INDEX(telling_jaar,ROWS(telling_jaar)))",
              "laatste telling x (1 + groei) voor elk jaar erna; geen prognose",
            ),
          ]),
    ],
    grafiek: {
      soort: "lijn",
      titel: "Cliënten op 1 januari",
      beschrijving:
        vraag.tellingen.length < 2
          ? "Per jaar het aantal cliënten volgens de prognose."
          : "Per jaar het aantal cliënten volgens de prognose, en daarnaast wat er uitkomt als de groei van de tellingen wordt doorgetrokken.",
      reeksen: [
        { naam: "prognose", rij: "clienten" },
        ...(vraag.tellingen.length < 2 ? [] : [{ naam: "groei doorgetrokken", rij: "doorgetrokken" }]),
      ],
      as: "cliënten",
      vorm: "getal0",
      bovenaan: true,
      // Twee lijnen die bij elkaar beginnen: hun getallen vallen over elkaar.
      zonderWaarden: true,
    },
  });
}

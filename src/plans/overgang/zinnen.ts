import { MAANDEN } from "../../language/datums";
import type { Kernregel, Som, Zin } from "../opgave/onderdeel";
import { scenarios, type Scenariowoorden } from "./scenarios";
import type { Overgangsvraag } from "./vraag";

const heel = (som: Som): Som => `FIXED(${som},0)`;
const een = (som: Som): Som => `FIXED(${som},1)`;
const euro = (som: Som): Som => `IF(${som}<0,"-","")&"€ "&FIXED(ABS(${som}),0)`;
const staat = (som: Som): Som => `IF(ROUND(${som},0)=1," staat"," staan")`;
const datum = (som: Som): Som =>
  `DAY(${som})&" "&CHOOSE(MONTH(${som}),${MAANDEN.map((m) => `"${m}"`).join(",")})&" "&YEAR(${som})`;

/** Wat elk scenario in het eerste jaar bespaart en op zijn drukst vraagt. */
export const antwoord: Som = `"Besparing in "&startjaar&": "&${scenarios
  .map(
    ({ scenario }, i) =>
      `"${scenario} "&${euro(`INDEX(vergelijk_besparing_jaar1,${i + 1})`)}&", piek "&${een(`INDEX(vergelijk_piek,${i + 1})`)}&" uur per week`,
  )
  .join('; "&')}."`;

const PIEK = { zacht: "zacht en hard zonder herindicatie", met: "hard met herindicatie" } as const;

/** De besparing in het eerste jaar van elk scenario, en de drukste maand van de twee ritmes die er zijn. */
export const kern: readonly Kernregel[] = [
  ...scenarios.map((s, i): Kernregel => ({
    naam: `kern_besparing_${s.naam}`,
    label: `Besparing in het eerste jaar, ${s.scenario}`,
    eenheid: "euro",
    vorm: "euro",
    som: `INDEX(vergelijk_besparing_jaar1,${i + 1})`,
  })),
  ...scenarios
    .filter((s) => s.naam === s.ritme)
    .map((s): Kernregel => ({
      naam: `kern_piek_${s.ritme}`,
      label: `Drukste maand, ${PIEK[s.ritme]}`,
      eenheid: "uren per week",
      vorm: "getal1",
      som: `MAX(maand_uren_${s.ritme})`,
    })),
];

/** Wat de lezer op het verkeerde been kan zetten; een zin die nu niet geldt, is leeg. */
export function letOp({ groepen }: Overgangsvraag): Zin[] {
  return [
    {
      soort: "zin",
      naam: "zin_niet_in_lijst",
      som: `IF(niet_in_lijst>0.5,"Let op: "&${heel("niet_in_lijst")}&" van de "&${heel("clienten")}&" cliënten"&${staat("niet_in_lijst")}&" in geen jaar van de lijst ("&${heel("in_lijst")}&" wel). Bij zacht afsluiten blijven zij in het oude product; daarom eindigt hard met herindicatie op een hogere structurele besparing. Zet hun jaar in de lijst zodra het bekend is.","")`,
    },
    {
      soort: "zin",
      naam: "zin_einde",
      // Zonder eigen einddag eindigt het product na de lijst, en wie er dan nog in zit, staat in de zin hierboven.
      som: `IF(AND(oud_bij_einde>0.5,einde_product<>DATE(MAX(jaren)+1,1,1)),"Let op: het oude product eindigt op "&${datum("einde_product")}&", maar bij zacht afsluiten zitten er dan nog "&${heel("oud_bij_einde")}&" cliënten in. Verleng het contract, of kies een ander scenario.","")`,
    },
    {
      soort: "zin",
      naam: "zin_band",
      som: `IF(AND(band_nu=band_straks,band_nu>0),"Let op: het gemiddelde blijft in bandbreedte "&band_nu&" (tabel van de Drechtsteden). Onder een prijs per band bespaart de gemiddelde cliënt dus niets; alleen wie een grens over gaat, scheelt.","")`,
    },
    ...(groepen.length > 0 ? [GROEPEN] : []),
  ];
}

const GROEPEN: Zin = {
  soort: "zin",
  naam: "zin_groepen",
  som: `IF(OR(ABS(groepen_nu-minuten_nu)>0.5,ABS(groepen_clienten-clienten)>0.5),"Let op: de groepen tellen "&${heel("groepen_clienten")}&" cliënten met gemiddeld "&${een("groepen_nu")}&" minuten nu en "&${een("groepen_straks")}&" straks; de besparing rekent met "&${heel("clienten")}&" cliënten, "&${een("minuten_nu")}&" en "&${een("minuten_straks")}&".","")`,
};

/** Wat een scenario voor cliënten betekent, in een alinea uit de aantallen van de tabel met gevolgen. */
export function alineas(vraag: Overgangsvraag): Zin[] {
  return scenarios.map((s, i) => ({ soort: "zin", naam: `zin_${s.naam}`, som: alinea(vraag, s, i + 1) }));
}

function alinea({ groepen }: Overgangsvraag, s: Scenariowoorden, rij: number): Som {
  const aantal = (kolom: string) => heel(`INDEX(gevolg_${kolom},${rij})`);
  const behoud = `IF(in_lijst=0,".",": gemiddeld nog "&${aantal("maanden")}&" maanden vanaf de ingangsdatum.")`;
  const delen = {
    zacht: [
      `"${s.titel}: in "`,
      "startjaar",
      '" worden "',
      aantal("beoordeeld"),
      '" van de "',
      heel("clienten"),
      '" cliënten opnieuw beoordeeld, ieder als de eigen verwijzing afloopt. Tot dan verandert er voor hen niets"',
      behoud,
    ],
    zonder: [
      `"${s.titel}: op de ingangsdatum krijgen "`,
      aantal("op_papier"),
      '" cliënten een nieuw besluit met dezelfde uren en dezelfde duur. Aan hun hulp verandert dan niets; dat gebeurt pas bij de herbeoordeling, op dezelfde momenten als bij zacht afsluiten"',
      behoud,
    ],
    met: [
      `"${s.titel}: in "`,
      "startjaar",
      '" worden alle "',
      aantal("beoordeeld"),
      '" cliënten opnieuw beoordeeld. Voor "',
      aantal("eerder"),
      '" van hen liep de verwijzing dat jaar nog niet af: hun afspraak met de aanbieder wordt doorkruist, en bezwaar of een procedure is mogelijk. De oude minuten gelden gemiddeld nog "',
      aantal("maanden"),
      '" maanden vanaf de ingangsdatum."',
    ],
  }[s.naam];
  const naarGroepen = [
    '" Van wie er in het eerste jaar beoordeeld is, krijgen er naar de groepen "',
    aantal("minder_jaar1"),
    '" minder minuten en komen er "',
    aantal("band_jaar1"),
    '" in een lagere band."',
  ];
  return [...delen, ...(groepen.length > 0 ? naarGroepen : [])].join("&");
}

import { metPrijzen } from "../bandbreedtes/banden";
import { minBij, tabel, type Som, type Tabelgrafiek, type Tabelkolom } from "../opgave/onderdeel";
import type { Besparingsvraag } from "./delen";

/** De besparing per rij van een tabel als kolommen. */
export function grafiekNaar(wat: string, beschrijving: string): Tabelgrafiek {
  return {
    titel: `Besparing per jaar naar ${wat}`,
    beschrijving,
    categorieen: wat,
    reeksen: [{ naam: "besparing per jaar", kolom: "besparing" }],
    as: "euro per jaar",
    vorm: "euro",
    ookNegatief: true,
  };
}

/** Een gemiddelde vult iemand in zoals het blad het toont, op twee decimalen: wat daaronder scheelt, is afronden en geen verschil. */
export const GROEPEN_KLOPPEN: Som =
  "AND(ROUND(groepen_clienten-clienten,6)=0,ROUND(groepen_gemiddeld_nu,2)=ROUND(minuten_nu,2),ROUND(groepen_gemiddeld_straks,2)=ROUND(minuten_straks,2))";

/** Eén manier van rekenen: waarmee, en waarom zij geeft wat zij geeft. */
interface Methode {
  readonly op: "gemiddelde" | "verdeling";
  readonly perBand: boolean;
  readonly waarom: Som;
}

const GEEN_UITSPRAAK =
  "Geen uitspraak: er liggen cliënten onder de laagste band. Kies bij de uitgangspunten wat zij kosten.";

/** Waarom een prijs per band dit geeft: eerst of er een uitspraak is, dan of iemand van band wisselt, dan pas wat dat scheelt. */
function perWissel(alle: Som, niemand: string, gelijk: string, deel: string, iedereen = deel): Som {
  return `IF(ISNA({besparing}),${metPrijzen(`"${GEEN_UITSPRAAK}"`, '"Geen uitspraak: nog niet elke band heeft een prijs."')},IF({wissel}=0,"${niemand}",IF(ABS({besparing})<0.005,"${gelijk}",IF({wissel}=${alle},"${iedereen}","${deel}"))))`;
}

const methoden: readonly Methode[] = [
  {
    op: "gemiddelde",
    perBand: false,
    waarom: '"Cliënten x gemiddelde minuten: elke minuut kost evenveel."',
  },
  {
    op: "verdeling",
    perBand: false,
    waarom: `IF(ABS({verschil})<0.005,"Gelijk: onder p*q kost elke minuut evenveel, dus het gemiddelde zegt genoeg.",IF(${GROEPEN_KLOPPEN},"Vrijwel gelijk: het ingevulde gemiddelde is afgerond, en dat van de groepen niet.","Anders, want de groepen hebben samen een ander aantal cliënten of een ander gemiddelde dan is ingevuld."))`,
  },
  {
    op: "gemiddelde",
    perBand: true,
    waarom: perWissel(
      "clienten",
      "Het gemiddelde blijft in dezelfde band, dus deze som ziet geen verschil.",
      "Het gemiddelde gaat naar een andere band met dezelfde prijs, dus deze som ziet geen verschil.",
      "Het gemiddelde gaat over een grens: deze som laat iedereen van band wisselen, en in het echt wisselt een deel.",
    ),
  },
  {
    op: "verdeling",
    perBand: true,
    waarom: perWissel(
      "SUM(groep_aantal)",
      "Niemand gaat over een grens: wie in zijn band blijft, kost evenveel, hoeveel minuten er ook af gaan.",
      "Per saldo geen verschil: de oude en de nieuwe band kosten evenveel, of het een heft het ander op.",
      "Alleen wie over een grens gaat, telt. Wie in zijn band blijft, kost evenveel, ook met minder minuten.",
      "Iedereen gaat over een grens en kost voortaan de prijs van een andere band.",
    ),
  },
];

function kosten({ op, perBand }: Methode, wanneer: "nu" | "straks"): Som {
  const wie =
    op === "gemiddelde" ? [`minuten_${wanneer}`, "clienten"] : [`groep_minuten_${wanneer}`, "groep_aantal"];
  const [minuten, aantal] = wie;
  return perBand
    ? metPrijzen(
        `WMO.KOSTEN_BANDBREEDTE(${minuten},band_prijs,band_vanaf,grens,${aantal},onder_laagste)`,
        "NA()",
      )
    : `WMO.KOSTEN_PXQ(${minuten},uurtarief,declaratiegraad,weken,${aantal})`;
}

/** Het nummer van de band van elke cliënt, zoals WMO.BANDBREEDTE, maar voor een heel bereik: hoeveel ondergrenzen eronder liggen. */
function bandnummers(minuten: Som, aantalBanden: number): Som {
  // Minuten tellen op 6 decimalen; de laagste ondergrens hoort altijd bij haar band, de andere alleen bij grensregel “tot”.
  const op = '0.0000005*IF(grens="tot",-1,1)';
  const boven = Array.from({ length: aantalBanden }, (_, i) =>
    i === 0 ? `(${minuten}>INDEX(band_vanaf,1)-0.0000005)` : `(${minuten}>INDEX(band_vanaf,${i + 1})+${op})`,
  );
  return `(${boven.join("+")})`;
}

/** Hoeveel cliënten er onder een prijs per band van band wisselen. */
function wisselaars({ op, perBand }: Methode, { banden }: Besparingsvraag): Som | { tekst: string } {
  if (!perBand) return { tekst: "–" };
  const [nu, straks] = (["nu", "straks"] as const).map((wanneer) =>
    bandnummers(op === "gemiddelde" ? `minuten_${wanneer}` : `groep_minuten_${wanneer}`, banden.length),
  );
  return op === "gemiddelde"
    ? `IF(${nu}=${straks},0,clienten)`
    : `SUMPRODUCT((${nu}<>${straks})*groep_aantal)`;
}

/** Dezelfde cliënten op het gemiddelde en op de verdeling, onder p*q en onder een prijs per band; elk verschil met zijn reden. */
export function methodetabel(vraag: Besparingsvraag) {
  const prijsPerBand = vraag.prijs !== undefined && vraag.banden.length > 0;
  const rijen = methoden.filter(
    (m) => (m.op === "gemiddelde" || vraag.groepen.length > 0) && (!m.perBand || prijsPerBand),
  );
  if (rijen.length < 2) return [];
  const wissel: Tabelkolom<Methode> = {
    kolom: "wissel",
    naam: "methode_wissel",
    kop: "Cliënten die van band wisselen",
    vorm: "getal0",
    stijl: "rechts",
    cel: (m) => wisselaars(m, vraag),
  };
  return [
    tabel({
      kop: "Op het gemiddelde of op de verdeling, per uur of per band",
      uitleg:
        "Euro per jaar. Onder p*q betaalt u elke gedeclareerde minuut. Onder een prijs per band betaalt u per cliënt per maand de prijs van zijn band, zonder declaratiegraad.",
      rijen,
      kolommen: [
        {
          kolom: "manier van rekenen",
          kop: "Manier van rekenen",
          stijl: "label",
          cel: ({ op, perBand }) => ({ tekst: `${op}, ${perBand ? "prijs per band" : "p*q"}` }),
        },
        { kolom: "nu", naam: "methode_nu", kop: "Kosten nu", vorm: "euro", cel: (m) => kosten(m, "nu") },
        {
          kolom: "straks",
          naam: "methode_straks",
          kop: "Kosten straks",
          vorm: "euro",
          cel: (m) => kosten(m, "straks"),
        },
        {
          kolom: "besparing",
          naam: "methode_besparing",
          kop: { som: `"Besparing"&${minBij("methode_besparing", "meerkosten")}` },
          vorm: "euro",
          stijl: "uitkomst",
          cel: "{nu}-{straks}",
        },
        {
          kolom: "verschil",
          naam: "methode_verschil",
          kop: "Verschil met het gemiddelde, p*q",
          vorm: "euro",
          cel: "{besparing}-{besparing@1}",
        },
        ...(vraag.prijs === undefined ? [] : [wissel]),
        {
          kolom: "waarom",
          naam: "methode_waarom",
          kop: "Waarom",
          stijl: "bron",
          cel: ({ waarom }) => waarom,
        },
      ],
      grafiek: grafiekNaar(
        "manier van rekenen",
        "Per manier van rekenen één kolom met de besparing per jaar. De getallen staan in de tabel.",
      ),
    }),
  ];
}

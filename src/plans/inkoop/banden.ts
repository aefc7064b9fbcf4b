import { metPrijzen } from "../bandbreedtes/banden";
import { regels, tabel, type Onderdeel, type Som } from "../opgave/onderdeel";
import { metBanden } from "./modellen";
import type { Inkoopvraag } from "./velden";

/** Per band wat het de aanbieder oplevert als iemand een band hoger geïndiceerd is, en tot welke kosten dat loont. */
export function bandtabel({ banden }: Inkoopvraag): Onderdeel[] {
  const rijen = Array.from({ length: banden.length + 1 }, (_, band) => band);
  const hoogste = banden.length;
  const prijs = (band: number): Som =>
    band > 0 ? `INDEX(band_prijs,${band})` : 'IF(onder_laagste="laagste band",INDEX(band_prijs,1),0)';
  const naam = (band: number): Som =>
    band === 0
      ? '"onder de laagste band"'
      : `"band ${band}"&IF(OR(INDEX(band_naam,${band})="",INDEX(band_naam,${band})=0),": vanaf "&INDEX(band_vanaf,${band})&" minuten",": "&INDEX(band_naam,${band}))`;
  const nietHoogste = (som: (band: number) => Som) => (band: number) =>
    band === hoogste ? undefined : som(band);
  return [
    tabel({
      kop: "Loont het om iemand een band hoger te krijgen?",
      uitleg:
        "Per cliënt per jaar. Bij evenveel leveren is de hogere prijs winst. Levert de aanbieder aan de onderkant van de hogere band, dan kosten de minuten erbij hem geld; het loont zolang een uur hem minder kost dan “loont tot”.",
      rijen,
      kolommen: [
        { kolom: "band", naam: "band_titel", kop: "Bandbreedte", stijl: "label", cel: naam },
        {
          kolom: "clienten",
          naam: "band_clienten",
          kop: "Cliënten",
          vorm: "getal0",
          cel: (band) => `SUMIF(uit_band,${band},groep_aantal)`,
        },
        {
          kolom: "minuten",
          naam: "band_minuten",
          kop: "Gemiddelde minuten",
          vorm: "getal1",
          cel: (band) => `IF({clienten}=0,"",SUMIF(uit_band,${band},uit_totaal)/{clienten})`,
        },
        {
          kolom: "onderkant",
          naam: "band_onderkant",
          kop: "Scheelt leveren aan de onderkant",
          vorm: "euro",
          cel: (band) =>
            band === 0
              ? undefined
              : `IF({minuten}="","",({minuten}-INDEX(band_vanaf,${band}))/60*weken*vermijdbare_kosten)`,
        },
        {
          kolom: "stap",
          naam: "band_stap",
          kop: "Een band hoger, evenveel leveren",
          vorm: "euro",
          // Wie onder de laagste band ligt, heeft zonder keuze geen prijs: dan is er ook geen stap.
          cel: nietHoogste((band) => {
            const stap = metPrijzen(`12*(${prijs(band + 1)}-${prijs(band)})`);
            return band > 0 ? stap : `IF(onder_laagste="fout","",${stap})`;
          }),
        },
        {
          kolom: "erbij",
          naam: "band_minuten_erbij",
          kop: "Minuten tot die onderkant",
          vorm: "getal1",
          cel: nietHoogste((band) => `IF({minuten}="","",INDEX(band_vanaf,${band + 1})-{minuten})`),
        },
        {
          kolom: "winst",
          naam: "band_winst",
          kop: "Winst aan die onderkant",
          vorm: "euro",
          stijl: "uitkomst",
          cel: nietHoogste(
            () => 'IF(OR({minuten}="",{stap}=""),"",{stap}-{erbij}/60*weken*vermijdbare_kosten)',
          ),
        },
        {
          kolom: "tot",
          naam: "band_loont_tot",
          kop: "Loont tot (euro per uur)",
          vorm: "euroCent",
          cel: nietHoogste(
            () => 'IF(OR({minuten}="",{stap}=""),"",IF({erbij}<=0,"",{stap}/({erbij}/60*weken)))',
          ),
        },
      ],
      signalen: [{ van: "winst", als: { som: "AND(ISNUMBER({winst}),{winst}>0)" }, signaal: "letOp" }],
    }),
    regels(undefined, [
      {
        naam: "band_hoger",
        label: "Wat één band hoger waard is, alle cliënten",
        eenheid: "euro per jaar",
        vorm: "euro",
        som: 'IF(ISNA(band_kosten),"",SUMPRODUCT(band_clienten,band_stap))',
        hoe: "cliënten x (prijs van de band erboven - prijs van hun band) x 12, bij evenveel leveren",
        uitkomst: true,
      },
      {
        naam: "banden_lonen",
        label: "Banden waar een hogere band loont",
        eenheid: "banden",
        vorm: "getal0",
        som: 'COUNTIF(band_winst,">0")',
        hoe: "ook als de aanbieder aan de onderkant van die hogere band levert, houdt hij over",
        signaal: { als: { celIs: ">", dan: 0 }, signaal: "letOp" },
      },
      {
        naam: "uren_in_band",
        label: "Geleverde uren onder een prijs per bandbreedte",
        eenheid: "uren per jaar",
        vorm: "getal0",
        som: 'geleverde_uren-IF(onder_laagste="geen",SUMIF(uit_band,0,uit_totaal)/60*weken*declaratiegraad,0)',
        hoe: "wie onder de laagste band niets kost, krijgt niets geleverd",
      },
    ]),
  ];
}

/** Per groep de minuten als er meer of minder nodig is, en haar band. */
export function groepentabel(vraag: Inkoopvraag): Onderdeel {
  return tabel({
    uitwerking: true,
    kop: "Uitwerking per groep",
    rijen: vraag.groepen,
    kolommen: [
      { kolom: "groep", kop: "Groep", stijl: "label", cel: (_, nummer) => ({ tekst: `groep ${nummer}` }) },
      { kolom: "nu", kop: "Minuten", vorm: "getal2", cel: "INDEX(groep_minuten_nu,{#})" },
      {
        kolom: "meer",
        naam: "uit_meer",
        kop: "Meer minuten",
        vorm: "getal2",
        cel: "{nu}*(1+verschuiving)",
      },
      {
        kolom: "minder",
        naam: "uit_minder",
        kop: "Minder minuten",
        vorm: "getal2",
        cel: "{nu}*(1-verschuiving)",
      },
      {
        kolom: "totaal",
        naam: "uit_totaal",
        kop: "Minuten samen",
        vorm: "getal0",
        cel: "{nu}*INDEX(groep_aantal,{#})",
      },
      ...(metBanden(vraag)
        ? [
            {
              kolom: "band",
              naam: "uit_band",
              kop: "Band",
              vorm: "getal0",
              cel: "IFNA(WMO.BANDBREEDTE({nu},band_vanaf,grens),0)",
            } as const,
          ]
        : []),
    ],
  });
}

import { berekening, formule, links, uitkomst } from "../../sheet/cellen";
import { zetKopje, zetUitleg } from "../opgave/opbouw";
import { zetRegel } from "./regel";
import { zetTabel } from "./tabel";
import type { Overgangswerk } from "./vorm";

/** Wie er minuten of een bandbreedte verliest, uit de groepen. */
export function zetGroepen(w: Overgangswerk): void {
  const { o, n } = w;
  zetKopje(o, "Wie er minuten of een bandbreedte verliest");
  zetUitleg(
    o,
    "Geteld uit de groepen. De bandbreedtes zijn een wat-als, met de tabel van de Drechtsteden: 60, 90, 120 en 180 minuten per week, een grens hoort bij de lagere band. Band 0 is onder de laagste band.",
  );
  const tel = (als: string) => formule(`SUMPRODUCT((${als})*${n("groep_aantal")})`);
  const gemiddelde = (kolom: string) =>
    formule(`SUMPRODUCT(${n(kolom)},${n("groep_aantal")})/${n("groepen_clienten")}`);
  const [nu, straks] = [n("groep_minuten_nu"), n("groep_minuten_straks")];
  const [bandNu, bandStraks] = [n("uit_band_nu"), n("uit_band_straks")];
  const regel = (
    naam: string,
    wat: string,
    cel: ReturnType<typeof uitkomst>,
    hoe: string,
    maat = "cliënten",
  ) => zetRegel(w, naam, wat, cel, maat, hoe);
  const totaal = formule(`SUM(${n("groep_aantal")})`);
  regel("groepen_clienten", "Cliënten in de groepen", berekening(totaal, "getal0"), "Som van de aantallen.");
  regel(
    "groepen_nu",
    "Gemiddelde minuten nu, naar de groepen",
    berekening(gemiddelde("groep_minuten_nu"), "getal1"),
    "Hoort het gemiddelde van hierboven te zijn; anders rekent de besparing met iets anders dan deze verdeling.",
    "minuten per week",
  );
  regel(
    "groepen_straks",
    "Gemiddelde minuten straks, naar de groepen",
    berekening(gemiddelde("groep_minuten_straks"), "getal1"),
    "Hoort het gemiddelde straks van hierboven te zijn.",
    "minuten per week",
  );
  regel(
    "groepen_minder",
    "Verliezen minuten",
    uitkomst(tel(`${straks}<${nu}`), "getal0"),
    "Straks minder minuten dan nu.",
  );
  regel(
    "groepen_meer",
    "Krijgen minuten erbij",
    berekening(tel(`${straks}>${nu}`), "getal0"),
    "Straks meer minuten dan nu.",
  );
  regel(
    "groepen_lagere_band",
    "Komen in een lagere band",
    uitkomst(tel(`${bandStraks}<${bandNu}`), "getal0"),
    "Minuten verliezen binnen de band telt hier niet.",
  );
  regel(
    "groepen_hogere_band",
    "Komen in een hogere band",
    berekening(tel(`${bandStraks}>${bandNu}`), "getal0"),
    "Straks een hogere band dan nu.",
  );
  o.rij += 1;
  zetUitwerking(w);
}

function zetUitwerking(w: Overgangswerk): void {
  const { n, vraag } = w;
  const kolommen = [
    { kop: "Groep" },
    { kop: "minuten nu" },
    { kop: "minuten straks" },
    { kop: "cliënten" },
    { kop: "minuten minder" },
    { kop: "band nu", naam: "uit_band_nu" },
    { kop: "band straks", naam: "uit_band_straks" },
  ];
  zetTabel(w, kolommen, vraag.groepen.length, (i, r) => {
    const uitLijst = (kolom: string) => formule(`INDEX(${n(kolom)},${i + 1})`);
    return [
      links(i + 1, "getal0"),
      berekening(uitLijst("groep_minuten_nu"), "getal2"),
      berekening(uitLijst("groep_minuten_straks"), "getal2"),
      berekening(uitLijst("groep_aantal"), "getal0"),
      uitkomst(formule(`B${r}-C${r}`), "getal2"),
      berekening(formule(`IFNA(WMO.BANDBREEDTE(B${r}),0)`), "getal0"),
      berekening(formule(`IFNA(WMO.BANDBREEDTE(C${r}),0)`), "getal0"),
    ];
  });
}

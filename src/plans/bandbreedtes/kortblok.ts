import { berekening, formule, uitkomst } from "../../workbook/cellen";
import { zetKopje } from "../opgave/opbouw";
import { zetRegel } from "./regel";
import { vorm, type Bandwerk } from "./vorm";

/** Hoeveel cliënten van band wisselen en hoeveel er op een grens staan: de uitkomst in tien regels. */
export function zetKort(w: Bandwerk): void {
  const { n } = w;
  zetKopje(w.o, "In het kort");
  const tel = (voorwaarde: string) => formule(`SUMPRODUCT(${voorwaarde}*${n("uit_aantal")})`);
  const gemiddeld = (wanneer: string) =>
    formule(
      `IF(${n("clienten")}=0,0,SUMPRODUCT(${n(`groep_minuten_${wanneer}`)},${n("groep_aantal")})/${n("clienten")})`,
    );
  const anders = (straks: string, teken: string, nu: string) => `(${n(straks)}${teken}${n(nu)})`;
  const minder = anders("uit_straks", "<", "uit_nu");
  const regel = (naam: string, wat: string, voorwaarde: string, hoe: string, nadruk = false) =>
    zetRegel(w, vorm, {
      naam,
      wat,
      hoe,
      maat: "cliënten",
      waarde: (nadruk ? uitkomst : berekening)(tel(voorwaarde), "getal0"),
    });
  zetRegel(w, vorm, {
    naam: "clienten",
    wat: "Cliënten in alle groepen",
    maat: "cliënten",
    hoe: "alle aantallen samen",
    waarde: berekening(formule(`SUM(${n("groep_aantal")})`), "getal0"),
  });
  for (const [wanneer, wat] of [
    ["nu", "Gemiddelde minuten nu"],
    ["straks", "Gemiddelde minuten straks"],
  ] as const)
    zetRegel(w, vorm, {
      naam: `gemiddeld_${wanneer}`,
      wat,
      maat: "minuten per week",
      hoe: "minuten x cliënten, gedeeld door alle cliënten",
      waarde: berekening(gemiddeld(wanneer), "getal2"),
    });
  regel("minder", "Minder minuten dan nu", minder, "minuten straks onder minuten nu");
  regel(
    ...(["minder_in_band", "Minder minuten, maar in dezelfde band"] as const),
    `${minder}*${anders("uit_band_straks", "=", "uit_band_nu")}`,
    "onder een prijs per band kosten zij evenveel als nu",
  );
  const [straks, nu] = ["uit_band_straks", "uit_band_nu"];
  regel("lager", "Een lagere band dan nu", anders(straks, "<", nu), "band straks onder band nu", true);
  regel("gelijk", "Dezelfde band", anders(straks, "=", nu), "band straks gelijk aan band nu");
  regel("hoger", "Een hogere band dan nu", anders(straks, ">", nu), "band straks boven band nu");
  regel(
    ...(["onder_straks", "Straks onder de laagste band"] as const),
    `(${n("uit_band_straks")}=0)`,
    "geen bandbreedte meer; in een prijs per band zegt het contract wat dit betekent",
  );
  regel(
    ...(["op_grens", "Nu of straks precies op een grens"] as const),
    `((${n("uit_nu_tm")}<>${n("uit_nu_tot")})+(${n("uit_straks_tm")}<>${n("uit_straks_tot")})>0)`,
    "bij hen hangt de band af van de grensregel; zij staan hieronder met beide uitkomsten",
  );
  for (const [kort, woord] of [
    ["tm", "t/m"],
    ["tot", "tot"],
  ] as const)
    regel(
      `lager_${kort}`,
      `Een lagere band als de grensregel “${woord}” is`,
      anders(`uit_straks_${kort}`, "<", `uit_nu_${kort}`),
      `wat de keuze van de grensregel scheelt`,
    );
}

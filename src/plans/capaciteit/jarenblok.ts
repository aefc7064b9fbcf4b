import { berekening, formule, invoer, kop, kopLinks, links } from "../../workbook/cellen";
import { zetKopje, zetRij } from "../opbouw";
import type { Werk } from "./werk";

/** De jaren met wat er afloopt en wat er binnenkomt: invoer, of formules naar een ander blad. */
export function zetJaren(w: Werk): void {
  zetKopje(w.o, "Aflopende indicaties en nieuwe aanvragen");
  zetRij(w.o, kopLinks("Jaar"), kop("Aflopend"), kop("Nieuwe aanvragen"));
  const eerste = w.o.rij;
  w.vraag.jaren.forEach((regel, i) => {
    const uit = w.verwijzingen?.jaarregel(i + 1);
    if (uit === undefined)
      zetRij(
        w.o,
        invoer(regel.jaar, "jaartal"),
        invoer(regel.aflopend, "getal0"),
        invoer(regel.nieuw, "getal0"),
      );
    else
      zetRij(
        w.o,
        links(formule(uit.jaar), "jaartal"),
        berekening(formule(uit.aflopend), "getal0"),
        berekening(formule(uit.nieuw), "getal0"),
      );
  });
  const laatste = w.o.rij - 1;
  ["jaren", "aflopend", "nieuw"].forEach((naam, i) => {
    const kolom = "ABC"[i] as string;
    w.o.namen.push({ naam: w.n(naam), bereik: `${kolom}${eerste}:${kolom}${laatste}` });
  });
  if (w.verwijzingen !== undefined) return;
  w.o.invoerregels.push(
    {
      bereik: `A${eerste}:A${laatste}`,
      toegestaan: { soort: "getal", van: 1900, tot: 2200, geheel: true },
      fout: "Vul een jaartal in, bijvoorbeeld 2026.",
    },
    {
      bereik: `B${eerste}:C${laatste}`,
      toegestaan: { soort: "getal", van: 0 },
      fout: "Vul een aantal in van 0 of meer, bijvoorbeeld 216.",
    },
  );
}

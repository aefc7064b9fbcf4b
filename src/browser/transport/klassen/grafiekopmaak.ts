import { alsKleur } from "../argumenten";
import { officeobject, type Klasse } from "../klasse";
import { onder, onthoudklasse, type Onthoudplaats } from "./geheugen";

/** Excel.ChartFont. Het rooster tekent grafieken in zijn eigen letters; de keuze wordt onthouden. */
export const metLetters = onthoudklasse("ChartFont", {
  bold: false,
  color: "#000000",
  italic: false,
  name: "Calibri",
  size: 10,
  underline: "None",
});

/** Excel.ChartFill: alleen te zetten, niet te lezen. */
export const vlak: Klasse<Onthoudplaats> = {
  naam: "ChartFill",
  blad: (h) => h.blad,
  doe: {
    setSolidColor: (h, [kleur], w) => void w.geheugen.set(`${h.pad}/kleur`, alsKleur(kleur)),
    clear: (h, _, w) => void w.geheugen.delete(`${h.pad}/kleur`),
  },
};

/** Excel.ChartLineFormat en Excel.ChartBorder. */
export const lijn = (naam: string) =>
  onthoudklasse(naam, { color: "#000000", lineStyle: "Automatic", weight: 0.75 });

/** De opmaak van een titel, legenda of punten: letters, vulling en rand. */
export const metVlak = (naam: string) =>
  onthoudklasse(
    naam,
    {},
    {
      font: (h) => officeobject(metLetters, onder(h, "letter")),
      fill: (h) => officeobject(vlak, onder(h, "vulling")),
      border: (h) => officeobject(lijn("ChartBorder"), onder(h, "rand")),
    },
  );

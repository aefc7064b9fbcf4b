import { normtijd } from "../domain/normtijd";
import { slechteTeksten } from "./inexcel/controle";
import { aantallenfouten, cellenVan } from "./inexcel/lijsten";
import { overNormtabel } from "./inexcel/normtabel";
import type { Argumentplek } from "./inexcel/argumentplek";
import { schoneTekst } from "./inexcel/tekst";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { evenGroot, getallen, teksten } from "./mechaniek/lijst";
import { eenWaarde, optioneel } from "./mechaniek/parameter";
import { aantal, modulenaam, wekenPerJaar } from "./soorten/algemeen";
import { normtabel } from "./soorten/normtabel";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "NORMTIJD",
  parameters: {
    modules: teksten(modulenaam),
    normtabel,
    aantallen: optioneel(getallen(aantal)),
    wekenPerJaar: optioneel(eenWaarde(wekenPerJaar), 52),
  },
  reken: ({ modules, normtabel, aantallen, wekenPerJaar }) => {
    evenGroot(aantallen, "aantallen", modules, "modules");
    const gekozen = modules.waarden.flatMap((naam, i) =>
      naam === null ? [] : [{ naam, aantal: aantallen === undefined ? 1 : (aantallen.waarden[i] as number) }],
    );
    return normtijd(gekozen, normtabel, wekenPerJaar);
  },
});

export const inExcel: InExcel = ({ w, p, omgeving }) => {
  const modules = p.modules as Argumentplek;
  return overNormtabel(p.normtabel as Argumentplek, omgeving, ({ namen, uren, fouten }) => {
    const perModule = cellenVan(modules).map((cel, i) => {
      const aantal = p.aantallen === undefined ? "" : `*N(${(cellenVan(p.aantallen)[i] ?? cel).tekst})`;
      const gelijk = `(${namen}=${schoneTekst(cel.tekst)})`;
      // Twee keer dezelfde naam is geweigerd; nul keer is een onbekende module.
      const tijd = `IF(SUMPRODUCT(${gelijk}*1)=1,SUMPRODUCT(${gelijk}*1,${uren})${aantal},NA())`;
      return `IF(OR(${cel.tekst}="",${cel.tekst}=0),0,${tijd})`;
    });
    const alle = [slechteTeksten(modules), ...fouten, ...aantallenfouten(p.aantallen, modules)];
    return `IF(${alle.join("+")}>0,NA(),(${perModule.join("+")})*60/${w.wekenPerJaar})`;
  });
};

export const woorden = {
  groep: "Minuten en bandbreedtes",
  wat: "Minuten per week volgens een normenkader, opgeteld over de genoemde modules.",
  parameters: {
    modules: "Namen van de modules die voor de cliënt gelden; lege cellen tellen niet mee.",
    normtabel:
      'Een bereik met naam en uren per jaar, of de naam van een meegeleverd normenkader: "KPMG HBEL 2021".',
    aantallen: "Hoe vaak elke module geldt, even groot als modules. Weggelaten: elke module één keer.",
    wekenPerJaar: "Weken per jaar, standaard 52.",
  },
  formule: "som van (uren per jaar van elke module × aantallen) × 60 ÷ weken_per_jaar",
  uitkomst: "Minuten per week, niet afgerond.",
  voorbeelden: [
    {
      invoer: ["basis", "KPMG HBEL 2021"],
      uitkomst: 124.615384615385,
      bron: "Normenkader HBEL: 108 uur per jaar",
    },
    { invoer: [[["basis"], ["enig extra"]], "KPMG HBEL 2021"], uitkomst: 154.615384615385 },
  ],
} satisfies Woorden<typeof som>;

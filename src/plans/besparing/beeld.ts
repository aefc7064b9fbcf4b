import { Rekenfout } from "../../domain/fout";
import { toonBedrag, toonPercentage } from "../../language/getallen";
import { zin } from "../../language/zinnen";
import type { Beeld, Blok, Figuur } from "../opgave/beeld";
import { lezingblokken } from "./beeldlezingen";
import { methodeblokken } from "./beeldmethoden";
import { MEEBEWEGEN } from "./zekerblok";
import { rekenBesparing } from "./reken";
import type { Uitkomst } from "./uitkomst";
import type { Besparingsvraag } from "./vraag";

/** Wat het paneel van de besparing laat zien. */
export function beeldBesparing(vraag: Besparingsvraag): Beeld {
  const u = rekenBesparing(vraag);
  const fout = u.methoden.map((m) => m.bedragen).find((b) => b instanceof Rekenfout);
  return {
    kort: kortVan(u),
    blokken: [
      { soort: "figuren", kop: "Van minuten naar euro's", figuren: stappen(u) },
      { soort: "figuren", kop: "Hoe vast staat dit?", figuren: zeker(u) },
      { soort: "zin", tekst: MEEBEWEGEN },
      ...(u.methoden.length > 1 ? methodeblokken(u, vraag.basis) : []),
      ...(fout === undefined ? [] : [letOp(zin(fout))]),
      ...(vraag.banden.length > 0 && vraag.prijs === undefined
        ? [letOp("De banden tellen pas mee als u ook het deel “Prijs per bandbreedte” kiest.")]
        : []),
      ...(u.lezingen.length > 0 ? lezingblokken(u) : []),
    ],
  };
}

function kortVan({ gedeclareerd, breekpunt }: Uitkomst): string {
  const wat = gedeclareerd < 0 ? "Theoretische meerkosten" : "Theoretische besparing";
  return `${wat} ${toonBedrag(Math.abs(gedeclareerd))} per jaar; bij een declaratiegraad van ${toonPercentage(breekpunt, 1)} is er geen verschil meer.`;
}

function stappen(u: Uitkomst): Figuur[] {
  return [
    figuur("Minuten minder per week, alle cliënten", u.minutenMinder, "minuten_minder", "minuten per week"),
    {
      ...figuur("Uren minder per week", u.urenPerWeek, "uren_week", "uren per week"),
      vorm: "getal1" as const,
    },
    {
      ...figuur("Uren minder per jaar", u.urenPerJaar, "uren_jaar", "uren per jaar"),
      vorm: "getal1" as const,
    },
    euro("Besparing als alles gedeclareerd zou worden", u.volledig, "volledig"),
    {
      ...euro("Theoretische besparing op wat gedeclareerd wordt", u.gedeclareerd, "gedeclareerd"),
      nadruk: true,
    },
  ];
}

function zeker(u: Uitkomst): Figuur[] {
  return [
    {
      ...figuur("Declaratiegraad waarbij de besparing weg is", u.breekpunt, "breekpunt", "aandeel"),
      vorm: "procent1",
    },
    euro("Besparing bij de declaratiegraad na de overgang", u.bijGraadStraks, "bij_graad_straks"),
    euro("Wat de andere declaratiegraad scheelt", u.gedeclareerd - u.bijGraadStraks, "verlies"),
    euro("Wat één minuut per cliënt per week uitmaakt", u.perMinuut, "per_minuut"),
  ];
}

function figuur(label: string, waarde: number, naam: string, eenheid: string): Figuur {
  return { label, waarde, naam, eenheid, vorm: "getal0" };
}

function euro(label: string, waarde: number, naam: string): Figuur {
  return { label, waarde, naam, eenheid: "euro per jaar", vorm: "euro" };
}

function letOp(tekst: string): Blok {
  return { soort: "zin", tekst, letOp: true };
}

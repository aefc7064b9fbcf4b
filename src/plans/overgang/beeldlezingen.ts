import { ontleed } from "../../domain/datum";
import type { Blok, Figuur } from "../opgave/beeld";
import type { Uitkomst } from "./uitkomst";

/** Figuren die makkelijk door elkaar lopen, en de tussenstappen. */
export function lezingblok(uit: Uitkomst): Blok {
  const [zacht] = uit.scenarios;
  const jaar1 = zacht?.jaren[0];
  const figuren: Figuur[] = [
    { label: "Verwijzingen in de lijst", waarde: uit.inLijst, vorm: "getal0", naam: "in_lijst" },
    {
      label: "Cliënten die in geen jaar staan",
      waarde: uit.nietInLijst,
      vorm: "getal0",
      naam: "niet_in_lijst",
    },
    { label: "Kosten van de hulp nu", waarde: uit.kostenNu, vorm: "euro", naam: "kosten_nu" },
    {
      label: "Besparing per herbeoordeelde cliënt",
      waarde: uit.perClient,
      vorm: "euroCent",
      naam: "per_client",
    },
    {
      label: "Besparing eerste jaar, vanaf de ingangsdatum (zacht)",
      waarde: jaar1?.besparing ?? 0,
      vorm: "euro",
      naam: "besparing_eerste_jaar",
    },
    {
      label: "Besparing eerste jaar, als alles op 1 januari begon (zacht)",
      waarde: uit.vanafJanuari,
      vorm: "euro",
      naam: "besparing_vanaf_januari",
    },
    {
      label: "Besparing structureel, wie in de lijst staat",
      waarde: uit.structureelLijst,
      vorm: "euro",
      naam: "structureel_lijst",
    },
    {
      label: "Besparing structureel, alle cliënten",
      waarde: uit.structureelAlle,
      vorm: "euro",
      naam: "structureel_alle",
    },
    {
      label: "Uren per week in het eerste jaar, over het hele jaar (zacht)",
      waarde: jaar1?.uren ?? 0,
      vorm: "getal2",
      naam: "uren_eerste_jaar",
    },
    {
      label: "Uren per week vanaf de ingangsdatum (zacht)",
      waarde: ((jaar1?.uren ?? 0) * 12) / (12 - uit.begin),
      vorm: "getal2",
      naam: "uren_vanaf_ingang",
    },
    {
      label: "Eerste jaar zonder verwijzingen uit de lijst (zacht)",
      waarde: zacht?.leegOp === undefined ? "onbekend" : ontleed(zacht.leegOp).jaar,
      vorm: "jaartal",
      naam: "uitloopjaar",
    },
    {
      label: "Nog in het oude product als het eindigt (zacht)",
      waarde: uit.inOudBijEinde,
      vorm: "getal0",
      naam: "oud_bij_einde",
    },
    { label: "Bandbreedte van het gemiddelde nu", waarde: uit.bandNu, vorm: "getal0", naam: "band_nu" },
    {
      label: "Bandbreedte van het gemiddelde straks",
      waarde: uit.bandStraks,
      vorm: "getal0",
      naam: "band_straks",
    },
    ...groepfiguren(uit),
  ];
  return { soort: "figuren", kop: "Twee lezingen naast elkaar", figuren };
}

function groepfiguren({ groepen: g }: Uitkomst): Figuur[] {
  if (g === undefined) return [];
  return [
    { label: "Cliënten in de groepen", waarde: g.clienten, vorm: "getal0", naam: "groepen_clienten" },
    { label: "Gemiddelde nu, naar de groepen", waarde: g.gemiddeldNu, vorm: "getal1", naam: "groepen_nu" },
    {
      label: "Gemiddelde straks, naar de groepen",
      waarde: g.gemiddeldStraks,
      vorm: "getal1",
      naam: "groepen_straks",
    },
    { label: "Verliezen minuten", waarde: g.minderMinuten, vorm: "getal0", naam: "groepen_minder" },
    { label: "Krijgen minuten erbij", waarde: g.meerMinuten, vorm: "getal0", naam: "groepen_meer" },
    {
      label: "Komen in een lagere band",
      waarde: g.lagereBand,
      vorm: "getal0",
      naam: "groepen_lagere_band",
    },
    {
      label: "Komen in een hogere band",
      waarde: g.hogereBand,
      vorm: "getal0",
      naam: "groepen_hogere_band",
    },
  ];
}

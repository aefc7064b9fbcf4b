import type { Celwaarde } from "../../../src/sheet/blad";
import { orakelBandbreedtes } from "../bandbreedtes";
import type { Orakel } from "../orakel";
import { bijBeleid, rekenClienten } from "./clienten";
import { rekenConsulenten } from "./consulenten";
import { rekenLasten } from "./lasten";
import { lees, type Ketenopgave, type Uit } from "./opgave";
import { rekenOvergang } from "./overgang";
import { rekenTarief } from "./tarief";

/** Alle uitkomsten van de keten, onder de naam van hun cellen; rijen en kolommen achter elkaar. */
export function rekenKeten(opgave: Ketenopgave): Orakel {
  const k = lees(opgave);
  const tarief = rekenTarief(k);
  const clienten = rekenClienten(k);
  const overgang = k.heeft("overgang") ? rekenOvergang(k, tarief, clienten) : undefined;
  return Object.assign(
    {},
    opBlad("Tarief", tarief.uit),
    opBlad("Clienten", bijBeleid(k, clienten, overgang)),
    overgang === undefined ? {} : opBlad("Overgang", overgang.uit),
    k.heeft("bandbreedtes") ? bandbreedtes(opgave) : {},
    k.heeft("consulenten") ? opBlad("Consulenten", rekenConsulenten(k, clienten, overgang)) : {},
    k.heeft("lasten") ? opBlad("Lasten", rekenLasten(k, tarief, clienten, overgang)) : {},
  ) as Orakel;
}

/** Het blad Bandbreedtes heeft zijn eigen orakel. */
function bandbreedtes({ uitgangspunten: u }: Ketenopgave): Orakel {
  const uit = orakelBandbreedtes({
    peildatum: 0,
    regels: {
      grens: u.Grensregel === "tot" ? "tot" : "t/m",
      onderLaagste: u.Onder_laagste === "laagste band" ? "laagste band" : "fout",
    },
    banden: u.Banden ?? [],
    groepen: u.Groepen ?? [],
  });
  return Object.fromEntries(Object.entries(uit).map(([naam, w]) => [`WMO_Bandbreedtes_${naam}`, w]));
}

function opBlad(blad: string, uit: Uit): Record<string, readonly Celwaarde[]> {
  return Object.fromEntries(
    Object.entries(uit).map(([naam, w]) => [
      `WMO_${blad}_${naam}`,
      typeof w === "object" ? (w as readonly (number | readonly number[])[]).flat() : [w],
    ]),
  );
}

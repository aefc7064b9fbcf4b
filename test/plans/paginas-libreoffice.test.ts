import { bladenVan } from "../../src/sharing/edities";
import { zetEditie } from "../../src/sharing/editie";
import { alsGewoneBladen } from "../../src/sharing/gewoon";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import { celrooster } from "../../src/sheet/celrooster";
import { paginering } from "../../src/sheet/pagina";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { zetOm } from "../hulp/libreoffice";
import { begrotingen } from "./hulp/begrotingen";

test("LibreOffice drukt van elke editie de bladzijden die de bladen zelf tellen", () => {
  const verwacht: Record<string, number> = {};
  const werkmappen: Record<string, Uint8Array> = {};
  for (const [naam, bladen] of Object.entries(begrotingen)) {
    const gewoon = metUitkomsten(alsGewoneBladen(bladen));
    const bytes = drukWerkmap(gewoon);
    for (const editie of ["college", "adviesraad"] as const) {
      const bestand = `${naam}-${editie}`;
      werkmappen[bestand] = zetEditie(bytes, editie);
      verwacht[bestand] = gewoon
        .filter(({ id }) =>
          bladenVan(
            editie,
            bladen.map((b) => b.id),
          ).includes(id),
        )
        .reduce((som, blad) => som + paginering(blad, celrooster(blad)).eindes.length + 1, 0);
    }
  }
  const pdf = zetOm(werkmappen, "pdf");
  const geteld = Object.entries(pdf).map(([bestand, bytes]) => [
    bestand.replace(/\.pdf$/, ""),
    bytes.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length,
  ]);
  expect(Object.fromEntries(geteld)).toEqual(verwacht);
}, 240_000);

import fs from "node:fs";
import { alsGewoneBladen } from "../../../src/sharing/gewoon";
import { metUitkomsten } from "../../../src/sharing/uitkomsten";
import { drukWerkmap } from "../../../src/xlsx/drukken/druk";
import { bijNaam } from "../../hulp/planproef";
import { bladenUit, duivenketen } from "./hulp";

test("kijk", () => {
  const bladen = metUitkomsten(alsGewoneBladen(bladenUit(duivenketen)));
  for (const b of bladen)
    for (const n of b.namen ?? [])
      if (/_(antwoord|zin_\d|klopt|door_.*|samen|niet_goed|beleid_.*)$/.test(n.naam))
        console.log(n.naam, JSON.stringify(bijNaam(b, n.naam)?.flat()));
  for (const b of bladen)
    for (const c of b.cellen) {
      const i = c.inhoud as any;
      if (i && typeof i === "object" && i.uitkomst && i.uitkomst.fout)
        console.log("FOUT", b.titel, c.adres, i.formule, i.uitkomst.fout);
    }
  fs.mkdirSync("/tmp/keten", { recursive: true });
  fs.writeFileSync("/tmp/keten/duiven.xlsx", drukWerkmap(bladen));
});

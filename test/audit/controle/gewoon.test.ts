import { controleer, plekVan } from "../../../src/audit/controle/controle";
import { werkboekVan } from "../../hulp/auditwerkmap";
import { gewoon } from "./gewoon";

test.each(Object.entries(gewoon))("gewone werkmap zonder vals alarm: %s", (_, werkmap) => {
  const gevonden = controleer(werkboekVan(werkmap));
  expect(gevonden.map((g) => `${g.regel.id} ${plekVan(g)}: ${g.zin}`)).toEqual([]);
});

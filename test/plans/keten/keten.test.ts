import { metUitkomsten } from "../../../src/sharing/uitkomsten";
import { bijNaam } from "../../hulp/planproef";
import { bladenUit, duivenketen } from "./hulp";

test("duiven", () => {
  const bladen = metUitkomsten(bladenUit(duivenketen));
  const naam = (n: string) => bladen.flatMap((b) => bijNaam(b, n) ?? []).flat();
  for (const n of [
    "WMO_Clienten_antwoord",
    "WMO_Lasten_antwoord",
    "WMO_Consulenten_antwoord",
    "WMO_Lasten_lasten",
    "WMO_Lasten_lasten_zacht",
    "WMO_Lasten_lasten_huidig",
    "WMO_Lasten_verschil",
    "WMO_Lasten_eigen_bijdrage",
    "WMO_Consulenten_uren",
    "WMO_Consulenten_kosten_met",
    "WMO_Consulenten_kosten",
    "WMO_Consulenten_uren_op_tijd",
    "WMO_Overgang_antwoord",
    "WMO_Overgang_groep",
    "WMO_Overgang_besparing_tijd_zacht",
    "WMO_Overgang_besparing_zacht",
    "WMO_Overgang_besparing_tijd_met",
    "WMO_Overgang_besparing_met",
    "WMO_Overgang_zin_1",
    "WMO_Overgang_zin_2",
    "WMO_Clienten_gekozen",
    "WMO_Clienten_minuten",
    "WMO_Overgang_uitstel_met",
    "WMO_Overgang_uren_erbij_met",
    "WMO_Overgang_kosten_erbij_met",
  ])
    console.log(n, naam(n));
  for (const b of bladen)
    for (const c of b.cellen) {
      const i = c.inhoud as any;
      if (i && typeof i === "object" && i.uitkomst && i.uitkomst.fout)
        console.log(b.titel, c.adres, i.formule, i.uitkomst.fout);
    }
});

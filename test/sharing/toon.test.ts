import { toonFormule } from "../../src/sharing/toon";

test("een formule uit het bestand staat er zoals een Nederlander haar in Excel ziet, ook met een functie van na 2007", () => {
  expect(toonFormule("_xlfn.IFNA(IF(A1>1.5,_xldudf_WMO_BANDBREEDTE(A1),2),0)")).toBe(
    "=ALS.NB(ALS(A1>1,5;WMO.BANDBREEDTE(A1);2);0)",
  );
});

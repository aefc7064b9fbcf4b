import { formulelijst } from "../../../src/audit/controle/formulelijst";
import { controlebeeld } from "../../../src/audit/controle/beeld";
import { leesWerkboek } from "../../../src/audit/werkboek/werkboek";
import { VANDAAG, werkboekVan, zonderUitkomsten } from "../../hulp/auditwerkmap";
import { alsWerkmap, rijkeDelen } from "../../hulp/rijkwerkmap";

test("wat er niet bekeken is, staat erbij", () => {
  const { nietBekeken } = controlebeeld(leesWerkboek(alsWerkmap(rijkeDelen()), VANDAAG));
  expect(nietBekeken).toEqual([
    "1 grafiek: of zij de goede cellen tonen.",
    "1 draaitabel: of zij vernieuwd zijn en alles meenemen.",
    "Macro's: wat zij doen en veranderen.",
    "1 regel voor voorwaardelijke opmaak: of de kleuren kloppen.",
    "1 formule: niet te lezen (Invoer!D5).",
    "2 formules: niet nagerekend, want dat kan onze rekenmotor niet (Invoer!D16 en Invoer!E16).",
  ]);
});

test("van een gewone werkmap is alles bekeken", () => {
  const werkboek = werkboekVan({ bladen: { Kosten: { A1: 1, A2: "=A1*2" } } });
  expect(controlebeeld(werkboek)).toMatchObject({ bevindingen: [], kop: "Niets gevonden.", nietBekeken: [] });
});

test("een formule zonder uitkomst in het bestand is niet gecontroleerd", () => {
  const bladen = { Kosten: { A1: 1, A2: "=A1/0", A3: "=A2*2" } };
  expect(controlebeeld(werkboekVan({ bladen, wijzig: zonderUitkomsten })).nietBekeken).toEqual([
    "2 formules: zonder uitkomst in het bestand, dus ook niet gecontroleerd (Kosten!A2 en Kosten!A3). Open het bestand in Excel, bewaar het en controleer opnieuw.",
  ]);
});

test("wat er met het bestand meegaat, staat op één lijst", () => {
  const { meegaat } = controlebeeld(leesWerkboek(alsWerkmap(rijkeDelen()), VANDAAG));
  expect(meegaat).toEqual([
    "2 bladen: Invoer en O'Brien & Zn.",
    "Op slot, zonder dat dit iets geheimhoudt: Invoer.",
    "1 notitie of opmerking.",
    "Macro's: ja.",
  ]);
});

test("elke formule staat één keer in de lijst, met waar zij doorgevoerd is", () => {
  const werkboek = werkboekVan({
    bladen: {
      Kosten: {
        A1: 1,
        B1: 2,
        A2: 3,
        B2: 4,
        C1: "=A1*B1",
        C2: "=A2*B2",
        D1: "=B1*C1",
        D2: "=B2*C2",
        C3: "=SUM(C1:C2)",
        F1: "=A1*$B$1",
      },
    },
  });
  expect(formulelijst(werkboek)).toEqual([
    { blad: "Kosten", cel: "C1", formule: "=A1*B1", aantal: 4, waar: "C1:D2" },
    { blad: "Kosten", cel: "F1", formule: "=A1*$B$1", aantal: 1, waar: "F1" },
    { blad: "Kosten", cel: "C3", formule: "=SOM(C1:C2)", aantal: 1, waar: "C3" },
  ]);
});

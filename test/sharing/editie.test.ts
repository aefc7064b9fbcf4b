import { uitgerekend } from "../../src/calc/rekenaar";
import { maakBegroting } from "../../src/plans/begroting/maak";
import { duiven, verzonnen } from "../../src/plans/begroting/voorbeelden";
import { allePlannen } from "../../src/plans/plannen";
import { zetEditie } from "../../src/sharing/editie";
import { BLADEN, bladenVan } from "../../src/sharing/edities";
import { alsGewoneBladen } from "../../src/sharing/gewoon";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import { openWerkmap } from "../../src/sharing/werkmap/werkmap";
import type { Blad } from "../../src/sheet/blad";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { delen, leesWaarden } from "../hulp/xlsx-lezen";

const bladen = metUitkomsten(alsGewoneBladen(uitgerekend(maakBegroting(duiven()))));
const bron = drukWerkmap(bladen);
const zichtbaar = (bytes: Uint8Array) =>
  openWerkmap(bytes).bladen.flatMap(({ titel, staat }) => (staat === "zichtbaar" ? [titel] : []));
const voeten = (bytes: Uint8Array) =>
  Object.values(delen(bytes)).flatMap((xml) => /<oddFooter>(.*?)<\/oddFooter>/.exec(xml)?.[1] ?? []);

test("de adviesraad ziet twee bladen, en de andere zitten er nog met dezelfde waarden in", () => {
  const uit = zetEditie(bron, "adviesraad");
  expect(zichtbaar(uit)).toEqual(["Samenvatting", "Voor de adviesraad"]);
  expect(leesWaarden(uit)).toEqual(leesWaarden(bron));
  const xml = delen(uit)["xl/workbook.xml"] ?? "";
  // LibreOffice drukt een verborgen blad met een afdrukbereik toch af.
  expect([...xml.matchAll(/Print_Area" localSheetId="(\d+)"/g)].map((m) => m[1])).toEqual(["0", "1"]);
  expect(xml).toContain('activeTab="1"');
  const voor = Object.entries(delen(uit)).filter(([, inhoud]) => inhoud.includes('tabSelected="1"'));
  expect(voor.map(([pad]) => pad)).toEqual(["xl/worksheets/sheet2.xml"]);
});

test("staat er een adviesaanvraag in, dan ziet de adviesraad haar in plaats van de Uitleg, met al haar exemplaren", () => {
  expect(bladenVan("adviesraad", ["samenvatting", "uitleg"])).toContain("uitleg");
  expect(bladenVan("adviesraad", ["adviesaanvraag", "uitleg"])).not.toContain("uitleg");
  const alle = metUitkomsten(alsGewoneBladen(metUitkomsten(maakBegroting(verzonnen()))));
  const uitleg: Blad = { id: "uitleg", versie: 1, titel: "Uitleg", cellen: [] };
  const tweede: Blad = { id: "adviesaanvraag_2", versie: 1, titel: "Adviesaanvraag 2", cellen: [] };
  expect(zichtbaar(zetEditie(drukWerkmap([...alle, uitleg, tweede]), "adviesraad"))).toEqual([
    "Samenvatting",
    "Voor de adviesraad",
    "Adviesaanvraag",
    "Adviesaanvraag 2",
  ]);
});

test("het college ziet de Samenvatting en de berekening", () => {
  expect(zichtbaar(zetEditie(bron, "college"))).toEqual(
    "Samenvatting,Uitgangspunten,Cliënten,Tarief,Overgang,Consulenten,Lasten,Meerjarenraming,Verschil verklaard,Controles".split(
      ",",
    ),
  );
});

test("zonder keuze blijft elk blad te zien, en een werkmap zonder bladen van ons blijft byte voor byte gelijk", () => {
  expect(zichtbaar(zetEditie(bron, "alles"))).toEqual(zichtbaar(bron));
  const eigen = drukWerkmap([{ id: "eigen", versie: 1, titel: "Eigen", cellen: [], zonderKenmerk: true }]);
  expect(zetEditie(eigen, "alles")).toBe(eigen);
});

test("de voet zegt wat er op Uitgangspunten staat op het moment van delen", () => {
  const andere = bladen.map((b): Blad => {
    const versie = b.namen?.find((n) => n.naam === "WMO_Versie")?.bereik;
    return {
      ...b,
      cellen: b.cellen.map((c) =>
        c.adres === versie && b.id === "uitgangspunten" ? { ...c, inhoud: "3 & slot" } : c,
      ),
    };
  });
  const links = "Gemeente Duiven, begroting 2024";
  const rechts = (alle: string[]) =>
    new Set(alle.filter((v) => v.includes(links)).map((v) => v.replace(/.*&amp;R/, "")));
  expect(rechts(voeten(bron))).toEqual(new Set(["&amp;8 versie nagerekend, concept"]));
  const uit = voeten(zetEditie(drukWerkmap(andere), "alles"));
  expect(uit.filter((v) => v.includes(links)).length).toBeGreaterThan(10);
  expect(rechts(uit)).toEqual(new Set(["&amp;8 versie 3 &amp;&amp; slot, concept"]));
});

test("zonder het blad van een editie is er een zin, en geen werkmap zonder bladen", () => {
  const zonder = drukWerkmap(bladen.filter((b) => b.id !== "adviesraad" && b.id !== "samenvatting"));
  expect(() => zetEditie(zonder, "adviesraad")).toThrow(/geen blad “Voor de adviesraad”/);
  expect(() => zetEditie(zonder, "college")).toThrow(/geen blad “Samenvatting”/);
});

test("elk blad van een editie is een plan, Uitgangspunten, of de Uitleg die erbij komt", () => {
  const bekend = [...allePlannen.map((p) => p.id), "uitgangspunten", "uitleg"];
  expect(
    Object.values(BLADEN)
      .flat()
      .filter((id) => !bekend.includes(id)),
  ).toEqual([]);
});

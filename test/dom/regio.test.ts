import { planformulieren } from "../../src/taskpane/planformulieren";
import { gemeentewerkmap } from "../hulp/gemeentewerkmap";
import { bereidVoor, knop, plat, rust, status, vind } from "../hulp/paneel";
import { openGebonden, type Rekenwerkmap } from "../hulp/rekenwerkmap";
import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";

jest.setTimeout(120_000);

let r: Rekenwerkmap;
const DOE = "Neem hun begrotingen over";

/** Sleept bestanden naar het vak, zoals vanuit een map. */
function sleep(...bestanden: readonly (readonly [naam: string, bytes: Uint8Array])[]): void {
  const los = new Event("drop", { bubbles: true, cancelable: true });
  // Van een bestand leest jsdom de inhoud niet.
  const files = bestanden.map(([name, bytes]) => ({ name, arrayBuffer: () => Promise.resolve(bytes) }));
  Object.assign(los, { dataTransfer: { files } });
  vind(".bestandsvak").dispatchEvent(los);
}
/** Wat er onder een naam op het blad staat, over rijen en jaren. */
const onder = (naam: string) => {
  const vak = r.rooster.namen().find((n) => n.naam === naam)?.vak;
  return vak && r.rooster.lees(vak).flatMap((rij) => rij.map((cel) => cel.waarde));
};

beforeAll(bereidVoor);
beforeEach(async () => {
  r = openGebonden(planformulieren, "regio");
  await rust();
  knop("Maak het blad").click();
  await rust();
});
afterEach(() => r.wereld.stop());

test("de begrotingen komen uit de werkmappen van de gemeenten, met hun bron, en zijn terug te zetten", async () => {
  expect(vind("#regio-reden-bestanden").textContent).toBe("Kies van ten minste twee gemeenten de werkmap.");
  sleep(["a.xlsx", gemeentewerkmap("Aalsdonk")], ["b.xlsx", gemeentewerkmap("Beekhuizen")]);
  expect(vind("#regio-bestanden-naam").textContent).toBe(
    "Gekozen: “a.xlsx” en “b.xlsx”. De bestanden blijven zoals zij zijn.",
  );
  knop(DOE).click();
  // Nog eens klikken terwijl het loopt, doet niets.
  knop(DOE).click();
  await rust();
  const jaren = (onder("WMO_Regio_jaren") ?? []) as number[];
  expect(status()).toBe(`Overgenomen: Aalsdonk (${jaren.join(", ")}) en Beekhuizen (${jaren.join(", ")}).`);
  expect(onder("WMO_Regio_gemeente")).toEqual(["Aalsdonk", "Beekhuizen"]);
  const lasten = onder("WMO_Regio_begroot_lasten") as number[];
  // Beide werkmappen zijn het voorbeeld Duiven: de som is twee keer die van een.
  expect(onder("WMO_Regio_lasten_totaal")).toEqual(
    jaren.map((_, i) => expect.closeTo(2 * (lasten[i] as number), 6) as number),
  );
  expect(r.bijNaam("WMO_Regio_bron_begrotingen")).toEqual(
    expect.stringContaining("het blad Samenvatting van a.xlsx en b.xlsx"),
  );
  expect(plat(vind(".kort").textContent)).toContain("De 2 gemeenten geven in");
  expect(r.titels()).toEqual(["Blad1", "Regio"]);
  knop("Zet terug").click();
  await rust();
  expect(onder("WMO_Regio_gemeente")?.filter(Boolean)).toEqual([]);
});

test("een werkmap zonder begroting, of twee van één gemeente: één zin, en het blad blijft zoals het is", async () => {
  const was = onder("WMO_Regio_gemeente");
  sleep(["a.xlsx", gemeentewerkmap("Aalsdonk")], ["los.xlsm", alsWerkmap(rijkeDelen())]);
  knop(DOE).click();
  await rust();
  expect(status()).toContain("Er is niets overgenomen. los.xlsm heeft geen blad Samenvatting");
  sleep(["a.xlsx", gemeentewerkmap("Aalsdonk")], ["b.xlsx", gemeentewerkmap("AALSDONK")]);
  knop(DOE).click();
  await rust();
  expect(status()).toContain("a.xlsx en b.xlsx gaan beide over AALSDONK.");
  sleep(["a.xlsx", gemeentewerkmap("Aalsdonk")], ["b.xlsx", new Uint8Array([1, 2, 3])]);
  knop(DOE).click();
  await rust();
  expect(status()).toContain("Er is niets overgenomen. b.xlsx:");
  expect(onder("WMO_Regio_gemeente")).toEqual(was);
});

test("staan er al rijen, dan vraagt het paneel eerst", async () => {
  sleep(["a.xlsx", gemeentewerkmap("Aalsdonk")], ["b.xlsx", gemeentewerkmap("Beekhuizen")]);
  knop(DOE).click();
  await rust();
  sleep(["c.xlsx", gemeentewerkmap("Ceintuur")], ["d.xlsx", gemeentewerkmap("Duinrade")]);
  knop(DOE).click();
  await rust();
  expect(vind("dialog").textContent).toContain("Er staan al begrotingen");
  knop("Annuleren").click();
  await rust();
  expect(onder("WMO_Regio_gemeente")).toEqual(["Aalsdonk", "Beekhuizen"]);
  expect(status()).toBe("Er is niets overgenomen.");
  knop(DOE).click();
  await rust();
  knop("Vervangen").click();
  await rust();
  expect(onder("WMO_Regio_gemeente")).toEqual(["Ceintuur", "Duinrade"]);
});

import { leesWerkboek, type Werkboek } from "../../../src/audit/werkboek/werkboek";
import { standVan } from "../../../src/audit/versies/stand";
import { leesVersies, metVersie, versieblad, type Versie } from "../../../src/audit/versies/versieblad";
import { isFormule, type Blad } from "../../../src/sheet/blad";
import { uitgerekend } from "../../../src/calc/rekenaar";
import { drukWerkmap } from "../../../src/xlsx/drukken/druk";
import { VANDAAG, werkboekVan, type Eigenwerkmap } from "../../hulp/auditwerkmap";
import { kleineBegroting } from "../../hulp/kleinebegroting";
import { herbereken } from "../../hulp/libreoffice";

const lees = (bladen: readonly Blad[]): Werkboek => leesWerkboek(drukWerkmap(bladen), VANDAAG);

/** Kosten per post, zoals iemand ze zelf opschrijft. */
const eigen = (prijs: number | string, rijen: Record<string, string | number> = {}): Eigenwerkmap => ({
  bladen: {
    Kosten: {
      B1: { typ: 2026, vorm: "0" },
      C1: { typ: 2027, vorm: "0" },
      A2: "Schoonmaak",
      B2: 100,
      C2: "=B2*Index",
      A3: "Begeleiding",
      B3: prijs,
      C3: "=B3*Index",
      A4: "Index",
      B4: 1.02,
      A5: "Los getal",
      B5: 7,
      A6: "Totaal",
      B6: "=SUM(B2:B3)",
      C6: "=SUM(C2:C3)",
      ...rijen,
    },
  },
  namen: { Totaal: "Kosten!B6", Index: "Kosten!B4" },
});

const versie = (naam: string, werkboek: Werkboek): Versie => ({
  naam,
  datum: 46354,
  auteur: "K. de Wit",
  stand: standVan(werkboek).stand,
});

/** Wat er van een versie op het blad staat: sleutel en waarde. */
const waarden = (v: Versie | undefined) =>
  Object.fromEntries([...(v?.stand ?? [])].map(([kenmerk, g]) => [kenmerk, g.waarde]));

test("van een blad van de gebruiker: elk getal waar een formule van afhangt, en waar alles op uitkomt", () => {
  expect(waarden(versie("nu", werkboekVan(eigen(50))))).toEqual({
    "invoer: Index": 1.02,
    "invoer: Kosten!Schoonmaak|2026": 100,
    "invoer: Kosten!Begeleiding|2026": 50,
    "uitkomst: Totaal": 150,
    "uitkomst: Kosten!Totaal|2027": 153,
  });
});

test("een versie erbij houdt de eerdere, en is uit het bestand terug te lezen; wat kwam of wegviel staat er", () => {
  const eerst = versie("Kadernota", werkboekVan(eigen(50)));
  const gelezen = leesVersies(lees([versieblad([eerst])]));
  const later = versie("Begroting", werkboekVan(eigen("=B2/2", { A7: "Vervoer", B7: 30, C7: "=B7*Index" })));
  const terug = leesVersies(lees([versieblad(metVersie(gelezen, later))]));
  expect(terug.map(({ naam, datum, auteur }) => [naam, datum, auteur])).toEqual([
    ["Kadernota", 46354, "K. de Wit"],
    ["Begroting", 46354, "K. de Wit"],
  ]);
  expect(waarden(terug[0])).toEqual(waarden(eerst));
  expect(waarden(terug[1])).toEqual(waarden(later));
  expect(waarden(terug[1])).toHaveProperty(["invoer: Kosten!Vervoer|2026"], 30);
  expect(waarden(terug[1])).not.toHaveProperty(["invoer: Kosten!Begeleiding|2026"]);
});

test("op het blad Versies staan alleen waarden, en een streepje waar iets er niet was", () => {
  const blad = versieblad(
    metVersie(
      [versie("Kadernota", werkboekVan(eigen(50)))],
      versie("Begroting", werkboekVan(eigen("=B2/2"))),
    ),
  );
  expect(blad.cellen.filter((c) => isFormule(c.inhoud))).toEqual([]);
  const rij = blad.cellen.find((c) => c.inhoud === "Begeleiding, 2026")?.adres.slice(1);
  expect(["D", "E"].map((k) => blad.cellen.find((c) => c.adres === `${k}${rij}`)?.inhoud)).toEqual([50, "–"]);
});

test("dezelfde naam komt in de plaats van de oude, zonder onderscheid van hoofdletters", () => {
  const [een, twee, drie] = [50, 60, 70].map((p, i) =>
    versie(["Kadernota", "Begroting", "KADERNOTA"][i] as string, werkboekVan(eigen(p))),
  ) as [Versie, Versie, Versie];
  expect(metVersie([een, twee], drie).map((v) => v.naam)).toEqual(["Begroting", "KADERNOTA"]);
});

test("zonder de kop Kenmerk zegt het lezen wat er ontbreekt", () => {
  const blad = versieblad([versie("Kadernota", werkboekVan(eigen(50)))]);
  const stuk = { ...blad, cellen: blad.cellen.filter((c) => c.inhoud !== "Kenmerk") };
  expect(() => leesVersies(lees([stuk]))).toThrow("ontbreekt de kop “Kenmerk”");
  expect(leesVersies(werkboekVan(eigen(50)))).toEqual([]);
});

test("van onze bladen: elk ingevuld gegeven bij zijn naam, een lijst per rij, en een norm; geen koppelingen", () => {
  const bladen = uitgerekend(kleineBegroting("capaciteit"));
  const werkboek = lees(bladen);
  const { stand, plek } = standVan(werkboek);
  expect(stand.get("invoer: WMO_Loonkosten_per_maand")).toMatchObject({
    label: "Loonkosten per maand, volledige baan",
    eenheid: "euro per maand",
    waarde: 7227.92,
  });
  // Duiven, tabel 2: 216 aflopende indicaties in 2024.
  expect(stand.get("invoer: WMO_Jaren_aflopend|2024")).toMatchObject({
    label: "Aflopend: 2024",
    waarde: 216,
  });
  expect(stand.get("uitkomst: WMO_Capaciteit_uren_per_week|2024")?.waarde).toBeCloseTo(11, 9);
  const dubbel = [...stand.values()].filter((g) => g.sleutel.startsWith("WMO_Capaciteit_aflopend"));
  expect(dubbel).toEqual([]);
  expect(plek("WMO_Capaciteit_aflopend|2024")).toBeDefined();
});

test("LibreOffice opent en bewaart het blad Versies, en alles is terug te lezen", () => {
  const bladen = uitgerekend(kleineBegroting("besparing"));
  const vast = versie("Kadernota", lees(bladen));
  const { bewaard } = herbereken({ bewaard: Buffer.from(drukWerkmap([...bladen, versieblad([vast])])) });
  const [terug] = leesVersies(leesWerkboek(new Uint8Array(bewaard), VANDAAG));
  expect({ ...terug, stand: undefined }).toEqual({ ...vast, stand: undefined });
  // LibreOffice bewaart vijftien cijfers.
  const rond = (v: Versie | undefined) =>
    Object.fromEntries(
      Object.entries(waarden(v)).map(([k, w]) => [k, typeof w === "number" ? Number(w.toPrecision(12)) : w]),
    );
  expect(rond(terug)).toEqual(rond(vast));
});

import { uitgerekend } from "../../../src/calc/rekenaar";
import { leesGebied, adres } from "../../../src/formula/adres";
import { gedeeldeKolom, gedeeldeNaam } from "../../../src/plans/begroting/uitgangspunten";
import { maakBegroting } from "../../../src/plans/begroting/maak";
import { allePlannen } from "../../../src/plans/plannen";
import { volgformule } from "../../../src/plans/opgave/koppelingen";
import type { Kolom, Veld } from "../../../src/plans/opgave/veld";
import { clienten as clientenveld } from "../../../src/plans/velden";
import { alsGewoneBladen } from "../../../src/sharing/gewoon";
import type { Blad } from "../../../src/sheet/blad";
import { formule } from "../../../src/sheet/cellen";
import { koppelbaar } from "../../../src/taskpane/plan/koppelbaar";
import type { Werkmap } from "../../../src/workbook/werkmap";
import { drukWerkmap } from "../../../src/xlsx/drukken/druk";
import voorbeeld from "../../../voorbeelden/prognose-verzonnen.json";
import { herbereken } from "../../hulp/libreoffice";
import { leesWaarden } from "../../hulp/xlsx-lezen";
import { rekenKeten } from "../../orakel/keten/keten";
import type { Ketenopgave, Productopgave } from "../../orakel/keten/opgave";
import { begrotingUit, gelezenOp, met, uitkomstenOp, zonderOvergang } from "./hulp";

const JAREN = [2027, 2028, 2029, 2030];
const vier = met(zonderOvergang(5), { Jaren: JAREN.map((jaar) => ({ jaar, nieuw: 70 })) });
const [product] = vier.uitgangspunten.Producten as [Productopgave];
const metProduct = (anders: Partial<Productopgave>): Ketenopgave =>
  met(vier, { Producten: [{ ...product, ...anders }] });

const [prognosedeel] = voorbeeld.plannen;
const KOLOM = { groei: "WMO_Prognose_groei", instroom: "WMO_Prognose_instroom" } as const;

/** De keten met het blad Prognose ernaast; wordt er een kolom genoemd, dan staat in dat vak van Producten een formule die de prognose volgt. */
function bladen(opgave: Ketenopgave, kolom?: keyof typeof KOLOM, deel: unknown = prognosedeel): Blad[] {
  const alle = maakBegroting(begrotingUit({ ...opgave, plannen: [...opgave.plannen, deel] }));
  if (kolom === undefined) return alle;
  const naam = gedeeldeNaam(gedeeldeKolom("Producten", `product_${kolom}`));
  return alle.map((blad): Blad => {
    const gebied = leesGebied(blad.namen?.find((n) => n.naam === naam)?.bereik ?? "");
    if (gebied === undefined) return blad;
    const volgt = (c: Blad["cellen"][number]) =>
      c.adres === adres(gebied.van) ? { ...c, inhoud: formule(volgformule(KOLOM[kolom])) } : c;
    return { ...blad, cellen: blad.cellen.map(volgt) };
  });
}

const waarden = (alle: readonly Blad[]) => uitkomstenOp(uitgerekend(alle));
const getallen = (w: ReturnType<typeof waarden>, naam: string) => (w.get(naam) ?? []) as number[];

/** De cliënten en lasten van de keten zijn die van het orakel, met het getal van de prognose ingevuld. */
function zoalsGetypt(w: ReturnType<typeof waarden>, opgave: Ketenopgave): void {
  const keten = rekenKeten(opgave);
  for (const naam of ["WMO_Clienten_eind", "WMO_Clienten_gekozen_totaal", "WMO_Lasten_lasten_totaal"])
    expect([naam, getallen(w, naam)]).toEqual([
      naam,
      (keten[naam] as number[]).map((n): unknown => expect.closeTo(n, 4)),
    ]);
}

test("de groei van de prognose in de lijst Producten: cliënten en lasten van de keten bewegen mee", () => {
  const w = waarden(bladen(metProduct({ groei: 0 }), "groei"));
  const groei = getallen(w, "WMO_Prognose_groei")[0] as number;
  // Verzonnen voorbeeld: van 687 naar 711 in drie jaar.
  expect(groei).toBeCloseTo(0.0114, 3);
  expect(getallen(w, "WMO_Clienten_begin")[3]).toBeCloseTo(636 * (1 + groei) ** 3, 9);
  zoalsGetypt(w, metProduct({ groei }));
});

test("een andere bevolking verandert de lasten in 2030, en alleen door de prognose", () => {
  const lasten = (deel: unknown) =>
    getallen(waarden(bladen(metProduct({ groei: 0 }), "groei", deel)), "WMO_Lasten_lasten_totaal");
  const kop = prognosedeel?.lijsten.bevolking.tabel.slice(0, 1) ?? [];
  const ouder = (prognosedeel?.lijsten.bevolking.tabel.slice(1) ?? []).map(([leeftijd, jaar, n]) =>
    leeftijd === "75 tot 85" && jaar === 2030 ? [leeftijd, jaar, Number(n) + 400] : [leeftijd, jaar, n],
  );
  const anders = {
    ...prognosedeel,
    lijsten: { ...prognosedeel?.lijsten, bevolking: { tabel: [...kop, ...ouder] } },
  };
  const [gewoon, meer] = [lasten(prognosedeel), lasten(anders)];
  expect(meer[3]! / gewoon[3]!).toBeGreaterThan(1.05);
});

test("de instroom van de prognose, met dezelfde uitstroom bij het product", () => {
  const w = waarden(bladen(metProduct({ instroom: 0, uitstroom: 0.12 }), "instroom"));
  zoalsGetypt(w, metProduct({ instroom: getallen(w, "WMO_Prognose_instroom")[0]!, uitstroom: 0.12 }));
});

test("en LibreOffice rekent de gekoppelde keten net zo", () => {
  const alle = bladen(metProduct({ groei: 0 }), "groei");
  const { k } = herbereken({ k: drukWerkmap(alsGewoneBladen(alle)) }) as { k: Uint8Array };
  const [onze, zijn] = [waarden(alle), gelezenOp(alle, leesWaarden(k))];
  for (const naam of ["WMO_Prognose_groei", "WMO_Clienten_gekozen_totaal", "WMO_Lasten_lasten_totaal"])
    expect([naam, zijn.get(naam)]).toEqual([
      naam,
      getallen(onze, naam).map((n): unknown => expect.closeTo(n, 6)),
    ]);
}, 180_000);

test("waar de eenheid past, wordt de prognose aangeboden; de groei uit het verleden nergens", async () => {
  const werkmap = {
    selectie: () => Promise.resolve({ blad: "Uitgangspunten", adres: "A1", waarden: [] }),
    onzeBladen: () => Promise.resolve([{ id: "prognose", versie: 1, titel: "Prognose" }]),
    leesFormules: () => Promise.resolve({ formules: [], beveiligd: [] }),
    leesNamen: (namen: readonly string[]) =>
      Promise.resolve(
        new Map(namen.map((n) => [n, { blad: "Prognose", adres: "B1", waarden: [[0.01]], formules: [] }])),
      ),
  } as unknown as Werkmap;
  const producten = allePlannen
    .flatMap((p) => p.lijsten)
    .filter((l) => l.naam === "producten")
    .flatMap((l): readonly Kolom[] => l.kolommen);
  const kolom = (sleutel: string) => producten.find((k) => k.sleutel === sleutel) as Kolom;
  const aangeboden = async (gegeven: Veld | Kolom) =>
    (
      await koppelbaar(allePlannen, werkmap, {
        blad: "Uitgangspunten",
        plek: { rij: 1, kolom: 1 },
        gegeven,
      })
    ).map((k) => k.formule);
  expect(await aangeboden(kolom("groei"))).toEqual([
    "WMO_Prognose_groei",
    "WMO_Prognose_groei_zonder_beleid",
  ]);
  expect(await aangeboden(kolom("instroom"))).toEqual(["WMO_Prognose_instroom"]);
  expect(await aangeboden(clientenveld)).toContain("WMO_Prognose_laatste");
  expect(
    (
      await Promise.all(
        allePlannen
          .flatMap((p) => p.delen)
          .flatMap((d) => d.velden)
          .map((v) => aangeboden(v)),
      )
    ).flat(),
  ).not.toContain("WMO_Prognose_groei_tellingen");
});

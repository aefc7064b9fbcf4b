import { leesBewaard, legApart, maakBewaarder, type Opslag } from "../../src/browser/pagina/bewaren";
import formules from "../../src/browser/pagina/taal/formules.json";
import meldingen from "../../src/browser/pagina/taal/meldingen.json";
import menus from "../../src/browser/pagina/taal/menus.json";
import panelen from "../../src/browser/pagina/taal/panelen.json";
import { vertaalFuncties } from "../../src/browser/pagina/woorden/woorden";
import { register } from "../../src/engine/spreadsheet";
import { installeerGewoon } from "../../src/engine/installeer";

/** Een opslag als die van de browser, die vol kan raken. */
function maakOpslag(): Opslag & { vol: boolean; geschreven: number } {
  const inhoud = new Map<string, string>();
  return {
    vol: false,
    geschreven: 0,
    getItem: (sleutel) => inhoud.get(sleutel) ?? null,
    setItem(sleutel, tekst) {
      if (this.vol) throw new Error("QuotaExceededError");
      this.geschreven++;
      inhoud.set(sleutel, tekst);
    },
    removeItem: (sleutel) => void inhoud.delete(sleutel),
  };
}

describe("bewaren in de browser", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  test("hoogstens één keer per seconde, met de laatste stand", () => {
    const opslag = maakOpslag();
    let stand = 0;
    const bewaarder = maakBewaarder(opslag, () => String(++stand), fail);
    for (let i = 0; i < 50; i++) {
      bewaarder.veranderd();
      jest.advanceTimersByTime(100);
    }
    expect(opslag.geschreven).toBeLessThanOrEqual(5);
    bewaarder.nu();
    expect(leesBewaard(opslag)).toBe(String(stand));
  });

  test("bij het sluiten meteen, en alleen als er iets veranderd is", () => {
    const opslag = maakOpslag();
    const bewaarder = maakBewaarder(opslag, () => "werk", fail);
    bewaarder.nu();
    expect(leesBewaard(opslag)).toBeUndefined();
    bewaarder.veranderd();
    bewaarder.nu();
    expect(leesBewaard(opslag)).toBe("werk");
  });

  test("vergeten is weg, ook wat nog wachtte", () => {
    const opslag = maakOpslag();
    const bewaarder = maakBewaarder(opslag, () => "werk", fail);
    bewaarder.veranderd();
    bewaarder.vergeet();
    jest.advanceTimersByTime(5000);
    expect(leesBewaard(opslag)).toBeUndefined();
  });

  test("een volle opslag geeft één zin, en een nieuwe pas nadat het weer lukte", () => {
    const opslag = maakOpslag();
    const zinnen: string[] = [];
    const bewaarder = maakBewaarder(
      opslag,
      () => "werk",
      (zin) => zinnen.push(zin),
    );
    const probeer = (vol: boolean) => {
      opslag.vol = vol;
      bewaarder.veranderd();
      jest.advanceTimersByTime(1000);
      return zinnen.length;
    };
    expect([probeer(true), probeer(true), probeer(false), probeer(true)]).toEqual([1, 1, 1, 2]);
    expect(zinnen[0]).toContain("Opslaan als .xlsx");
  });

  test("wat niet te lezen is, ligt apart en wordt niet nog eens geopend", () => {
    const opslag = maakOpslag();
    legApart(opslag, "kapot");
    expect(leesBewaard(opslag)).toBeUndefined();
    expect(opslag.getItem("proefwerkmap.werkmap.onleesbaar")).toBe("kapot");
  });

  test("wat niet apart past, blijft staan waar het stond", () => {
    const opslag = maakOpslag();
    opslag.setItem("proefwerkmap.werkmap", "kapot");
    let eerste = true;
    const krap: Opslag = {
      getItem: (sleutel) => opslag.getItem(sleutel),
      removeItem: (sleutel) => opslag.removeItem(sleutel),
      setItem(sleutel, tekst) {
        if (eerste) {
          eerste = false;
          throw new Error("QuotaExceededError");
        }
        opslag.setItem(sleutel, tekst);
      },
    };
    legApart(krap, "kapot");
    expect(leesBewaard(opslag)).toBe("kapot");
  });

  function fail(zin: string): never {
    throw new Error(zin);
  }
});

const WOORDENBOEK = Object.entries({ ...menus, ...panelen, ...formules, ...meldingen });

test("elke vertaling houdt de plaatsen open die de Engelse tekst heeft", () => {
  const plaatsen = (tekst: string) => (tekst.match(/%s|%\([^)]*\)s|\[\[FUNCTION_NAME\]\]/g) ?? []).sort();
  // De leesbaarheid gaat voor: van groepjes noemt de zin er twee.
  const korter = WOORDENBOEK.filter(([en]) => !en.includes("Repeatable arguments"));
  for (const [en, nl] of korter) expect([en, plaatsen(nl)]).toEqual([en, plaatsen(en)]);
});

test("geen tekst staat er twee keer, met twee vertalingen", () => {
  const sleutels = [menus, panelen, formules, meldingen].flatMap((deel) => Object.keys(deel));
  expect(sleutels.filter((s, i) => sleutels.indexOf(s) !== i)).toEqual([]);
});

test("wat van een gewone functie te zien is, is Nederlands, en wat geen uitleg heeft wordt niet voorgesteld", () => {
  installeerGewoon();
  vertaalFuncties();
  const { description, args } = register.get("SUMIF");
  expect(description).toBe("Telt op wat aan een voorwaarde voldoet. In Nederlandse Excel: SOM.ALS.");
  expect(args.map((a) => a.name)).toEqual(["bereik", "voorwaarde", "optelbereik"]);
  expect(register.get("SOM.ALS").description).toBe(description);
  const zonder = register.getAll().filter((f) => f.description === "" && !f.hidden);
  expect(zonder.map((f) => f.name)).toEqual([]);
  const voorgesteld = register.getAll().filter((f) => !f.hidden && !f.name.startsWith("WMO."));
  expect(voorgesteld.length).toBeGreaterThan(95);
  for (const f of voorgesteld)
    for (const a of f.args)
      expect([f.name, a.name]).toEqual([f.name, expect.not.stringMatching(/^argument|value|range|criteri/)]);
});

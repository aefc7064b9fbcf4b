import { leesBewaard, legApart, maakBewaarder, type Opslag } from "../../src/browser/pagina/bewaren";
import { maakBronnen } from "../../src/browser/pagina/bronnen";
import { opslagVan } from "../../src/browser/pagina/opslagplek";
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

  test("twee tabbladen: wie ziet dat de ander iets bewaarde, zegt dat en schrijft er niet overheen", () => {
    const opslag = maakOpslag();
    opslag.setItem("proefwerkmap.werkmap", "begin");
    const zinnen: [string[], string[]] = [[], []];
    const [een, twee] = ([0, 1] as const).map((i) =>
      maakBewaarder(
        opslag,
        () => `tabblad ${i + 1}`,
        (zin) => zinnen[i].push(zin),
      ),
    ) as [ReturnType<typeof maakBewaarder>, ReturnType<typeof maakBewaarder>];
    een.veranderd();
    jest.advanceTimersByTime(1000);
    een.veranderd();
    jest.advanceTimersByTime(1000);
    for (let keer = 0; keer < 2; keer++) {
      twee.veranderd();
      jest.advanceTimersByTime(1000);
    }
    expect(leesBewaard(opslag)).toBe("tabblad 1");
    expect(zinnen).toEqual([[], [expect.stringContaining("ook in een ander tabblad open")]]);
    expect([een.onbewaard(), twee.onbewaard()]).toEqual([false, true]);
    // De browser meldt het ook meteen; dan is er nog niets kwijt.
    een.elders();
    expect(zinnen[0]).toEqual([expect.stringContaining("ander tabblad")]);
    expect(een.onbewaard()).toBe(false);
  });

  test("past het werk niet, dan vraagt de pagina bij het sluiten; zonder opslag start zij en zegt zij het ook", () => {
    const opslag = maakOpslag();
    const dicht = opslagVan(() => {
      throw new DOMException("niet toegestaan", "SecurityError");
    });
    opslag.vol = true;
    for (const plek of [opslag, dicht]) {
      const zinnen: string[] = [];
      const bewaarder = maakBewaarder(
        plek,
        () => "100.000 rijen",
        (zin) => zinnen.push(zin),
      );
      expect([leesBewaard(plek), bewaarder.onbewaard()]).toEqual([undefined, false]);
      bewaarder.veranderd();
      bewaarder.nu();
      expect(bewaarder.onbewaard()).toBe(true);
      expect(zinnen).toEqual([expect.stringMatching(/kan uw werk niet bewaren.*Opslaan als \.xlsx/)]);
      bewaarder.vergeet();
      expect(bewaarder.onbewaard()).toBe(false);
    }
  });

  test("opnieuw beginnen haalt ook weg wat apart lag en de geopende bestanden", async () => {
    const opslag = maakOpslag();
    legApart(opslag, "met cliënten");
    expect(opslag.getItem("proefwerkmap.werkmap.onleesbaar")).toBe("met cliënten");
    maakBewaarder(opslag, () => "", fail).vergeet();
    expect(opslag.getItem("proefwerkmap.werkmap.onleesbaar")).toBeNull();
    // Ook zonder opslag gaan bestanden open, en blijven zij tot zij vergeten worden.
    const bronnen = maakBronnen(() => {
      throw new DOMException("niet toegestaan", "SecurityError");
    });
    const bron = { naam: "clienten.xlsx", bytes: Uint8Array.of(1, 2) };
    for (let i = 0; i < 7; i++) await bronnen.bewaar(`${i}`, bron);
    expect([await bronnen.haal("1"), await bronnen.haal("6")]).toEqual([undefined, bron]);
    await bronnen.vergeet();
    expect(await bronnen.haal("6")).toBeUndefined();
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

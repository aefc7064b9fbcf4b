import { vraagDuiven } from "../../src/plans/capaciteit/duiven";
import { leesBegroting } from "../../src/plans/begroting/lees";
import { maakBegroting } from "../../src/plans/begroting/maak";
import { nieuweBegroting } from "../../src/taskpane/begroting/formulier";
import type { Geheugenwerkmap } from "../hulp/geheugenwerkmap";
import { bereidVoor, knop, open, plakEnNeem, rust, status, typ, vind } from "../hulp/paneel";

jest.setTimeout(30_000);

let werkmap: Geheugenwerkmap;
/** Wat de browser zou bewaren: de naam, en de tekst zodra die gelezen is. */
let bewaard: { naam: string; tekst: Promise<string> } | undefined;

beforeAll(() => {
  bereidVoor();
  // jsdom kent geen downloads.
  const stukken = new Map<string, Blob>();
  URL.createObjectURL = (stuk) => {
    stukken.set("blob:1", stuk as Blob);
    return "blob:1";
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function () {
    const stuk = stukken.get(this.href);
    if (stuk) bewaard = { naam: this.download, tekst: lees(stuk) };
  };
});
function lees(stuk: Blob): Promise<string> {
  const lezer = new FileReader();
  const klaar = new Promise<string>((goed) => (lezer.onload = () => goed(lezer.result as string)));
  lezer.readAsText(stuk);
  return klaar;
}
async function bewaardeInvoer<T>(): Promise<T> {
  knop("Bewaar de invoer").click();
  if (bewaard === undefined) throw new Error("Er is niets bewaard.");
  return JSON.parse(await bewaard.tekst) as T;
}
beforeEach(() => {
  bewaard = undefined;
  werkmap = open([nieuweBegroting], "begroting");
});

const reden = () => vind("#begroting-reden").textContent;
const plannenAan = () =>
  [...document.querySelectorAll<HTMLInputElement>("[id^=begroting-met-]")]
    .filter((v) => v.checked && v.id.split("-").length === 3)
    .map((v) => v.id.slice(14));
const kies = (id: string) => vind(`#begroting-met-${id}`).click();
/** Capaciteit met de jaren van Duiven en 2,0 uur per aanvraag. */
async function vulCapaciteit(): Promise<void> {
  kies("capaciteit");
  const jaren = vraagDuiven.jaren.map((j) => [j.jaar, j.aflopend, j.nieuw].join("\t")).join("\n");
  plakEnNeem("[aria-label='Jaar, rij 1']", jaren);
  typ("#begroting-urenHerindicatie", "2");
  typ("#begroting-urenAanvraag", "2");
  typ("#begroting-loonkosten", "7.227,92");
  await rust(400);
}
async function kiesBestand(inhoud: unknown): Promise<void> {
  const invoer = vind<HTMLInputElement>("#begroting-bestand");
  const tekst = typeof inhoud === "string" ? inhoud : JSON.stringify(inhoud);
  const bestand = Object.assign(new File([tekst], "invoer.json"), { text: () => Promise.resolve(tekst) });
  Object.defineProperty(invoer, "files", { value: [bestand], configurable: true });
  invoer.dispatchEvent(new Event("change"));
  await rust(400);
}

test("zonder plan gebeurt er niets; met een plan staan gedeelde gegevens er één keer en de rest bij het plan", async () => {
  expect(reden()).toBe("Kies ten minste één plan.");
  kies("capaciteit");
  await rust(300);
  expect(vind("#begroting-loonkosten").closest("[hidden]")).toBeNull();
  expect(vind("#begroting-plan-capaciteit #begroting-capaciteit-met-looptijd")).not.toBeNull();
  expect(document.querySelectorAll("#begroting-capaciteit-loonkosten")).toHaveLength(0);
  expect(vind("#begroting-plan-capaciteit .stand").textContent).toBe("Nog 4 gegevens nodig");
  kies("capaciteit");
  await rust(300);
  expect(reden()).toBe("Kies ten minste één plan.");
});

test("alle bladen in één stap, dezelfde als wmo begroting met de bewaarde invoer, en in één stap terug", async () => {
  await vulCapaciteit();
  typ("#begroting-titel", "Begroting 2025");
  await rust(300);
  expect(vind("#begroting-plan-capaciteit .stand").textContent).toContain("2024");
  const bestand = await bewaardeInvoer<Record<string, unknown>>();
  expect(bewaard?.naam).toBe("Begroting 2025.json");
  expect(bestand).toMatchObject({ versie: 1, titel: "Begroting 2025", peildatum: "2024-07-01" });
  expect(bestand.uitgangspunten).toMatchObject({ Uren_aanvraag: 2, Uren_herindicatie: 2 });
  knop("Zet in werkmap").click();
  await rust(300);
  expect(status()).toBe("3 bladen staan in de werkmap: Leeswijzer, Uitgangspunten en Capaciteit.");
  const gelezen = leesBegroting(bestand);
  if (!("begroting" in gelezen)) throw new Error(JSON.stringify(gelezen.klachten));
  for (const blad of maakBegroting(gelezen.begroting)) {
    const kaal = (cellen: readonly { adres: string; inhoud?: unknown }[] = []) =>
      cellen.map((c) => [c.adres, formuleVan(c.inhoud)]);
    expect(kaal(werkmap.geschreven(blad.titel)?.cellen)).toEqual(kaal(blad.cellen));
  }
  knop("Zet terug").click();
  await rust(100);
  expect(werkmap.titels()).toEqual([]);
});

test("staan de bladen er al, dan vraagt het paneel eerst; annuleren laat alles staan", async () => {
  await vulCapaciteit();
  knop("Zet in werkmap").click();
  await rust(300);
  werkmap.typ("Leeswijzer", "Z99", "van mij");
  knop("Zet in werkmap").click();
  await rust(100);
  expect(vind("dialog").textContent).toContain("Deze bladen staan er al: “Leeswijzer”");
  knop("Annuleren").click();
  await rust(50);
  expect(status()).toBe("Er is niets geschreven.");
  expect(werkmap.lees("Leeswijzer", "Z99")).toBe("van mij");
});

test("Vernieuw leest de gekozen plannen en hun uitgangspunten van de bladen terug", async () => {
  knop("Vernieuw").click();
  await rust(100);
  expect(status()).toContain("Er staat nog geen blad van een plan");
  await vulCapaciteit();
  knop("Zet in werkmap").click();
  await rust(300);
  kies("capaciteit");
  typ("#begroting-urenAanvraag", "9");
  await rust(300);
  expect(plannenAan()).toEqual([]);
  knop("Vernieuw").click();
  await rust(300);
  expect(status()).toBe("Overgenomen van de bladen Capaciteit.");
  expect(plannenAan()).toEqual(["capaciteit"]);
  expect(vind<HTMLInputElement>("#begroting-urenAanvraag").value).toBe("2");
  expect(vind<HTMLInputElement>("[aria-label='Aflopend, rij 1']").value).toBe("216");
});

test("een invoerbestand vult het formulier; bronnen en wat het formulier niet toont gaan mee bij het bewaren", async () => {
  const begin = {
    versie: 1,
    titel: "Uit een bestand",
    peildatum: { waarde: "2024-07-01", bron: "Nota, blz. 1" },
    uitgangspunten: {
      Uren_herindicatie: 2,
      Uren_aanvraag: { waarde: 2, bron: "Nota, blz. 2" },
      Loonkosten_per_maand: 7000,
      Jaren: { rijen: [{ jaar: 2024, aflopend: 216, nieuw: 70 }], bron: "Nota, tabel 2" },
    },
    extra: [
      { naam: "Los_getal", label: "Los getal", eenheid: "stuks", vorm: "getal", waarde: 3, bron: "Nota" },
    ],
    plannen: [
      {
        plan: "capaciteit",
        delen: {
          looptijd: { clienten: 636, looptijdNu: { waarde: 3, bron: "Nota" }, looptijdStraks: 5 },
        },
      },
    ],
  };
  await kiesBestand(begin);
  expect(status()).toBe("“invoer.json” is overgenomen.");
  expect(plannenAan()).toEqual(["capaciteit"]);
  expect(vind<HTMLInputElement>("#begroting-titel").value).toBe("Uit een bestand");
  expect(vind<HTMLInputElement>("#begroting-loonkosten").value).toBe("7.000");
  typ("#begroting-loonkosten", "7.100");
  await rust(400);
  const terug = await bewaardeInvoer<typeof begin>();
  expect(terug.peildatum).toEqual(begin.peildatum);
  expect(terug.extra).toEqual(begin.extra);
  expect(terug.plannen[0]?.delen).toMatchObject(begin.plannen[0]?.delen ?? {});
  expect(terug.uitgangspunten.Jaren).toEqual(begin.uitgangspunten.Jaren);
  expect(terug.uitgangspunten).toMatchObject({
    Uren_aanvraag: { waarde: 2, bron: "Nota, blz. 2" },
    Loonkosten_per_maand: 7100,
  });
});

test.each([
  ["geen json", "geen geldige JSON"],
  [{ versie: 2, titel: "x", peildatum: "2024-07-01", plannen: [] }, "Kies ten minste één plan"],
])("een bestand dat niet klopt wordt niet half overgenomen, en de klachten staan er", async (inhoud, zin) => {
  await kiesBestand(inhoud);
  expect(status()).toContain("is niet overgenomen");
  expect(status()).toContain(zin);
  expect(plannenAan()).toEqual([]);
});

function formuleVan(inhoud: unknown): unknown {
  return typeof inhoud === "object" && inhoud !== null && "formule" in inhoud ? inhoud.formule : inhoud;
}

test("wie stopt tijdens het schrijven, krijgt de werkmap terug zoals zij was", async () => {
  await vulCapaciteit();
  const ervoor = await werkmap.onzeBladen();
  const zet = werkmap.zet.bind(werkmap);
  // Schrijven duurt even, zoals in Excel.
  werkmap.zet = async (...wat) => {
    await new Promise((klaar) => setTimeout(klaar, 200));
    return zet(...wat);
  };
  knop("Zet in werkmap").click();
  await rust(50);
  knop("Stoppen").click();
  expect(status()).toBe("Wordt gestopt: wat al geschreven is, wordt teruggezet…");
  await rust(500);
  expect(status()).toBe("Er is niets geschreven.");
  expect(await werkmap.onzeBladen()).toEqual(ervoor);
});

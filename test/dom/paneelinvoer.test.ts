import { leesPlakbord } from "../../src/taskpane/onderdelen/plaktabel";
import { toonVorm } from "../../src/taskpane/plan/toonvorm";
import type { Tabel } from "../../src/tabellen/tabel";
import { volgThema } from "../../src/taskpane/thema";

/** Een klembord met de twee vormen die Excel erop zet. */
const klembord = (html: string, text = "") =>
  ({ getData: (soort: string) => (soort === "text/html" ? html : text) }) as unknown as DataTransfer;
const teksten = (tabel: Tabel) => tabel.rijen.map((rij) => rij.cellen.map((c) => c.waarde));

test("tekst van het klembord: Windows-regels, een lege laatste regel, en een cel met een regeleinde", () => {
  expect(teksten(leesPlakbord(klembord("", "2024\t216\r\n2025\t 215\r\n")))).toEqual([
    ["2024", "216"],
    ["2025", " 215"],
  ]);
  expect(teksten(leesPlakbord(klembord("<p>geen tabel</p>", '"Aantal\ncliënten"\t1')))).toEqual([
    ["Aantal\ncliënten", "1"],
  ]);
});

test("de HTML van Excel: samenvoegingen, verborgen rijen, en tekst die over lege cellen loopt is geen samenvoeging", () => {
  const html = `<html><body><table><!--StartFragment-->
    <tr><td colspan=3 style='height:15pt;mso-ignore:colspan'>Begroting 2024</td></tr>
    <tr><td rowspan=2>Wijk</td><td colspan=2>Minuten<br>per
      week</td></tr>
    <tr><td>nu</td><td>straks</td></tr>
    <tr style='display:none'><td>A</td><td>93</td><td>82</td></tr>
    <tr><td>B&nbsp;2</td><td>90</td><td>80</td></tr>
  <!--EndFragment--></table></body></html>`;
  const tabel = leesPlakbord(klembord(html, "x"));
  expect(teksten(tabel)).toEqual([
    ["Begroting 2024", null, null],
    ["Wijk", "Minuten\nper week", null],
    [null, "nu", "straks"],
    ["A", "93", "82"],
    ["B\u00a02", "90", "80"],
  ]);
  expect(tabel.samengevoegd).toEqual([
    { rij: 1, kolom: 0, rijen: 2, kolommen: 1 },
    { rij: 1, kolom: 1, rijen: 1, kolommen: 2 },
  ]);
  expect(tabel.rijen.map((r) => r.verborgen === true)).toEqual([false, false, false, true, false]);
});

test("getallen hebben vaste decimalen, en nul is nooit -0", () => {
  const getallen = [10.9615, -0.0001, 1234.5, Infinity].map((x) => toonVorm(x, "getal2"));
  expect(getallen).toEqual(["10,96", "0,00", "1.234,50", "–"]);
  // Binair net onder 16,75; een cel rondt op 15 cijfers, en toont 16,8.
  expect(toonVorm(16.749999999999996, "getal1")).toBe("16,8");
  const bedragen = [-0.2, -1584.4].map((x) => toonVorm(x, "euro"));
  expect(bedragen).toEqual(["€\u00a00", "-\u2060€\u00a01.584"]);
});

test("het thema volgt Office, ook na een wisseling als het paneel weer in gebruik komt", () => {
  let kleur = "#ffffff";
  volgThema(() => ({ bodyBackgroundColor: kleur }));
  expect(document.documentElement.dataset.thema).toBe("licht");
  kleur = "#1f1f1f";
  window.dispatchEvent(new Event("focus"));
  expect(document.documentElement.dataset.thema).toBe("donker");
});

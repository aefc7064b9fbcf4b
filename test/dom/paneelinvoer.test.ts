import { dagnummer } from "../../src/domain/datum";
import { leesJarenraster } from "../../src/taskpane/capaciteit/jarenraster";
import { toonEuro, toonVast } from "../../src/taskpane/capaciteit/toon";
import { alsDatuminvoer, leesDatum } from "../../src/taskpane/datuminvoer";
import { leesPlaktekst } from "../../src/taskpane/onderdelen/plaktekst";
import { volgThema } from "../../src/taskpane/thema";

test.each([
  ["1-7-2024", [2024, 7, 1]],
  ["01/07/2024", [2024, 7, 1]],
  ["31 dec 2025", [2025, 12, 31]],
  ["1 maart 2024", [2024, 3, 1]],
  ["29-2-2024", [2024, 2, 29]],
])("%s is een datum", (tekst, [j = 0, m = 0, d = 0]) => {
  expect(leesDatum(tekst)).toBe(dagnummer(j, m, d));
  expect(leesDatum(alsDatuminvoer(dagnummer(j, m, d)))).toBe(dagnummer(j, m, d));
});

test.each(["29-2-2023", "7-13-2024", "1-7-24", "2024", "juli 2024", "1-foo-2024", ""])(
  "“%s” is geen datum",
  (tekst) => expect(leesDatum(tekst)).toBeUndefined(),
);

test("jaren naast elkaar, zoals tabel 2 van de notitie, komen onder elkaar", () => {
  const uit = leesJarenraster([
    ["", 2024, 2025, 2026, 2027],
    ["Cliënten per jaar", 216, 215, 102, 70],
  ]);
  expect(uit.rijen.map((r) => [r.jaar, r.aflopend, r.nieuw])).toEqual([
    [2024, 216, undefined],
    [2025, 215, undefined],
    [2026, 102, undefined],
    [2027, 70, undefined],
  ]);
  expect(uit.zinnen.join(" ")).toContain("Nieuwe aanvragen stonden er niet bij");
});

test("wat niet past, wordt genoemd en niet geraden", () => {
  const uit = leesJarenraster([
    [2024, 216, 70],
    [null, null, null],
    [45474, 1, 2],
    [12, 1, 2],
    [2025, "n.v.t.", 3],
    [{ fout: "#N/A" }, 1, 2],
  ]);
  expect(uit.rijen).toEqual([{ jaar: 2024, aflopend: 216, nieuw: 70 }]);
  expect(uit.zinnen.join(" ")).toBe(
    "2024 overgenomen. Overgeslagen: “45474” is geen jaartal, “12” is geen jaartal, bij 2025 staat geen getal en “#N/A” is geen jaartal.",
  );
  expect(leesJarenraster([[2024]]).zinnen.join()).toContain("twee of drie kolommen");
  expect(leesJarenraster([["a", "b"]]).zinnen.join()).toContain("niets overgenomen");
});

test("tekst van het klembord: Windows-regels en een lege laatste regel", () => {
  expect(leesPlaktekst("2024\t216\r\n2025\t 215\r\n")).toEqual([
    ["2024", "216"],
    ["2025", "215"],
  ]);
});

test("getallen hebben vaste decimalen, en nul is nooit -0", () => {
  expect([toonVast(10.9615, 2), toonVast(-0.0001, 2), toonVast(1234.5, 1), toonVast(Infinity, 1)]).toEqual([
    "10,96",
    "0,00",
    "1.234,5",
    "nooit",
  ]);
  expect([toonEuro(-0.2), toonEuro(-1584.4)]).toEqual(["€\u00a00", "-€\u00a01.584"]);
});

test("het thema volgt Office, ook na een wisseling als het paneel weer in gebruik komt", () => {
  let kleur = "#ffffff";
  volgThema(() => ({ bodyBackgroundColor: kleur }));
  expect(document.documentElement.dataset.thema).toBe("licht");
  kleur = "#1f1f1f";
  window.dispatchEvent(new Event("focus"));
  expect(document.documentElement.dataset.thema).toBe("donker");
});

/** @jest-environment jsdom */
import { themas } from "../../../src/browser/transport/officecontext";
import { koppelPaneel } from "../../../src/browser/transport/venster";
import { isBericht, type Bericht } from "../../../src/browser/transport/vensterbericht";
import { maakGeheugenrooster } from "../../hulp/geheugenrooster";

/** Een paneel in een iframe, met wat de pagina erheen stuurt. */
function maakPaneel() {
  const { rooster } = maakGeheugenrooster();
  const gekregen: Bericht[] = [];
  const venster = { postMessage: (bericht: Bericht) => void gekregen.push(bericht) };
  const frame = { contentWindow: venster } as unknown as HTMLIFrameElement;
  const stop = koppelPaneel(frame, rooster, () => themas.donker);
  const stuur = (data: unknown, bron: unknown = venster, origin = window.location.origin) => {
    const bericht = new MessageEvent("message", { data, origin });
    Object.defineProperty(bericht, "source", { value: bron });
    window.dispatchEvent(bericht);
  };
  return { rooster, gekregen, stuur, stop };
}

const leeg = JSON.stringify({
  id: 7,
  type: 1,
  flags: 0,
  message: { body: { Actions: [], ObjectPaths: {} } },
});

test("na hallo komt het begin met het thema, en daarna antwoorden", () => {
  const { gekregen, stuur, stop } = maakPaneel();
  stuur({ wmo: "bericht", tekst: leeg });
  expect(gekregen).toEqual([]);
  stuur({ wmo: "hallo" });
  stuur({ wmo: "bericht", tekst: leeg });
  const antwoord = {
    id: 7,
    type: 2,
    message: { statusCode: 200, headers: {}, body: { Results: [], TraceIds: [] } },
  };
  expect(gekregen).toEqual([
    { wmo: "begin", thema: themas.donker },
    { wmo: "bericht", tekst: JSON.stringify(antwoord) },
  ]);
  stop();
});

test("berichten van een ander venster, een andere oorsprong of een andere soort doen niets", () => {
  const { gekregen, stuur, stop } = maakPaneel();
  stuur({ wmo: "hallo" }, window);
  stuur({ wmo: "hallo" }, undefined, "https://elders.example");
  stuur("hallo");
  stuur(null);
  stop();
  stuur({ wmo: "hallo" });
  expect(gekregen).toEqual([]);
  expect([isBericht({ wmo: "hallo" }), isBericht({ soort: "x" })]).toEqual([true, false]);
});

test("een paneel dat opnieuw laadt, krijgt een nieuwe verbinding; de oude zwijgt", async () => {
  const { rooster, gekregen, stuur, stop } = maakPaneel();
  stuur({ wmo: "hallo" });
  stuur({ wmo: "hallo" });
  rooster.schrijf({ blad: rooster.actief(), boven: 0, links: 0, rijen: 1, kolommen: 1 }, [[1]]);
  // Gebeurtenissen gaan samen, zodra het werk van nu klaar is.
  await Promise.resolve();
  expect(gekregen.map((b) => b.wmo)).toEqual(["begin", "begin", "bericht"]);
  stop();
});

import { vraag } from "../../src/browser/pagina/vraag";

/** Wat er nu gevraagd wordt; jsdom kent een dialog, maar kan haar niet tonen of sluiten. */
const open = () => [...document.querySelectorAll("dialog")].map((d) => d.querySelector("h2")?.textContent);

function antwoord(wat: string): void {
  const venster = document.querySelector("dialog") as HTMLDialogElement;
  venster.returnValue = wat;
  venster.dispatchEvent(new Event("close"));
}

beforeEach(() => {
  document.body.replaceChildren();
  HTMLDialogElement.prototype.showModal = () => undefined;
});

test("twee vragen tegelijk komen na elkaar, elk met haar eigen antwoord", async () => {
  const eerste = vraag({ titel: "Een", tekst: "a", ja: "Ja" });
  const tweede = vraag({ titel: "Twee", tekst: "b", ja: "Ja", nee: "Nee" });
  await Promise.resolve();
  expect(open()).toEqual(["Een"]);
  antwoord("ja");
  expect(await eerste).toBe("ja");
  await Promise.resolve();
  expect(open()).toEqual(["Twee"]);
  // Escape geeft niets.
  antwoord("");
  expect(await tweede).toBe("nee");
  expect(open()).toEqual([]);
});

import { element } from "../element";

/** Een invoerbestand kiezen, met de knop van de browser of door het hierheen te slepen. */
export function bestandsknop(id: string, label: string, gekozen: (bestand: File) => void): HTMLElement {
  const invoer = element("input", { type: "file", id, accept: ".json,application/json" });
  const neem = (bestand: File | undefined) => bestand && gekozen(bestand);
  invoer.addEventListener("change", () => {
    neem(invoer.files?.[0]);
    // Hetzelfde bestand nog eens kiezen leest het opnieuw.
    invoer.value = "";
  });
  const vak = element("div", { class: "bestandsvak" }, element("label", { for: id }, label), invoer);
  vak.addEventListener("dragover", (e) => {
    e.preventDefault();
    vak.dataset.boven = "ja";
  });
  for (const soort of ["dragleave", "drop"]) vak.addEventListener(soort, () => delete vak.dataset.boven);
  vak.addEventListener("drop", (e) => {
    e.preventDefault();
    neem(e.dataTransfer?.files[0]);
  });
  return vak;
}

/** Geeft de gebruiker een tekst als bestand; de browser zet het bij de downloads. */
export function bewaarTekst(naam: string, tekst: string): void {
  const adres = URL.createObjectURL(new Blob([tekst], { type: "application/json" }));
  element("a", { href: adres, download: naam }).click();
  // Meteen intrekken breekt het downloaden in sommige browsers af.
  setTimeout(() => URL.revokeObjectURL(adres), 10_000);
}

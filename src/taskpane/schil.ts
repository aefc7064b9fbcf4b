import { element } from "./element";
import type { Formulier, Omgeving } from "./formulier";
import { laadfout } from "./onderdelen/laadscherm";
import { beginpagina, startpagina } from "./startpagina";

const PRODUCT = "Wmo-begroting";
const BEZIG = "De formulieren worden geladen…";
const MISLUKT = "Niet alle formulieren konden worden geladen.";

/**
 * Het paneel: een kop, en daaronder één kamer tegelijk. De kamer staat achter # in het adres, want Office zet
 * history.pushState en replaceState uit. Een kamer die gemaakt is, blijft bestaan, met alles wat erin getypt is. `meer` laadt de
 * andere formulieren; de startpagina komt als zij er zijn, en mislukt het dan is het daar opnieuw te proberen.
 */
export function schil(
  lijf: HTMLElement,
  formulieren: readonly Formulier[],
  omgeving: Omgeving,
  meer?: () => Promise<readonly Formulier[]>,
): void {
  const kop = element("h1", { class: "ms-font-xl", tabindex: "-1" });
  const terug = element(
    "a",
    { href: "#start", class: "terug", "aria-label": "Terug naar de startpagina" },
    "‹",
  );
  const kamers = element("main");
  lijf.prepend(element("header", {}, terug, kop), kamers);
  const gemaakt = new Map<string, HTMLElement>();
  let alle = formulieren;
  const compleet = () => startpagina(alle, omgeving);
  let start = () => (meer ? bezig() : compleet());

  function toon(metFocus: boolean): void {
    const adres = decodeURIComponent(location.hash.slice(1)).split("/")[0] ?? "";
    const formulier = alle.find((f) => f.id === adres || f.ook?.(adres));
    const id = formulier?.id ?? "start";
    const kamer = gemaakt.get(id) ?? (formulier ? formulier.maak(omgeving) : start());
    gemaakt.set(id, kamer);
    if (!kamers.contains(kamer)) kamers.append(kamer);
    for (const [naam, k] of gemaakt) k.hidden = naam !== id;
    kop.textContent = formulier?.naam ?? PRODUCT;
    document.title = formulier ? `${formulier.naam} - ${PRODUCT}` : PRODUCT;
    terug.hidden = formulier === undefined;
    if (metFocus && !formulier?.ook?.(adres)) {
      window.scrollTo(0, 0);
      kop.focus();
    }
  }
  function laad(): void {
    meer?.().then(
      (erbij) => ververs([...formulieren, ...erbij], compleet),
      () => ververs(formulieren, () => beginpagina(laadfout(MISLUKT, opnieuw), alle)),
    );
  }
  function opnieuw(): void {
    ververs(formulieren, bezig);
    laad();
  }
  function ververs(zijn: readonly Formulier[], pagina: () => HTMLElement): void {
    alle = zijn;
    start = pagina;
    gemaakt.get("start")?.remove();
    gemaakt.delete("start");
    toon(false);
  }
  window.addEventListener("hashchange", () => toon(true));
  toon(false);
  laad();
}

function bezig(): HTMLElement {
  return beginpagina([element("p", { class: "melding", role: "status" }, BEZIG)], []);
}

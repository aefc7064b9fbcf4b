import { element } from "./element";
import type { Formulier, Omgeving } from "./formulier";
import { knop } from "./onderdelen/knop";
import { statusregel } from "./onderdelen/statusregel";
import { uwBegroting } from "./uwbegroting";
import { handeling } from "./werkmap/veilig";
import { WELKE_EXCEL } from "./welke-excel";

/**
 * De startpagina kent de werkmap. Staat er nog niets van ons in, dan zijn er drie wegen: een nieuwe begroting, één vraag, of het voorbeeld.
 * Staat er al iets, dan staat dat voorop.
 */
export function startpagina(formulieren: readonly Formulier[], omgeving: Omgeving): HTMLElement {
  const van = (groep: Formulier["groep"]) => formulieren.filter((f) => f.groep === groep);
  const voorbeeld = voorbeeldknop(omgeving);
  const vragen = element(
    "details",
    { class: "vragen" },
    element("summary", {}, "Eén vraag uitrekenen"),
    element("ul", { class: "kaarten" }, ...van("Eén vraag").map(kaart)),
  );
  const begin = element(
    "section",
    { "aria-label": "Beginnen" },
    element("h2", { class: "groep" }, "Waar wilt u mee beginnen?"),
    element("ul", { class: "kaarten" }, ...van("Begroting").map(kaart)),
  );
  const eigen = uwBegroting(formulieren, omgeving, (erStaatIets) => {
    begin.hidden = voorbeeld.hidden = erStaatIets;
  });
  return kamer(
    eigen,
    begin,
    vragen,
    voorbeeld,
    ...(["Controleren", "Delen", "Naslag"] as const)
      .filter((groep) => van(groep).length > 0)
      .map((groep) =>
        element(
          "section",
          { "aria-label": groep },
          element("h2", { class: "groep" }, groep),
          element("ul", { class: "kaarten" }, ...van(groep).map(kaart)),
        ),
      ),
  );
}

/** De startpagina zolang de kamers nog laden, of als dat misging: zij zegt wat er is, en toont wat er wel kan. */
export function beginpagina(melding: readonly HTMLElement[], formulieren: readonly Formulier[]): HTMLElement {
  return kamer(...melding, element("ul", { class: "kaarten" }, ...formulieren.map(kaart)));
}

function kamer(...inhoud: readonly HTMLElement[]): HTMLElement {
  return element(
    "div",
    { class: "kamer start" },
    element("p", { class: "inleiding" }, "Alles blijft in deze werkmap; er gaat niets naar buiten."),
    ...inhoud,
    element(
      "p",
      { class: "bron" },
      "Functies gebruikt u ook rechtstreeks in een cel: typ ",
      element("code", {}, "=WMO."),
      " en kies.",
    ),
    element("p", { class: "bron" }, WELKE_EXCEL),
  );
}

function voorbeeldknop({ verbinding }: Omgeving): HTMLElement {
  const status = statusregel();
  const open = () =>
    handeling(status, async () => {
      const { werkmap } = verbinding;
      if (werkmap === undefined) return;
      const laad = import(/* webpackChunkName: "voorbeeld" */ "./voorbeeld");
      await status.bezig(
        "Bezig met openen…",
        laad.then(({ openVoorbeeld }) => openVoorbeeld(werkmap)),
      );
      status.meld(
        "Het voorbeeld is geopend als eigen werkmap. Dit is een voorbeeld: de cijfers zijn van Duiven.",
      );
    });
  const deel = element(
    "section",
    { "aria-label": "Voorbeeld" },
    element(
      "p",
      {},
      knop("Bekijk het voorbeeld", () => void open(), "link"),
      ": de begroting van Duiven, als aparte werkmap.",
    ),
    status.element,
  );
  deel.hidden = true;
  verbinding.volg(() => (deel.hidden = false));
  return deel;
}

function kaart(f: Formulier): HTMLElement {
  return element(
    "li",
    { class: "kaart" },
    element("h3", { class: "ms-font-l" }, element("a", { href: `#${f.id}` }, f.naam)),
    element("p", {}, f.vraag),
  );
}

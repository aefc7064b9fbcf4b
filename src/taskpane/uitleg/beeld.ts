import type { Anders } from "../../audit/uitleg/anders";
import { metEenheid } from "../../audit/uitleg/woord";
import type { Stap } from "../../audit/uitleg/gang";
import type { Gevolgen } from "../../audit/uitleg/gevolgen";
import { herkomst } from "../../audit/uitleg/tekst";
import type { Uitleg } from "../../audit/uitleg/uitleg";
import { meervoud } from "../../sharing/regels";
import { element } from "../element";
import { knop } from "../onderdelen/knop";
import type { Plek } from "./antwoorden";

type Naar = (plek: Plek) => void;

/** Wat bovenaan staat: de cel, haar waarde en waar die vandaan komt. */
export function kopVan(u: Uitleg): HTMLElement[] {
  return [
    element("h2", { class: "ms-font-l", tabindex: "-1" }, u.label),
    element("p", { class: "waarde" }, element("output", {}, metEenheid(u.getoond, u.eenheid))),
    element("p", { class: "bron" }, u.van === undefined ? u.plek : `${u.plek}, rolt uit vanaf ${u.van}`),
    ...(u.hoe === undefined ? [] : [element("p", {}, `Zo gerekend: ${u.hoe}`)]),
    ...herkomst(u).map((z) => element("p", { class: "bron" }, z)),
    ...(u.melding === undefined ? [] : [element("p", { class: "letop" }, u.melding)]),
  ];
}

/** Van een fout de weg naar haar oorzaak, met bij elke cel een sprong. */
export function oorzaakVan({ oorzaak }: Uitleg, naar: Naar): HTMLElement[] {
  if (oorzaak === undefined) return [];
  return [
    element("h3", {}, "Waarom deze fout?"),
    element(
      "ol",
      {},
      ...oorzaak.keten.map((c) =>
        element(
          "li",
          {},
          knop(`${c.plek} ${c.label === c.plek ? "" : c.label}`.trim(), () => naar(c), "link"),
          ` ${c.fout}`,
        ),
      ),
    ),
    element(
      "p",
      { class: "letop" },
      oorzaak.stuk === undefined ? oorzaak.zin : `${oorzaak.stuk}: ${oorzaak.zin}`,
    ),
  ];
}

/** De formule met de gegevens ingevuld, en de stappen naar de uitkomst. */
export function stappenVan({ formule, ingevuld, stappen }: Uitleg): HTMLElement[] {
  if (formule === undefined) return [];
  return [
    element("h3", {}, "Stap voor stap"),
    element("p", { class: "formule" }, formule),
    ...(ingevuld === undefined || stappen.length < 2
      ? []
      : [element("p", { class: "formule" }, `=${ingevuld}`)]),
    element("ol", { class: "stappen" }, ...stappen.map(stapregel)),
  ];
}

function stapregel({ ingevuld, getoond, uitleg }: Stap): HTMLElement {
  return element(
    "li",
    {},
    element("span", { class: "formule" }, ingevuld === getoond ? ingevuld : `${ingevuld} = `),
    ...(ingevuld === getoond ? [] : [element("strong", {}, getoond)]),
    ...(uitleg === undefined ? [] : [element("p", { class: "bron" }, uitleg)]),
  );
}

/** Wat er verandert als de cel verandert, per blad. */
export function gevolgenBeeld(
  { aantal, bladen, proef }: Gevolgen,
  anders: readonly Anders[],
  naar: Naar,
): HTMLElement[] {
  if (aantal === 0 && anders.length === 0) return [element("p", {}, "Geen andere cel rekent hiermee.")];
  return [
    ...(aantal === 0
      ? [element("p", {}, "Geen andere cel rekent hiermee.")]
      : [
          element(
            "p",
            {},
            `${meervoud(aantal, "cel rekent", "cellen rekenen")} hiermee, ook via andere cellen.`,
          ),
        ]),
    ...(proef === undefined || proef.effecten.length === 0
      ? []
      : [
          element("h3", {}, `Met ${proef.naar} in plaats van ${proef.van}`),
          element(
            "ul",
            {},
            ...proef.effecten.map((e) =>
              element(
                "li",
                {},
                knop(e.label, () => naar(e), "link"),
                ` ${e.van} wordt ${e.naar} (${e.verschil})`,
              ),
            ),
          ),
        ]),
    ...(anders.length === 0
      ? []
      : [
          element("h3", {}, "Bij een andere afspraak"),
          element(
            "ul",
            {},
            ...anders.map((a) =>
              element(
                "li",
                {},
                `${a.anders} in plaats van ${a.nu}: `,
                element("strong", {}, a.naar),
                ` (${a.verschil})`,
              ),
            ),
          ),
        ]),
    ...bladen.flatMap(({ blad, aantal: op, cellen }) => [
      element("h3", {}, `${blad} (${op})`),
      element(
        "ul",
        { class: "bladen" },
        ...cellen.map((c) =>
          element(
            "li",
            {},
            knop(c.label, () => naar(c), "link"),
            ` ${c.getoond}`,
          ),
        ),
      ),
      ...(op > cellen.length ? [element("p", { class: "bron" }, `En nog ${op - cellen.length}.`)] : []),
    ]),
  ];
}

import type { Invoer, Takken } from "../../audit/uitleg/invoer";
import { metEenheid } from "../../audit/uitleg/woord";
import { herkomst, SOORTEN } from "../../audit/uitleg/tekst";
import { element } from "../element";
import type { Plek } from "./antwoorden";

/** Wat de boom van het scherm nodig heeft. */
interface Boomweg {
  /** Waar een cel verderop mee rekent, of wat er in een bereik staat; undefined als het niet te lezen is. */
  haal(plek: Plek): Promise<Takken | undefined>;
  /** Naar een cel springen. */
  naar(plek: Plek): void;
}

/**
 * De gegevens van een cel als boom: met de pijlen omhoog en omlaag, rechts opent en links sluit, en Enter springt naar de cel
 * (WAI-ARIA Authoring Practices, Tree View Pattern).
 */
export function boom(invoer: readonly Invoer[], takken: Boomweg): HTMLElement {
  const wortel = element("ul", { role: "tree", class: "herleiding", "aria-label": "Waar het vandaan komt" });
  wortel.append(...invoer.map((i) => tak(i, 1, takken)));
  wortel.querySelector('[role="treeitem"]')?.setAttribute("tabindex", "0");
  wortel.addEventListener("keydown", (e) => {
    const hier = (e.target as HTMLElement).closest<HTMLElement>('[role="treeitem"]');
    if (hier === null || e.altKey || e.ctrlKey || e.metaKey || !druk(wortel, hier, e.key)) return;
    e.preventDefault();
    e.stopPropagation();
  });
  wortel.addEventListener("click", (e) => {
    const doel = e.target as HTMLElement;
    const hier = doel.closest<HTMLElement>('[role="treeitem"]');
    if (hier === null) return;
    richt(wortel, hier);
    hier.dispatchEvent(new CustomEvent(doel.closest(".vouw") === null ? "spring" : "vouw"));
  });
  return wortel;
}

function druk(wortel: HTMLElement, hier: HTMLElement, toets: string): boolean {
  const zichtbaar = [...wortel.querySelectorAll<HTMLElement>('[role="treeitem"]')].filter(
    (t) => t.parentElement?.closest('[aria-expanded="false"]') === null,
  );
  const plaats = zichtbaar.indexOf(hier);
  const open = hier.getAttribute("aria-expanded");
  const naar = (t: Element | null | undefined) => {
    if (t instanceof HTMLElement) richt(wortel, t);
    return true;
  };
  if (toets === "ArrowDown") return naar(zichtbaar[plaats + 1]);
  if (toets === "ArrowUp") return naar(zichtbaar[plaats - 1]);
  if (toets === "Home") return naar(zichtbaar[0]);
  if (toets === "End") return naar(zichtbaar.at(-1));
  if (toets === "ArrowRight" && open === "true") return naar(hier.querySelector('[role="treeitem"]'));
  if (toets === "ArrowLeft" && open !== "true") return naar(hier.parentElement?.closest('[role="treeitem"]'));
  if (toets === "ArrowRight" || toets === "ArrowLeft") {
    if (open !== null) hier.dispatchEvent(new CustomEvent("vouw"));
    return true;
  }
  if (toets !== "Enter" && toets !== " ") return false;
  hier.dispatchEvent(new CustomEvent("spring"));
  return true;
}

/** Eén tak tegelijk is met Tab te bereiken. */
function richt(wortel: HTMLElement, hier: HTMLElement): void {
  for (const t of wortel.querySelectorAll('[tabindex="0"]')) t.setAttribute("tabindex", "-1");
  hier.setAttribute("tabindex", "0");
  hier.focus();
}

function tak(invoer: Invoer, laag: number, takken: Boomweg): HTMLElement {
  const { blad, adres, plek, label, getoond, eenheid, soort, rol } = invoer;
  const waarde = metEenheid(getoond, eenheid);
  const bron = herkomst(invoer).join(" ");
  const gaatVerder = soort !== "getypt" && soort !== "leeg";
  const wat = `${SOORTEN[soort]}${rol === "keuze" ? ", kiest" : ""}`;
  const onder = `${plek}, ${wat}${bron === "" ? "" : `. ${bron}`}`;
  const item = element(
    "li",
    {
      role: "treeitem",
      tabindex: "-1",
      "aria-level": String(laag),
      "aria-selected": "false",
      // Zonder de takken eronder: die lezen zichzelf voor.
      "aria-label": `${label} ${waarde} ${onder}`,
      ...(gaatVerder ? { "aria-expanded": "false" } : {}),
    },
    element(
      "div",
      { class: "tak" },
      element("span", { class: gaatVerder ? "vouw" : "blad", "aria-hidden": "true" }),
      element(
        "div",
        {},
        element("span", { class: "label" }, label),
        " ",
        element("strong", {}, waarde),
        element("p", { class: "bron" }, onder),
      ),
    ),
  );
  item.addEventListener("spring", () => takken.naar({ blad, adres }));
  item.addEventListener("vouw", () => {
    const open = item.getAttribute("aria-expanded") === "true";
    item.setAttribute("aria-expanded", String(!open));
    if (!open && item.querySelector('[role="group"]') === null) void vul();
  });
  async function vul(): Promise<void> {
    const groep = element("ul", { role: "group" });
    item.append(groep);
    const verder = await takken.haal({ blad, adres });
    if (verder === undefined || verder.invoer.length === 0) {
      groep.remove();
      item.removeAttribute("aria-expanded");
      item.querySelector(".vouw")?.setAttribute("class", "blad");
      return;
    }
    groep.append(...verder.invoer.map((i) => tak(i, laag + 1, takken)));
    if (verder.nog > 0) groep.append(element("li", { role: "none", class: "bron" }, `en nog ${verder.nog}`));
  }
  return item;
}

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
  wortel.append(...invoer.map((i, n) => tak(i, [n], takken)));
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
    (t) => t.closest('[role="group"][hidden]') === null,
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
  if (toets === "ArrowRight" && open === "true")
    return naar(hier.nextElementSibling?.querySelector('[role="treeitem"]'));
  if (toets === "ArrowLeft" && open !== "true")
    return naar(hier.closest('[role="group"]')?.previousElementSibling);
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

/** Een tak, met eronder de takken die zij krijgt als zij opengaat. `weg` is haar plaats op elke laag. */
function tak(invoer: Invoer, weg: readonly number[], takken: Boomweg): HTMLElement {
  const { blad, adres, plek, label, getoond, eenheid, soort, rol } = invoer;
  const waarde = metEenheid(getoond, eenheid);
  const bron = herkomst(invoer).join(" ");
  const gaatVerder = soort !== "getypt" && soort !== "leeg";
  const wat = `${SOORTEN[soort]}${rol === "keuze" ? ", kiest" : ""}`;
  const onder = `${plek}, ${wat}${bron === "" ? "" : `. ${bron}`}`;
  const vouw = element("span", { class: gaatVerder ? "vouw" : "blad", "aria-hidden": "true" });
  const item = element(
    "div",
    {
      role: "treeitem",
      class: "tak",
      tabindex: "-1",
      "aria-level": String(weg.length),
      "aria-selected": "false",
      // Wat er te zien is, zonder de takken die van haar zijn (aria-owns): die lezen zichzelf voor.
      "aria-label": `${label} ${waarde} ${onder}`,
      ...(gaatVerder ? { "aria-expanded": "false" } : {}),
    },
    vouw,
    element(
      "div",
      {},
      element("span", { class: "label" }, label),
      " ",
      element("strong", {}, waarde),
      " ",
      element("p", { class: "bron" }, onder),
    ),
  );
  const rij = element("li", { role: "none" }, item);
  let groep: HTMLElement | undefined;
  item.addEventListener("spring", () => takken.naar({ blad, adres }));
  item.addEventListener("vouw", () => {
    const open = item.getAttribute("aria-expanded") === "false";
    item.setAttribute("aria-expanded", String(open));
    if (groep !== undefined) groep.hidden = !open;
    else if (open) void vul();
  });
  async function vul(): Promise<void> {
    const onze = (groep = element("ul", { role: "group", id: `tak-${weg.join("-")}` }));
    rij.append(onze);
    item.setAttribute("aria-owns", onze.id);
    const verder = await takken.haal({ blad, adres });
    if (verder !== undefined && verder.invoer.length > 0) {
      onze.append(...verder.invoer.map((i, n) => tak(i, [...weg, n], takken)));
      if (verder.nog > 0) onze.append(element("li", { role: "none", class: "bron" }, `en nog ${verder.nog}`));
      return;
    }
    groep = undefined;
    onze.remove();
    item.removeAttribute("aria-owns");
    // Wat niet te lezen was, mag nog eens.
    if (verder === undefined) return item.setAttribute("aria-expanded", "false");
    item.removeAttribute("aria-expanded");
    vouw.className = "blad";
  }
  return rij;
}

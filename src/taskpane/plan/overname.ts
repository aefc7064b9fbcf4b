import { toonGetal } from "../../language/getallen";
import type { Lijstvorm, Rijwaarden } from "../../tabellen/lijstvorm";
import { herken, type Herkenning, type Tabelkeuzes } from "../../tabellen/herken";
import type { Tabel } from "../../tabellen/tabel";
import { rijental, verslag } from "../../tabellen/verslag";
import { element } from "../element";
import { knop, staatUit, schakelUit } from "../onderdelen/knop";
import { kolomtabel, vragen, voorproef, type Celtekst } from "./overnamebeeld";

/** Meer rijen zijn geen lijst om over te nemen, en het paneel zou er te lang op rekenen. */
export const MEESTE_RIJEN = 100_000;

/** Een tabel die klaarligt om over te nemen. */
export interface Klaargelegd {
  readonly tabel: Tabel;
  /** Waar zij vandaan komt: "Blad1, A1:C7" of "Het klembord". */
  readonly bron: string;
}

/** Wat er met een tabel gedaan kan worden als de gebruiker ziet dat het klopt. */
interface Werkwijze<K extends Klaargelegd> {
  /** De knop: "Overnemen". */
  readonly doe: string;
  readonly laat: string;
  /** Hoeveel rijen het zijn, in een zin; en de rijen die het voorbeeld laat zien. */
  readonly kort: (h: Herkenning) => string;
  readonly rijen: (h: Herkenning) => readonly Rijwaarden[];
  /** Waarom het zo niet kan, naast wat de tabel zelf al tegenhoudt. */
  readonly bezwaar?: (h: Herkenning, klaar: K) => string | undefined;
  /** Doet het; mislukt het, dan blijft de tabel klaarliggen. */
  readonly neem: (h: Herkenning, zin: string, klaar: K) => Promise<boolean>;
}

/** Laat zien wat er van een tabel gemaakt wordt, voordat iemand haar overneemt: welke kolom waar heen gaat, wat omgerekend en weggelaten is. */
export interface Overname<K extends Klaargelegd> {
  readonly element: HTMLElement;
  /** Legt een tabel klaar; zonder iets te twijfelen wordt zij meteen overgenomen, tenzij `altijd`. */
  toon(klaar: K, altijd: boolean): void;
  /** Kijkt opnieuw, als er elders iets ingevuld is waar de lijst van afhangt. */
  ververs(): void;
}

export function overname<K extends Klaargelegd>(k: {
  readonly id: string;
  readonly hoe: Werkwijze<K>;
  readonly vorm: () => Lijstvorm;
  /** Wat elders is ingevuld en hier verschil maakt. */
  readonly hangtAf: () => number | undefined;
  /** Hoe een waarde in de lijst komt te staan. */
  readonly cel: Celtekst;
  /** Hoeveel gevulde rijen het overnemen vervangt. */
  readonly staanEr: () => number;
  /** Er is niets om te laten zien. */
  readonly weiger: (zin: string) => void;
  readonly weg: () => void;
}): Overname<K> {
  const { hoe } = k;
  const vak = element("section", { class: "overname", "aria-labelledby": `${k.id}-klopt`, hidden: "" });
  let nu: { readonly klaar: K; readonly keuzes: Tabelkeuzes } | undefined;
  let hingAf: number | undefined;
  /** Waar de gebruiker een kolom met deze kop heen legde: de volgende keer ligt zij daar weer. */
  const onthouden = new Map<string, string>();

  function sluit(): void {
    nu = undefined;
    vak.hidden = true;
    vak.replaceChildren();
  }
  function teken(gezien?: Herkenning): void {
    if (nu === undefined) return;
    const { klaar, keuzes } = nu;
    hingAf = k.hangtAf();
    const vorm = k.vorm();
    const h = gezien ?? herken(klaar.tabel, vorm, keuzes);
    const { klaar: gedaan, zinnen, weigering } = verslag(h, vorm);
    const kies = (anders: Tabelkeuzes) => {
      nu = { klaar, keuzes: { ...keuzes, ...anders } };
      for (const { plaats, naam } of h.kop === undefined ? [] : h.kolommen) {
        const doel = anders.kolommen?.[plaats];
        if (doel !== undefined) onthouden.set(naam, doel);
      }
      const waar = document.activeElement?.id ?? "";
      teken();
      document.getElementById(waar)?.focus();
    };
    const reden = element("p", { id: `${k.id}-kloptniet`, class: "fout" });
    const ja = knop(
      hoe.doe,
      () => {
        if (!staatUit(ja)) void neem(h, gedaan, klaar);
      },
      "hoofd",
    );
    const zelf = h.kolommen.every((kolom) => kolom.doel === undefined)
      ? " Of kies hierboven zelf waar een kolom heen gaat."
      : "";
    schakelUit(ja, reden, weigering === undefined ? hoe.bezwaar?.(h, klaar) : `${weigering}${zelf}`);
    const nee = knop(hoe.laat, () => {
      sluit();
      k.weg();
    });
    const staan = k.staanEr();
    vak.replaceChildren(
      element("h3", { id: `${k.id}-klopt`, tabindex: "-1" }, "Klopt dit?"),
      element("p", { class: "bron" }, `${klaar.bron}: ${hoe.kort(h)}`),
      ...(staan > 0
        ? [
            element(
              "p",
              { class: "letop" },
              `${hoe.doe} vervangt de ${staan === 1 ? "rij die er staat" : `${rijental(staan)} die er staan`}.`,
            ),
          ]
        : []),
      kolomtabel(k.id, h, vorm, kies),
      ...vragen(k.id, h, keuzes, kies),
      ...(zinnen.length > 0
        ? [element("ul", { class: "opgevat" }, ...zinnen.map((z) => element("li", {}, z)))]
        : []),
      ...voorproef(hoe.rijen(h), vorm, k.cel),
      reden,
      element("div", { class: "knoppen" }, ja, nee),
    );
  }
  async function neem(h: Herkenning, gedaan: string, klaar: K): Promise<void> {
    vak.hidden = true;
    const gelukt = await hoe.neem(h, `${klaar.bron}: ${gedaan}`, klaar);
    if (nu?.klaar !== klaar) return;
    if (gelukt) return sluit();
    vak.hidden = false;
    teken(h);
  }
  return {
    element: vak,
    ververs() {
      if (nu !== undefined && !vak.hidden && hingAf !== k.hangtAf()) teken();
    },
    toon(klaar, altijd) {
      sluit();
      if (klaar.tabel.rijen.length > MEESTE_RIJEN)
        return k.weiger(
          `${klaar.bron}: er staan ${rijental(klaar.tabel.rijen.length)}, en er kunnen er hoogstens ${toonGetal(MEESTE_RIJEN)} tegelijk. Neem een kleiner stuk.`,
        );
      const vorm = k.vorm();
      const kaal = herken(klaar.tabel, vorm);
      const keuzes = eerderGekozen(kaal, onthouden);
      const h = keuzes.kolommen === undefined ? kaal : herken(klaar.tabel, vorm, keuzes);
      const { klaar: gedaan, weigering, twijfel } = verslag(h, vorm);
      if (h.kolommen.length === 0) return k.weiger(`${klaar.bron}: ${weigering ?? ""}`);
      nu = { klaar, keuzes };
      if (!altijd && !twijfel && weigering === undefined) return void neem(h, gedaan, klaar);
      vak.hidden = false;
      teken(h);
      vak.querySelector("h3")?.focus();
    },
  };
}

/** De kolommen met een kop waar de gebruiker eerder iets voor koos, liggen weer zo. */
function eerderGekozen({ kop, kolommen }: Herkenning, eerder: ReadonlyMap<string, string>): Tabelkeuzes {
  if (kop === undefined || !kolommen.some((k) => eerder.has(k.naam))) return {};
  return {
    kolommen: Object.fromEntries(
      kolommen.map((k) => [k.plaats, eerder.get(k.naam) ?? k.doel?.sleutel ?? ""]),
    ),
  };
}

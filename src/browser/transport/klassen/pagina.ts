import type { Afdruk } from "../../../sheet/blad";
import { voetUit } from "../../../sheet/voet";
import { alsEen, alsVak } from "../argumenten";
import { kortAdres } from "../plek";
import { officeobject, type Klasse } from "../klasse";
import { onder, onthoudklasse, type Onthoudplaats } from "./geheugen";
import { bereik } from "./bereik";
import { bereiken } from "./bereiken";
import type { Vak, Verschuiving } from "../../rooster/rooster";
import type { Sessie } from "../sessie";

/** Waar de bladspiegel en de paginaeindes van een blad onthouden worden. */
export const PAD = {
  spiegel: (blad: string) => `${blad}/pagina`,
  eindes: (blad: string) => `${blad}/paginaeindes`,
};

/** Het rooster drukt niet af, maar bewaart wel hoe het bestand op papier komt: wat ervan gezet wordt, gaat aan het eind van de batch mee. */
function metAfdruk(klasse: Klasse<Onthoudplaats>): Klasse<Onthoudplaats> {
  const { zet = {}, doe = {} } = klasse;
  const bewaar = ({ blad }: Onthoudplaats, w: Sessie) => {
    if (blad !== undefined)
      w.stelUit(blad, PAD.spiegel(blad), () => w.rooster.zetAfdruk(blad, afdrukVan(blad, w)));
  };
  return {
    ...klasse,
    zet: Object.fromEntries(
      Object.entries(zet).map(([lid, zetLid]) => [
        lid,
        (h: Onthoudplaats, x: unknown, w: Sessie) => {
          zetLid(h, x, w);
          bewaar(h, w);
        },
      ]),
    ),
    doe: Object.fromEntries(
      Object.entries(doe).map(([lid, doeLid]) => [
        lid,
        (h: Onthoudplaats, x: readonly unknown[], w: Sessie) => {
          const uit = doeLid(h, x, w);
          bewaar(h, w);
          return uit;
        },
      ]),
    ),
  };
}

/** Wat er van de bladspiegel in een bestand van ons komt; wat er niet gezet is, blijft zoals het was. Staand of liggend volgt daar uit het blad. */
function afdrukVan(blad: string, w: Sessie): Afdruk {
  const lees = (lid: string) => w.geheugen.get(`${PAD.spiegel(blad)}/${lid}`);
  const { opEen, voet, ...oud } = w.rooster.afdruk(blad);
  const zoom = lees("zoom") as { verticalFitToPages?: number } | undefined;
  const [gebied, kopRijen] = [lees("gebied"), lees("kopRijen")] as (Vak | undefined)[];
  const onderaan = (kant: string) => lees(`kopteksten/defaultForAllPages/${kant}Footer`);
  const nieuweVoet = voetUit(onderaan("left"), onderaan("right")) ?? voet;
  return {
    ...oud,
    ...((zoom === undefined ? opEen : zoom.verticalFitToPages === 1) && { opEen: true as const }),
    ...(nieuweVoet && { voet: nieuweVoet }),
    ...(gebied && { bereik: kortAdres(gebied) }),
    ...(kopRijen && { kopRijen: [kopRijen.boven + 1, kopRijen.boven + kopRijen.rijen] as const }),
  };
}

const koptekst = metAfdruk(
  onthoudklasse("HeaderFooter", {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  }),
);

const kopteksten = onthoudklasse(
  "HeaderFooterGroup",
  { state: "Default", useSheetMargins: true, useSheetScale: true },
  Object.fromEntries(
    ["defaultForAllPages", "firstPage", "evenPages", "oddPages"].map((p) => [
      p,
      (h: Onthoudplaats) => officeobject(koptekst, onder(h, p)),
    ]),
  ),
);

/** Marges in punten, zoals een nieuwe werkmap van Excel ze heeft. */
const spiegel = onthoudklasse(
  "PageLayout",
  {
    orientation: "Portrait",
    paperSize: "A4",
    blackAndWhite: false,
    printErrors: "AsDisplayed",
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printHeadings: false,
    printGridlines: false,
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    printComments: "NoComments",
    draftMode: false,
    firstPageNumber: "",
    printOrder: "DownThenOver",
  },
  { headersFooters: (h) => officeobject(kopteksten, onder(h, "kopteksten")) },
);

/** Excel.PageLayout: wat het rooster niet kent, wordt onthouden en zo teruggegeven. */
export const bladspiegel: Klasse<Onthoudplaats> = metAfdruk({
  ...spiegel,
  doe: {
    setPrintArea: (h, [x], w) => void w.geheugen.set(`${h.pad}/gebied`, alsVak(x, "setPrintArea", w, h.blad)),
    setPrintTitleRows: (h, [x], w) =>
      void w.geheugen.set(`${h.pad}/kopRijen`, alsVak(x, "setPrintTitleRows", w, h.blad)),
    setPrintTitleColumns: (h, [x], w) =>
      void w.geheugen.set(`${h.pad}/kopKolommen`, alsVak(x, "setPrintTitleColumns", w, h.blad)),
    setPrintMargins(h, [eenheid, marges], w) {
      const punten = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
      const maal = punten[alsEen(eenheid, ["Points", "Inches", "Centimeters"], "setPrintMargins")];
      for (const [kant, maat] of Object.entries((marges ?? {}) as Record<string, number>))
        w.geheugen.set(`${h.pad}/${kant}Margin`, maat * maal);
    },
  },
  vraag: {
    getPrintAreaOrNullObject: (h, _, w) => {
      const vak = gezet(h, "gebied", w) ?? uitBestand(h, w.rooster.afdruk(h.blad ?? "").bereik, w);
      return vak === undefined ? null : officeobject(bereiken, { vakken: [vak] });
    },
    getPrintTitleRowsOrNullObject: (h, _, w) => {
      const [van, tot] = w.rooster.afdruk(h.blad ?? "").kopRijen ?? [];
      return vakOfNiets(
        gezet(h, "kopRijen", w) ?? uitBestand(h, van === undefined ? undefined : `${van}:${tot}`, w),
      );
    },
    getPrintTitleColumnsOrNullObject: ({ pad }, _, w) => vakOfNiets(w.geheugen.get(`${pad}/kopKolommen`)),
  },
});

const gezet = ({ pad }: Onthoudplaats, lid: string, w: Sessie) =>
  w.geheugen.get(`${pad}/${lid}`) as Vak | undefined;

/** Wat een geopend bestand over de afdruk zei, zolang niemand het anders zette. */
function uitBestand({ blad }: Onthoudplaats, adres: string | undefined, w: Sessie): Vak | undefined {
  return adres === undefined ? undefined : alsVak(adres, "PageLayout", w, blad);
}

const paginaeinde: Klasse<Onthoudplaats & { readonly rij: number }> = {
  naam: "PageBreak",
  blad: (h) => h.blad,
  lees: { rowIndex: (h) => h.rij },
  vraag: {
    getCellAfterBreak: ({ blad = "", rij }) =>
      officeobject(bereik, { blad, boven: rij, links: 0, rijen: 1, kolommen: 1 }),
  },
};

/** Excel.PageBreakCollection: de rijen waar een pagina begint, onthouden per blad. */
export const paginaeindes: Klasse<Onthoudplaats> = {
  naam: "PageBreakCollection",
  blad: (h) => h.blad,
  doe: {
    add(h, [adres], w) {
      const { boven: rij } = alsVak(adres, "PageBreakCollection.add", w, h.blad);
      w.geheugen.set(h.pad, [...(eindesVan(h, w) ?? []), rij]);
      return officeobject(paginaeinde, { ...h, rij });
    },
    removePageBreaks: (h, _, w) => void w.geheugen.set(h.pad, []),
  },
  vraag: {
    getCount: (h, _, w) => eindesVan(h, w)?.length ?? 0,
    getItemAt: (h, [nummer], w) => {
      const rij = eindesVan(h, w)?.[Number(nummer)];
      return rij === undefined ? null : officeobject(paginaeinde, { ...h, rij });
    },
  },
  items: (h, w) => (eindesVan(h, w) ?? []).map((rij) => officeobject(paginaeinde, { ...h, rij })),
};

const eindesVan = (h: Onthoudplaats, w: Sessie) => w.geheugen.get(h.pad) as readonly number[] | undefined;

const vakOfNiets = (x: unknown) => (x === undefined ? null : officeobject(bereik, { ...(x as Vak) }));

/** Het afdrukbereik, de herhaalde rijen en de paginaeindes schuiven mee; van een rij die weggaat, gaat ook het einde weg. */
export function verschuifPagina(v: Verschuiving, w: Sessie): void {
  const bladpad = PAD.spiegel(v.blad);
  for (const [deel, langs] of [
    ["gebied", v.langs],
    ["kopRijen", "rij"],
    ["kopKolommen", "kolom"],
  ] as const) {
    const vak = w.geheugen.get(`${bladpad}/${deel}`) as Vak | undefined;
    if (vak === undefined || langs !== v.langs) continue;
    const nieuw = verschovenVak(vak, v);
    if (nieuw === undefined) w.geheugen.delete(`${bladpad}/${deel}`);
    else w.geheugen.set(`${bladpad}/${deel}`, nieuw);
  }
  const pad = PAD.eindes(v.blad);
  const eindes = w.geheugen.get(pad) as readonly number[] | undefined;
  if (eindes === undefined || v.langs !== "rij") return;
  const na = eindes.flatMap(
    (rij) => verschovenVak({ blad: v.blad, boven: rij, links: 0, rijen: 1, kolommen: 1 }, v)?.boven ?? [],
  );
  w.geheugen.set(pad, na);
}

function verschovenVak(vak: Vak, v: Verschuiving): Vak | undefined {
  const [begin, aantal] = v.langs === "rij" ? [vak.boven, vak.rijen] : [vak.links, vak.kolommen];
  const [van, tot] = v.erbij
    ? [
        begin >= v.vanaf ? begin + v.aantal : begin,
        begin + aantal > v.vanaf ? begin + aantal + v.aantal : begin + aantal,
      ]
    : [zonder(begin, v), zonder(begin + aantal, v)];
  if (tot <= van) return undefined;
  return v.langs === "rij"
    ? { ...vak, boven: van, rijen: tot - van }
    : { ...vak, links: van, kolommen: tot - van };
}

/** Hoeveel rijen (of kolommen) er voor deze plaats overblijven. */
function zonder(plaats: number, { vanaf, aantal }: Verschuiving): number {
  return plaats - Math.max(0, Math.min(aantal, plaats - vanaf));
}

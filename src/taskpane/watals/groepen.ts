import { groepenblad } from "../../audit/watals/groepenblad";
import {
  beurttekst,
  GROEPENLIJST,
  keurGroepen,
  volgordeVan,
  volgordezin,
  type Volgorde,
} from "../../audit/watals/groepen";
import { leesInvoer } from "../../language/invoer";
import { citeer } from "../../language/opsomming";
import type { Ruw } from "../../plans/opgave/keurveld";
import { lijstvormVan } from "../../plans/opgave/lijstvorm";
import { verslag } from "../../tabellen/verslag";
import { vandaag } from "../delen/download";
import { element } from "../element";
import { knop } from "../onderdelen/knop";
import { lijsttabel } from "../onderdelen/lijsttabel";
import { statusregel } from "../onderdelen/statusregel";
import { veldrand } from "../onderdelen/veld";
import { alsLijstcel, invulkolom, leesLijstcel } from "../plan/cel";
import { overname } from "../plan/overname";
import { aangewezen } from "../plan/uitselectie";
import { ZONDER_WERKMAP, type Verbinding } from "../verbinding";
import { meldGezetBlad } from "../werkmap/terug";
import { handeling } from "../werkmap/veilig";
import { zetSamenMetVraag } from "../werkmap/zet";

type Rij = Record<string, Ruw | undefined>;

const ID = "watals-groepen";
const { kolommen, kop } = GROEPENLIJST;

/** In welke volgorde groepen opnieuw te indiceren: een lijst om te typen, te plakken of aan te wijzen, met eronder wat het eerst moet. */
export function groepenvak(verbinding: Verbinding): HTMLElement {
  const status = statusregel();
  const uren = element("input", { type: "text", inputmode: "decimal", autocomplete: "off" });
  const urenveld = veldrand(`${ID}-uren`, "Uren van consulenten voor herindicaties", "per week", uren);
  const fouten = element("ul", { id: `${ID}-fout`, class: "fout", "aria-live": "polite" });
  const uitslag = element("div", { class: "verslag", tabindex: "-1" });
  let rijen: readonly Rij[] = [{}, {}];
  let volgorde: Volgorde | undefined;

  const vorm = () => lijstvormVan(GROEPENLIJST);
  const cel = (sleutel: string, waarde: number | string | undefined) => {
    const kolom = kolommen.find((k) => k.sleutel === sleutel);
    return kolom === undefined ? "" : alsLijstcel(kolom, waarde);
  };
  const gevuld = () => rijen.filter((rij) => Object.values(rij).some((w) => w !== undefined)).length;
  const tabel = lijsttabel({
    bijschrift: `${kop}. Plakken uit Excel kan ook.`,
    kolommen: kolommen.map(invulkolom),
    foutId: fouten.id,
    getypt(r, k, tekst) {
      const kolom = kolommen[k];
      if (kolom === undefined) return;
      const gelezen = leesLijstcel(kolom, tekst);
      // Wat niet te lezen is, blijft staan zoals het is: bij het rekenen staat erbij wat eraan mankeert.
      const waarde = "zin" in gelezen ? tekst : (gelezen.waarde ?? undefined);
      zet(rijen.map((rij, i) => (i === r ? { ...rij, [kolom.sleutel]: waarde } : rij)));
    },
    weg: (r) => zet(rijen.length > 1 ? rijen.filter((_, i) => i !== r) : [{}]),
    erbij: voegToe,
    geplakt: (geplakt) => klaarleggen.toon({ tabel: geplakt, bron: "Het klembord" }, gevuld() > 0),
  });
  const klaarleggen = overname({
    id: ID,
    hoe: {
      doe: "Overnemen",
      laat: "Niet overnemen",
      kort: (h) => verslag(h, vorm()).kort,
      rijen: (h) => h.rijen,
      neem(h, zin) {
        zet(h.rijen.map((rij) => ({ ...rij })));
        status.meld(zin);
        return Promise.resolve(true);
      },
    },
    vorm,
    staanEr: gevuld,
    hangtAf: () => undefined,
    cel,
    weiger: (zin) => status.meld(zin, "fout"),
    weg: () => status.meld("Er is niets overgenomen."),
  });
  const zetknop = knop("Zet de volgorde als blad", () => void schrijf());

  function zet(nieuw: readonly Rij[]): void {
    rijen = nieuw;
    tabel.toon(
      rijen.map((rij) =>
        kolommen.map((k) => alsLijstcel(k, (rij[k.sleutel] ?? undefined) as number | string | undefined)),
      ),
    );
    // Wat er uitkwam, ging over andere groepen.
    toon(undefined);
  }
  function toon(nieuw: Volgorde | undefined): void {
    volgorde = nieuw;
    uitslag.replaceChildren(...(nieuw === undefined ? [] : beeld(nieuw)));
    zetknop.hidden = nieuw === undefined || verbinding.werkmap === undefined;
  }
  function voegToe(): void {
    zet([...rijen, {}]);
    tabel.focus(rijen.length - 1);
  }
  const neemSelectie = () =>
    handeling(status, async () => {
      const { werkmap } = verbinding;
      if (werkmap === undefined) return status.meld(ZONDER_WERKMAP, "fout");
      klaarleggen.toon(aangewezen(await werkmap.selectie(), ""), gevuld() > 0);
    });
  function reken(): void {
    status.wis();
    const gelezen = leesInvoer(
      { soort: "getal", eenheid: "uren per week", vraagt: "een aantal uren per week" },
      uren.value,
      "veld",
    );
    const urenPerWeek = "zin" in gelezen ? undefined : (gelezen.getal ?? 0);
    const urenfout =
      "zin" in gelezen ? gelezen.zin : gelezen.getal !== null && gelezen.getal > 0 ? undefined : GEEN_UREN;
    const { groepen, bezwaren } = keurGroepen(rijen);
    const plek = (sleutel: string | undefined) => kolommen.findIndex((k) => k.sleutel === sleutel);
    const mis = bezwaren.map((b) => ({
      rij: b.rij ?? 0,
      kolom: plek(b.sleutel) < 0 ? undefined : plek(b.sleutel),
    }));
    tabel.fouten(mis);
    fouten.replaceChildren(...bezwaren.map((b) => element("li", {}, b.zin)));
    urenveld.fout(urenfout);
    toon(undefined);
    if (mis[0] !== undefined) return tabel.focus(mis[0].rij, mis[0].kolom);
    if (urenfout !== undefined || urenPerWeek === undefined) return uren.focus();
    toon(volgordeVan(groepen, urenPerWeek));
    uitslag.focus();
  }
  const schrijf = () =>
    handeling(status, async () => {
      const { werkmap } = verbinding;
      if (werkmap === undefined || volgorde === undefined) return;
      const dag = vandaag().split("-").reverse().join("-");
      const gezet = await zetSamenMetVraag(werkmap, status, [groepenblad(volgorde, dag)]);
      if (gezet === undefined) return;
      meldGezetBlad(werkmap, status, (titel) => `Het blad ${citeer(titel)} staat in de werkmap.`, gezet);
    });

  zet(rijen);
  return element(
    "details",
    { class: "groepen" },
    element("summary", {}, "In welke volgorde herindiceren?"),
    element(
      "p",
      {},
      "Vul in welke groepen cliënten u opnieuw indiceert. U ziet in welke volgorde dat tot de afloop van hun indicaties het meest bespaart. De werkmap is er niet voor nodig.",
    ),
    klaarleggen.element,
    tabel.element,
    fouten,
    element(
      "div",
      { class: "knoppen" },
      knop("Rij erbij", voegToe),
      knop("Neem groepen over uit selectie", () => void neemSelectie()),
    ),
    urenveld.element,
    element("div", { class: "knoppen" }, knop("Reken de volgorde", reken, "hoofd")),
    uitslag,
    element("div", { class: "knoppen" }, zetknop),
    status.element,
  );
}

const GEEN_UREN = "Vul in hoeveel uren per week er zijn, meer dan 0. Bijvoorbeeld 11.";

function beeld(volgorde: Volgorde): HTMLElement[] {
  return [
    element("p", { class: "antwoord" }, volgordezin(volgorde)),
    element(
      "div",
      { class: "schuif", tabindex: "0", role: "region", "aria-label": "Volgorde van herindiceren" },
      element(
        "table",
        { class: "resultaten" },
        element(
          "caption",
          {},
          "Volgorde van herindiceren, met per uur van een consulent de minuten per week minder",
        ),
        element(
          "thead",
          {},
          element(
            "tr",
            {},
            ...["Groep", "Week", "Uren minder", "Minuten per uur"].map((tekst) =>
              element("th", { scope: "col" }, tekst),
            ),
          ),
        ),
        element(
          "tbody",
          {},
          ...volgorde.beurten.map((beurt, i) => {
            const { weken, uren, perUur } = beurttekst(beurt);
            return element(
              "tr",
              {},
              element("th", { scope: "row" }, `${i + 1}. ${beurt.groep.naam}`),
              ...[weken, uren, perUur].map((tekst) => element("td", { class: "getal" }, tekst)),
            );
          }),
        ),
      ),
    ),
  ];
}

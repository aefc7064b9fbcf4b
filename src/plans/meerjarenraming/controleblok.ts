import { berekening, bron, formule, label, toelichting } from "../../sheet/cellen";
import { zetRij, zetTot } from "../opgave/opbouw";
import type { Werk } from "../opgave/plan";
import { AFGEROND, AFRONDING, type Gebiedrijen } from "./gebiedblok";
import { AANTAL, BEDRAGKOLOMMEN, JAARKOLOMMEN, lijstnaam, OORDEEL, VERSCHIL } from "./kolommen";
import { duren, soorten, vormen, type Ramingvraag } from "./vraag";

type W = Werk<Ramingvraag>;

const TELLINGEN = 9;
/** Zoveel rijen neemt de controle; bij meer gemeenten komen er twee bij. */
export function controlerijen(gemeenten: number): number {
  return TELLINGEN + (gemeenten > 1 ? soorten.length : 0);
}

/**
 * Of de tabellen alles laten zien wat in de lijst staat. `samen` is het geheel, `per` zijn de gemeenten apart; de tabellen staan op de
 * rijen `van` tot en met `tot`.
 */
export function zetControle(
  w: W,
  samen: Gebiedrijen,
  per: readonly Gebiedrijen[],
  { van, tot }: { readonly van: number; readonly tot: number },
): void {
  const { o, n } = w;
  const lijst = `${n("posten_in_lijst")}`;
  const geteld = per.flatMap((g) => soorten.map((s) => `${AANTAL}${g[s].totaal}`));
  const met = (kolom: string, woorden: readonly string[]) =>
    `SUMPRODUCT(${woorden.map((woord) => `(${n(kolom)}="${woord}")`).join("+")})`;
  const namen = ["gemeente", "taakveld", "omschrijving"].map((k) => `(${n(k)}<>"")`);
  const bedragen = JAARKOLOMMEN.map((k) => n(lijstnaam[k])).join(",");
  const eerste = o.rij;
  tel(w, "posten_in_lijst", "Posten in de lijst", `SUMPRODUCT(1*(${namen.join("+")}+ISNUMBER(${n("t")})>0))`);
  tel(
    ...([w, "posten_zonder_regel", "Posten die in geen regel staan"] as const),
    `${lijst}-SUM(${geteld.join(",")})`,
    [
      "Elke post staat in een regel.",
      "Let op: hun gemeente, taakveld of soort heeft hieronder geen regel. Zet het blad opnieuw vanuit het paneel.",
    ],
  );
  const verdeeld = "Let op: deze posten ontbreken in die verdeling. Kies in de lijst een van de woorden.";
  tel(
    ...([w, "posten_zonder_duur", "Niet structureel of incidenteel"] as const),
    `${lijst}-${met("duur", duren)}`,
    ["Structureel en incidenteel zijn samen het geheel.", verdeeld],
  );
  tel(...([w, "posten_zonder_vorm", "Niet ZIN, pgb of overig"] as const), `${lijst}-${met("vorm", vormen)}`, [
    "ZIN, pgb en overig zijn samen het geheel.",
    verdeeld,
  ]);
  tel(w, "lege_bedragen", "Lege bedragen", `${JAARKOLOMMEN.length}*${lijst}-COUNT(${bedragen})`, [
    "Elk bedrag is ingevuld.",
    "Let op: deze bedragen tellen als 0.",
  ]);
  tel(
    ...([w, "posten_zonder_huidig", "Posten zonder huidige begroting"] as const),
    `${lijst}-${n("vergelijkt")}`,
    [
      "Elke post heeft een bedrag in de huidige begroting.",
      "Let op: zij tellen in de vergelijking als 0. Heeft geen enkele post er een, dan wordt er niet vergeleken.",
    ],
  );
  tel(
    ...([w, "negatieve_baten", "Baten onder 0 in jaar t"] as const),
    `SUMPRODUCT((${n("soort")}="baten")*(${n("t")}<0))`,
    [
      "Geen.",
      "Let op: baten vult u positief in; het teken volgt uit de tekenafspraak. Onder 0 is een vermindering.",
    ],
  );
  const labels = AFRONDING.map((wat) => `(A${van}:A${tot}="${wat}")`).join("+");
  tel(
    ...([w, "afronding_plekken", "Plekken waar afronden iets scheelt"] as const),
    `SUMPRODUCT((${labels})*(G${van}:L${tot}<>0))`,
    [
      "De afgeronde regels zijn overal samen het totaal.",
      "Het verschil staat onder de tabel; geen regel is bijgesteld.",
    ],
  );
  o.signaalregels.push({
    bereik: `B${eerste + 1}:B${o.rij - 1}`,
    als: { celIs: "<>", dan: 0 },
    signaal: "letOp",
  });
  const plek = `MATCH("${AFGEROND}",${OORDEEL}${van}:${OORDEEL}${tot},0)`;
  const eerstePlek = `IF(${n("afronding_plekken")}=0,"",INDEX(${VERSCHIL}${van}:${VERSCHIL}${tot},${plek}))`;
  const r = zetTot(o, [label("De eerste daarvan"), undefined, bron(formule(eerstePlek))], bron());
  o.namen.push({ naam: n("afronding_eerste"), bereik: `C${r}` });
  if (per.length > 1) for (const soort of soorten) zetOptelling(w, samen, per, soort);
}

function tel(
  w: W,
  naam: string,
  wat: string,
  som: string,
  zinnen?: readonly [goed: string, letOp: string],
): void {
  const r = w.o.rij;
  const zin = zinnen && formule(`IF(B${r}=0,"${zinnen[0]}","${zinnen[1]}")`);
  zetTot(w.o, [label(wat), berekening(formule(som), "getal0"), bron(zin)], bron());
  w.o.namen.push({ naam: w.n(naam), bereik: `B${r}` });
}

/** De gemeenten samen min het totaal, dat rechtstreeks uit de lijst komt: 0, ook zonder afronden. */
function zetOptelling(
  { o }: W,
  samen: Gebiedrijen,
  per: readonly Gebiedrijen[],
  soort: (typeof soorten)[number],
): void {
  const som = (k: string) =>
    `ROUND(SUM(${per.map((g) => `${k}${g[soort].totaal}`).join(",")})-${k}${samen[soort].totaal},6)`;
  const r = zetRij(
    o,
    label(`Gemeenten samen min totaal: ${soort}`),
    toelichting(),
    ...Array.from({ length: 4 }, () => undefined),
    ...BEDRAGKOLOMMEN.map((k) => berekening(formule(som(k)), "getal0")),
  );
  o.signaalregels.push({ bereik: `G${r}:M${r}`, als: { celIs: "<>", dan: 0 }, signaal: "fout" });
}

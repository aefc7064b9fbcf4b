import { berekening, bron, eenheid, formule, label, uitkomst } from "../../workbook/cellen";
import type { Cel } from "../../workbook/blad";
import { zetKopje, zetRij } from "../opgave/opbouw";
import type { Werk } from "./werk";

/** Wat langere indicaties schelen, stap voor stap. */
export function zetLooptijd(w: Werk): void {
  const { o, n } = w;
  zetKopje(o, "Langere indicaties");
  const herindicaties = (wanneer: string) =>
    berekening(
      formule(`WMO.HERINDICATIES_PER_JAAR(${n("looptijd_clienten")},${n(`looptijd_${wanneer}`)})`),
      "getal1",
    );
  const nu = regel(
    w,
    "Herindicaties per jaar nu",
    herindicaties("nu"),
    "herindicaties",
    "cliënten / looptijd",
  );
  const straks = regel(
    w,
    "Herindicaties per jaar straks",
    herindicaties("straks"),
    "herindicaties",
    "cliënten / looptijd",
  );
  const minder = regel(
    w,
    "Herindicaties minder per jaar",
    berekening(formule(`B${nu}-B${straks}`), "getal1"),
    "herindicaties",
    "nu - straks",
  );
  const uren = regel(
    w,
    "Uren minder per week",
    uitkomst(formule(`B${minder}*${n("uren_herindicatie")}/${n("weken")}`), "getal2"),
    "uren per week",
    "x uren per herindicatie / weken per jaar",
  );
  const fte = regel(
    w,
    "Formatie minder",
    berekening(formule(`B${uren}/${n("productiviteit")}/${n("werkweek")}`), "getal3"),
    "fte",
    "/ productiviteit / werkweek",
  );
  const kosten = regel(
    w,
    "Kosten minder per jaar",
    uitkomst(formule(`B${fte}*12*${n("loonkosten")}`), "euro"),
    "euro per jaar",
    "x 12 x loonkosten. Onder 0 als de looptijd korter wordt.",
  );
  o.namen.push(
    { naam: n("looptijd_uren_minder"), bereik: `B${uren}` },
    { naam: n("looptijd_kosten_minder"), bereik: `B${kosten}` },
  );
}

/** Eén regel met wat het is, de waarde, de eenheid en hoe zij is gerekend. */
export function regel(w: Werk, wat: string, waarde: Cel, maat: string, hoe: string): number {
  const r = zetRij(w.o, label(wat), waarde, eenheid(maat), bron(hoe), bron(), bron(), bron());
  w.o.samengevoegd.push(`D${r}:G${r}`);
  return r;
}

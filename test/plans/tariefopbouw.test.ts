import { tariefopbouw } from "../../src/plans/tariefopbouw/plan";
import type { Tariefvraag } from "../../src/plans/tariefopbouw/lijsten";
import { beproefPlan } from "../hulp/planproef";
import { vragen } from "../hulp/planvragen";
import { orakelTariefopbouw } from "../orakel/tariefopbouw";

const vol = vragen.tariefopbouw as Tariefvraag;
const { winst: _, perceel: __, ...zonderDelen } = vol;

/** Overhead als deel van de kostprijs, reistijd declarabel, geen winst, geen banden, één product. */
const deelVanDePrijs: Tariefvraag = {
  ...zonderDelen,
  kosten: {
    ...vol.kosten,
    overheadAls: "deel van de kostprijs",
    gemeentelijkeEisen: 0,
    indexatie: "niet geregeld",
  },
  loon: { ...vol.loon, eindejaarOver: "salaris en vakantietoeslag" },
  producten: [{ product: "hulp met regie", afgesproken: 30 }],
  schalen: [
    { schaal: "Schaal A trede 3", uurloon: 14.5, minimum: 15 },
    { schaal: "Schaal B trede 5", uurloon: 17.25, minimum: 17.25 },
  ],
  functiemix: [
    { product: "Hulp met regie", schaal: "schaal b trede 5", aandeel: 1 / 3 },
    { product: "Hulp met regie", schaal: "Schaal A trede 3", aandeel: 2 / 3 },
  ],
  uren: vol.uren.map((u) => (u.soort === "reistijd" ? { ...u, declarabel: "ja" as const } : u)),
  banden: [],
};

/** Meer uren zonder hulp dan er contracturen zijn, en niemand in een band. */
const onmogelijk: Tariefvraag = {
  ...vol,
  uren: [{ soort: "anders", uren: 2000 }],
  banden: [{ band: "Band 1", product: "Pgb", minuten: 60, clienten: 0 }],
  perceel: { clienten: 0, minuten: 60, reistijdNu: 0, reistijdStraks: 0 },
};

beproefPlan(tariefopbouw, { vol, deelVanDePrijs, onmogelijk }, orakelTariefopbouw);

import type { Getal } from "../../plans/vorm/veld";
import { datumschrift } from "../datuminvoer";
import { getalschrift, type Schrift } from "../getalinvoer";

const jaarschrift: Schrift = { ...getalschrift(false), toon: String };

/** Hoe een getal van een veld of kolom geschreven wordt: als datum, jaartal, percentage of getal. */
export function schriftVan({ vorm }: Getal): Schrift {
  if (vorm === "datum") return datumschrift;
  if (vorm === "jaartal") return jaarschrift;
  return getalschrift(vorm.startsWith("procent"));
}

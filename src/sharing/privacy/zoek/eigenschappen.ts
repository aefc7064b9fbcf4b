import { loopXml } from "../../../xlsx/bestand/xml";
import { deelspoor, type Spoor } from "./spoor";

/** Eigenschappen die iemand of een programma aan de werkmap hing; samen één vondst. */
export function eigenschapsporen(bytes: Uint8Array, deel: string): Spoor[] {
  const namen: string[] = [];
  loopXml(bytes, deel, {
    open: ({ naam, attributen }) => void (naam === "property" && namen.push(attributen.name ?? "")),
  });
  if (namen.length === 0) return [];
  const spoor = deelspoor("eigenschap", { deel, waar: "eigenschappen" }, namen.join(", "), {
    verborgen: true,
    teksten: [],
    attributen: [],
  });
  return [
    { ...spoor, vondst: { ...spoor.vondst, fragment: namen.slice(0, 5).join(", "), aantal: namen.length } },
  ];
}

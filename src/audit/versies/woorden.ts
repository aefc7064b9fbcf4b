import { afronden } from "../../domain/afronden";
import { toonKorteDatum } from "../../language/datums";
import { toonBedrag } from "../../language/getallen";
import { citeer, opsomming } from "../../language/opsomming";
import { foutnaam } from "../../language/zinnen";
import { meervoud } from "../../sharing/regels";
import type { Bewaardewaarde } from "../../sharing/werkmap/cel";
import type { Formuleverschil } from "./formules";
import type { Oorzaak, Verklaring } from "./verklaar";
import type { Vergelijking, Wijziging } from "./vergelijk";

/** Een waarde zoals haar cel haar toont; zo nodig met een vast aantal cijfers achter de komma. */
export function toonIn(vorm: string, waarde: Bewaardewaarde, decimalen?: number): string {
  if (waarde === null) return "leeg";
  if (typeof waarde === "boolean") return waarde ? "WAAR" : "ONWAAR";
  if (typeof waarde === "object") return foutnaam(waarde.fout);
  if (typeof waarde === "string") return waarde;
  const [eerste = ""] = vorm.split(";");
  if (/[dy]/i.test(eerste.replace(/"[^"]*"|\[[^\]]*\]/g, ""))) return toonKorteDatum(Math.floor(waarde));
  if (eerste === "0") return String(waarde);
  if (/€|EUR/.test(eerste)) {
    const centen = decimalen === undefined ? !/#,##0$/.test(eerste) : decimalen > 0;
    return toonBedrag(afronden(waarde, centen ? 2 : 0) + 0, centen);
  }
  const achter = /\.(0+)/.exec(eerste)?.[1]?.length ?? 0;
  if (eerste.includes("%")) return `${vast(waarde * 100, decimalen === undefined ? achter : decimalen - 2)}%`;
  if (decimalen !== undefined) return vast(waarde, decimalen);
  return /^[#0,.]+$/.test(eerste) ? vast(waarde, achter) : los(waarde);
}

function vast(x: number, decimalen: number): string {
  return new Intl.NumberFormat("nl-NL", {
    minimumFractionDigits: decimalen,
    maximumFractionDigits: decimalen,
  }).format(afronden(x, decimalen) + 0);
}

function los(x: number): string {
  return new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 4 }).format(afronden(x, 4) + 0);
}

/** "€ 12,00 meer", "€ 3,50 minder" of "gelijk". */
export function meerMinder(vorm: string, verschil: number, decimalen: number): string {
  if (verschil === 0) return "gelijk";
  return `${toonIn(vorm, Math.abs(verschil), decimalen)} ${verschil > 0 ? "meer" : "minder"}`;
}

/** "Lasten van de hulp: van € 150,00 naar € 184,00, € 34,00 meer. Het meeste komt door Tarief (€ 22,00 meer)." */
export function verklaringzin({ uitkomst, oud, nieuw, verschil, decimalen, oorzaken }: Verklaring): string {
  const { label, vorm } = uitkomst;
  const waarde = (x: number) => toonIn(vorm, x, decimalen);
  if (verschil === 0 && oorzaken.length === 0) return `${label}: ${waarde(nieuw)}, niet veranderd.`;
  const begin = `${label}: van ${waarde(oud)} naar ${waarde(nieuw)}, ${verschil === 0 ? "per saldo gelijk" : meerMinder(vorm, verschil, decimalen)}.`;
  const [eerste] = oorzaken;
  if (eerste === undefined) return begin;
  const door = `${eerste.label} (${meerMinder(vorm, eerste.getoond, decimalen)})`;
  return `${begin} ${oorzaken.length === 1 ? `Dat komt door ${door}.` : `Het meeste komt door ${door}.`}`;
}

/** Wat er bij een oorzaak veranderde: "37,20 → 38,75", of bij een lijst per rij. */
export function oorzaakwoorden({ soort, leden }: Oorzaak): string {
  if (soort === "formules") return "dezelfde invoer, andere formules, rijen of bladen";
  if (soort === "bewaard")
    return "de werkmap bewaart een ander getal dan haar formules geven; laat haar eerst rekenen";
  const woorden = leden.map((l) => {
    const rij = leden.length === 1 ? "" : `${l.label.slice(l.label.indexOf(": ") + 2)}: `;
    return `${rij}${overgang(l)}`;
  });
  const [meeste, over] = [woorden.slice(0, 4), woorden.length - 4];
  return over > 0 ? `${meeste.join("; ")}; en nog ${over}` : meeste.join("; ");
}

export function overgang({ vorm, oud, nieuw }: Pick<Wijziging, "vorm" | "oud" | "nieuw">): string {
  return `${toonIn(vorm, oud)} → ${toonIn(vorm, nieuw)}`;
}

/** Hoe zeker de verdeling is, en wat eraan schort; leeg als er niets over te zeggen is. */
export function kanttekeningen({ volledig, zonderGetal }: Verklaring): string[] {
  return [
    ...(volledig
      ? []
      : [
          "Er veranderde zoveel tegelijk dat niet elke volgorde is doorgerekend, maar een vaste steekproef ervan. De bedragen tellen wel precies op.",
        ]),
    ...(zonderGetal === 0
      ? []
      : [
          `In ${meervoud(zonderGetal, "tussenstand", "tussenstanden")} gaf de werkmap geen getal; daar is met de oude uitkomst gerekend.`,
        ]),
  ];
}

/** Wat er veranderde, in één zin. */
export function omvangzin({ oud, nieuw, invoer, uitkomsten, formules, bladen }: Vergelijking): string {
  const van = (aard: Wijziging["aard"]) => invoer.filter((w) => w.aard === aard).length;
  const delen = [
    telling(van("gewijzigd"), "invoer gewijzigd", "keer invoer gewijzigd"),
    telling(van("erbij"), "invoer erbij", "keer invoer erbij"),
    telling(van("vervallen"), "invoer vervallen", "keer invoer vervallen"),
    telling(uitkomsten.length, "uitkomst anders", "uitkomsten anders"),
    formules === undefined ? undefined : telling(formules.length, "formule anders", "formules anders"),
    bladen.erbij.length === 0 ? undefined : `${opsomming(bladen.erbij.map(citeer))} erbij`,
    bladen.vervallen.length === 0 ? undefined : `${opsomming(bladen.vervallen.map(citeer))} weg`,
  ].filter((d) => d !== undefined);
  return `Van ${citeer(oud.naam)} naar ${citeer(nieuw.naam)}: ${delen.length === 0 ? "er is niets veranderd" : opsomming(delen)}.`;
}

function telling(n: number, een: string, meer: string): string | undefined {
  return n === 0 ? undefined : `${n} ${n === 1 ? een : meer}`;
}

/** Wat er met een formule gebeurde. */
export const FORMULEWOORDEN: Readonly<Record<Formuleverschil["soort"], string>> = {
  gewijzigd: "gewijzigd",
  overgetypt: "waarde over de formule heen getypt",
  "formule geworden": "was een waarde, is een formule",
  erbij: "erbij",
  vervallen: "vervallen",
};

/** Is het verschil uit te rekenen? */
export function isTelbaar({ oud, nieuw }: Pick<Wijziging, "oud" | "nieuw">): boolean {
  return typeof oud === "number" && typeof nieuw === "number";
}

/** Waar het om gaat: eerst de losse uitkomsten, dan de reeksen, in de volgorde van de bladen. */
export function belangrijkste({ uitkomsten }: Vergelijking): Wijziging[] {
  const rang = (w: Wijziging) => (isTelbaar(w) ? 0 : 2) + (w.sleutel.includes("|") ? 1 : 0);
  return [...uitkomsten].sort((a, b) => rang(a) - rang(b));
}

import { isFormule } from "../../../../src/sheet/blad";
import type { Blad } from "../../../../src/sheet/blad";
import { kleineBegroting } from "../../../hulp/kleinebegroting";
import type { Regelgevallen } from "../gevallen";

/** In 2026: eigen bijdrage 21,80 (hetcak.nl), HHM 125 minuten, onderzoekstermijn 6 weken (src/norms/data). */
const begroting = (rij: Record<string, string | number>) => ({
  bladen: { B: { A1: "Begroting 2026", ...rij } },
});

/** Ons blad Uitgangspunten, met een getal getypt waar de norm van HHM (125 minuten) stond; met `bron` is ook die overgeschreven. */
const uitgangspunten = (waarde: number, bron?: string) => ({
  bladen: {},
  onze: kleineBegroting("besparing")
    .filter((b) => b.titel === "Uitgangspunten")
    .map((b): Blad => {
      const norm = b.cellen.find((c) => isFormule(c.inhoud) && c.inhoud.formule.includes("hhm-schoon"));
      const rij = /\d+$/.exec(norm?.adres ?? "")?.[0];
      if (norm === undefined) throw new Error("Op Uitgangspunten staat de norm van HHM niet.");
      return {
        ...b,
        cellen: b.cellen.map((c) =>
          c === norm
            ? { ...c, inhoud: waarde }
            : c.adres === `D${rij}` && bron !== undefined
              ? { ...c, inhoud: bron }
              : c,
        ),
      };
    }),
});

export const normGewijzigd: Regelgevallen = {
  vindt: [
    [
      "op ons blad Uitgangspunten, zonder te zeggen waarom",
      uitgangspunten(120),
      [["Uitgangspunten!B13", "is 120, en de norm is 125"]],
    ],
    [
      "een eigen bijdrage met het CAK als bron",
      begroting({ A3: "Eigen bijdrage per maand", B3: 22.5, C3: "CAK 2026" }),
      [["B!B3", "in 2026 21,8"]],
    ],
    ["HHM-minuten", begroting({ A3: "Minuten volgens norm HHM", B3: 120 }), [["B!B3", "in 2026 125"]]],
    [
      "een wettelijke termijn",
      begroting({ A3: "Wettelijke onderzoekstermijn (weken)", B3: 8 }),
      [["B!B3", "in 2026 6"]],
    ],
    [
      "het minimumuurloon van de cao",
      begroting({ A3: "Minimumuurloon cao Gemeenten", B3: 14 }),
      [["B!B3", "in 2026 16"]],
    ],
  ],
  vindtNiet: [
    ["de norm zelf, overgetypt op ons blad", uitgangspunten(125)],
    ["een eigen waarde op ons blad, met een eigen bron", uitgangspunten(120, "onze eigen keuze")],
    ["de norm zelf", begroting({ A3: "Eigen bijdrage per maand", B3: 21.8, C3: "CAK 2026" })],
    [
      "een afwijking die zo heet",
      begroting({ A3: "Minuten, norm HHM", B3: 120, C3: "eigen keuze, afwijkend van HHM" }),
    ],
    ["een getal dat geen norm heet", begroting({ A3: "Eigen bijdrage per maand", B3: 15 })],
    [
      "een ander jaar: dat ziet een andere regel",
      begroting({ A3: "Eigen bijdrage per maand, CAK", B3: 20.6 }),
    ],
    ["een norm uit een formule", begroting({ A3: "Eigen bijdrage, norm CAK", B3: "=21.8*1.02" })],
  ],
};

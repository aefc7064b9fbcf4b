import { meerjarenraming } from "../domain/meerjaren";
import { slechteGetallen } from "./inexcel/controle";
import { cellenVan, kopjes } from "./inexcel/lijsten";
import type { Argumentplek } from "./inexcel/argumentplek";
import { alsTabelrij, kopMetControle, tabelrijen } from "./inexcel/tabelrijen";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { jarenInTabel } from "./mechaniek/heel";
import { getallen, type Getallen } from "./mechaniek/lijst";
import { eenWaarde, optioneel } from "./mechaniek/parameter";
import { bedrag, jaar, jaarlijkseWijziging } from "./soorten/algemeen";
import { alsLijst, opEenRij } from "./soorten/volgordelijst";
import type { Woorden } from "./mechaniek/woorden";

const VERWACHT = "een wijziging per jaar, in één rij of kolom";

export const som = functie({
  naam: "MEERJARENRAMING",
  parameters: {
    bedrag: eenWaarde(bedrag),
    startjaar: eenWaarde(jaar),
    jaren: eenWaarde(jarenInTabel),
    index: optioneel<Getallen | number>(getallen(jaarlijkseWijziging), 0),
    volumegroei: optioneel<Getallen | number>(getallen(jaarlijkseWijziging), 0),
  },
  kolommen: ["jaar", "index", "volume", "bedrag"],
  reken: ({ bedrag, startjaar, jaren, index, volumegroei }) => {
    const indexen = opEenRij(alsLijst(index), "index", VERWACHT);
    const groei = opEenRij(alsLijst(volumegroei), "volumegroei", VERWACHT);
    return meerjarenraming(bedrag, startjaar, jaren, indexen, groei).map((r) => [
      r.jaar,
      r.index,
      r.volume,
      r.bedrag,
    ]);
  },
});

export const inExcel: InExcel = ({ w, p, omgeving }) => {
  const lijsten = [p.index, p.volumegroei] as [Argumentplek, Argumentplek];
  const fouten = lijsten.map((l) => slechteGetallen(jaarlijkseWijziging, l)).join("+");
  if (lijsten.some((l) => l.rijen > 1 && l.kolommen > 1)) return [["NA()"]];
  const jaren = p.jaren as Argumentplek;
  const rijen = tabelrijen(jaren, omgeving);
  const factor = (kolom: 1 | 2, nummer: number) => {
    if (nummer === 1) return "1";
    const cellen = cellenVan(lijsten[kolom - 1] as Argumentplek);
    const wijziging = cellen[Math.min(nummer - 1, cellen.length) - 1] as Argumentplek;
    return `${omgeving.uit(nummer - 1, kolom)}*(1+N(${wijziging.tekst}))`;
  };
  const tabel = Array.from({ length: rijen }, (_, i) => i + 1).map((nummer) =>
    [
      `${w.startjaar}+${nummer - 1}`,
      factor(1, nummer),
      factor(2, nummer),
      `${w.bedrag}*${omgeving.uit(nummer, 1)}*${omgeving.uit(nummer, 2)}`,
    ].map((f) => alsTabelrij(`IF(${fouten}>0,NA(),${f})`, nummer, jaren, rijen)),
  );
  const [eerste = "", ...andere] = som.kolommen ?? [];
  return [[kopMetControle(eerste, jaren, rijen), ...kopjes(andere)], ...tabel];
};

export const woorden = {
  groep: "Kosten en besparing",
  wat: "Meerjarenraming van een bedrag: per jaar geïndexeerd en met de groei van het volume, in één tabel.",
  parameters: {
    bedrag: "Het bedrag in het basisjaar; baten mogen negatief zijn.",
    startjaar: "Het basisjaar, bijvoorbeeld 2026: daar is de factor 1.",
    jaren: "Aantal rijen van de tabel, het basisjaar meegeteld: 4 is t t/m t+3.",
    index:
      "Prijsstijging per jaar: één waarde of een rij. De eerste werkt in het jaar na het basisjaar, de laatste loopt door. Standaard 0.",
    volumegroei: "Groei van het volume per jaar, op dezelfde manier. Standaard 0.",
  },
  formule:
    "index = index van het vorige jaar × (1 + index); volume = volume van het vorige jaar × (1 + volumegroei); bedrag = bedrag × index × volume",
  uitkomst:
    "Een tabel met per jaar de factoren voor index en volume (1 in het basisjaar) en het bedrag in euro, niet afgerond.",
  voorbeelden: [
    {
      invoer: [1000000, 2026, 4, [[0.04, 0.03]]],
      uitkomst: [
        ["jaar", "index", "volume", "bedrag"],
        [2026, 1, 1, 1000000],
        [2027, 1.04, 1, 1040000],
        [2028, 1.0712, 1, 1071200],
        [2029, 1.103336, 1, 1103336],
      ],
      bron: "rekenvoorbeeld",
    },
  ],
} satisfies Woorden<typeof som>;

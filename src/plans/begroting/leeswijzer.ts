import type { Blad } from "../../sheet/blad";
import { onderdelenblad } from "../opgave/blad";
import { tekst } from "../opgave/onderdeel";
import { zetOnderdelen } from "../opgave/zet";
import type { Begroting } from "./begroting";
import { leeswijzernaam } from "./bladwijzer";
import { uitgangspuntenVan } from "./uitgangspunten";
import { woordenlijst } from "./woordenlijst";

/** Het eerste blad: wat de werkmap beantwoordt, waar de getallen vandaan komen, en een woordenlijst. */
export function bladLeeswijzer(b: Begroting): Blad {
  const ids = b.delen.map((d) => d.plan.id);
  const bladen = [uitgangspuntenVan(b).plan, ...b.delen.map((d) => d.plan)];
  const kop = {
    id: "leeswijzer",
    versie: 3,
    titel: "Leeswijzer",
    opschrift: b.titel,
    vorm: { laatsteKolom: "B", breedtes: { A: 28, B: 100 }, tabkleur: "1F3A5F" },
  };
  const onderdelen = [
    tekst(
      "Wat staat waar",
      [
        ...bladen.map((plan) => [{ tekst: plan.titel, naar: plan.naam }, plan.vraag] as const),
        ...(b.nagerekend === undefined ? [] : [NAGEREKEND]),
      ],
      ["Blad: klik en u gaat erheen", "Vraag"],
    ),
    tekst("Waar komen de getallen vandaan", HERKOMST),
    tekst("Zo leest u de werkmap", LEZEN),
    tekst(
      "Woordenlijst",
      woordenlijst
        .filter(({ bij }) => bij === undefined || bij.some((id) => ids.includes(id)))
        .map(({ woord, betekenis }) => [woord, betekenis] as const),
      ["Woord", "Betekenis"],
    ),
  ];
  return onderdelenblad(kop, b.inleiding, (o) =>
    zetOnderdelen({ o, n: leeswijzernaam, bronnen: {} }, onderdelen),
  );
}

const NAGEREKEND = [
  "Nagerekend",
  "Komen de figuren uit het stuk zelf uit, en waar spreekt het zichzelf tegen?",
] as const;

const HERKOMST = [
  [
    "Norm",
    "Komt op de peildatum uit de lijst van de invoegtoepassing; de bron staat erachter, met de plaats daarin.",
  ],
  ["Eigen waarde", "Iemand heeft een ander getal ingevuld dan de norm of het stuk noemt."],
  ["Uitkomst", "Volgt uit de uitgangspunten; klik op de cel en de formule staat erboven."],
] as const;

const LEZEN = [
  ["Geel", "Een uitgangspunt: dat kunt u wijzigen, en alles rekent mee."],
  ["Lichtblauw en vet", "Een uitkomst."],
  ["Grijs", "Eenheid, bron of uitleg."],
  [
    "Afronden",
    "Er wordt nergens tussendoor afgerond, behalve waar dat erbij staat. Getoonde getallen kunnen daardoor 1 verschillen van een optelling met de hand.",
  ],
] as const;

import type { Blad } from "../../workbook/blad";
import { blad, kopLinks, label, titel } from "../../workbook/cellen";
import { opbouw, zetKopje, zetRij, zetUitleg } from "../opgave/opbouw";
import type { Begroting } from "./begroting";
import { woordenlijst } from "./woordenlijst";

const TEKENS = 120;

/** Het eerste blad: wat de werkmap beantwoordt, waar de getallen vandaan komen, en een woordenlijst. */
export function bladLeeswijzer(b: Begroting): Blad {
  const o = opbouw("B");
  zetRij(o, titel(b.titel));
  o.hoogtes[1] = 28;
  if (b.inleiding !== "") zetUitleg(o, b.inleiding, TEKENS);
  zetKopje(o, "Wat staat waar");
  zetRij(o, kopLinks("Blad"), kopLinks("Vraag"));
  const paren: [string, string][] = [
    ["Uitgangspunten", "Met welke aantallen, tarieven en normen wordt gerekend, en waar komen zij vandaan?"],
    ...b.delen.map(({ plan }): [string, string] => [plan.titel, plan.vraag]),
    ...(b.nagerekend
      ? [
          ["Nagerekend", "Komen de figuren uit het stuk zelf uit, en waar spreekt het zichzelf tegen?"] as [
            string,
            string,
          ],
        ]
      : []),
  ];
  for (const [wat, tekst] of paren) zetTekst(wat, tekst);
  zetKopje(o, "Waar komen de getallen vandaan");
  zetTekst(
    "Norm",
    "Komt op de peildatum uit de lijst van de invoegtoepassing; de bron staat erachter, met de plaats daarin.",
  );
  zetTekst("Eigen waarde", "Iemand heeft een ander getal ingevuld dan de norm of het stuk noemt.");
  zetTekst("Uitkomst", "Volgt uit de uitgangspunten; klik op de cel en de formule staat erboven.");
  zetKopje(o, "Zo leest u de werkmap");
  zetTekst("Geel", "Een uitgangspunt: dat kunt u wijzigen, en alles rekent mee.");
  zetTekst("Lichtblauw en vet", "Een uitkomst.");
  zetTekst("Grijs", "Eenheid, bron of uitleg.");
  zetTekst(
    "Afronden",
    "Er wordt nergens tussendoor afgerond, behalve waar dat erbij staat. Getoonde getallen kunnen daardoor 1 verschillen van een optelling met de hand.",
  );
  zetKopje(o, "Woordenlijst");
  zetRij(o, kopLinks("Woord"), kopLinks("Betekenis"));
  const ids = b.delen.map((d) => d.plan.id);
  for (const { woord, betekenis, bij } of woordenlijst)
    if (bij === undefined || bij.some((id) => ids.includes(id))) zetTekst(woord, betekenis);
  const { cellen, samengevoegd, hoogtes } = o;
  return blad({
    cellen,
    samengevoegd,
    hoogtes,
    id: "leeswijzer",
    versie: 2,
    titel: "Leeswijzer",
    breedtes: { A: 28, B: 100 },
    afdruk: {},
    tabkleur: "1F3A5F",
  });

  function zetTekst(wat: string, tekst: string): void {
    o.hoogtes[o.rij] = 3 + 15 * Math.ceil(tekst.length / (TEKENS - 20));
    zetRij(o, label(wat), label(tekst));
  }
}

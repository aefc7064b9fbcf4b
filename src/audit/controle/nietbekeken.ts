import { isFout } from "../../engine/uitkomst";
import { adres } from "../../formula/adres";
import { opsomming } from "../../language/opsomming";
import { isBewaardeFout } from "../../sharing/bewijs/vergelijk";
import { meervoud } from "../../sharing/regels";
import { boomVan } from "../werkboek/bomen";
import { celplek, type Cel, type Werkboek } from "../werkboek/werkboek";
import { onzeBladen } from "./controle";

/** Wat de controle niet bekeek, in zinnen: wie niets vindt, moet weten waar hij zelf nog moet kijken. */
export function nietBekeken(werkboek: Werkboek): readonly string[] {
  const { onderdelen, bladen } = werkboek;
  const tel = (patroon: RegExp) => onderdelen.filter((pad) => patroon.test(pad)).length;
  const gelezen = new Set(bladen.map((b) => b.titel));
  const andere = werkboek.boek.bladen.filter((titel) => !gelezen.has(titel));
  const onze = bladen.filter((b) => onzeBladen(werkboek).has(b.titel.toLowerCase())).map((b) => b.titel);
  const opmaak = bladen.reduce((som, b) => som + b.opmaakregels, 0);
  const onleesbaar = werkboek.formules.filter((c) => boomVan(c) === undefined);
  const zonderUitkomst = werkboek.formules.filter((c) => c.waarde === null);
  const onberekend = werkboek.formules.filter((c) => isOnberekend(c, werkboek));
  const regel = (aantal: number, een: string, meer: string, wat: string) =>
    aantal === 0 ? [] : [`${meervoud(aantal, een, meer)}: ${wat}.`];
  return [
    ...(onze.length === 0
      ? []
      : [
          `Onze eigen bladen (${kort(onze)}): daar staan eigen controles op; hier is alleen gezocht naar fouten, kringen, overgetypte en oude uitkomsten en invoer die niet mag.`,
        ]),
    ...(andere.length === 0 ? [] : [`${kort(andere)}: geen werkblad met cellen.`]),
    ...regel(tel(/^xl\/charts\/chart\d+\.xml$/i), "grafiek", "grafieken", "of zij de goede cellen tonen"),
    ...regel(
      tel(/^xl\/pivottables\//i),
      "draaitabel",
      "draaitabellen",
      "of zij vernieuwd zijn en alles meenemen",
    ),
    ...regel(
      tel(/^xl\/(querytables\/|connections\.xml$)/i),
      "verbinding met gegevens",
      "verbindingen met gegevens",
      "wat Power Query of een databank ophaalt",
    ),
    ...(tel(/vbaproject\.bin$/i) === 0 ? [] : ["Macro's: wat zij doen en veranderen."]),
    ...regel(werkboek.koppelingen.length, "andere werkmap", "andere werkmappen", "wat daarin staat"),
    ...regel(
      opmaak,
      "regel voor voorwaardelijke opmaak",
      "regels voor voorwaardelijke opmaak",
      "of de kleuren kloppen",
    ),
    ...regel(tel(/^xl\/media\//i), "afbeelding", "afbeeldingen", "getallen in een plaatje"),
    ...regel(onleesbaar.length, "formule", "formules", `niet te lezen (${plekken(onleesbaar)})`),
    ...regel(
      zonderUitkomst.length,
      "formule",
      "formules",
      `zonder uitkomst in het bestand, dus ook niet gecontroleerd (${plekken(zonderUitkomst)}). Open het bestand in Excel, bewaar het en controleer opnieuw`,
    ),
    ...regel(
      onberekend.length,
      "formule",
      "formules",
      `niet nagerekend, want dat kan onze rekenmotor niet (${plekken(onberekend)})`,
    ),
  ];
}

/** Geeft de rekenmotor een fout waar in de werkmap een waarde staat? */
function isOnberekend(cel: Cel, werkboek: Werkboek): boolean {
  return (
    !isBewaardeFout(cel.waarde) &&
    cel.waarde !== null &&
    isFout(werkboek.rekenblad().lees(cel.blad, adres(cel)))
  );
}

function plekken(cellen: readonly Cel[]): string {
  return kort(cellen.map(celplek));
}

function kort(namen: readonly string[]): string {
  return namen.length <= 4 ? opsomming(namen) : `${namen.slice(0, 3).join(", ")} en nog ${namen.length - 3}`;
}

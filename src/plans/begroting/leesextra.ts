import { getal } from "../../functions/mechaniek/soort";
import { beginwaarde } from "../opgave/begin";
import { keurVeld } from "../opgave/keurveld";
import type { Veld } from "../opgave/veld";
import type { Dagnummer } from "../../domain/datum";
import type { Extra } from "./begroting";
import { soort, type Klachten } from "./klacht";
import { leesInvoerwaarde } from "./invoerwaarde";
import { normen } from "../../norms/lijst";

const VORMEN = { getal: "getal2", euro: "euroCent", aandeel: "procent1" } as const;
const eenGetal = getal({ eenheid: "een getal", bijLeeg: "nul", negatief: true });

/** Leest de uitgangspunten die geen plan vraagt, maar waar nagerekende figuren mee rekenen. */
export function leesExtra(
  k: Klachten,
  x: unknown,
  peildatum: Dagnummer,
  bezet: ReadonlySet<string>,
): Extra[] {
  const namen = new Set(bezet);
  return (k.lijst(x ?? [], "$.extra") ?? []).flatMap((e, i) => {
    const pad = `$.extra[${i}]`;
    const o = k.object(e, pad, ["naam", "label", "eenheid", "vorm", "norm", "waarde", "bron"]);
    if (o === undefined) return [];
    const naam = k.tekst(o.naam, `${pad}.naam`, 60) ?? "";
    if (!/^[A-Z][A-Za-z0-9_]*$/.test(naam))
      k.meld(`${pad}.naam`, "Een naam begint met een hoofdletter en heeft verder letters, cijfers en _.");
    if (namen.has(naam))
      k.meld(`${pad}.naam`, `De naam ${naam} is al van een ander uitgangspunt; kies een andere.`);
    namen.add(naam);
    const vorm = o.vorm ?? "getal";
    if (typeof vorm !== "string" || !Object.keys(VORMEN).includes(vorm))
      return k.meld(`${pad}.vorm`, `De vorm is getal, euro of aandeel, en er staat ${soort(vorm)}.`) ?? [];
    const norm = o.norm === undefined ? undefined : k.tekst(o.norm, `${pad}.norm`);
    if (norm !== undefined && !normen.some((n) => n.sleutel === norm))
      return k.meld(`${pad}.norm`, `Een norm met de sleutel ${norm} is er niet.`) ?? [];
    const veld: Veld = {
      sleutel: naam,
      naam,
      label: k.tekst(o.label, `${pad}.label`, 120) ?? "",
      eenheid: k.tekst(o.eenheid, `${pad}.eenheid`, 40) ?? "",
      vorm: VORMEN[vorm as keyof typeof VORMEN],
      soort: eenGetal,
      ...(norm === undefined ? {} : { norm }),
    };
    const bron = o.bron === undefined ? undefined : k.tekst(o.bron, `${pad}.bron`);
    const opgave = o.waarde === undefined ? undefined : leesInvoerwaarde(k, veld, o.waarde, `${pad}.waarde`);
    const ruw = opgave?.ruw ?? beginwaarde(veld, peildatum) ?? null;
    const gekeurd = keurVeld(veld, ruw);
    if ("zin" in gekeurd || gekeurd.waarde === undefined || ruw === null)
      return (
        k.meld(
          pad,
          "zin" in gekeurd ? gekeurd.zin : "Geef een waarde, of een norm die op de peildatum geldt.",
        ) ?? []
      );
    return [{ naam, veld, waarde: gekeurd.waarde, bron }];
  });
}

import type { Vraaginfo } from "./bericht";
import { geenLid } from "./fout";
import type { Officeobject } from "./klasse";
import type { Sessie } from "./sessie";

/** Een keuze van eigenschappen als boom: "format/fill/color" is drie diep. Leeg, of met *, is: alle eigenschappen van dit object. */
type Keuze = Map<string, Keuze>;

/** "getRange" uit "GetRange"; namen met _ zijn van de client zelf en blijven. */
export function klein(naam: string): string {
  return naam.charAt(0).toLowerCase() + naam.slice(1);
}

/** "Values" uit "values": zo staan de sleutels in een antwoord. */
function groot(naam: string): string {
  return naam.charAt(0).toUpperCase() + naam.slice(1);
}

/** Het antwoord op een load: de gevraagde eigenschappen, met de sleutel waaraan de client het object herkent. */
export function beantwoordVraag(object: Officeobject, info: Vraaginfo, w: Sessie): unknown {
  const keuze: Keuze = new Map();
  for (const pad of [...(info.Select ?? []), ...(info.Expand ?? [])]) {
    let hier = keuze;
    for (const deel of pad.split(/[/.]/).filter((d) => d !== "" && d !== "items")) {
      const diep = hier.get(klein(deel)) ?? new Map<string, Keuze>();
      hier.set(klein(deel), diep);
      hier = diep;
    }
  }
  try {
    return lees(object, keuze, w, info);
  } finally {
    w.vergeetBeeld();
  }
}

function lees(
  object: Officeobject,
  keuze: Keuze,
  w: Sessie,
  { Top, Skip = 0 }: Vraaginfo = {},
): Record<string, unknown> {
  const uit: Record<string, unknown> = { ...object.sleutel(w) };
  const alles = keuze.size === 0 || keuze.has("*");
  const bijLeden: Keuze = new Map();
  for (const lid of alles ? object.leest : []) zetLid(uit, lid, object.lees(lid, w));
  for (const [lid, diep] of keuze) {
    if (lid === "*") continue;
    if (diep.size === 0 && object.kent(lid)) zetLid(uit, lid, object.lees(lid, w));
    else if (object.lijst) bijLeden.set(lid, diep);
    else uit[groot(lid)] = deel(object, lid, diep, w);
  }
  // Wie van een verzameling alleen een eigen eigenschap vraagt (count), krijgt de leden niet.
  if (object.lijst && (alles || bijLeden.size > 0)) {
    const leden = object.items(w).slice(Skip, Top === undefined ? undefined : Skip + Top);
    uit._Items = leden.map((item) => lees(item, bijLeden, w));
  }
  return uit;
}

function deel(object: Officeobject, lid: string, diep: Keuze, w: Sessie): unknown {
  if (object.leest.includes(lid)) throw geenLid(object.klasse, `${lid}/${[...diep.keys()].join()}`);
  const onder = object.deel(lid, w);
  return onder === null ? null : lees(onder, diep, w);
}

function zetLid(uit: Record<string, unknown>, lid: string, waarde: unknown): void {
  uit[groot(lid)] = waarde;
  // Deze twee leest de client onder hun kleine naam (Range_HandleResult).
  if (lid === "isEntireColumn" || lid === "isEntireRow") uit[lid] = waarde;
}

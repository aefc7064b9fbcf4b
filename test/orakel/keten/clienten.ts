import { som, type Keten, type Uit } from "./opgave";
import type { Overgang } from "./overgang";

/** Wie erbij komt en weggaat bij het huidige beleid: in- en uitstroom, of een groei. */
export function rekenClienten({ jaren, producten, toegekend }: Keten) {
  const lopen = producten.map(({ clienten, instroom = 0, uitstroom = 0, groei }) => {
    let begin = clienten;
    return jaren.map(() => {
      const erbij = groei === undefined ? instroom : 0;
      const weg = groei === undefined ? begin * uitstroom : 0;
      const gegroeid = begin * (groei ?? 0);
      const jaar = { begin, erbij, weg, gegroeid, eind: begin + erbij + gegroeid - weg };
      begin = jaar.eind;
      return { ...jaar, gemiddeld: jaar.begin / 2 + jaar.eind / 2 };
    });
  });
  const totaal = (wat: "erbij" | "weg" | "gemiddeld") =>
    jaren.map((_, j) => som(lopen.map((p) => p[j]?.[wat] as number)));
  return {
    lopen,
    instroom: totaal("erbij"),
    uitstroom: totaal("weg"),
    gemiddeld: totaal("gemiddeld"),
    aanvragen: jaren.map(({ nieuw }, j) => nieuw ?? (totaal("erbij")[j] as number) / toegekend),
    metIndicatie: jaren.map((_, j) =>
      som(lopen.map((p, i) => (producten[i]?.indicatie === "ja" ? (p[j]?.gemiddeld as number) : 0))),
    ),
  };
}

export type Clienten = ReturnType<typeof rekenClienten>;

/** Hetzelfde bij het gekozen beleid: wie van product verandert, telt in het nieuwe. */
export function bijBeleid(
  { jaren, producten, van, naar, heeft }: Keten,
  c: Clienten,
  overgang?: Overgang,
): Uit {
  const rij = (wat: "begin" | "erbij" | "weg" | "gegroeid" | "eind" | "gemiddeld") =>
    c.lopen.map((p) => p.map((j) => j[wat]));
  const mee = heeft("clienten", "overgang") ? overgang?.gekozen : undefined;
  const verandert = producten.map((_, p) =>
    jaren.map((__, j) => {
      const over = mee === undefined ? 0 : (mee.over[j] as number) + (mee.instroom[j] as number);
      return (p === naar ? over : 0) - (p === van ? over : 0);
    }),
  );
  const gekozen = c.lopen.map((p, i) =>
    p.map((j, n) => Math.max(0, j.gemiddeld + (verandert[i]?.[n] as number))),
  );
  const minuten = producten.map(({ minuten: eigen }, p) =>
    jaren.map((_, j) => {
      const papier = p === naar ? (mee?.papier[j] ?? 0) : 0;
      const alle = gekozen[p]?.[j] as number;
      return alle > 0 ? eigen + (papier / alle) * ((producten[van]?.minuten ?? eigen) - eigen) : eigen;
    }),
  );
  const alleen = (rijen: number[][]) =>
    jaren.map((_, j) => som(rijen.map((r, p) => (producten[p]?.indicatie === "ja" ? (r[j] as number) : 0))));
  const totaal = jaren.map((_, j) => som(gekozen.map((p) => p[j] as number)));
  return {
    ...(mee === undefined ? {} : { indicatie_erbij: erbij({ producten, van, naar }), verandert }),
    begin: rij("begin"),
    instroom: rij("erbij"),
    instroom_totaal: c.instroom,
    uitstroom: rij("weg"),
    uitstroom_totaal: c.uitstroom,
    groei: rij("gegroeid"),
    eind: rij("eind"),
    gemiddeld: rij("gemiddeld"),
    gemiddeld_totaal: c.gemiddeld,
    met_indicatie_huidig: c.metIndicatie,
    aanvragen: c.aanvragen,
    gekozen,
    gekozen_totaal: totaal,
    minuten,
    met_indicatie: alleen(gekozen),
    eerste_jaar: totaal[0] as number,
    laatste_jaar: totaal.at(-1) as number,
  };
}

/** Krijgt wie van product verandert een indicatie (1), of raakt die kwijt (-1)? */
export function erbij({ producten, van, naar }: Pick<Keten, "producten" | "van" | "naar">): number {
  const heeft = (p: number) => (producten[p]?.indicatie === "ja" ? 1 : 0);
  return heeft(naar) - heeft(van);
}

import { adres, leesAdres } from "../formula/adres";
import { isFormule, type Blad, type Celwaarde, type Matrix } from "../sheet/blad";
import { bereik, somVan, type Rekenplek } from "./som";
import { enkel, isBereik, type Bereik, type Uitkomst, type Waarde } from "./waarde";

/** Bladen van ons, uitgerekend uit hun formules. Alleen wat gevraagd wordt, wordt gerekend. */
export interface Rekenaar {
  /** De waarde van een cel. */
  cel(blad: string, adres: string): Waarde;
  /** Wat de formule in een cel geeft: één waarde, of een bereik dat uitrolt. */
  uitgerold(blad: string, adres: string): Uitkomst;
  /** De waarden onder een naam, rij voor rij; undefined als de naam er niet is. */
  naam(naam: string): readonly (readonly Waarde[])[] | undefined;
}

/** Een cel met een formule, en wat zij geeft zodra ernaar gevraagd is. */
interface Formulecel {
  readonly formule: string;
  stand: "nog niet" | "bezig" | "klaar";
  uitkomst: Uitkomst;
}

interface Rekenblad extends Rekenplek {
  reken(plek: string): Uitkomst;
  /** Worden de tabellen gerekend die over lege cellen heen kunnen liggen? */
  rolt(): boolean;
}

/**
 * Rekent bladen van ons uit zonder rekenblad van een ander: met de gewone functies in functies.ts en onze eigen. Een formule die iets
 * anders gebruikt, is een fout in het blad en gooit; een test houdt dit gelijk aan de rekenmotor en LibreOffice.
 */
export function rekenaar(bladen: readonly Blad[]): Rekenaar {
  const opTitel = new Map<string, Rekenblad>();
  const namen = new Map<string, { readonly blad: Rekenblad; readonly bereik: string }>();
  const onderNaam = new Map<string, Uitkomst>();

  /** Een bereik wordt één keer gelezen: op elke rij vraagt een formule de hele lijst weer. */
  function eenKeer(
    blad: Rekenblad,
    bekend: Map<string, Uitkomst>,
    sleutel: string,
    lees: () => Uitkomst,
  ): Uitkomst {
    const eerder = bekend.get(sleutel);
    if (eerder !== undefined) return eerder;
    const uit = lees();
    // Halverwege het uitrollen kan er nog iets ontbreken.
    if (!blad.rolt()) bekend.set(sleutel, uit);
    return uit;
  }

  function naam(gevraagd: string, sleutel: string): Uitkomst {
    const plek = namen.get(sleutel);
    if (plek === undefined) throw new Error(`De naam ${gevraagd} staat op geen van de bladen.`);
    return eenKeer(plek.blad, onderNaam, sleutel, () => bereik(plek.bereik)(plek.blad));
  }

  function blad(titel: string): Rekenblad {
    const gevonden = opTitel.get(titel);
    if (gevonden === undefined) throw new Error(`Het blad ${titel} is er niet.`);
    return gevonden;
  }

  function maakBlad({ titel, cellen }: Blad): Rekenblad {
    const inhoud = new Map<string, Celwaarde | Formulecel>();
    for (const { adres: plek, inhoud: wat } of cellen)
      if (isFormule(wat)) inhoud.set(plek, { formule: wat.formule, stand: "nog niet", uitkomst: null });
      else if (wat !== undefined) inhoud.set(plek, wat);
    const uitgerold = new Map<string, Waarde>();
    const bereiken = new Map<string, Uitkomst>();
    let rollen: "nog niet" | "bezig" | "klaar" = "nog niet";

    function rekenCel(cel: Formulecel, plek: string): Uitkomst {
      if (cel.stand === "klaar") return cel.uitkomst;
      const waar = `${titel}!${plek}`;
      if (cel.stand === "bezig") throw new Error(`${waar} verwijst naar zichzelf.`);
      cel.stand = "bezig";
      cel.uitkomst = somVan(cel.formule, waar)(hier);
      cel.stand = "klaar";
      if (isBereik(cel.uitkomst)) legNeer(plek, cel.uitkomst);
      return cel.uitkomst;
    }

    function legNeer(plek: string, tabel: Bereik): void {
      const van = leesAdres(plek);
      if (van === undefined) return;
      tabel.forEach((rij, r) =>
        rij.forEach((w, k) => uitgerold.set(adres({ rij: van.rij + r, kolom: van.kolom + k }), w)),
      );
    }

    /** Een lege cel kan onder een uitgerolde tabel van haar blad liggen: die worden dan eerst gerekend. */
    function rolUit(): void {
      if (rollen !== "nog niet") return;
      rollen = "bezig";
      for (const [plek, wat] of inhoud)
        if (isFormulecel(wat) && wat.formule.startsWith("WMO.") && wat.stand !== "bezig") rekenCel(wat, plek);
      rollen = "klaar";
    }

    const hier: Rekenblad = {
      blad,
      naam,
      lees(plek) {
        const wat = inhoud.get(plek);
        if (isFormulecel(wat)) return enkel(rekenCel(wat, plek));
        if (wat !== undefined) return wat;
        rolUit();
        return uitgerold.get(plek) ?? null;
      },
      bereik: (tekst, plekken) =>
        eenKeer(hier, bereiken, tekst, () => plekken.map((rij) => rij.map((plek) => hier.lees(plek)))),
      reken(plek) {
        const wat = inhoud.get(plek);
        return isFormulecel(wat) ? rekenCel(wat, plek) : hier.lees(plek);
      },
      rolt: () => rollen === "bezig",
    };
    return hier;
  }

  for (const b of bladen) {
    const gemaakt = maakBlad(b);
    opTitel.set(b.titel.toLowerCase(), gemaakt);
    for (const n of b.namen ?? []) namen.set(n.naam.toUpperCase(), { blad: gemaakt, bereik: n.bereik });
  }
  return {
    cel: (titel, plek) => blad(titel.toLowerCase()).lees(plek),
    uitgerold: (titel, plek) => blad(titel.toLowerCase()).reken(plek),
    naam(gevraagd) {
      const sleutel = gevraagd.toUpperCase();
      if (!namen.has(sleutel)) return undefined;
      const uit = naam(gevraagd, sleutel);
      return isBereik(uit) ? uit : [[uit]];
    },
  };
}

/** Dezelfde bladen met bij elke formule haar uitkomst. */
export function uitgerekend(bladen: readonly Blad[]): Blad[] {
  const reken = rekenaar(bladen);
  return bladen.map((blad) => ({
    ...blad,
    cellen: blad.cellen.map((cel) =>
      isFormule(cel.inhoud)
        ? { ...cel, inhoud: { ...cel.inhoud, uitkomst: alsCel(reken.uitgerold(blad.titel, cel.adres)) } }
        : cel,
    ),
  }));
}

function isFormulecel(wat: Celwaarde | Formulecel | undefined): wat is Formulecel {
  return typeof wat === "object" && "stand" in wat;
}

/** Een lege cel toont een formule als 0. */
function alsCel(uitkomst: Uitkomst): Celwaarde | Matrix {
  const een = (w: Waarde): Celwaarde => (w === null ? 0 : typeof w === "object" ? { fout: w.fout } : w);
  return isBereik(uitkomst) ? uitkomst.map((rij) => rij.map(een)) : een(uitkomst);
}

import { vanIso } from "../../src/domain/datum";
import { adres } from "../../src/formula/adres";
import type { Inhoud } from "../../src/engine/inhoud";
import { maakRekenblad } from "../../src/engine/rekenblad";
import { isFout, type Uitkomst, type Waarde } from "../../src/engine/uitkomst";
import { gevallentabellen, lezingen, type Geval, type Invoercel } from "../hulp/gevallen";
import { vergelijk } from "../hulp/vergelijk";

/** Elk argument staat in cellen: zo komen lege cellen, fouten en bereiken binnen zoals in een werkmap. */
function opBlad(functie: string, geval: Geval, leeg: null | 0 | "", rij: number) {
  const cellen: Record<string, Inhoud> = {};
  let kolom = 1;
  let hoogte = 1;
  const argumenten = geval.invoer.map((a) => {
    if (a === null) return "";
    const bereik = Array.isArray(a) ? a : [[a]];
    const breedte = bereik[0]?.length ?? 1;
    bereik.forEach((cellenrij, r) =>
      cellenrij.forEach((c, k) => {
        cellen[adres({ rij: rij + r, kolom: kolom + k })] = c === null ? leeg : inhoud(c);
      }),
    );
    const van = adres({ rij, kolom });
    const tot = adres({ rij: rij + bereik.length - 1, kolom: kolom + breedte - 1 });
    kolom += breedte;
    hoogte = Math.max(hoogte, bereik.length);
    return van === tot ? van : `${van}:${tot}`;
  });
  return { cellen, hoogte, formule: `=_xldudf_WMO_${functie}(${argumenten.join(",")})` };
}

function inhoud(cel: Exclude<Invoercel, null>): Inhoud {
  if (typeof cel !== "object") return cel;
  if ("datum" in cel) return vanIso(cel.datum) as number;
  // Een fout waar Excel een formule voor heeft, ontstaat zoals in het echt; de andere staan er als waarde.
  const formules: Record<string, string> = {
    "#N/A": "=NA()",
    "#DIV/0!": "=1/0",
    "#VALUE!": '="x"*1',
    "#NUM!": "=SQRT(-1)",
  };
  const formule = formules[cel.fout];
  return formule === undefined ? { fout: cel.fout } : { formule };
}

/** Zoals vergelijk het leest: een fout heeft een zin. */
function alsGekregen(uit: Uitkomst): unknown {
  const cel = (c: Waarde) => (isFout(c) ? { fout: c.fout, zin: c.melding } : c);
  return Array.isArray(uit) ? uit.map((rij) => rij.map(cel)) : cel(uit);
}

/**
 * Bij een fout in de invoer geeft het rekenblad de zin van die fout door, dus een verwacht stuk van onze zin over "een fout in de
 * invoer" staat er dan niet in: alleen de code wordt vergeleken.
 */
function zonderInvoerzin(geval: Geval): Geval {
  const foutInvoer = JSON.stringify(geval.invoer).includes('"fout":');
  return foutInvoer
    ? (JSON.parse(JSON.stringify(geval, (k, v: unknown) => (k === "melding" ? undefined : v))) as Geval)
    : geval;
}

describe.each([...gevallentabellen()])("%s", (functie, gevallen) => {
  // Alle gevallen van een functie staan onder elkaar op één blad.
  const cellen: Record<string, Inhoud> = {};
  let rij = 1;
  const formules = gevallen.map((geval) => {
    return lezingen(geval).map((leeg) => {
      const geplaatst = opBlad(functie, geval, leeg, rij);
      Object.assign(cellen, geplaatst.cellen);
      rij += geplaatst.hoogte;
      return geplaatst.formule;
    });
  });
  const rekenblad = maakRekenblad({ bladen: [{ naam: "Gevallen", cellen }] });

  test.each(gevallen.map((geval, i) => [geval.naam, geval, i] as const))("%s", (_, geval, i) => {
    for (const formule of formules[i] ?? [])
      vergelijk(zonderInvoerzin(geval), alsGekregen(rekenblad.reken(formule)));
  });
});

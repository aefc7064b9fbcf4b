import type { Taal } from "../formula/lees";
import { leesRegels } from "./invoer";
import { FOUT_IN_UITKOMST, Gebruiksfout, GOED, type Opdracht } from "./opdracht";
import { leesOpties } from "./opties";

const hulp = `wmo reken ['=FORMULE'] [--taal nl|en]

Rekent een formule uit, met functies van WMO en gewone functies door elkaar. Zonder formule leest de opdracht
formules van de standaardinvoer, één per regel; lege regels tellen niet mee, de = mag weg. Per formule komt er
één regel JSON:

  {"uitkomst": 3}                          een getal, tekst, true of false, of een tabel als rijen
  {"fout": "#N/A", "melding": "..."}       de code zoals Excel haar noemt, met een zin
  In een tabel kan een cel zo'n fout zijn.

  --taal nl    (standaard) ; tussen argumenten, een komma voor decimalen, \\ tussen kolommen in {1\\2;3\\4};
               gewone functies mogen Nederlands (SOM, ALS) of Engels (SUM, IF) heten
  --taal en    een komma tussen argumenten, een punt voor decimalen, zoals in een bestand

Een verwijzing (A1, A1:B3) wijst naar een leeg blad.
Zet de formule tussen enkele aanhalingstekens; in cmd.exe tussen dubbele, met \\" voor elke " erin.

Voorbeelden:
  wmo reken '=WMO.BESPARING(636;11;37,20;0,77)'
  wmo reken --taal en '=ROUND(WMO.MINUTEN_PER_MAAND(125),1)'
  wmo reken < formules.txt

Een functie van WMO die een verplicht argument mist, wordt geweigerd zoals Excel dat doet.

Afsluitcode: 0 alles heeft een uitkomst, 1 minstens één formule geeft een fout, 2 de aanroep klopt niet.`;

const GROEP = 100;

/** wmo reken: een formule, of formules van de standaardinvoer. */
export const reken: Opdracht = {
  naam: "reken",
  wat: "rekent een formule uit, of formules van de standaardinvoer",
  hulp,
  async voer(argumenten, { invoer, schrijf }) {
    const { los, opties } = leesOpties(argumenten, { taal: ["nl", "en"] });
    if (los.length > 1)
      throw new Gebruiksfout(
        `reken krijgt één formule, en kreeg er ${los.length}. Zet de formule tussen aanhalingstekens: wmo reken '=…'.`,
      );
    const [formule] = los;
    if (formule !== undefined && formule.trim() === "")
      throw new Gebruiksfout(
        "De formule is leeg. Geef er een, bijvoorbeeld wmo reken '=WMO.BANDBREEDTE(136)'.",
      );
    if (formule === undefined && invoer.isTTY)
      throw new Gebruiksfout(
        "Geef een formule, bijvoorbeeld wmo reken '=WMO.BANDBREEDTE(136)', of formules op de standaardinvoer.",
      );
    // Pas hier laden: --help en een verkeerde aanroep hoeven niet op het rekenblad te wachten.
    const { maakFormulerekenaar } = await import(/* webpackMode: "eager" */ "../engine/rekenformule");
    const { ontbrekendArgument } = await import(/* webpackMode: "eager" */ "./verplicht");
    const taal = (opties.taal ?? "nl") as Taal;
    const uitrekenen = maakFormulerekenaar(taal);
    let code = GOED;
    const regel = (tekst: string): string => {
      const mist = ontbrekendArgument(tekst, taal);
      const antwoord = mist === undefined ? uitrekenen(tekst) : { fout: "#VALUE!", melding: mist };
      if ("fout" in antwoord) code = FOUT_IN_UITKOMST;
      return `${JSON.stringify(antwoord)}\n`;
    };
    if (formule !== undefined) {
      const mist = ontbrekendArgument(formule, taal);
      if (mist !== undefined) throw new Gebruiksfout(mist);
      await schrijf(regel(formule));
    } else
      for await (const regels of leesRegels(invoer)) {
        const formules = regels.filter((r) => r.trim() !== "");
        // Per groep, zodat wat klaar is ook verschijnt, en niet elke regel een eigen schrijfopdracht kost.
        for (let i = 0; i < formules.length; i += GROEP)
          if (
            !(await schrijf(
              formules
                .slice(i, i + GROEP)
                .map(regel)
                .join(""),
            ))
          )
            return code;
      }
    return code;
  },
};

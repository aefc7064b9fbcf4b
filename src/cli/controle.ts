import { bronnaam, leesBestand } from "./bestandsnamen";
import { FOUT_IN_UITKOMST, Gebruiksfout, GOED, type Opdracht } from "./opdracht";
import { leesOpties } from "./opties";
import { vandaag } from "./vandaag";

const hulp = `wmo controle werkmap.xlsx [--regel id] [--formules ja] [--json ja]

Controleert een werkmap, van uzelf of met onze bladen: fouten, dubbel getelde totalen, getallen als tekst, formules die het patroon
breken, verouderde uitkomsten en veel meer waar een controller op let. Elke bevinding zegt waar zij staat en hoe
zij op te lossen is. Onderaan staat wat niet bekeken is, en wat er met het bestand meegaat. Er wordt niets gewijzigd.

Op een bevinding kan in de werkmap akkoord gegeven worden, op het blad Akkoord; die wordt dan alleen nog geteld.

  --regel id      alleen deze regel, bijvoorbeeld dubbeltelling
  --formules ja   ook alle verschillende formules, elk één keer
  --json ja       als JSON, voor een ander programma

Afsluitcode: 0 er zijn geen fouten zonder akkoord, 1 er zijn fouten, 2 de aanroep klopt niet of het bestand is niet te lezen.`;

const JA = ["ja", "nee"] as const;

/** wmo controle: wat een controller in een werkmap zou vinden. */
export const controle: Opdracht = {
  naam: "controle",
  wat: "controleert een werkmap op fouten en tegenspraken",
  hulp,
  async voer(argumenten, invoeruitvoer) {
    const { schrijf, map, voortgang } = invoeruitvoer;
    const { los, opties } = leesOpties(argumenten, { regel: [], formules: JA, json: JA });
    const bron = bronnaam("controle", los);
    if (los.length > 1)
      throw new Gebruiksfout(`controle krijgt één werkmap, en kreeg er ${los.length}: ${los.join(" ")}.`);
    const inhoud = leesBestand(map, bron);
    // Pas hier laden: --help en een verkeerde aanroep hoeven niet op het rekenblad te wachten.
    const { regels } = await import(/* webpackMode: "eager" */ "../audit/controle/regels");
    const { controlebeeld } = await import(/* webpackMode: "eager" */ "../audit/controle/beeld");
    const { controletekst } = await import(/* webpackMode: "eager" */ "../audit/controle/controletekst");
    const { leesWerkboek } = await import(/* webpackMode: "eager" */ "../audit/werkboek/werkboek");
    const { Bestandsfout } = await import(/* webpackMode: "eager" */ "../xlsx/bestand/weigering");
    if (opties.regel !== undefined && !regels.some((r) => r.id === opties.regel))
      throw new Gebruiksfout(
        `De regel “${opties.regel}” bestaat niet; kies uit ${regels.map((r) => r.id).join(", ")}.`,
      );
    try {
      voortgang("De werkmap lezen…");
      const beeld = controlebeeld(leesWerkboek(inhoud, vandaag(invoeruitvoer)), opties.regel, voortgang);
      const metFormules = opties.formules === "ja";
      await schrijf(
        opties.json === "ja"
          ? `${JSON.stringify(metFormules ? beeld : { ...beeld, formules: undefined }, null, 2)}\n`
          : `${controletekst(beeld, metFormules).join("\n")}\n`,
      );
      const fouten = beeld.bevindingen.filter((b) => b.ernst === "fout" && b.akkoord === undefined);
      return fouten.length > 0 ? FOUT_IN_UITKOMST : GOED;
    } catch (fout) {
      if (fout instanceof Bestandsfout) throw new Gebruiksfout(`${bron}: ${fout.message}`);
      throw fout;
    }
  },
};

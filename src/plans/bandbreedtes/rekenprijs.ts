import type { Bandtabel, Grensregel } from "../../domain/bandbreedte";
import { bandkosten, besparingBandbreedte, type Bandprijzen } from "../../domain/bandkosten";
import { Rekenfout } from "../../domain/fout";
import { prijzenVan } from "./banden";
import { lijstenVan } from "./lijsten";
import type { Prijsuitkomst } from "./uitkomst";
import type { Bandbreedtesvraag } from "./vraag";

/** Wat een prijs per band met deze cliënten doet; undefined zonder prijzen. */
export function rekenPrijs(
  vraag: Bandbreedtesvraag,
  tabel: Bandtabel,
): Prijsuitkomst | Rekenfout | undefined {
  const prijzen = prijzenVan(vraag.banden);
  if (prijzen === undefined) return undefined;
  const { nu, straks, aantallen } = lijstenVan(vraag.groepen);
  const { grens, onderLaagste } = vraag.regels;
  const afspraak = (regel: Grensregel): Bandprijzen => ({ prijzen, tabel, regel, onderLaagste });
  try {
    return {
      kostenNu: bandkosten(nu, afspraak(grens), aantallen),
      kostenStraks: bandkosten(straks, afspraak(grens), aantallen),
      besparing: besparingBandbreedte(nu, straks, afspraak(grens), aantallen),
      besparingTm: besparingBandbreedte(nu, straks, afspraak("t/m"), aantallen),
      besparingTot: besparingBandbreedte(nu, straks, afspraak("tot"), aantallen),
    };
  } catch (fout) {
    if (fout instanceof Rekenfout) return fout;
    throw fout;
  }
}

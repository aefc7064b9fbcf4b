import {
  berekening,
  bron,
  eenheid,
  formule,
  kop,
  kopLinks,
  label,
  links,
  uitkomst,
} from "../../workbook/cellen";
import { zetKopje, zetRij } from "../opgave/opbouw";
import type { Werk } from "../opgave/plan";
import { WACHT } from "./reken";
import { statussen, type Adviesvraag } from "./vraag";

type W = Werk<Adviesvraag>;

/** Hoeveel punten er per status zijn, en wat er blijft liggen. */
export function zetStand(w: W): void {
  const { o, n } = w;
  zetKopje(o, "Stand van de adviespunten");
  zetRij(o, kopLinks("Status"), kop("Punten"));
  const eerste = o.rij;
  for (const status of statussen)
    zetRij(o, label(status), berekening(formule(`COUNTIF(${n("punt_status")},A${o.rij})`), "getal0"));
  o.namen.push({ naam: n("per_status"), bereik: `B${eerste}:B${o.rij - 1}` });
  const wacht = WACHT.map((s) => `(${n("punt_status")}="${s}")`).join("+");
  const teLaat = `SUMPRODUCT((${wacht})*(${n("punt_deadline")}<>"")*(${n("punt_deadline")}<${n("peildatum")}))`;
  const zonder = `SUMPRODUCT((${n("punt_advies")}<>"")*(${n("punt_terugkoppeling")}=""))`;
  zetGetal(w, "te_laat", "Zonder advies terwijl de datum voorbij is", teLaat, "op de peildatum");
  zetGetal(
    w,
    "zonder_terugkoppeling",
    "Met advies, nog zonder terugkoppeling",
    zonder,
    "het college moet nog antwoorden",
  );
}

function zetGetal({ o, n }: W, naam: string, wat: string, som: string, hoe: string): void {
  const r = zetRij(o, label(wat), uitkomst(formule(som), "getal0"), eenheid("punten"), bron(hoe));
  o.namen.push({ naam: n(naam), bereik: `B${r}` });
  o.signaalregels.push({ bereik: `B${r}`, als: { celIs: ">", dan: 0 }, signaal: "letOp" });
}

/** Hoe ver elke indicator is, van de nulmeting naar het doel. */
export function zetVoortgang(w: W): void {
  const { o, n } = w;
  if (w.vraag.indicatoren.length === 0) return;
  zetKopje(o, "Voortgang van de indicatoren");
  zetRij(o, kopLinks("Indicator"), kop("Te gaan"), kop("Bereikt"), kopLinks("Oordeel"));
  const eerste = o.rij;
  w.vraag.indicatoren.forEach((_, i) => {
    const r = o.rij;
    const bij = (naam: string) => `INDEX(${n(`indicator_${naam}`)},${i + 1})`;
    const geen = `OR(${bij("meting")}="",${bij("doel")}=${bij("nulmeting")})`;
    zetRij(
      o,
      links(formule(bij("wat"))),
      berekening(formule(`${bij("doel")}-${bij("nulmeting")}`), "getal1"),
      uitkomst(formule(`IF(${geen},"",(${bij("meting")}-${bij("nulmeting")})/B${r})`), "procent0"),
      links(
        formule(
          `IF(B${r}=0,"doel is de nulmeting",IF(C${r}="","nog niet gemeten",IF(C${r}>=1,"gehaald",IF(C${r}>0,"onderweg","geen vooruitgang"))))`,
        ),
      ),
    );
  });
  o.namen.push(
    { naam: n("bereikt"), bereik: `C${eerste}:C${o.rij - 1}` },
    { naam: n("indicator_oordeel"), bereik: `D${eerste}:D${o.rij - 1}` },
  );
}

import type { Cel } from "../../workbook/blad";
import { berekening, formule, kop, kopLinks, links } from "../../workbook/cellen";
import { zetKopje, zetRij, zetUitleg } from "../opgave/opbouw";
import type { Werk } from "../opgave/plan";
import { GOED } from "./reken";
import type { Planningsvraag } from "./vraag";

type W = Werk<Planningsvraag>;

/** Of elke stap na de stap komt waar hij op wacht. */
export function zetVolgorde(w: W): void {
  const bij = (naam: string, i: number | string) => `INDEX(${w.n(naam)},${i})`;
  zetKopje(w.o, "Kloppen de datums met de volgorde?");
  zetRij(w.o, kopLinks("Stap"), kop("Datum"), kop("Nummer"), kop("Wacht op"), kopLinks("Oordeel"));
  const eerste = w.o.rij;
  w.vraag.stappen.forEach((_, i) => {
    const r = w.o.rij;
    const buiten = `OR(D${r}>ROWS(${w.n("stap_na")}),D${r}=C${r})`;
    const eerder = bij("stap_datum", `MIN(D${r},ROWS(${w.n("stap_na")}))`);
    const oordeel = `IF(D${r}="","geen volgorde",IF(${buiten},"die stap is er niet",IF(B${r}>=${eerder},"goed",(${eerder}-B${r})&" dagen te vroeg")))`;
    zetRij(
      w.o,
      links(formule(bij("stap_wat", i + 1))),
      berekening(formule(bij("stap_datum", i + 1)), "datum"),
      berekening(i + 1, "jaartal"),
      berekening(formule(`IF(N(${bij("stap_na", i + 1)})=0,"",${bij("stap_na", i + 1)})`), "jaartal"),
      links(formule(oordeel)),
    );
  });
  sluit(w, "stap_oordeel", "E", eerste);
}

/** Of elke opzegtermijn past, en wanneer uiterlijk had moeten worden opgezegd. */
export function zetOpzeggingen(w: W): void {
  if (w.vraag.opzeggingen.length === 0) return;
  const bij = (naam: string, i: number) => `INDEX(${w.n(naam)},${i})`;
  zetKopje(w.o, "Passen de opzegtermijnen?");
  zetRij(
    w.o,
    kopLinks("Wat"),
    kop("Vroegste einde"),
    kop("Dagen te kort"),
    kop("Uiterlijk opzeggen"),
    kopLinks("Oordeel"),
  );
  const eerste = w.o.rij;
  w.vraag.opzeggingen.forEach((_, i) => {
    const r = w.o.rij;
    const [op, termijn, einde] = ["datum", "termijn", "einde"].map((s) => bij(`opzegging_${s}`, i + 1));
    zetRij(
      w.o,
      links(formule(bij("opzegging_wat", i + 1))),
      berekening(formule(`EDATE(${op},${termijn})`), "datum"),
      berekening(formule(`MAX(0,B${r}-${einde})`), "getal0"),
      berekening(formule(`EDATE(${einde},-${termijn})`), "datum"),
      links(formule(`IF(C${r}=0,"binnen de termijn",C${r}&" dagen te kort")`)),
    );
  });
  w.o.namen.push(
    { naam: w.n("vroegste_einde"), bereik: `B${eerste}:B${w.o.rij - 1}` },
    { naam: w.n("uiterlijk_opzeggen"), bereik: `D${eerste}:D${w.o.rij - 1}` },
  );
  sluit(w, "opzegging_oordeel", "E", eerste);
}

/** Of de tijdvakken van één onderwerp op elkaar aansluiten. */
export function zetTijdvakken(w: W): void {
  if (w.vraag.tijdvakken.length === 0) return;
  const bij = (naam: string, i: number) => `INDEX(${w.n(naam)},${i})`;
  zetKopje(w.o, "Sluiten de tijdvakken aan?");
  zetUitleg(
    w.o,
    "Een gat betekent dat voor die dagen niets is afgesproken; een overlap dat er twee dingen gelden.",
  );
  zetRij(
    w.o,
    kopLinks("Wat er geldt"),
    kop("Vanaf"),
    kop("Vorige tot en met"),
    kop("Dagen ertussen"),
    kopLinks("Oordeel"),
  );
  const eerste = w.o.rij;
  w.vraag.tijdvakken.forEach((_, i) => {
    const r = w.o.rij;
    const [nu, vorig] = [
      `INDEX(${w.n("tijdvak_onderwerp")},${i + 1})`,
      `INDEX(${w.n("tijdvak_onderwerp")},${i})`,
    ];
    const oordeel = `IF(${nu}<>${vorig},"begin",IF(OR(B${r}="",C${r}=""),"overlap zonder einde of begin",IF(D${r}=0,"sluit aan",IF(D${r}>0,"gat van "&D${r}&" dagen","overlap van "&-D${r}&" dagen"))))`;
    const datum = (naam: string, plaats: number): Cel =>
      berekening(formule(`IF(N(${bij(naam, plaats)})=0,"",${bij(naam, plaats)})`), "datum");
    zetRij(
      w.o,
      links(formule(bij("tijdvak_geldt", i + 1))),
      datum("tijdvak_van", i + 1),
      i === 0 ? berekening() : datum("tijdvak_tot", i),
      i === 0 ? berekening() : berekening(formule(`IF(OR(B${r}="",C${r}=""),"",B${r}-C${r}-1)`), "getal0"),
      links(i === 0 ? "begin" : formule(oordeel)),
    );
  });
  sluit(w, "tijdvak_oordeel", "E", eerste);
}

/** Geeft de oordelen een naam en kleurt wat niet klopt. */
function sluit(w: W, naam: string, kolom: string, eerste: number): void {
  const bereik = `${kolom}${eerste}:${kolom}${w.o.rij - 1}`;
  w.o.namen.push({ naam: w.n(naam), bereik });
  const goed = GOED.map((t) => `${kolom}${eerste}="${t}"`).join(",");
  w.o.signaalregels.push({ bereik, als: { formule: `NOT(OR(${goed}))` }, signaal: "fout" });
}

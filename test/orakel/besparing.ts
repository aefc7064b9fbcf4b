import { afronden } from "../../src/domain/afronden";
import { bandnummerOfNul } from "../../src/domain/bandbreedte";
import { bandkosten } from "../../src/domain/bandkosten";
import { besparing, besparingVerschil, breekpuntDeclaratiegraad } from "../../src/domain/besparing";
import { kostenPxq, totaleMinuten } from "../../src/domain/kosten";
import { bandtabelVan, prijzenVan } from "../../src/plans/bandbreedtes/banden";
import type { Besparingsvraag } from "../../src/plans/besparing/delen";
import { lijstenVan, type Groeplijsten } from "./bandbreedtes";
import { ofFout, type Orakel } from "./orakel";

/** De uitkomsten van het plan Besparing uit de sommen van domain/, buiten het blad om. */
export function orakelBesparing(vraag: Besparingsvraag): Orakel {
  const { basis: b, groepen, lezing } = vraag;
  const minder = b.minutenNu - b.minutenStraks;
  const bij = (graad: number, weken = b.wekenPerJaar, minuten = minder) =>
    besparing(b.clienten, minuten, b.uurtarief, graad, weken);
  const bijGraadStraks = besparingVerschil(
    b.clienten,
    { minuten: b.minutenNu, declaratiegraad: b.declaratiegraad },
    { minuten: b.minutenStraks, declaratiegraad: b.declaratiegraadStraks ?? b.declaratiegraad },
    b.uurtarief,
    b.wekenPerJaar,
  );
  const { nu, straks, aantallen } = lijstenVan(groepen);
  const clienten = aantallen.reduce((som, x) => som + x, 0);
  const heleWeken = afronden(b.declaratiegraad * b.wekenPerJaar, 0);
  return {
    minuten_minder: [b.clienten * minder],
    uren_week: [(b.clienten * minder) / 60],
    uren_jaar: [((b.clienten * minder) / 60) * b.wekenPerJaar],
    volledig: [bij(1)],
    gedeclareerd: [bij(b.declaratiegraad)],
    breekpunt: [breekpuntDeclaratiegraad(b.minutenNu, b.declaratiegraad, b.minutenStraks)],
    bij_graad_straks: [bijGraadStraks],
    verlies: [bij(b.declaratiegraad) - bijGraadStraks],
    per_minuut: [bij(b.declaratiegraad, b.wekenPerJaar, 1)],
    ...(groepen.length === 0
      ? {}
      : {
          groepen_clienten: [clienten],
          groepen_gemiddeld_nu: [totaleMinuten(nu, aantallen) / clienten],
          groepen_gemiddeld_straks: [totaleMinuten(straks, aantallen) / clienten],
        }),
    ...(lezing === undefined
      ? {}
      : {
          lezing_besparing: [bij(1), bij(b.declaratiegraad), bij(1, heleWeken), bij(1, lezing.wekenGenoemd)],
        }),
    ...methoden(vraag),
  };
}

/** Dezelfde cliënten op het gemiddelde en op de verdeling, onder p*q en onder een prijs per band. */
function methoden({ basis: b, prijs, groepen, banden }: Besparingsvraag): Orakel {
  const alsGroep = [{ minutenNu: b.minutenNu, minutenStraks: b.minutenStraks, aantal: b.clienten }];
  const wie = [lijstenVan(alsGroep), ...(groepen.length > 0 ? [lijstenVan(groepen)] : [])];
  const pxq = (minuten: Float64Array, { aantallen }: Groeplijsten) =>
    kostenPxq(totaleMinuten(minuten, aantallen), b.uurtarief, b.declaratiegraad, b.wekenPerJaar);
  const prijzen = prijs && prijzenVan(banden);
  const perBand = (minuten: Float64Array, { aantallen }: Groeplijsten) =>
    ofFout(() =>
      bandkosten(
        minuten,
        {
          prijzen: prijzen as Float64Array,
          tabel: bandtabelVan(banden),
          regel: prijs?.grens ?? "t/m",
          onderLaagste: prijs?.onderLaagste ?? "fout",
        },
        aantallen,
      ),
    );
  const kosten = (kies: "nu" | "straks") => [
    ...wie.map((g) => pxq(g[kies], g)),
    ...(prijzen ? wie.map((g) => perBand(g[kies], g)) : []),
  ];
  const [nu, straks] = [kosten("nu"), kosten("straks")];
  if (nu.length < 2) return {};
  const verschil = nu.map((x, i) => {
    const y = straks[i];
    return typeof x === "number" && typeof y === "number" ? x - y : { fout: "#N/A" };
  });
  const wissel = ({ nu: van, straks: naar, aantallen }: Groeplijsten) =>
    aantallen.reduce((som, aantal, i) => {
      const [voor, na] = [van, naar].map((m) =>
        bandnummerOfNul(m[i] as number, bandtabelVan(banden), prijs?.grens ?? "t/m"),
      );
      return som + (voor === na ? 0 : aantal);
    }, 0);
  return {
    methode_nu: nu,
    methode_straks: straks,
    methode_besparing: verschil,
    ...(prijzen ? { methode_wissel: [...wie.map(() => "–"), ...wie.map(wissel)] } : {}),
  };
}

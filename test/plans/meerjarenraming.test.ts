import { meerjarenraming } from "../../src/plans/meerjarenraming/plan";
import { voorbeeldMeerjarenraming as VOORBEELD } from "../../src/plans/meerjarenraming/voorbeeld";
import type { Post, Ramingvraag } from "../../src/plans/meerjarenraming/vraag";
import { planBlad } from "../../src/plans/opgave/blad";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import { adres, leesGebied } from "../../src/formula/adres";
import type { Blad, Celwaarde } from "../../src/sheet/blad";
import { beproefPlan, bijNaam, uitgerold, verwachtOrakel } from "../hulp/planproef";
import { orakelRaming, rekenRaming } from "../orakel/raming";

/** Eén gemeente en vier posten, waarvan één bijna leeg; constante prijzen, baten met een min, en niets om mee te vergelijken. */
const KLEIN: Ramingvraag = {
  ...VOORBEELD,
  weergave: { jaar: 2027, eenheid: "euro", tekenafspraak: "lasten + en baten -" },
  prijzen: { ...VOORBEELD.prijzen, getoond: "constante prijzen" },
  posten: [
    ...VOORBEELD.posten.slice(2, 5).map((p): Post => ({ ...p, huidig: undefined })),
    {
      gemeente: "VERZONNENDAM",
      taakveld: "6.71A",
      soort: "baten",
      vorm: "overig",
      duur: "incidenteel",
      tPlus3: -0.5,
    },
  ],
};

/** Alles positief met een letter; ingevuld in constante en getoond in lopende prijzen. */
const LETTERS: Ramingvraag = {
  ...VOORBEELD,
  weergave: { ...VOORBEELD.weergave, tekenafspraak: "alles positief met V/N" },
  prijzen: { ...VOORBEELD.prijzen, ingevuld: "constante prijzen" },
};

/** Eén post: elk bereik is één cel. */
const EEN: Ramingvraag = { ...VOORBEELD, posten: VOORBEELD.posten.slice(0, 1) };

/** Drie gemeenten en een lijst die zo lang is dat zij onder de tabellen staat. */
const LANG: Ramingvraag = {
  ...VOORBEELD,
  posten: ["", "berg"].flatMap((eind) =>
    [...VOORBEELD.posten, ...VOORBEELD.posten.slice(0, 3)].map((p): Post => ({
      ...p,
      gemeente: p.gemeente.replace("dam", `dam${eind}`),
      huidig: (p.huidig ?? 0) / 3,
    })),
  ),
};

beproefPlan(
  meerjarenraming,
  { voorbeeld: VOORBEELD, klein: KLEIN, letters: LETTERS, een: EEN, lang: LANG },
  orakelRaming,
);

/** Typt waarden in de cellen onder namen (de zoveelste cel) en rekent het blad opnieuw. */
function typ(
  vraag: Ramingvraag,
  ...getypt: readonly [naam: string, inhoud: Celwaarde, plaats?: number][]
): Blad {
  const blad = planBlad(meerjarenraming, vraag);
  const nieuw = new Map(
    getypt.map(([naam, inhoud, plaats = 0]) => {
      const gebied = leesGebied(blad.namen?.find((n) => n.naam === `WMO_Raming_${naam}`)?.bereik ?? "");
      if (gebied === undefined) throw new Error(`${naam} staat niet op het blad.`);
      return [adres({ ...gebied.van, rij: gebied.van.rij + plaats }), inhoud] as const;
    }),
  );
  const cellen = blad.cellen.map((c) => ({ ...c, inhoud: nieuw.get(c.adres) ?? c.inhoud }));
  return metUitkomsten([{ ...blad, cellen }])[0] as Blad;
}

function waarde(blad: Blad, naam: string): Celwaarde | null | undefined {
  return bijNaam(blad, `WMO_Raming_${naam}`)?.flat()[0];
}

test("het voorbeeld met de hand nagerekend: saldo -3.712,19, en 15,56 nadelig tegenover de huidige begroting", () => {
  const { totaal, taakvelden, gebied } = rekenRaming(VOORBEELD).gebieden[0];
  expect(totaal.lasten.bedragen[2]).toBeCloseTo(3869.01, 9);
  expect(totaal.baten.bedragen[2]).toBeCloseTo(156.82, 9);
  expect(totaal.saldo.bedragen[2]).toBeCloseTo(-3712.19, 9);
  expect(totaal.saldo.bedrag).toBeCloseTo(-15.56, 9);
  expect(totaal.saldo.oordeel).toBe("nadelig");
  // De besparing staat op 6.711 en de consulenten op 6.21: elk taakveld heeft zijn eigen oordeel.
  expect(gebied.taakvelden).toEqual(["6.21", "6.711", "6.91"]);
  expect(taakvelden.map((t) => t.lasten.oordeel)).toEqual(["nadelig", "voordelig", ""]);
  expect(waarde(typ(VOORBEELD), "antwoord")).toBe(
    "Saldo 2026: € 3.712.190 nadelig; € 15.560 nadelig ten opzichte van de huidige begroting.",
  );
});

test("constante prijzen delen door de prijsindex, met jaar t als 1", () => {
  const uit = rekenRaming({ ...EEN, prijzen: { ...EEN.prijzen, getoond: "constante prijzen" } });
  const lasten = uit.gebieden[0].totaal.lasten.bedragen;
  expect(lasten[0]).toBeCloseTo(1812.45 * 1.04 * 1.03, 9);
  expect(lasten[2]).toBeCloseTo(1987.64, 9);
  expect(lasten[5]).toBeCloseTo(2130.03 / (1.025 * 1.025 * 1.02), 9);
  expect(lasten[6]).toBeCloseTo(1950, 9);
});

test.each<[string, [string, Celwaarde][], Partial<Ramingvraag>]>([
  [
    "euro, plus en min, 2030",
    [
      ["eenheid", "euro"],
      ["tekenafspraak", "lasten + en baten -"],
      ["jaar", 2030],
    ],
    { weergave: { jaar: 2030, eenheid: "euro", tekenafspraak: "lasten + en baten -" } },
  ],
  [
    "letters, en van constante naar lopende prijzen",
    [
      ["tekenafspraak", "alles positief met V/N"],
      ["ingevuld_in", "constante prijzen"],
    ],
    {
      weergave: { ...VOORBEELD.weergave, tekenafspraak: "alles positief met V/N" },
      prijzen: { ...VOORBEELD.prijzen, ingevuld: "constante prijzen" },
    },
  ],
  [
    "constante prijzen",
    [["prijsbasis", "constante prijzen"]],
    { prijzen: { ...VOORBEELD.prijzen, getoond: "constante prijzen" } },
  ],
])(
  "wie op het blad kiest voor %s, ziet wat een blad toont dat met die keuze gemaakt is",
  (_, getypt, anders) => {
    const vraag = { ...VOORBEELD, ...anders };
    const blad = typ(VOORBEELD, ...getypt);
    verwachtOrakel(meerjarenraming, blad, orakelRaming(vraag));
    const cellen = [...uitgerold(blad).values()];
    const { jaar } = vraag.weergave;
    const { jaren } = rekenRaming(vraag);
    expect([jaren[0], jaren[2], jaren[5]]).toEqual([
      `rekening ${jaar - 2}`,
      `begroting ${jaar}`,
      `raming ${jaar + 3}`,
    ]);
    for (const kop of [...jaren, `huidige begroting ${jaar}`])
      expect(cellen.filter((c) => c === kop).length).toBeGreaterThan(10);
    expect(cellen).toContain(`Lasten, ${vraag.weergave.eenheid}, ${vraag.prijzen.getoond}`);
  },
);

test("de controle telt posten waarvan gemeente, taakveld, soort, vorm of duur niet past", () => {
  const namen = ["posten_in_lijst", "posten_zonder_regel", "posten_zonder_duur", "posten_zonder_vorm"];
  const goed = typ(VOORBEELD);
  expect(namen.map((n) => waarde(goed, n))).toEqual([10, 0, 0, 0]);
  const fout = typ(
    VOORBEELD,
    ["gemeente", "Elders", 0],
    ["taakveld", "6.99", 1],
    ["soort", "lsten", 2],
    ["duur", "eenmalig", 3],
    ["vorm", "natura", 4],
    ["vorm", "budget", 5],
  );
  expect(namen.map((n) => waarde(fout, n))).toEqual([10, 3, 1, 2]);
});

test("een nieuw bedrag in de lijst loopt door naar regel, totaal en samenvatting; de controle ziet lege bedragen", () => {
  const meer = typ(VOORBEELD, ["t", 1987640 + 1000]);
  expect(waarde(meer, "samen_lasten_t")).toBeCloseTo(3870.01, 9);
  expect(waarde(meer, "gemeente_1_lasten_t")).toBeCloseTo(2584.4, 9);
  expect(waarde(meer, "gemeente_2_lasten_t")).toBeCloseTo(1285.61, 9);
  expect(waarde(metUitkomsten([planBlad(meerjarenraming, KLEIN)])[0] as Blad, "lege_bedragen")).toBe(5);
  expect(waarde(metUitkomsten([planBlad(meerjarenraming, KLEIN)])[0] as Blad, "posten_zonder_huidig")).toBe(
    4,
  );
});

test("afronding blijft zichtbaar: drie regels van 0,5 zijn afgerond 3 en het totaal is 2", () => {
  const over = { gemeente: "Verzonnendam", soort: "lasten", vorm: "ZIN", duur: "structureel" } as const;
  const post = (taakveld: string): Post => ({ ...over, taakveld, t: 500 });
  const vraag = { ...VOORBEELD, posten: ["6.711", "6.21", "6.91"].map(post) };
  const { afronding, taakvelden, totaal } = rekenRaming(vraag).gebieden[0];
  expect(taakvelden.map((t) => t.lasten.bedragen[2])).toEqual([0.5, 0.5, 0.5]);
  expect(totaal.lasten.bedragen[2]).toBe(1.5);
  expect(afronding.lasten[2]).toBe(1);
  const cellen = uitgerold(typ(vraag));
  const [plek] = [...cellen].find(([, w]) => w === "Afgeronde regels min totaal") ?? [];
  expect(cellen.get(`I${plek?.slice(1)}`)).toBe(1);
  expect(waarde(typ(vraag), "zin_afronding")).toBe(
    "De afgeronde regels zijn samen niet precies het totaal bij lasten begroting 2026 (Verzonnendam). Dat komt door afronden: geen regel is bijgesteld, en het verschil staat onder de tabel.",
  );
});

test("vier euro meer is ook in duizendtallen nadelig, al staat er 0", () => {
  const over = { gemeente: "Verzonnendam", taakveld: "6.21", vorm: "overig", duur: "structureel" } as const;
  const vraag: Ramingvraag = {
    ...VOORBEELD,
    posten: [
      { ...over, soort: "lasten", t: 1004, huidig: 1000 },
      { ...over, soort: "baten", t: 1004, huidig: 1000 },
    ],
  };
  const { lasten, baten, saldo } = rekenRaming(vraag).gebieden[0].totaal;
  expect(lasten.bedrag).toBeCloseTo(0.004, 9);
  expect([lasten.oordeel, baten.oordeel, saldo.oordeel]).toEqual(["nadelig", "voordelig", ""]);
  const blad = typ(vraag);
  expect(["lasten", "baten", "saldo"].map((s) => waarde(blad, `samen_${s}_oordeel`))).toEqual([
    "nadelig",
    "voordelig",
    "",
  ]);
});

test("zonder huidige begroting is er geen vergelijking, en dat staat er", () => {
  const uit = rekenRaming(KLEIN).gebieden[0].totaal;
  expect([uit.saldo.bedrag, uit.saldo.oordeel, uit.lasten.oordeel]).toEqual(["", "", ""]);
  const blad = typ(KLEIN);
  expect(waarde(blad, "zin_leeg")).toBe("Let op: 5 bedragen zijn leeg en tellen als 0.");
  expect(waarde(blad, "zin_huidig")).toBe(
    "Let op: geen enkele post heeft een bedrag in de huidige begroting; er is geen vergelijking.",
  );
  expect(waarde(blad, "kern_verschil")).toBe("");
});

test("meer gemeenten dan er op een blad passen is een bezwaar", () => {
  const met = (aantal: number) =>
    meerjarenraming.bezwaren?.({
      ...VOORBEELD,
      posten: Array.from({ length: aantal }, (_, i): Post => ({
        ...(VOORBEELD.posten[0] as Post),
        gemeente: `G${i}`,
      })),
    });
  expect(met(50)).toEqual([]);
  expect(met(51)).toEqual([expect.stringContaining("Er staan 51 gemeenten in de lijst")]);
});

test("de grafiek stapelt de taakvelden: een reeks per regel van de tabel Lasten", () => {
  const [grafiek] = planBlad(meerjarenraming, VOORBEELD).grafieken ?? [];
  expect(grafiek?.soort).toBe("gestapeld");
  const cellen = uitgerold(typ(VOORBEELD));
  const namen = grafiek?.reeksen.map((r) => (typeof r.naam === "string" ? r.naam : cellen.get(r.naam.cel)));
  expect(namen).toEqual([
    "6.21 toegang",
    "6.711 huishoudelijke ondersteuning",
    "6.91 beleid en contractmanagement",
  ]);
  expect(grafiek?.reeksen.map((r) => cellen.get(r.waarden.split(":")[0] as string))).toEqual(
    [630.95, 2890.37, 38.46].map((w) => expect.closeTo(w, 9) as unknown),
  );
});

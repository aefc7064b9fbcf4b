// De keten op haar grootst: 12 producten x 10 jaar, alle manieren van beleid naast elkaar. Van één gewijzigd uitgangspunt tot alle uitkomsten er weer staan.
// node bench/keten.js drukt de tabel; npm run bench neemt haar rijen mee. Veel rondes: een traag moment van de machine beslist zo niet.
require("../scripts/ts-hook");
const { mediaan } = require("./meet");
const { leesBegroting } = require("../src/plans/begroting/lees.ts");
const { maakBegroting } = require("../src/plans/begroting/maak.ts");
const { alsRekenblad, metUitkomsten } = require("../src/sharing/uitkomsten.ts");

const JAREN = 10;
const PRODUCTEN = 12;
const DOEL_IN_MS = 100;
const MAANDEN = "WMO_Overgang_maand";

/** Een verzonnen gemeente die alles gebruikt wat de keten kent. */
function opgave() {
  const overgang = {};
  return {
    versie: 1,
    titel: "Bench",
    peildatum: "2026-01-01",
    uitgangspunten: {
      Oud_product: "P1",
      Nieuw_product: "P2",
      Beleid: "hard met herindicatie",
      Ingangsdatum_overgang: "2026-07-01",
      Uren_herindicatie: 2,
      Uren_aanvraag: 2.5,
      Uren_beschikbaar: 40,
      Loonkosten_per_maand: 7000,
      Looptijd_indicatie: 5,
      Jaren: Array.from({ length: JAREN }, (_, i) => ({
        jaar: 2026 + i,
        aflopend: 60,
        ova: 0.04,
        ppc: 0.02,
      })),
      Producten: Array.from({ length: PRODUCTEN }, (_, i) => ({
        product: `P${i + 1}`,
        vorm: i % 3 === 2 ? "pgb" : "ZIN",
        clienten: 636 - 40 * i,
        minuten: 136 - i,
        uurtarief: 37.2,
        declaratiegraad: 0.77,
        indicatie: i % 2 === 0 ? "nee" : "ja",
        bijdrage: "ja",
        ...(i % 4 === 3 ? { groei: 0.02 } : { instroom: 40, uitstroom: 0.08 }),
      })),
    },
    plannen: [
      "tarief",
      { plan: "clienten", delen: { overgang } },
      { plan: "overgang", delen: { herindicaties: {} } },
      { plan: "consulenten", delen: { overgang, termijn: {}, herindicaties: {} } },
      { plan: "lasten", delen: { overgang, bijdrage: {} } },
    ],
  };
}

/** Per uitgangspunt: in welke cel het staat, en waardes om heen en weer te wisselen. */
const WIJZIGINGEN = [
  ["uren beschikbaar", "WMO_Uren_beschikbaar", [40, 55]],
  ["uren per aanvraag", "WMO_Uren_aanvraag", [2.5, 3]],
  ["weken per jaar", "WMO_Weken_per_jaar", [52, 52.2]],
  ["cliënten van het eerste product", "WMO_Producten_product_clienten", [636, 600]],
];

function maakKeten() {
  const uitslag = leesBegroting(opgave());
  if ("klachten" in uitslag) throw new Error(uitslag.klachten.map((k) => k.zin).join("\n"));
  return maakBegroting(uitslag.begroting);
}

const plekVan = (bladen, naam) => {
  const blad = bladen.find((b) => b.namen?.some((n) => n.naam === naam));
  return [blad.titel, blad.namen.find((n) => n.naam === naam).bereik.split(":")[0]];
};

/** Zoveel maanden rekent het blad Overgang door: de rijen van zijn lijst. */
function aantalMaanden(bladen) {
  const { bereik } = bladen.flatMap((b) => b.namen ?? []).find((n) => n.naam === MAANDEN);
  const [van, tot] = bereik.split(":").map((hoek) => Number(hoek.replace(/\D/g, "")));
  return tot - van + 1;
}

/** Rijen voor de tabel van npm run bench. */
function ketenrijen() {
  const bladen = maakKeten();
  const formules = bladen.flatMap((b) =>
    b.cellen.flatMap(({ adres, inhoud }) => (inhoud?.formule === undefined ? [] : [[b.titel, adres]])),
  );
  const uit = [];
  const eerst = mediaan(() => metUitkomsten(bladen), { keren: 5, opwarmen: 1 });
  uit.push([
    `keten, ${formules.length} formules`,
    `${eerst.toFixed(0)} ms`,
    "eerste keer, met opbouwen",
    "-",
    "-",
  ]);
  const rekenblad = alsRekenblad(bladen);
  const maanden = aantalMaanden(bladen);
  const [lasten, waar] = plekVan(bladen, "WMO_Lasten_lasten_met");
  for (const [wat, naam, waardes] of WIJZIGINGEN) {
    const [blad, plek] = plekVan(bladen, naam);
    let keer = 0;
    const gezien = new Set();
    const t = mediaan(
      () => {
        rekenblad.zet(blad, plek, waardes[++keer % 2]);
        for (const [titel, adres] of formules) rekenblad.lees(titel, adres);
        gezien.add(rekenblad.lees(lasten, waar));
        return keer;
      },
      { keren: 41, opwarmen: 8 },
    );
    if (gezien.size !== 2) throw new Error(`${wat}: de lasten volgen de wijziging niet`);
    uit.push([
      `keten, ${PRODUCTEN} producten x ${JAREN} jaar, ${maanden} maanden, ${wat}`,
      `${t.toFixed(0)} ms`,
      "van wijziging tot uitkomst",
      `onder ${DOEL_IN_MS} ms`,
      t < DOEL_IN_MS ? "ja" : "NEE",
    ]);
  }
  return uit;
}

module.exports = { ketenrijen, maakKeten };

if (require.main === module) for (const rij of ketenrijen()) console.log(rij.join("  |  "));

// De handleiding van het invoerbestand en zijn JSON Schema, uit dezelfde opgave als formulieren en bladen.
require("./ts-hook");
const { allePlannen } = require("../src/plans/plannen");
const { begrotingschema } = require("../src/plans/begroting/schema");
const { gedeeldeLijsten, gedeeldeVelden } = require("../src/plans/begroting/gedeeld");

/** docs/begroting.schema.json. */
function schema() {
  return `${JSON.stringify(begrotingschema(), null, 2)}\n`;
}

/** docs/begroting-invoer.md. */
function handleiding() {
  return [
    "# Het invoerbestand van een begroting",
    "",
    "<!-- Gemaakt door npm run genereer; niet met de hand wijzigen. -->",
    "",
    "`npx wmo begroting invoer.json uit.xlsx` maakt van dit bestand een werkmap; in het paneel leest het formulier Nieuwe",
    "begroting hetzelfde bestand. De vorm staat als JSON Schema in [begroting.schema.json](begroting.schema.json): een editor",
    "die dat kent vult aan en streept aan. Voorbeelden staan in [voorbeelden/](../voorbeelden).",
    "",
    "```json",
    JSON.stringify(KLEIN, null, 2),
    "```",
    "",
    "- Een getal staat zonder aanhalingstekens en met een punt (`37.2`), een percentage als aandeel (`0.77`). Als tekst mag alles zoals u",
    '  het in Excel typt: `"37,20"`, `"€ 1.234,-"`, `"77%"`, `"2:30"`, `"1-7-2024"`, `"1 juli 2024"`, `"2024-07-01"`.',
    "- Wat niet vanzelf spreekt wordt gezegd: na het schrijven staat er per gegeven wat ervan gemaakt is.",
    '- Een waarde mag met haar bron: `{ "waarde": 636, "bron": "Notitie, tabel 1" }`. De bron komt op het blad te staan.',
    '- `{ "norm": true }` vraagt de norm op de peildatum. Wat een norm of een afspraak heeft, mag ook worden weggelaten.',
    '- Een lijst is `[ … ]`, of `{ "rijen": [ … ], "bron": "…" }`. Of een tabel zoals zij in uw werkblad staat, met haar kop:',
    '  `{ "tabel": "Jaar;Aflopend\\n2024;216" }`, `{ "tabel": [["Jaar", "Aflopend"], [2024, 216]] }`, of voor `wmo begroting` een CSV-bestand',
    '  naast het invoerbestand: `{ "bestand": "jaren.csv" }`. Kolommen gaan op hun kop; eenheden in de kop (uren, per maand, x 1.000) worden',
    "  omgerekend, en een totaal telt niet mee.",
    '- Een deel dat weggelaten mag worden, telt mee zodra het er staat, ook leeg: `"vast": {}`.',
    "- Klopt er iets niet, dan komt er per fout een zin met haar plaats, alle tegelijk, en wordt er niets geschreven.",
    '- `bronnen` bij een plan zet bij een uitkomst wat een stuk erover zegt: `{ "volledig": "De notitie: € 225.551." }`. De sleutel is',
    "  de naam van de cel, zonder `WMO_` en de naam van het plan.",
    "",
    "## Uitgangspunten die plannen delen",
    "",
    "Zij staan in een begroting één keer, op het blad Uitgangspunten, in een cel met de naam `WMO_<sleutel>`.",
    "",
    ...tabel(
      ["sleutel", "wat", "eenheid", "zonder opgave"],
      [...gedeeldeVelden(allePlannen)].map(([naam, v]) => [`\`${naam}\``, v.label, v.eenheid, terugval(v)]),
    ),
    "",
    ...[...gedeeldeLijsten(allePlannen)].flatMap(([naam, l]) => lijst(naam, l, "###")),
    "## Plannen",
    "",
    ...allePlannen.flatMap(plan),
    "## Extra uitgangspunten en nagerekende figuren",
    "",
    "`extra` zet een gegeven op het blad Uitgangspunten dat geen plan vraagt: `naam`, `label`, `eenheid`, `vorm` (getal, euro of",
    "aandeel), en een `waarde` met `bron` of de sleutel van een `norm`. De cel heet `WMO_<naam>`.",
    "",
    "`nagerekend` legt figuren uit een stuk naast wat er uit de uitgangspunten komt: een `inleiding`, en `figuren` met `naam`,",
    "`wat`, `formule`, `eenheid`, `vorm`, `decimalen`, `gedrukt` (wat er in het stuk staat), `plaats` en `uitleg`. Een formule",
    "rekent met namen van cellen, gewone functies en WMO-functies, in het Engels met komma's en zonder `=`. De cel heet",
    "`WMO_Nagerekend_<naam>`.",
    "",
  ].join("\n");
}

const KLEIN = {
  versie: 1,
  titel: "Capaciteit 2024",
  peildatum: "2024-07-01",
  uitgangspunten: { Jaren: { rijen: [{ jaar: 2024, aflopend: 216, nieuw: 70 }], bron: "Eigen telling" } },
  plannen: ["capaciteit"],
};

function plan(p) {
  const delen = p.delen.map((d) => ({ ...d, eigen: d.velden.filter((v) => !v.gedeeld) }));
  const lijsten = p.lijsten.filter((l) => !l.gedeeld);
  const deelt = [...p.delen.flatMap((d) => d.velden), ...p.lijsten].flatMap((v) =>
    v.gedeeld ? [`\`${v.gedeeld}\``] : [],
  );
  return [
    `### \`${p.id}\`: ${p.titel}`,
    "",
    p.vraag,
    "",
    ...(deelt.length > 0 ? [`Deelt: ${[...new Set(deelt)].join(", ")}.`, ""] : []),
    ...delen.flatMap((d) =>
      d.eigen.length === 0 && d.verplicht
        ? []
        : [
            `\`delen.${d.naam}\` (${d.verplicht ? "altijd" : "mag weg"}): ${d.uitleg}`,
            "",
            ...(d.eigen.length === 0
              ? ["Zonder eigen velden.", ""]
              : [
                  ...tabel(
                    ["sleutel", "wat", "eenheid", "zonder opgave"],
                    d.eigen.map((v) => [`\`${v.sleutel}\``, v.label, v.eenheid, terugval(v)]),
                  ),
                  "",
                ]),
          ],
    ),
    ...lijsten.flatMap((l) => lijst(`lijsten.${l.naam}`, l, "####")),
  ];
}

function lijst(naam, l, kop) {
  return [
    `${kop} Lijst \`${naam}\``,
    "",
    `${l.kop}${l.minstens > 0 ? "" : " (mag leeg)"}.${l.uitleg ? ` ${l.uitleg}` : ""}`,
    "",
    ...tabel(
      ["sleutel", "wat", "eenheid"],
      l.kolommen.map((k) => [
        `\`${k.sleutel}\`${k.magLeeg ? " (mag leeg)" : k.leegBij ? " (soms leeg)" : ""}`,
        k.label,
        "keuzes" in k ? k.keuzes.join(", ") : k.eenheid,
      ]),
    ),
    "",
  ];
}

function terugval(v) {
  if (v.norm) return `norm \`${v.norm}\``;
  if (v.afspraak) return String(v.afspraak.waarde).replace(".", ",");
  return v.leegIs ? v.leegIs.zin : "moet er staan";
}

function tabel(koppen, rijen) {
  const regel = (cellen) => `| ${cellen.map((c) => String(c).replace(/\|/g, "\\|")).join(" | ")} |`;
  return [regel(koppen), regel(koppen.map(() => "---")), ...rijen.map(regel)];
}

module.exports = { schema, handleiding };

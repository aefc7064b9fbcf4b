import { allePlannen } from "../plannen";
import { isGetal, isKeuze, type Kolom, type Lijst, type Veld } from "../opgave/veld";
import { figuursoorten } from "./begroting";
import { gedeeldeLijsten, gedeeldeVelden } from "./gedeeld";

type Schema = Readonly<Record<string, unknown>>;

const tekst: Schema = { type: "string", minLength: 1 };
/** In elke schrijfwijze: 2024-07-01, 1-7-2024, 1 juli 2024. */
const datum: Schema = tekst;
/** 37.2 of "37,20". */
const getal: Schema = { anyOf: [{ type: "number" }, tekst] };

/** De vorm van een invoerbestand als JSON Schema (draft 2020-12), uit dezelfde opgave als formulieren en bladen. */
export function begrotingschema(): Schema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Invoer van een Wmo-begroting",
    description:
      "Zie docs/begroting-invoer.md. Een getal staat zonder aanhalingstekens en met een punt, of als tekst zoals u het in Excel typt.",
    ...object(
      {
        $schema: tekst,
        versie: { const: 1 },
        titel: tekst,
        inleiding: tekst,
        peildatum: metBron(datum),
        uitgangspunten: uitgangspunten(),
        extra: extra(),
        plannen: keuze(),
        nagerekend: nagerekend(),
      },
      ["versie", "titel", "peildatum", "plannen"],
    ),
  };
}

function uitgangspunten(): Schema {
  const velden = [...gedeeldeVelden(allePlannen)].map(([naam, v]): [string, Schema] => [naam, veld(v)]);
  const lijsten = [...gedeeldeLijsten(allePlannen)].map(([naam, l]): [string, Schema] => [naam, lijst(l)]);
  return object(Object.fromEntries([...velden, ...lijsten]));
}

function keuze(): Schema {
  return {
    type: "array",
    minItems: 1,
    items: {
      oneOf: [
        { enum: allePlannen.map((p) => p.id) },
        ...allePlannen.map((p) =>
          object(
            {
              plan: { const: p.id },
              bronnen: { type: "object", additionalProperties: tekst },
              delen: object(
                Object.fromEntries(
                  p.delen.map((d) => [
                    d.naam,
                    object(
                      Object.fromEntries(
                        d.velden.flatMap((v) => (v.gedeeld && !v.uitKeten ? [] : [[v.sleutel, veld(v)]])),
                      ),
                    ),
                  ]),
                ),
              ),
              lijsten: object(
                Object.fromEntries(p.lijsten.flatMap((l) => (l.gedeeld ? [] : [[l.naam, lijst(l)]]))),
              ),
            },
            ["plan"],
          ),
        ),
      ],
    },
  };
}

function veld(v: Veld): Schema {
  const kaal = waarde(v);
  const norm = v.norm === undefined ? [] : [object({ norm: { const: true } }, ["norm"])];
  return {
    description: `${v.label} (${v.eenheid})`,
    anyOf: [kaal, object({ waarde: kaal, bron: tekst }, ["waarde"]), ...norm],
  };
}

function waarde(v: Veld | Kolom): Schema {
  if (isKeuze(v)) return { enum: v.keuzes };
  if (!isGetal(v)) return tekst;
  return v.vorm === "datum" ? datum : getal;
}

function lijst(l: Lijst): Schema {
  const rij = object(
    Object.fromEntries(
      l.kolommen.map((k) => [k.sleutel, { description: `${k.label} (${k.eenheid})`, ...leegbaar(k) }]),
    ),
  );
  const rijen = { type: "array", minItems: l.minstens, maxItems: l.hoogstens, items: rij };
  const cel = { type: ["string", "number", "boolean", "null"] };
  const tabel = { anyOf: [tekst, { type: "array", items: { type: "array", items: cel } }] };
  return {
    description: l.kop,
    anyOf: [
      rijen,
      object({ rijen, bron: tekst }, ["rijen"]),
      object({ tabel, bron: tekst }, ["tabel"]),
      object({ bestand: tekst, bron: tekst }, ["bestand"]),
    ],
  };
}

function leegbaar(k: Kolom): Schema {
  return k.magLeeg === true || k.leegBij !== undefined ? { anyOf: [waarde(k), { type: "null" }] } : waarde(k);
}

function extra(): Schema {
  const vorm = { enum: ["getal", "euro", "aandeel"] };
  return {
    type: "array",
    items: object(
      {
        naam: tekst,
        label: tekst,
        eenheid: tekst,
        vorm,
        norm: tekst,
        waarde: getal,
        bron: tekst,
      },
      ["naam", "label", "eenheid"],
    ),
  };
}

function nagerekend(): Schema {
  const figuur = object(
    {
      naam: tekst,
      wat: tekst,
      formule: tekst,
      eenheid: tekst,
      plaats: tekst,
      uitleg: tekst,
      gedrukt: getal,
      vorm: { enum: figuursoorten },
      decimalen: { type: "integer", minimum: 0, maximum: 4 },
    },
    ["naam", "wat", "formule", "eenheid", "plaats"],
  );
  return object({ inleiding: tekst, figuren: { type: "array", items: figuur } }, ["inleiding", "figuren"]);
}

function metBron(kaal: Schema): Schema {
  return { anyOf: [kaal, object({ waarde: kaal, bron: tekst }, ["waarde"])] };
}

function object(properties: Schema, required: readonly string[] = []): Schema {
  return {
    type: "object",
    properties,
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

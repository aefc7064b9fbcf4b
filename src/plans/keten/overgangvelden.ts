import { ontleed } from "../../domain/datum";
import { getal } from "../../functions/mechaniek/soort";
import { toonDatum } from "../../language/datums";
import { citeer, opsomming } from "../../language/opsomming";
import { eenheden } from "../eenheden";
import { deel, veld, type VraagVan } from "../opgave/vraagvan";
import {
  loonkosten,
  productiviteit,
  urenAanvraag,
  urenBeschikbaar,
  urenHerindicatie,
  wekenPerJaar,
  werkweek,
} from "../velden";
import { beleid, jarenlijst, looptijd, productenlijst } from "./lijsten";

const productnaam = <const S extends string>(sleutel: S, label: string, gedeeld: string) =>
  ({
    sleutel,
    naam: sleutel,
    label,
    eenheid: "product",
    tekst: true,
    wenk: "zoals het in de lijst Producten heet",
    staatIn: "product",
    gedeeld,
  }) as const;

export const ingangsdatum = veld({
  sleutel: "ingangsdatum",
  naam: "ingangsdatum",
  label: "Ingangsdatum van de overgang",
  ...eenheden.datum,
  wenk: "de eerste dag van het nieuwe product, in een van de jaren van de begroting",
  gedeeld: "Ingangsdatum_overgang",
});

const basis = deel({
  naam: "basis",
  kop: "Van welk product naar welk",
  uitleg: "Wie er bij welk beleid van product verandert.",
  verplicht: true,
  velden: [
    productnaam("van", "Oud product", "Oud_product"),
    productnaam("naar", "Nieuw product", "Nieuw_product"),
    beleid,
    ingangsdatum,
    {
      sleutel: "spreiding",
      naam: "spreiding",
      label: "Hard met herindicatie: gespreid over zoveel maanden",
      eenheid: "maanden",
      vorm: "getal1",
      soort: getal({ eenheid: "een aantal maanden, groter dan 0", bijLeeg: "fout", hoogstens: 60 }),
      leegIs: {
        zin: "de maanden die er in het jaar van de ingangsdatum nog zijn",
        formule: (n) =>
          `IF(${n("ingangsdatum")}="","",13-MONTH(${n("ingangsdatum")})-(DAY(${n("ingangsdatum")})-1)/DAY(EOMONTH(${n("ingangsdatum")},0)))`,
        waarde: () => undefined,
      },
    },
  ],
});

const werk = deel({
  naam: "werk",
  kop: "Uren van consulenten",
  uitleg:
    "Nieuwe aanvragen en gewone herindicaties gaan voor. Wat er dan overblijft, is er voor de overgang.",
  verplicht: true,
  velden: [
    urenHerindicatie,
    urenAanvraag,
    urenBeschikbaar,
    wekenPerJaar,
    loonkosten,
    werkweek,
    productiviteit,
  ],
});

const herindicaties = deel({
  naam: "herindicaties",
  kop: "Gewone herindicaties",
  uitleg:
    "Wie nu al een indicatie heeft, wordt aan het eind van de looptijd beoordeeld, ook tijdens de overgang.",
  velden: [looptijd],
});

const jaren = jarenlijst(
  "Aflopend: hoeveel verwijzingen van het oude product in dat jaar aflopen; in het jaar van de ingangsdatum vanaf die dag.",
  "aflopend",
  "loonstijging",
);
const producten = productenlijst("", "minuten", "declaratiegraad", "betaald", "uitstroom", "groei");

export const delen = [basis, werk, herindicaties] as const;
export const lijsten = [jaren, producten] as const;
/** Wat er niet samengaat: een overgang van niets, naar niets, of buiten de jaren. */
export function bezwaren({
  basis: { van, naar, ingangsdatum: dag },
  jaren: alle,
  producten: rijen,
}: Overgangsvraag): string[] {
  const kent = (product: string) => rijen.some((p) => p.product.toLowerCase() === product.toLowerCase());
  const onbekend = [van, naar]
    .filter((product) => !kent(product))
    .map(
      (product) =>
        `${citeer(product)} staat niet in de lijst Producten. Daar staan ${opsomming(rijen.map((p) => citeer(p.product)))}.`,
    );
  const eerste = alle[0]?.jaar ?? 0;
  const laatste = alle.at(-1)?.jaar ?? 0;
  const { jaar } = ontleed(dag);
  return [
    ...onbekend,
    ...(van.toLowerCase() === naar.toLowerCase()
      ? [`Het oude en het nieuwe product zijn allebei ${citeer(van)}. Kies twee verschillende.`]
      : []),
    ...(jaar < eerste || jaar > laatste
      ? [
          `De overgang gaat in op ${toonDatum(dag)}, en de lijst Jaren loopt van ${eerste} tot en met ${laatste}. Kies een dag in een van die jaren, of vul jaren aan.`,
        ]
      : []),
  ];
}

/** De vraag van het blad Overgang. */
export type Overgangsvraag = VraagVan<(typeof delen)[number], (typeof lijsten)[number]>;

/** Wat een kop van een kolom, of een label ervoor, over de waarden zegt. */
type Kopsoort =
  | "bsn"
  | "naam"
  | "geboortedatum"
  | "adres"
  | "postcode"
  | "huisnummer"
  | "email"
  | "telefoon"
  | "iban"
  | "clientnummer"
  | "datum"
  | "minuten";

export interface Kop {
  readonly soort: Kopsoort;
  /** Zegt de kop het zonder twijfel? "Achternaam" wel; "naam" kan ook die van een product zijn. */
  readonly vast: boolean;
  /** Noemt zij alleen een rol ("mantelzorger") en geen naam? Zo kan ook een post van een begroting heten. */
  readonly rol: boolean;
  /** Zegt de kop over welke cliënt een rij gaat? */
  readonly client: boolean;
}

const CLIENT =
  /client|inwoner|bewoner|burger|klant|hulpvrager|aanvrager|toewijzing|pseudoniem|dossier|beschikking|bsn|sofi/;

const MENS =
  "(?:client|cliente|inwoner|bewoner|burger|medewerker|consulent|behandelaar|mantelzorger|aanvrager|partner|contactpersoon|klant|hulpvrager)";

/** In volgorde: de eerste die past, geldt. De tekst is dan in kleine letters, zonder accenten en leestekens. */
const REGELS: readonly (readonly [Kopsoort, RegExp, boolean])[] = [
  ["bsn", /\b(?:bsn\d*|burgerservice ?(?:nummer|nr)?|sofi ?(?:nummer|nr)?)\b/, true],
  [
    "geboortedatum",
    /\b(?:geb(?:oorte)? ?(?:datum|dat|dag)|gebdat|geboren(?: op)?|date of birth|dob)\b/,
    true,
  ],
  ["iban", /\b(?:iban|(?:bank ?)?rekening ?(?:nummer|nr)|bankrekening)\b/, true],
  ["email", /\b(?:e ?mail ?(?:adres)?|mail ?adres)\b/, true],
  ["telefoon", /\b(?:tel(?:efoon)? ?(?:nummer|nr)?|mobiel ?(?:nummer|nr)?|gsm|06 ?(?:nummer|nr))\b/, true],
  ["postcode", /\bpost ?code\b|^pc$/, true],
  ["huisnummer", /\b(?:huis ?(?:nummer|nr)|hnr)\b/, true],
  ["adres", /\b(?:woon|verblijfs|post)?adres(?:gegevens)?\b|\bstraat(?:naam)?\b/, true],
  [
    "clientnummer",
    /\bpseudoniem|\b(?:toewijzings?|client|clienten|dossier|beschikkings?|indicatie|persoons|inwoner|burger|klant) ?(?:nummer|nr|id|code)\b/,
    true,
  ],
  [
    "naam",
    new RegExp(
      `\\b(?:voornaam|voornamen|achternaam|roepnaam|voorletters?|initialen|tussenvoegsel|familienaam|geslachtsnaam|meisjesnaam|contactpersoon|mantelzorger|aanvrager|volledige naam|naam en voorletters|${MENS} ?naam|naam (?:van )?(?:de )?${MENS})\\b`,
    ),
    true,
  ],
  ["naam", new RegExp(`^(?:naam|namen|naw|persoon|${MENS})$`), false],
  ["datum", /^datum$/, false],
  ["datum", /datum\b|\b(?:ingang|einde?|start|begin)\b/, true],
  ["minuten", /minuten|\buren\b|\buur\b|\bvolume\b|\bomvang\b|\bmin\b/, true],
];

/** Zonder een van deze stukken is een tekst zeker geen kop; dat scheelt bij elke cel alle regels. */
const KAN =
  /bsn|burger|sofi|geb|birth|dob|iban|reken|mail|tel|mobiel|gsm|06|post|pc|huis|hnr|adres|straat|pseud|num|nr|id|code|naam|namen|naw|voor|init|tussen|contact|zorger|vrager|pers|cli|bewoner|woner|werker|sulent|delaar|partner|klant|datum|ingang|eind|start|begin|min|uren|uur|volume|omvang/i;

/** Wat een korte tekst als kop betekent; een zin of een gewone waarde is geen kop. */
export function leesKop(tekst: string): Kop | undefined {
  if (tekst.length > 45 || !KAN.test(tekst)) return undefined;
  const kaal = tekst
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  if (kaal === "" || kaal.split(" ").length > 6) return undefined;
  const regel = REGELS.find(([, patroon]) => patroon.test(kaal));
  if (regel === undefined) return undefined;
  const rol = regel[0] === "naam" && !/naam|namen|voorletter|initialen|tussenvoegsel/.test(kaal);
  return { soort: regel[0], vast: regel[2], rol, client: CLIENT.test(kaal) };
}

import type { Kernregel, Som, Zin } from "../opgave/onderdeel";
import { PLAATS_T } from "./kolommen";

const euro = (som: Som): Som => `"€ "&FIXED(ABS(${som})*deler,0)`;
const LETTER: Som = `INDEX(samen_saldo_letters,${PLAATS_T + 1})`;

/** In hele euro's en zonder teken: voordelig of nadelig staat er in woorden bij. */
export const antwoord: Som = `"Saldo "&jaar&": "&${euro("samen_saldo_t")}&IF(${LETTER}="V"," voordelig",IF(${LETTER}="N"," nadelig",""))&IF(vergelijkt=0,"",IF(samen_saldo_oordeel="","; gelijk aan de huidige begroting","; "&${euro("samen_saldo_verschil")}&" "&samen_saldo_oordeel&" ten opzichte van de huidige begroting"))&"."`;

/** In euro, ook als de tabellen in duizendtallen staan. */
export const kern: readonly Kernregel[] = [
  ...(["lasten", "baten", "saldo"] as const).map((soort): Kernregel => ({
    naam: `kern_${soort}`,
    label: `${soort.charAt(0).toUpperCase()}${soort.slice(1)} in jaar t`,
    eenheid: "euro",
    vorm: "euro",
    som: `samen_${soort}_t*deler`,
  })),
  {
    naam: "kern_verschil",
    label: "Saldo min dat van de huidige begroting",
    eenheid: "euro",
    vorm: "euro",
    som: 'IF(vergelijkt=0,"",samen_saldo_verschil*deler)',
  },
];

const posten = (naam: Som, rest: string): Som =>
  `${naam}&IF(${naam}=1," post heeft"," posten hebben")&"${rest}"`;

/** Wat de lezer op het verkeerde been kan zetten: lege bedragen, een ontbrekende vergelijking, en afronding. */
export const zinnen: readonly Zin[] = [
  {
    soort: "zin",
    naam: "zin_zonder_regel",
    som: `IF(posten_zonder_regel=0,"","Let op: "&posten_zonder_regel&IF(posten_zonder_regel=1," post staat"," posten staan")&" in geen regel van de tabellen, want hun gemeente, taakveld of soort is er niet bij. Zet het blad opnieuw vanuit het paneel.")`,
  },
  {
    soort: "zin",
    naam: "zin_leeg",
    som: 'IF(lege_bedragen=0,"","Let op: "&lege_bedragen&IF(lege_bedragen=1," bedrag is leeg en telt als 0."," bedragen zijn leeg en tellen als 0."))',
  },
  {
    soort: "zin",
    naam: "zin_huidig",
    som: `IF(vergelijkt=0,"Let op: geen enkele post heeft een bedrag in de huidige begroting; er is geen vergelijking.",IF(posten_zonder_huidig=0,"","Let op: "&${posten("posten_zonder_huidig", " geen bedrag in de huidige begroting; dat telt als 0.")}))`,
  },
  {
    soort: "zin",
    naam: "zin_baten",
    som: `IF(negatieve_baten=0,"","Let op: "&${posten("negatieve_baten", " in jaar t baten onder 0. Vul baten positief in: het teken volgt uit de tekenafspraak.")})`,
  },
  {
    soort: "zin",
    naam: "zin_afronding",
    som: 'IF(afronding_plekken=0,"","De afgeronde regels zijn samen niet precies het totaal bij "&afronding_eerste&IF(afronding_plekken=1,"",", en op "&(afronding_plekken-1)&IF(afronding_plekken=2," plek"," plekken")&" meer")&". Dat komt door afronden: geen regel is bijgesteld, en het verschil staat onder de tabel.")',
  },
];

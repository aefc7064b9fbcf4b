import { toonGetal } from "../../language/getallen";
import type { Invoerregel, Toegestaan } from "../../sheet/regels";
import { isGetal, isKeuze, type Getal, type Kolom, type Veld } from "./veld";

/** Excel kent geen "groter dan": een getal dat niet 0 mag zijn, begint hier. */
const BOVEN_NUL = 0.000001;

/** Wat er in de cellen van een veld of kolom mag, uit dezelfde soort als waarmee onze functies keuren. */
export function invoerregels(veld: Veld | Kolom, bereik: string): Invoerregel[] {
  const uitleg = ["Uitgangspunt", `${veld.label} (${veld.eenheid}).`] as const;
  if (isKeuze(veld))
    return [
      {
        bereik,
        uitleg,
        toegestaan: { soort: "keuze", waarden: veld.keuzes },
        fout: "Kies een van de woorden uit de lijst bij deze cel.",
      },
    ];
  if (!isGetal(veld)) return [];
  if (veld.vorm === "datum") return [datumregel(veld.label, veld.eenheid, bereik)];
  return [{ bereik, uitleg, toegestaan: grenzen(veld), fout: foutzin(veld) }];
}

/** Wat er in een cel met een datum mag. */
export function datumregel(label: string, uitleg: string, bereik: string): Invoerregel {
  return {
    bereik,
    toegestaan: { soort: "datum", van: "2015-01-01", tot: "2050-12-31" },
    uitleg: [label.slice(0, 32), uitleg],
    fout: "Vul hier een datum vanaf 1 januari 2015 in, bijvoorbeeld 1-7-2024.",
  };
}

function grenzen({ soort: { getalgrenzen, bijLeeg } }: Getal): Toegestaan {
  const [van, tot] = [getalgrenzen?.vanaf ?? 0, getalgrenzen?.totEnMet ?? Infinity];
  const vanaf = van === 0 && bijLeeg === "fout" ? BOVEN_NUL : van;
  return {
    soort: "getal",
    ...(Number.isFinite(vanaf) ? { van: vanaf } : {}),
    ...(Number.isFinite(tot) ? { tot } : {}),
    ...(getalgrenzen?.heel === true ? { geheel: true as const } : {}),
  };
}

function foutzin({ vorm, soort: { getalgrenzen, bijLeeg, eenheid } }: Getal): string {
  // Een jaartal leest niemand met een punt erin.
  const grens = vorm === "jaartal" ? String : toonGetal;
  const [van, tot] = [getalgrenzen?.vanaf ?? 0, getalgrenzen?.totEnMet ?? Infinity];
  const onder = !Number.isFinite(van)
    ? ""
    : van !== 0
      ? ` vanaf ${grens(van)}`
      : bijLeeg === "fout"
        ? " groter dan 0"
        : " van 0 of meer";
  const boven = Number.isFinite(tot) ? ` tot en met ${grens(tot)}` : "";
  return `Vul hier een getal in${onder}${boven}: ${eenheid}.`;
}

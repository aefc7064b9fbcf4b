import type { Model } from "../../engine/spreadsheet";
import type { Invoerregel, Toegestaan } from "../../sheet/regels";
import { bewaarBijlage, bijlagen, verwijderBijlage, type Bijlage } from "./bijlagen";
import { alsEis, alsToegestaan, type Eis } from "./invoereis";
import { inStap, stuur } from "./opdracht";
import { bereikVan, keurBlad, maakRuimte, vakOp, vakVan, zoneVan } from "./vak";
import { zinnen } from "./zinnen";

/** Wat bij een regel hoort en waar o-spreadsheet geen plaats voor heeft. */
type Extra = Pick<Invoerregel, "uitleg" | "fout" | "toegestaan">;

type Getaleis = Extract<Toegestaan, { soort: "getal" }>;

const FOUT = "Deze waarde kan hier niet. Kies of typ een andere waarde.";

/** De invoerregels van een blad. Een regel van de gebruiker die Excel of wij niet zo kennen, staat er niet bij. */
export function invoerregels(model: Model, blad: string): Invoerregel[] {
  const extras = new Map(bijlagen(model, "invoerregel").map((b) => [b.id, b.gegevens as Extra]));
  return (model.getters.getDataValidationRules(keurBlad(model, blad)) ?? []).flatMap((regel) => {
    const extra = extras.get(sleutel(regel.id));
    const bereiken = regel.ranges.map((r) => bereikVan(vakVan(blad, r.zone)));
    const eis = regel.criterion as Eis;
    const toegestaan = alsToegestaan(model, blad, eis, extra?.toegestaan, bereiken[0] ?? "A1");
    if (toegestaan === undefined) return [];
    return bereiken.map((bereik) => ({
      bereik,
      toegestaan,
      ...(extra?.uitleg && { uitleg: extra.uitleg }),
      fout: extra?.fout ?? FOUT,
      ...(!regel.isBlocking && { waarschuw: true as const }),
    }));
  });
}

/** Zet deze invoerregels in plaats van de vorige van dit blad. */
export function zetInvoerregels(model: Model, blad: string, regels: readonly Invoerregel[]): void {
  const sheetId = keurBlad(model, blad);
  inStap(model, () => {
    for (const { id } of model.getters.getDataValidationRules(sheetId) ?? []) {
      stuur(model, "REMOVE_DATA_VALIDATION_RULE", { sheetId, id });
      verwijderBijlage(model, sleutel(id));
    }
    for (const { bereik, toegestaan, uitleg, fout, waarschuw } of regels) {
      const vak = vakOp(blad, bereik);
      maakRuimte(model, vak);
      const id = model.uuidGenerator.smallUuid();
      const rule = { id, criterion: alsEis(model, toegestaan, bereik), isBlocking: !waarschuw };
      const ranges = [model.getters.getRangeDataFromZone(sheetId, zoneVan(vak))];
      stuur(model, "ADD_DATA_VALIDATION_RULE", { sheetId, rule, ranges }, () => zinnen.regel(bereik));
      const gegevens: Extra = { fout, toegestaan, ...(uitleg && { uitleg }) };
      bewaarBijlage(model, { id: sleutel(id), soort: "invoerregel", gegevens });
    }
  });
}

/** De eis van een regel op getallen zoals wij haar op deze plek zouden zetten. */
export function eisOp(model: Pick<Model, "getters">): (id: string, bereik: string) => Eis | undefined {
  const extras = new Map(bijlagen(model, "invoerregel").map((b) => [b.id, b.gegevens as Extra]));
  return (id, bereik) => {
    const { toegestaan } = extras.get(sleutel(id)) ?? {};
    return toegestaan?.soort === "getal" ? alsEis(model, toegestaan, bereik) : undefined;
  };
}

/** Het getal dat de regel met dit id toelaat, als zij over een getal gaat. */
export function alsToegestaanGetal(alle: readonly Bijlage[], regel: string): Getaleis | undefined {
  const extra = alle.find((b) => b.id === sleutel(regel))?.gegevens as Extra | undefined;
  return extra?.toegestaan.soort === "getal" ? extra.toegestaan : undefined;
}

/** Of de eis dit toelaat. */
export function magGetal({ van = -Infinity, tot = Infinity, geheel }: Getaleis, waarde: unknown): boolean {
  return (
    typeof waarde === "number" && waarde >= van && waarde <= tot && (!geheel || Number.isInteger(waarde))
  );
}

/** De foutzin bij de regel met dit id, voor wie haar in het rooster toont. */
export function foutzinIn(alle: readonly Bijlage[], regel: string): string | undefined {
  return (alle.find((b) => b.id === sleutel(regel))?.gegevens as Extra | undefined)?.fout;
}

function sleutel(regel: string): string {
  return `invoerregel:${regel}`;
}

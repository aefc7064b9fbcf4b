import type { Werkmap } from "../../workbook/werkmap";
import type { Statusregel } from "../onderdelen/statusregel";
import { vraag as stelVraag } from "../onderdelen/vraagvenster";
import { zetTerug } from "../werkmap/terug";
import { handeling, veilig } from "../werkmap/veilig";
import { zetMetVraag } from "../werkmap/zet";
import { vindBladen, type Bladsoort, type Gevonden } from "./bladsoort";

const GETOOND = 4;

/** De band tussen het formulier en zijn blad in de werkmap. */
export interface Bladband<V> {
  zet(vraag: V): Promise<void>;
  /** Leest het blad terug; `bij` krijgt de vraag die daar staat. */
  vernieuw(nu: V | undefined, bij: (vraag: V) => void): Promise<void>;
  /** Na een wijziging in de werkmap: staat er nog een blad, en is het veranderd? */
  kijk(vernieuw: () => void): Promise<void>;
}

export function bladband<V>(
  soort: Bladsoort<V>,
  werkmap: Werkmap,
  status: Statusregel,
  metBlad: (erIsEenBlad: boolean) => void,
): Bladband<V> {
  /** Het blad waar dit formulier bij hoort, met wat er het laatst op stond. */
  let bekend: (Gevonden & { vraag: V }) | undefined;

  const zet = (vraag: V) =>
    handeling(status, async () => {
      const maker = {
        maak: (exemplaar: number) => soort.maak(vraag, exemplaar),
        volgend: (ids: readonly string[]) => soort.volgend(ids),
      };
      const klaar = await zetMetVraag(werkmap, status, maker, bekend?.exemplaar ?? 1);
      if (klaar === undefined) return status.meld("Er is niets geschreven.");
      const { uitslag, exemplaar } = klaar;
      const titel = uitslag.gezet[0]?.titel ?? "";
      const vorig = bekend;
      bekend = { exemplaar, titel, vraag };
      metBlad(true);
      await werkmap.toon(titel);
      const terug = () =>
        void handeling(status, async () => {
          if (!(await zetTerug(werkmap, uitslag.terug))) return;
          bekend = vorig;
          metBlad((await vindBladen(werkmap, soort)).length > 0);
          status.meld("Teruggezet: de werkmap is weer zoals ervoor. Uw invoer staat hier nog.");
        });
      const extra = (uitslag.opmerkingen ?? []).map((o) => ` ${o}`).join("");
      status.meld(`Het blad “${titel}” staat in de werkmap.${extra}`, "goed", [
        { tekst: "Zet terug", doe: terug },
      ]);
    });

  const vernieuw = (nu: V | undefined, bij: (vraag: V) => void) =>
    handeling(status, async () => {
      const blad = await kies(await status.bezig("Bezig met lezen…", vindBladen(werkmap, soort)));
      if (blad === undefined) return;
      const gelezen = await soort.lees(werkmap, blad.exemplaar);
      if ("bezwaren" in gelezen) {
        const [eerste = "", ...rest] = gelezen.bezwaren;
        const staart = rest.length > 0 ? ` En nog ${rest.length} andere.` : "";
        return status.meld(
          `Op het blad “${blad.titel}” is niet alles te lezen: ${eerste}${staart} Er is niets overgenomen.`,
          "fout",
        );
      }
      bekend = { ...blad, vraag: gelezen.vraag };
      bij(gelezen.vraag);
      status.meld(vernieuwzin(soort, blad.titel, nu, gelezen.vraag));
    });

  /** Staat er meer dan één blad, dan kiest de gebruiker. */
  async function kies(bladen: readonly Gevonden[]): Promise<Gevonden | undefined> {
    metBlad(bladen.length > 0);
    if (bladen.length === 0)
      status.meld(`Er staat geen blad ${soort.titel} in deze werkmap. Zet het er eerst in.`, "hint");
    if (bladen.length < 2) return bladen[0];
    const gekozen = await stelVraag(
      "Welk blad?",
      [
        `Er staan meer bladen ${soort.titel} in deze werkmap. Van welk blad neemt het formulier de invoer over?`,
      ],
      bladen.map((b) => ({ id: String(b.exemplaar), tekst: b.titel })),
    );
    return bladen.find((b) => String(b.exemplaar) === gekozen);
  }

  const kijk = (opnieuw: () => void) =>
    veilig(status, async () => {
      const bladen = await vindBladen(werkmap, soort);
      metBlad(bladen.length > 0);
      const blad = bladen.find((b) => b.exemplaar === bekend?.exemplaar);
      if (bekend === undefined || blad === undefined) return;
      const gelezen = await soort.lees(werkmap, blad.exemplaar);
      // Een cel die nog rekent, geeft een bezwaar; een hint over iets dat zo weer goed is, helpt niemand.
      if ("bezwaren" in gelezen || soort.verschillen(bekend.vraag, gelezen.vraag).length === 0) return;
      bekend = { ...blad, vraag: gelezen.vraag };
      status.meld(`De invoer op het blad “${blad.titel}” is veranderd.`, "hint", [
        { tekst: "Vernieuw", doe: opnieuw },
      ]);
    });

  return { zet, vernieuw, kijk };
}

function vernieuwzin<V>(soort: Bladsoort<V>, titel: string, oud: V | undefined, nieuw: V): string {
  if (oud === undefined) return `De invoer van het blad “${titel}” is overgenomen.`;
  const anders = soort.verschillen(oud, nieuw);
  if (anders.length === 0) return `Het blad “${titel}” en dit formulier zijn gelijk; er is niets veranderd.`;
  const staart = anders.length > GETOOND ? `; en nog ${anders.length - GETOOND}` : "";
  return `Overgenomen van het blad “${titel}”: ${anders.slice(0, GETOOND).join("; ")}${staart}.`;
}

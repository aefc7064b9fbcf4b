import type { Rooster } from "../rooster/rooster";
import { themas } from "../transport/officecontext";
import type { Pagina } from "../transport/paginavraag";
import { koppelPaneel } from "../transport/venster";
import { bewaarVoorkeur, leesVoorkeur } from "./opslagplek";

const ADRES = "/paneel/taskpane.html";
const SLEUTEL = "proefwerkmap.thema";

type Themanaam = keyof typeof themas;

const wortel = document.documentElement;
const thema = (): Themanaam => (wortel.dataset.thema === "donker" ? "donker" : "licht");

/** Verbindt het paneel met het rooster, en maakt de knoppen voor tonen en thema. */
export function maakPaneel(rooster: Rooster, op: (id: string) => HTMLElement, pagina: Pagina): void {
  const frame = op("paneel").querySelector("iframe") as HTMLIFrameElement;
  koppelPaneel(frame, rooster, () => themas[thema()], pagina);
  // Een ander thema laadt het paneel opnieuw: Office geeft een open paneel ook geen nieuw thema door.
  const zet = (naam: Themanaam) => {
    wortel.dataset.thema = naam;
    op("thema").setAttribute("aria-pressed", String(naam === "donker"));
    frame.src = ADRES;
  };
  op("thema").addEventListener("click", () => {
    zet(thema() === "donker" ? "licht" : "donker");
    bewaarVoorkeur(SLEUTEL, thema());
  });
  op("paneelknop").addEventListener("click", () => {
    const open = op("paneel").hidden;
    op("paneel").hidden = !open;
    op("paneelknop").setAttribute("aria-expanded", String(open));
    window.dispatchEvent(new Event("resize"));
  });
  const voorkeur = matchMedia("(prefers-color-scheme: dark)").matches ? "donker" : "licht";
  zet((leesVoorkeur(SLEUTEL) ?? voorkeur) === "donker" ? "donker" : "licht");
}

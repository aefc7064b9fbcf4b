import { bewaarVoorkeur, leesVoorkeur } from "./opslagplek";

/** De breedte van het paneel: zo smal als Excel haar laat worden, en niet breder dan nuttig is. */
const BREEDTE = { van: 320, tot: 600, begin: 350, stap: 10 };
const SLEUTEL = "proefwerkmap.paneelbreedte";

/** Maakt de greep tussen rekenblad en paneel bedienbaar met muis, vinger en toetsenbord. */
export function maakGreep(greep: HTMLElement, paneel: HTMLElement): void {
  let breedte = BREEDTE.begin;
  const zet = (nieuw: number) => {
    breedte = Math.min(BREEDTE.tot, Math.max(BREEDTE.van, Math.round(nieuw)));
    paneel.style.width = `${breedte + greep.offsetWidth}px`;
    greep.setAttribute("aria-valuenow", String(breedte));
    bewaarVoorkeur(SLEUTEL, String(breedte));
    // Het rekenblad meet zijn ruimte alleen als het venster van maat verandert.
    window.dispatchEvent(new Event("resize"));
  };
  greep.setAttribute("aria-valuemin", String(BREEDTE.van));
  greep.setAttribute("aria-valuemax", String(BREEDTE.tot));
  greep.addEventListener("keydown", (toets) => {
    const naar: Record<string, number> = {
      ArrowLeft: breedte + BREEDTE.stap,
      ArrowRight: breedte - BREEDTE.stap,
      Home: BREEDTE.van,
      End: BREEDTE.tot,
    };
    const nieuw = naar[toets.key];
    if (nieuw === undefined) return;
    toets.preventDefault();
    toets.stopPropagation();
    zet(nieuw);
  });
  greep.addEventListener("pointerdown", (begin) => {
    const rechts = paneel.getBoundingClientRect().right;
    greep.setPointerCapture(begin.pointerId);
    const sleep = (e: PointerEvent) => zet(rechts - e.clientX - greep.offsetWidth / 2);
    greep.addEventListener("pointermove", sleep);
    greep.addEventListener("lostpointercapture", () => greep.removeEventListener("pointermove", sleep), {
      once: true,
    });
  });
  zet(Number(leesVoorkeur(SLEUTEL)) || BREEDTE.begin);
}

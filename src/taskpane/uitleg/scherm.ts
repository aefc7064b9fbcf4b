import type { Uitleg } from "../../audit/uitleg/uitleg";
import { adres, leesGebied } from "../../formula/adres";
import { citeer } from "../../language/opsomming";
import { element } from "../element";
import type { Omgeving } from "../formulier";
import { knop, schakelUit } from "../onderdelen/knop";
import { statusregel } from "../onderdelen/statusregel";
import { onderzoekVan } from "../onderzoek/onderzoek";
import { metVoortgang } from "../onderzoek/voortgang";
import { ZONDER_WERKMAP } from "../verbinding";
import { meldGezetBlad } from "../werkmap/terug";
import { handeling, veilig } from "../werkmap/veilig";
import { zetSamenMetVraag } from "../werkmap/zet";
import type { Plek } from "./antwoorden";
import { gevolgenBeeld, kopVan, oorzaakVan, stappenVan } from "./beeld";
import { boom } from "./boom";

const WIJS_AAN = "Wijs een cel aan in de werkmap. Hier komt te staan waar haar getal vandaan komt.";
const GEEN_BESTAND =
  "Deze Excel geeft de open werkmap niet aan een invoegtoepassing. Sla haar op, en gebruik op een computer de opdracht wmo herleid.";
const LEEG = "Deze cel is leeg. Wijs een cel aan waar iets in staat.";
/** Zo lang staat de selectie stil voordat er gekeken wordt: wie met de pijlen door een blad loopt, vraagt niets. */
const STIL = 250;

/** Het scherm van Uitleg: volgt wat er aangewezen is. */
export function uitlegscherm({ verbinding }: Omgeving): HTMLElement[] {
  const onderzoek = onderzoekVan(verbinding);
  const status = statusregel();
  const beeld = element(
    "div",
    { class: "uitleg", "aria-live": "off" },
    element("p", { class: "inleiding" }, WIJS_AAN),
  );
  // Niet in de statusregel: daar staat wat iemand zelf net deed, en ook dat verandert de werkmap.
  const veranderd = element("p", { class: "melding", role: "status" });
  const reden = element("p", { id: "uitleg-reden", class: "melding" });
  const terug = knop("Terug", () => void gaTerug());
  const ververs = knop("Opnieuw lezen", () => nu !== undefined && void leg(nu));
  const gegaan: Plek[] = [];
  let nu: Plek | undefined;
  let bezigMet: Plek | undefined;
  let wekker: ReturnType<typeof setTimeout> | undefined;

  const zelfde = (a: Plek | undefined, b: Plek | undefined) => a?.blad === b?.blad && a?.adres === b?.adres;
  const inBeeld = () => beeld.closest("[hidden]") === null;
  const vraag = (plek: Plek) =>
    metVoortgang(status, onderzoek, (bij) => onderzoek.vraag("uitleg", plek, bij).then((u) => ({ u })));

  function bij(): void {
    terug.hidden = gegaan.length === 0;
    schakelUit(ververs, reden, nu === undefined ? WIJS_AAN : undefined);
    reden.hidden = nu === undefined;
  }
  /** Legt een cel uit, en onthoudt waar wij waren. */
  async function leg(plek: Plek, onthoud = false): Promise<void> {
    if (verbinding.werkmap?.kan("heelBestand") === false) return status.meld(GEEN_BESTAND, "fout");
    bezigMet = plek;
    const uit = await vraag(plek);
    // Wie intussen verder klikte, ziet alleen het laatste.
    if (uit === undefined || !zelfde(bezigMet, plek)) return;
    if (onthoud && nu !== undefined && !zelfde(nu, plek)) gegaan.push(nu);
    nu = plek;
    veranderd.textContent = "";
    beeld.replaceChildren(
      ...(uit.u === undefined
        ? [element("p", { class: "inleiding" }, `${plek.blad}!${plek.adres}: ${LEEG}`)]
        : alles(uit.u)),
    );
    bij();
  }
  /** Springt naar een cel, op welk blad ook. */
  async function spring(plek: Plek): Promise<void> {
    const eerste = { blad: plek.blad, adres: hoek(plek.adres) };
    bezigMet = eerste;
    await veilig(status, async () => {
      await verbinding.werkmap?.toon(plek.blad, plek.adres);
      await leg(eerste, true);
      beeld.querySelector<HTMLElement>("h2")?.focus();
    });
  }
  async function gaTerug(): Promise<void> {
    const vorige = gegaan.pop();
    if (vorige === undefined) return;
    bezigMet = vorige;
    await veilig(status, async () => {
      await verbinding.werkmap?.toon(vorige.blad, vorige.adres);
      await leg(vorige);
      beeld.querySelector<HTMLElement>("h2")?.focus();
    });
  }
  function alles(u: Uitleg): HTMLElement[] {
    const naar = (plek: Plek) => void spring(plek);
    return [
      ...kopVan(u),
      ...oorzaakVan(u, naar),
      ...stappenVan(u),
      ...(u.invoer.length === 0
        ? []
        : [
            element("h3", {}, "Waar het vandaan komt"),
            boom(u.invoer, {
              haal: (plek) =>
                metVoortgang(status, onderzoek, (stap) => onderzoek.vraag("takken", plek, stap)),
              naar,
            }),
          ]),
      volgt(u),
      element("h3", {}, "In een zin"),
      element("p", { class: "zin" }, u.zin),
      element("div", { class: "knoppen" }, ...zetknoppen(u)),
    ];
  }
  /** Wat ervan afhangt wordt pas uitgerekend als iemand het opent. */
  function volgt(u: Uitleg): HTMLElement {
    const inhoud = element("div", {});
    const deel = element(
      "details",
      { class: "vragen" },
      element("summary", {}, "Wat verandert er als ik dit wijzig?"),
      inhoud,
    );
    deel.addEventListener("toggle", () => {
      if (!deel.open || inhoud.childElementCount > 0) return;
      inhoud.replaceChildren(element("p", { role: "status" }, "Wordt uitgerekend…"));
      void metVoortgang(status, onderzoek, (stap) => onderzoek.vraag("gevolgen", u, stap)).then((uit) => {
        if (uit === undefined) return inhoud.replaceChildren();
        inhoud.replaceChildren(...gevolgenBeeld(uit.gevolgen, uit.anders, (plek) => void spring(plek)));
      });
    });
    return deel;
  }
  function zetknoppen(u: Uitleg): HTMLElement[] {
    const kopieer = knop("Kopieer de zin", () => void kopieerZin(u.zin));
    const notitie = knop("Zet erbij als notitie", () => {
      void handeling(status, async () => {
        await verbinding.werkmap?.zetNotitie(u.blad, u.adres, u.zin);
        status.meld(`De zin staat als notitie bij ${u.plek}.`);
      });
    });
    const blad = knop("Zet erbij als blad", () => {
      void handeling(status, async () => {
        const gemaakt = await metVoortgang(status, onderzoek, (stap) =>
          onderzoek.vraag("uitlegblad", u, stap),
        );
        const { werkmap } = verbinding;
        if (gemaakt === undefined || werkmap === undefined) return;
        const gezet = await zetSamenMetVraag(werkmap, status, [gemaakt]);
        if (gezet === undefined) return;
        meldGezetBlad(
          werkmap,
          status,
          (titel) => `De uitleg van ${u.plek} staat op het blad ${citeer(titel)}.`,
          gezet,
        );
      });
    });
    notitie.hidden = verbinding.werkmap?.kan("notities") !== true;
    return [kopieer, notitie, blad];
  }
  async function kopieerZin(zin: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(zin);
      status.meld("De zin staat op het klembord.");
    } catch {
      // In sommige panelen mag een invoegtoepassing niet bij het klembord.
      const alinea = beeld.querySelector(".zin");
      if (alinea !== null) getSelection()?.selectAllChildren(alinea);
      status.meld(
        "Het klembord is hier niet te bereiken. De zin is geselecteerd: kopieer haar met Ctrl+C.",
        "hint",
      );
    }
  }
  async function kijk(): Promise<void> {
    if (!inBeeld()) return;
    await veilig(status, async () => {
      const s = await verbinding.werkmap?.selectie();
      if (s === undefined) return;
      const plek = { blad: s.blad, adres: hoek(s.adres) };
      if (!zelfde(plek, nu) && !zelfde(plek, bezigMet)) await leg(plek);
    });
  }

  verbinding.volg((werkmap) => {
    void veilig(status, async () => {
      await werkmap.volgSelectie(() => {
        clearTimeout(wekker);
        wekker = setTimeout(() => void kijk(), STIL);
      });
      await kijk();
    });
  });
  onderzoek.alsVeranderd(() => {
    if (nu !== undefined)
      veranderd.textContent = "De werkmap is veranderd. Lees opnieuw voor de uitleg van nu.";
  });
  if (verbinding.werkmap === undefined) status.meld(ZONDER_WERKMAP, "hint");
  bij();
  return [
    element("div", { class: "knoppen" }, terug),
    beeld,
    element("footer", {}, status.element, veranderd, element("div", { class: "knoppen" }, ververs), reden),
  ];
}

/** De eerste cel van een bereik. */
function hoek(bereik: string): string {
  const gebied = leesGebied(bereik);
  return gebied === undefined ? bereik : adres(gebied.van);
}

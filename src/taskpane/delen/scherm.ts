import { EDITIES, type Editie } from "../../sharing/edities";
import type { Deelvorm } from "../../sharing/verslag";
import { element } from "../element";
import type { Omgeving } from "../formulier";
import { knop, staatUit, schakelUit } from "../onderdelen/knop";
import { statusregel } from "../onderdelen/statusregel";
import { handeling } from "../werkmap/veilig";
import type { Uitslag, Vraag } from "./bericht";
import { bron, type Gelezen } from "./bron";
import { download, kopienaam, vandaag } from "./download";
import { keuzerondjes } from "../onderdelen/keuzerondjes";
import { maakLoop } from "./loop";
import { toonVerslag } from "./verslag";
import { vinkje } from "./vinkje";
import { vondstenlijst } from "./vondstenlijst";

const VORMEN: readonly (readonly [Deelvorm, string])[] = [
  ["gewoon", "Gewone formules: de kopie rekent door"],
  ["waarden", "Waarden: alleen de uitkomsten"],
  ["waarden-met-formule", "Waarden, met de formules als tekst op een apart blad"],
];

const VOOR_WIE: Readonly<Record<Editie, string>> = {
  alles: "Iedereen: alle bladen",
  college: "Het college: Samenvatting en berekening",
  adviesraad: "De adviesraad: hoogstens vier bladzijden",
};

/** Het scherm van Delen: eerst het verslag, dan pas de kopie. */
export function deelscherm({ verbinding }: Omgeving): HTMLElement[] {
  const status = statusregel();
  const van = bron("delen", { verbinding, kanOpen: (w) => w.kan("heelBestand"), bij: opnieuw });
  const vorm = keuzerondjes("delen-vorm", "Wat komt er voor de functies in de plaats?", VORMEN, opnieuw);
  const editie = keuzerondjes(
    "delen-editie",
    "Voor wie is de kopie?",
    EDITIES.map((e) => [e, VOOR_WIE[e]] as const),
    opnieuw,
  );
  const groepen = vinkje(
    "delen-groepen",
    "Vervang rijen per cliënt door groepen; de uitkomsten blijven gelijk",
    opnieuw,
  );
  const metadata = vinkje(
    "delen-metadata",
    "Haal de namen van auteurs en de paden van bestanden eruit",
    ververs,
  );
  const akkoord = vinkje("delen-akkoord", "Akkoord: maak de kopie ook met wat hierboven staat", ververs);
  const vondsten = vondstenlijst(ververs);
  const verslag = element("div", { class: "verslag", tabindex: "-1" });
  const gemaakt = element("div", {});
  const reden = element("p", { id: "delen-reden", class: "melding" });
  const controleer = knop("Controleer", () => void kijk(), "hoofd");
  const maak = knop("Maak de kopie", () => void maakKopie(), "hoofd");
  const loop = maakLoop(status, ververs);
  let gezien: { gelezen: Gelezen; uitslag: Uitslag } | undefined;
  metadata.zet(true);
  groepen.zet(true);

  /** Een andere werkmap of vorm: het verslag geldt niet meer. */
  function opnieuw(): void {
    gezien = undefined;
    verslag.replaceChildren();
    gemaakt.replaceChildren();
    status.wis();
    ververs();
  }
  function bezwaar(): string | undefined {
    if (loop.bezig()) return "Er wordt al aan gewerkt.";
    if (gezien === undefined) return van.bezwaar();
    // Wie iets laat opruimen, mag proberen: pas de kopie wijst uit of het genoeg was.
    if (gezien.uitslag.bestand !== undefined || vondsten.gekozen().length > 0) return undefined;
    if (!gezien.uitslag.vraagtAkkoord)
      return "Er kan geen kopie worden gemaakt; los eerst op wat in het verslag staat.";
    return akkoord.aan() ? undefined : "Lees wat in het verslag staat en ruim het op, of geef akkoord.";
  }
  function ververs(): void {
    maak.hidden = gezien === undefined;
    controleer.className = gezien === undefined ? "hoofd" : "gewoon";
    akkoord.element.hidden = gezien?.uitslag.vraagtAkkoord !== true;
    metadata.element.hidden = gezien === undefined;
    vondsten.element.hidden = gezien === undefined;
    schakelUit(gezien === undefined ? controleer : maak, reden, bezwaar());
  }
  const vraag = (
    { bytes }: Gelezen,
    mag: boolean,
    schoon: Extract<Vraag, { wat: "deel" }>["schoon"],
  ): Vraag => ({
    wat: "deel",
    bytes,
    datum: vandaag(),
    vorm: vorm.gekozen(),
    akkoord: mag,
    editie: editie.gekozen(),
    clienten: groepen.aan() ? "groepen" : "laten",
    schoon,
  });
  const kijk = () =>
    handeling(status, async () => {
      if (van.bezwaar() !== undefined) return van.focus();
      if (loop.bezig()) return;
      opnieuw();
      let gelezen: Gelezen | undefined;
      const uitslag = await loop.doe(async () => {
        gelezen = await van.lees();
        return vraag(gelezen, false, { metadata: false, vondsten: [] });
      });
      if (uitslag === undefined || gelezen === undefined) return;
      gezien = { gelezen, uitslag };
      akkoord.zet(false);
      verslag.replaceChildren(
        element("h2", { class: "ms-font-l" }, "Verslag"),
        ...toonVerslag(uitslag.regels),
      );
      vondsten.toon(uitslag.vondsten);
      ververs();
      verslag.focus();
    });
  const maakKopie = () =>
    handeling(status, async () => {
      if (gezien === undefined || staatUit(maak)) return;
      const { gelezen } = gezien;
      const schoon = { metadata: metadata.aan(), vondsten: vondsten.gekozen() };
      const uitslag = await loop.doe(() => Promise.resolve(vraag(gelezen, akkoord.aan(), schoon)));
      if (uitslag === undefined) return;
      const { bestand } = uitslag;
      if (bestand === undefined) {
        gemaakt.replaceChildren(...toonVerslag(uitslag.regels));
        return status.meld("Na het opruimen is er geen kopie te maken; zie het verslag.", "fout");
      }
      const voor = editie.gekozen();
      // Wie alle edities maakt, houdt ze bij de downloads uit elkaar.
      const naam = kopienaam(gelezen.naam, voor === "alles" ? "deelbaar" : `deelbaar ${voor}`);
      const lijst = (kop: string, regels: readonly string[]) =>
        regels.length === 0 ? [] : toonVerslag([kop, ...regels.map((r) => `  ${r}`)]);
      gemaakt.replaceChildren(
        ...lijst("Opgeruimd:", uitslag.opgeruimd),
        ...lijst("Blijven staan:", uitslag.gebleven),
      );
      download(naam, bestand);
      status.meld(`De kopie “${naam}” staat bij de downloads. De werkmap zelf is niet veranderd.`, "goed", [
        { tekst: "Download nog eens", doe: () => download(naam, bestand) },
        ...(verbinding.werkmap === undefined
          ? []
          : [{ tekst: "Open de kopie", doe: () => void open(bestand) }]),
      ]);
    });
  const open = (bestand: Uint8Array) => handeling(status, async () => verbinding.werkmap?.openKopie(bestand));

  ververs();
  return [
    element(
      "p",
      { class: "inleiding" },
      "U krijgt een kopie die zonder de invoegtoepassing rekent, ook in Excel 2016 en 2019, op een iPad en in LibreOffice. Alles gebeurt op deze computer; de werkmap zelf verandert niet.",
    ),
    van.element,
    editie.element,
    element(
      "p",
      { class: "bron" },
      "Bij een keuze voor college of adviesraad zijn de andere bladen verborgen. Zij blijven in de kopie en rekenen mee.",
    ),
    vorm.element,
    groepen.element,
    verslag,
    vondsten.element,
    metadata.element,
    akkoord.element,
    gemaakt,
    element(
      "footer",
      {},
      loop.element,
      status.element,
      element("div", { class: "knoppen" }, maak, controleer),
      reden,
    ),
  ];
}

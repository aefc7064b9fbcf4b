import { setTranslationMethod } from "../../engine/spreadsheet";
import { bewaarstand } from "../rooster/bewaren";
import { installeerRooster } from "../rooster/installatie";
import { maakBewaarder, SLEUTEL } from "./bewaren";
import { maakBronnen } from "./bronnen";
import { laadFuncties } from "./functies";
import { zetGetalnotaties } from "./getalmenu";
import { maakGreep } from "./greep";
import { maakKeuze } from "./keuze";
import { maakKnoppen } from "./knoppen";
import { haalTekst } from "./laad";
import { meld } from "./melding";
import { snoeiMenus } from "./menus";
import { opslagVan } from "./opslagplek";
import { maakOpener, maakOpenknop } from "./openen";
import { maakPagina } from "./vragen";
import { maakPaneel } from "./paneel";
import { toonRekenblad } from "./rekenblad";
import { volgActiefBlad } from "./actiefblad";
import { volgDoorklik } from "./doorklik";
import "./stijl.scss";
import { onvertaaldeTeksten, vertaal } from "./taal/vertaal";
import { maakToegankelijk } from "./toegankelijk";
import { houdToetsenTegen, naarDeCellen, volgF6 } from "./toetsen";
import { isVoorbeeld, volgVoorbeeld, vraagtVoorbeeld } from "./voorbeeld";
import { zetOnzeFunctiesVoorop } from "./voorstellen";
import { openWerkmap, volgVeranderingen } from "./werkmap";
import { vertaalFuncties } from "./woorden/woorden";

const ONLEESBAAR =
  "Het bewaarde werk in deze browser is beschadigd of van een andere versie. Het ligt apart onder proefwerkmap.werkmap.onleesbaar in de opslag van de browser.";
const EIGEN_WERK =
  "Uw werk van eerder staat er weer, en niet het voorbeeld. Het voorbeeld komt als u Begin opnieuw kiest; sla uw werk dan eerst op.";

void start().catch((fout: unknown) => meld(`De proefwerkmap start niet: ${(fout as Error).message}`, true));

async function start(): Promise<void> {
  const op = (id: string) => document.getElementById(id) as HTMLElement;
  setTranslationMethod(vertaal as Parameters<typeof setTranslationMethod>[0], () => true);
  houdToetsenTegen();
  volgF6(op);
  maakGreep(op("greep"), op("paneel"));
  installeerRooster();
  const wilVoorbeeld = vraagtVoorbeeld(location);
  const [sjablonen, voorbeeld] = await Promise.all([
    haalTekst("/pakket/o-spreadsheet.xml"),
    wilVoorbeeld ? haalTekst("/proef/voorbeeld.json") : undefined,
    laadFuncties(),
  ]);
  vertaalFuncties();
  zetOnzeFunctiesVoorop();
  snoeiMenus();
  zetGetalnotaties();
  const opslag = opslagVan(() => localStorage);
  const { model, rooster, bewaard, onleesbaar } = openWerkmap(opslag, voorbeeld);
  const bewaarder = maakBewaarder(
    opslag,
    () => bewaarstand(rooster),
    (zin) => meld(zin, true),
  );
  const herteken = await toonRekenblad(model, op("rooster"), sjablonen);
  maakToegankelijk(op("rooster"));
  volgVeranderingen(model, bewaarder.veranderd);
  volgActiefBlad(model, herteken);
  volgDoorklik(model, rooster, op("rooster"));
  volgVoorbeeld(model, op("voorbeeld"));
  window.addEventListener("pagehide", bewaarder.nu);
  window.addEventListener("storage", ({ key }) => void (key === SLEUTEL && bewaarder.elders()));
  window.addEventListener("beforeunload", (e) => {
    bewaarder.nu();
    // Wat alleen hier staat, gaat niet zonder vraag verloren.
    if (bewaarder.onbewaard()) e.preventDefault();
  });
  const bronnen = maakBronnen(() => indexedDB);
  const keuze = maakKeuze(
    op,
    () => op("openbestand").click(),
    () => naarDeCellen(op("rooster")),
  );
  const open = maakOpener(rooster, bronnen, keuze.sluit);
  maakPaneel(rooster, op, maakPagina(rooster, bronnen, open));
  maakKnoppen(model, rooster, bewaarder, bronnen);
  maakOpenknop(op("open"), op("openbestand") as HTMLInputElement, open);
  const vooraf = onleesbaar ? ONLEESBAAR : undefined;
  if (!bewaard && !wilVoorbeeld) keuze.toon(vooraf);
  else if (!isVoorbeeld(model) && wilVoorbeeld) meld(EIGEN_WERK, true);
  else if (vooraf !== undefined) meld(vooraf, true);
  op("rooster").setAttribute("aria-busy", "false");
  Object.assign(globalThis, { proefwerkmap: { model, rooster, onvertaaldeTeksten } });
}

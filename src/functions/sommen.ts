// Gemaakt door npm run genereer; niet met de hand wijzigen.
// Alleen de sommen: wat Excel nodig heeft. De woorden blijven zo buiten functions.js.
export { som as bandbreedte } from "./bandbreedte";
export { som as bandbreedteNaam } from "./bandbreedte-naam";
export { som as bandbreedteOndergrens } from "./bandbreedte-ondergrens";
export { som as bandbreedteVerdeling } from "./bandbreedte-verdeling";
export { som as beschikteMinuten } from "./beschikte-minuten";
export { som as besparing } from "./besparing";
export { som as besparingVerschil } from "./besparing-verschil";
export { som as breekpuntDeclaratiegraad } from "./breekpunt-declaratiegraad";
export { som as capaciteit } from "./capaciteit";
export { som as consulentUren } from "./consulent-uren";
export { som as formatie } from "./formatie";
export { som as formatiekosten } from "./formatiekosten";
export { som as groeiPerJaar } from "./groei-per-jaar";
export { som as herindicatiesPerJaar } from "./herindicaties-per-jaar";
export { som as herindicatietoets } from "./herindicatietoets";
export { som as kostenPxq } from "./kosten-pxq";
export { som as minutenPerMaand } from "./minuten-per-maand";
export { som as minutenPerWeek } from "./minuten-per-week";
export { som as norm } from "./norm";
export { som as normBron } from "./norm-bron";
export { som as normen } from "./normen";
export { som as normtijd } from "./normtijd";
export { som as planminuten } from "./planminuten";
export { som as plantoets } from "./plantoets";
export { som as versie } from "./versie";
export { som as werkvoorraad } from "./werkvoorraad";

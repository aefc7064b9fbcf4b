import type { Formulier } from "./formulier";
import { functies } from "./functies";
import { laadscherm } from "./onderdelen/laadscherm";

/** Wat het paneel kan zonder de plannen, in de volgorde van de startpagina. Elk scherm laadt pas als iemand erheen gaat. */
export const formulieren: readonly Formulier[] = [
  {
    id: "uitleg",
    naam: "Uitleg",
    groep: "Controleren",
    vraag:
      "Waar komt dit getal vandaan, en wat verandert er als u het wijzigt? Wijs een cel aan, ook op uw eigen bladen: u ziet de formule stap voor stap, de gegevens met hun bron, en een zin voor een raadsvoorstel.",
    maak: laadscherm(
      async () => (await import(/* webpackChunkName: "uitleg" */ "./uitleg/scherm")).uitlegscherm,
    ),
  },
  {
    id: "controle",
    naam: "Controle",
    groep: "Controleren",
    vraag:
      "Klopt deze werkmap? Zoekt dubbel getelde totalen, getallen als tekst, formules die het patroon breken en wat elkaar tegenspreekt, ook op uw eigen bladen.",
    maak: laadscherm(
      async () => (await import(/* webpackChunkName: "controle" */ "./controle/scherm")).controlescherm,
    ),
  },
  {
    id: "watals",
    naam: "Wat als",
    groep: "Controleren",
    vraag:
      "Wat gebeurt er met een uitkomst als de invoer anders is? Wat het meest telt, waar de uitkomst omslaat en hoe zeker zij is; er verandert niets in de werkmap.",
    maak: laadscherm(
      async () => (await import(/* webpackChunkName: "watals" */ "./watals/scherm")).watalsscherm,
    ),
  },
  {
    id: "versies",
    naam: "Versies",
    groep: "Controleren",
    vraag:
      "Wat is er sinds de Kadernota veranderd, en hoeveel scheelt dat? Leg een versie vast, vergelijk haar met nu of met een ander bestand, en zie wat elke wijziging verklaart.",
    maak: laadscherm(
      async () => (await import(/* webpackChunkName: "versies" */ "./versies/scherm")).versiescherm,
    ),
  },
  {
    id: "delen",
    naam: "Delen",
    groep: "Delen",
    vraag:
      "Wilt u de werkmap geven aan iemand zonder de invoegtoepassing? U krijgt een kopie op gewone formules, met een verslag van wat er is omgezet en nagerekend.",
    maak: laadscherm(async () => (await import(/* webpackChunkName: "delen" */ "./delen/scherm")).deelscherm),
  },
  {
    id: "advies",
    naam: "Advies teruglezen",
    groep: "Delen",
    vraag:
      "Kwam het gedeelde bestand ingevuld terug van de adviesraad? U ziet per punt wat hier staat en wat de adviesraad schreef, en kiest wat u overneemt.",
    maak: laadscherm(
      async () => (await import(/* webpackChunkName: "advies" */ "./advies/scherm")).adviesscherm,
    ),
  },
  {
    id: "herstel",
    naam: "Herstel",
    groep: "Delen",
    vraag:
      "Staat er #NAAM? waar een functie van Wmo-begroting hoort? Herstel zoekt zulke cellen en laat ze weer werken, in de open werkmap of in een bestand.",
    maak: laadscherm(
      async () => (await import(/* webpackChunkName: "herstel" */ "./herstel/scherm")).herstelscherm,
    ),
  },
  functies,
];

/** De formulieren van alle plannen; samen zijn zij groot, dus laden zij apart en blijft het openen van het paneel vlug. */
export async function vanPlannen(): Promise<readonly Formulier[]> {
  return (await import(/* webpackChunkName: "plannen" */ "./planformulieren")).planformulieren;
}

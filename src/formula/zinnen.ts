/** Zinnen over formules die niet te lezen zijn: wat er staat, wat er verwacht werd en hoe verder. */
export const zinnen = {
  leeg: () => "Er staat geen formule. Typ er een, bijvoorbeeld =WMO.BANDBREEDTE(136).",
  teLang: (lengte: number, grens: number) =>
    `De formule heeft ${lengte} tekens; Excel leest er hoogstens ${grens}. Verdeel haar over meer cellen.`,
  teDiep: (grens: number) =>
    `De formule heeft meer dan ${grens} lagen haakjes in elkaar. Verdeel haar over meer cellen.`,
  tekstOpen: (stuk: string) =>
    `De tekst ${stuk} heeft geen aanhalingsteken aan het eind. Sluit hem af met ".`,
  haakjeOpen: (plaats: number) =>
    `Het haakje op plaats ${plaats} wordt niet gesloten. Zet er een ) bij, of haal het weg.`,
  haakjeTeVeel: (haakje: string, plaats: number) =>
    `Op plaats ${plaats} staat een ${haakje} zonder ${haakje === ")" ? "(" : "{"} ervoor. Haal het weg, of zet het begin erbij.`,
  onverwachtEinde: () => "De formule houdt te vroeg op: er ontbreekt een waarde aan het eind. Vul haar aan.",
  onverwacht: (stuk: string, plaats: number) =>
    `Op plaats ${plaats} staat ${stuk}; daar hoort een getal, tekst, verwijzing of functie. Controleer wat ervoor staat.`,
  geenBewerking: (stuk: string, plaats: number) =>
    `Voor ${stuk} op plaats ${plaats} ontbreekt een bewerking of scheidingsteken. Zet er bijvoorbeeld + of een scheidingsteken tussen.`,
  onbekendTeken: (stuk: string, plaats: number) =>
    `Op plaats ${plaats} staat ${stuk}; dat hoort niet in een formule. Haal het weg.`,
  matrixcel: (stuk: string) =>
    `In een matrixconstante staat ${stuk}; daar passen alleen getallen, teksten, WAAR en ONWAAR. Verwijs voor iets anders naar cellen.`,
  matrixMaten: (verwacht: number, kreeg: number) =>
    `De rijen van een matrixconstante zijn niet even lang: de eerste heeft ${verwacht} ${verwacht === 1 ? "waarde" : "waarden"}, een andere ${kreeg}. Maak ze even lang.`,
  komma: (los: string, nederlands: string) =>
    `In een Nederlandse formule scheidt ; de argumenten en staat een komma alleen in een getal; bij ${los} staat een andere komma. Bedoelde u ${nederlands}?`,
  punt: (getal: string, nederlands: string) =>
    `Het getal ${getal} heeft een punt; in een Nederlandse formule staat er een komma voor de decimalen. Bedoelde u ${nederlands}?`,
  /** Alleen waar iemand de taal kiest: op de opdrachtregel. */
  ofEngels: (engels: string) => ` Is de formule Engels, gebruik dan --taal en: ${engels}.`,
  puntkomma: (nederlands: string, engels: string) =>
    `In een Engelse formule scheidt een komma de argumenten; hier staat een puntkomma. Bedoelde u ${engels}? Is de formule Nederlands, laat dan --taal en weg: ${nederlands}.`,
};

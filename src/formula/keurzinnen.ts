/** Zinnen over formules die Excel niet neemt of niet uitrekent: wat er staat, wat er verwacht werd en hoe verder. */
export const keurzinnen = {
  begin: () => "De formule is leeg of begint met =; in een bestand hoort die er niet bij.",
  lagen: (grens: number) =>
    `Er staan meer dan ${grens} functies in elkaar; verder leest Excel niet. Verdeel de formule over meer cellen.`,
  tekst: (lengte: number, grens: number) =>
    `Een tekst in de formule heeft ${lengte} tekens en Excel neemt er ${grens}. Knip hem in stukken met & ertussen, of zet hem in een cel.`,
  teken: (teken: string) =>
    `In een bestand staat ${teken} niet in een formule; Excel bewaart daar een functie voor. Open de werkmap in Excel en sla haar opnieuw op.`,
  teWeinigArgumenten: (naam: string, kreeg: number, minstens: number) =>
    `${naam} kreeg ${argumenten(kreeg)} en heeft er minstens ${minstens} nodig. Vul aan wat ontbreekt.`,
  teVeelArgumenten: (naam: string, kreeg: number, hoogstens: number) =>
    `${naam} kreeg ${argumenten(kreeg)} en neemt er hoogstens ${hoogstens}. Haal weg wat te veel is.`,
  functie: (naam: string, engels: string | undefined) =>
    engels === undefined
      ? `De functie ${naam} kent Excel niet. Controleer de naam.`
      : `De functie ${naam} heet in een bestand ${engels}. Gebruik die naam.`,
  voorvoegsel: (naam: string, voor: string) =>
    voor === ""
      ? `Voor de functie ${naam} hoort in een bestand niets te staan; zo kent Excel haar niet.`
      : `Voor de functie ${naam} hoort in een bestand ${voor} te staan; zo kent Excel haar niet.`,
  uitrol: () =>
    "De formule geeft een tabel, en de cel laat haar niet uitrollen. Neem er één waarde uit, bijvoorbeeld met INDEX, of maak er een matrixformule van.",
};

function argumenten(aantal: number): string {
  if (aantal === 0) return "geen argumenten";
  return aantal === 1 ? "1 argument" : `${aantal} argumenten`;
}

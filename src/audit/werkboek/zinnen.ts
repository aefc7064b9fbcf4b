import { toonGetal } from "../../language/getallen";

/** Waarom een werkmap niet te onderzoeken is. */
export const zinnen = {
  vanaf1904: () =>
    "De werkmap telt datums vanaf 1904; hier wordt vanaf 1900 geteld, en dan klopt geen datum. Zet dit in Excel uit (Opties, Geavanceerd, 1904-datumsysteem), controleer de datums en sla opnieuw op.",
  teVeelFormules: (hoogstens: number) =>
    `De werkmap heeft meer dan ${toonGetal(hoogstens)} formules; zoveel zijn er hier niet na te gaan. Zet lange lijsten in een eigen werkmap, of maak van formules die niet meer veranderen waarden.`,
};

/** Wat de lint in src weigert, elk op een eigen regel. */
export const alsPatroon = /(?<=a)b/; // fout: huis/niet-achterom
export const alsTekst = new RegExp("(?<!a)b"); // fout: huis/niet-achterom
export const alsSjabloon = new RegExp(`(?<!${alsTekst.source})b`); // fout: huis/niet-achterom
export const alsObject = { ...{ naam: "x" }, wat: "y" }; // fout: huis/niet-uitspreiden
export const alsLijst = [...[1, 2], 3]; // fout: huis/niet-uitspreiden
export const alsArgument = Math.max(...[1, 2]); // fout: huis/niet-uitspreiden
// Deze niet: een groep met een naam, en het uitspreiden van wat er al was.
export const metNaam = /(?<naam>a)/;
export const kopie = { ...alsObject, lijst: [...alsLijst] };

/** Wat de lint in src weigert, elk op een eigen regel. */
export const alsPatroon = /(?<=a)b/;
export const alsTekst = new RegExp("(?<!a)b");
export const alsSjabloon = new RegExp(`(?<!${alsTekst.source})b`);
export const alsObject = { ...{ naam: "x" }, wat: "y" };
export const alsLijst = [...[1, 2], 3];
export const alsArgument = Math.max(...[1, 2]);
// Deze niet: een groep met een naam, en het uitspreiden van wat er al was.
export const metNaam = /(?<naam>a)/;
export const kopie = { ...alsObject, lijst: [...alsLijst] };

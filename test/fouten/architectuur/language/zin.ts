export const zin = "de klok heet Date";

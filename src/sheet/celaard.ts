import type { Aard } from "../language/verwacht";

/** Maakt deze getalvorm (in Amerikaans schrift) van een getal een dag, een tijd of een percentage? Undefined is een gewoon getal. */
export function aardVan(getalvorm: string): Aard | undefined {
  // Wat tussen aanhalingstekens staat is tekst, en wat tussen haken een kleur of taal; [h] is een tijd van meer dan een dag.
  const kaal = getalvorm
    .toLowerCase()
    .replace(/"[^"]*"|\\./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/g, "")
    .split(";")[0] as string;
  if (kaal === "general" || kaal === "@") return undefined;
  if (/[dy]/.test(kaal)) return "datum";
  if (/h|s|\[m/.test(kaal)) return "tijd";
  return kaal.includes("%") ? "percentage" : undefined;
}

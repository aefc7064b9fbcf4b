const DUUR_IN_MS = 8000;
let wis: ReturnType<typeof setTimeout> | undefined;

/** Zegt iets onderin, ook aan een schermlezer; het gaat vanzelf weg, behalve als het moet blijven. */
export function meld(zin: string, blijf = false): void {
  const plek = document.getElementById("melding") as HTMLElement;
  plek.textContent = zin;
  plek.hidden = false;
  clearTimeout(wis);
  if (!blijf) wis = setTimeout(() => (plek.hidden = true), DUUR_IN_MS);
}

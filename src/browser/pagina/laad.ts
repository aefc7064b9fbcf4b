/** Laadt een script en wacht tot het gedraaid heeft. */
export function laadScript(adres: string): Promise<void> {
  return new Promise((klaar, mislukt) => {
    const script = document.createElement("script");
    script.src = adres;
    script.addEventListener("load", () => klaar());
    script.addEventListener("error", () => mislukt(nietGevonden(adres)));
    document.head.append(script);
  });
}

/** De tekst van een bestand van deze server. */
export async function haalTekst(adres: string): Promise<string> {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw nietGevonden(adres);
  return antwoord.text();
}

function nietGevonden(adres: string): Error {
  return new Error(`${adres} is niet gevonden. Stop de server en start haar opnieuw met npm start.`);
}

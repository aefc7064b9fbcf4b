import { leesTekens } from "../../formula/tekens";
import { bladverwijzing } from "../../formula/adres";
import { isFormule, type Blad, type Geplaatst } from "../../sheet/blad";

/**
 * Het rooster kent geen rechte apostrof in de naam van een blad: “Zorg's blad” heet daar “Zorg’s blad”. In het bestand heet het nog zoals
 * het heette, dus ook in wat erbij komt.
 */
export interface Bladtitels {
  titel(hier: string): string;
  cel(hier: Geplaatst): Geplaatst;
  blad(hier: Blad): Blad;
}

/** Zoals een titel van het bestand in het rooster heet. */
export function titelHier(titel: string): string {
  return titel.replace(/'/g, "’");
}

export function bladtitels(vanBestand: readonly string[]): Bladtitels {
  const terug = new Map(
    vanBestand.flatMap((t) => (titelHier(t) === t ? [] : [[titelHier(t).toLowerCase(), t]])),
  );
  const titel = (hier: string) => terug.get(hier.toLowerCase()) ?? hier;
  const verwijzing = (tekst: string) =>
    tekst.replace(/'((?:[^']|'')+)'!/g, (heel, naam: string) => {
      const eigen = terug.get(naam.toLowerCase());
      return eigen === undefined ? heel : bladverwijzing(eigen);
    });
  const formule = (hier: string) =>
    terug.size === 0 || !hier.includes("’")
      ? hier
      : leesTekens(hier)
          .map((t) => (t.soort === "string" ? t.waarde : verwijzing(t.waarde)))
          .join("");
  const cel = (hier: Geplaatst): Geplaatst =>
    isFormule(hier.inhoud)
      ? { ...hier, inhoud: { ...hier.inhoud, formule: formule(hier.inhoud.formule) } }
      : hier;
  return {
    titel,
    cel,
    blad: (hier) => ({
      ...hier,
      titel: titel(hier.titel),
      cellen: hier.cellen.map(cel),
      ...(hier.signaalregels && {
        signaalregels: hier.signaalregels.map((r) =>
          "formule" in r.als ? { ...r, als: { formule: formule(r.als.formule) } } : r,
        ),
      }),
      ...(hier.grafieken && {
        grafieken: hier.grafieken.map((g) => ({
          ...g,
          categorieen: verwijzing(g.categorieen),
          reeksen: g.reeksen.map((r) => ({ ...r, waarden: verwijzing(r.waarden) })),
        })),
      }),
    }),
  };
}

import { alleenCijfers, patroon, zoekPatroon, type Treffer } from "./treffer";

/** Een Nederlands nummer: 0 of +31 (0031) en negen cijfers, met streepjes, spaties of haakjes ertussen (ITU E.164, land 31). */
const NUMMER = patroon(
  "\\p{L}\\d.,+-",
  "(?:(?:\\+|00)31[ -]?(?:\\(0\\)[ -]?)?|\\(?0)(?:[1-9]\\d{0,3}\\)?[ -]{0,3}\\d(?:[ -]?\\d){4,8})(?![\\p{L}\\d]|[.,-]\\d)",
);
const AANWIJZING = /\b(?:tel\p{L}*|mobiel\p{L}*|gsm|bel\p{L}*|nummer)\b/iu;

/** "03-01-2022 11:31:52": een dag met een tijd erachter heeft ook tien cijfers. */
const DATUM = /^\d{1,2}-\d{1,2}-(?:19|20)\d\d(?!\d)/;

/** Telefoonnummers in een lopende tekst. Tien kale cijfers die geen 06 zijn, tellen alleen met een woord als "tel" ervoor. */
export function vindTelefoon(tekst: string): Treffer[] {
  return zoekPatroon("telefoon", tekst, NUMMER, ({ stuk, begin }) => {
    const kern = alsTelefoon(stuk);
    if (kern === undefined || DATUM.test(stuk)) return undefined;
    const kaal = /^\d+$/.test(stuk) && !/^(?:06|0031)/.test(stuk);
    const ervoor = tekst.slice(Math.max(0, begin - 30), begin);
    return kaal && !AANWIJZING.test(ervoor) ? undefined : kern;
  });
}

/** Het nummer als tien cijfers; ook een getal waar de voorloopnul van af is, onder een kop die zegt dat het een telefoon is. */
export function alsTelefoon(tekst: string): string | undefined {
  const cijfers = alleenCijfers(tekst.replace(/\(0\)/, ""));
  const kern = cijfers.replace(/^(?:0031|31(?=\d{9}$))/, "0");
  const heel = /^\d{9}$/.test(kern) && /^[1-9]/.test(kern) ? `0${kern}` : kern;
  return /^0[1-9]\d{8}$/.test(heel) ? heel : undefined;
}

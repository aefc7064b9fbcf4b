import { registries } from "./spreadsheet";

/**
 * [klik](http://…) in een cel leest o-spreadsheet als een koppeling: er stond alleen nog “klik”, ook voor formules (LENGTE gaf 4), en een
 * klik opende het adres. In Excel is het gewone tekst. Dit houdt de hele tekst als waarde.
 */
export function registreerKoppelingen(): void {
  registries.urlRegistry.add("wmo_tekst", {
    title: "",
    sequence: -1,
    match: () => true,
    createLink: (url, label) => ({
      url,
      label: `[${label}](${url})`,
      isExternal: false,
      isUrlEditable: false,
    }),
    urlRepresentation: (url) => url,
    open: () => undefined,
  });
}

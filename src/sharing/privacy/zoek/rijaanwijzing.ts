import { isHuisnummer, isTwijfel, isStraatEnNummer } from "../herken/postcode";
import type { Waardebeeld } from "../herken/celbeeld";
import { dagOnderKop } from "../herken/kolom";
import type { Kop } from "../herken/koppen";
import { alsTelefoon } from "../herken/telefoon";
import type { Soort } from "../vondst";

interface Rijcel {
  readonly kolom: number;
  readonly beeld: Waardebeeld;
}

/** Wat een cel is door haar kop, door het label links ervan ("BSN:"), of doordat postcode en huisnummer naast elkaar staan. */
export function soortInRij(
  cellen: readonly Rijcel[],
  i: number,
  kop: Kop | undefined,
  kopVan: (kolom: number) => Kop | undefined,
): Soort | undefined {
  const { beeld, kolom } = cellen[i] as Rijcel;
  const links = cellen[i - 1];
  const label = links?.kolom === kolom - 1 ? links.beeld : undefined;
  return (
    onderKop(beeld, kop) ??
    naastLabel(beeld, label) ??
    (isAdresdeel(cellen, i, kop, kopVan) ? "adres" : undefined)
  );
}

function onderKop(beeld: Waardebeeld, kop: Kop | undefined): Soort | undefined {
  if (kop?.soort === "telefoon" && isNummerreeks(beeld.tekst)) return "telefoon";
  if (kop?.soort === "adres" && beeld.isTekst && isStraatEnNummer(beeld.tekst)) return "adres";
  return undefined;
}

function naastLabel(beeld: Waardebeeld, label: Waardebeeld | undefined): Soort | undefined {
  const kop = label?.kop;
  if (label === undefined || kop === undefined || beeld.kop !== undefined) return undefined;
  if (kop.soort === "bsn" && beeld.nummer !== undefined) return "bsn";
  if (kop.soort === "geboortedatum" && (beeld.dag ?? dagOnderKop(beeld)) !== undefined)
    return "geboortedatum";
  if (kop.soort === "telefoon" && isNummerreeks(beeld.tekst)) return "telefoon";
  if (kop.soort === "adres" && beeld.isTekst && isStraatEnNummer(beeld.tekst)) return "adres";
  const duidelijk = kop.vast || label.tekst.trim().endsWith(":");
  if (kop.soort === "naam" && (beeld.naam === "streng" || (beeld.naam === "ruim" && duidelijk)))
    return "naam";
  return undefined;
}

/** Een postcode met een huisnummer binnen twee cellen, of een straat met een huisnummer direct ernaast. */
function isAdresdeel(
  cellen: readonly Rijcel[],
  i: number,
  kop: Kop | undefined,
  kopVan: (kolom: number) => Kop | undefined,
): boolean {
  const { beeld, kolom } = cellen[i] as Rijcel;
  const postcode = beeld.postcode && (kop?.soort === "postcode" || !isTwijfel(beeld.tekst));
  const straat = kop?.soort === "adres" && beeld.isTekst && beeld.tekst.trim() !== "";
  if (!postcode && !straat) return false;
  const afstand = postcode ? 2 : 1;
  return cellen.slice(Math.max(0, i - 2), i + 3).some((buur) => {
    const ver = Math.abs(buur.kolom - kolom);
    if (ver === 0 || ver > afstand || !isHuisnummer(buur.beeld.tekst)) return false;
    const soort = kopVan(buur.kolom)?.soort;
    return soort === undefined || soort === "huisnummer";
  });
}

/** Een telefoonnummer, ook als getal waar de voorloopnul van af is. */
function isNummerreeks(tekst: string): boolean {
  return /^[\d +().-]{9,20}$/.test(tekst.trim()) && alsTelefoon(tekst) !== undefined;
}

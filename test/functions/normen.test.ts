import { vanIso } from "../../src/domain/datum";
import { viaRoep } from "../hulp/machines";

const tabel = viaRoep("NORMEN", [vanIso("2024-07-01")]) as unknown[][];
const rij = (sleutel: string) => tabel.find(([s]) => s === sleutel);

test("een norm met waarde, bron en plaats; datums als dagnummer", () => {
  expect(rij("tarief-01H01-per-minuut")).toEqual([
    "tarief-01H01-per-minuut",
    0.62,
    "euro per minuut",
    vanIso("2024-01-01"),
    vanIso("2024-12-31"),
    "Gemeente Duiven, notitie AVHO naar maatwerkvoorziening, tabel 1",
  ]);
});

test("een tabel, zonder bekend einde en zonder plaats in de bron", () => {
  expect(rij("KPMG HBEL 2021")).toEqual([
    "KPMG HBEL 2021",
    "tabel",
    "uren per jaar",
    vanIso("2021-01-01"),
    "",
    "maatschappelijkezaken.nl, normenkader HBEL",
  ]);
});

test("de AVHO is op die dag geëindigd, en staat erin met #N/A", () => {
  expect(rij("avho-maximum-uren-per-week")).toEqual([
    "avho-maximum-uren-per-week",
    expect.objectContaining({ fout: "#N/A" }),
    "uren per week",
    "",
    "",
    "",
  ]);
});

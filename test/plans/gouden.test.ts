import { duiven, verzonnen } from "../../src/plans/begroting/voorbeelden";
import { maakBegroting } from "../../src/plans/begroting/maak";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import { isFormule, isMatrix, type Blad, type Celwaarde, type Matrix } from "../../src/workbook/blad";

/** Elke cel als “adres = formule -> uitkomst”; zo is bij een wijziging te zien wat er op welk blad verandert. */
function alsRegels({ cellen, namen }: Blad): string {
  const inhoud = cellen.flatMap(({ adres, inhoud: i }) => {
    if (i === undefined) return [];
    return [isFormule(i) ? `${adres} = ${i.formule} -> ${toon(i.uitkomst)}` : `${adres} = ${toon(i)}`];
  });
  return [...inhoud, ...(namen ?? []).map((n) => `${n.naam}: ${n.bereik}`)].join("\n");
}

function toon(waarde: Celwaarde | Matrix | undefined): string {
  if (isMatrix(waarde)) return waarde.map((rij) => rij.map(toon).join(" | ")).join(" / ");
  if (typeof waarde === "number") return String(Number(waarde.toPrecision(10)));
  return typeof waarde === "object" ? waarde.fout : String(waarde);
}

/** De maanden van Overgang staan er zestig keer op dezelfde manier; de eerste twee en de laatste zijn genoeg. */
function zonderHerhaling(regels: string): string {
  return regels
    .split("\n")
    .filter((r) => {
      const rij = Number(/^[A-Z]+(\d+) =/.exec(r)?.[1] ?? 0);
      return rij < 144;
    })
    .join("\n");
}

test.each([
  ["Duiven 2024", duiven],
  ["bandbreedtes, verzonnen", verzonnen],
])("de gouden bladen van %s", (_, begroting) => {
  for (const blad of metUitkomsten(maakBegroting(begroting())))
    expect(zonderHerhaling(alsRegels(blad))).toMatchSnapshot(blad.titel);
});

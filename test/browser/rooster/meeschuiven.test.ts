import { CompiledFormula } from "../../../src/engine/spreadsheet";
import { maakProef } from "./hulp";

// Er staan honderd formules op een ander blad, en een samenvoeging; één formule wijst naar het blad waar geschoven wordt.
function proef() {
  const p = maakProef();
  const ander = p.rooster.voegBladToe("Ander");
  p.rooster.schrijf(
    { blad: ander, boven: 0, links: 1, rijen: 100, kolommen: 1 },
    Array.from({ length: 100 }, (_, i) => [`=A${i + 1}*WMO_Cel`]),
  );
  p.rooster.schrijf(p.vak("C1", ander), [["=SUM(Blad1!A4:A6)"]]);
  p.rooster.voegSamen(p.vak("D1:F1", ander));
  p.rooster.zetNaam({ naam: "WMO_Cel", vak: p.vak("A5") });
  p.zet("A5", 3);
  const formule = () => p.rooster.lees(p.vak("C1", ander))[0]?.[0]?.formule;
  return { ...p, ander, formule };
}

const langs = jest.spyOn(CompiledFormula.prototype, "adaptCompiledFormula");
beforeEach(() => langs.mockClear());

test("een rij erbij op één blad gaat alleen formules langs die daarheen wijzen", () => {
  const { rooster, blad, ander, formule, vak } = proef();
  const samen = rooster.samengevoegd(ander);
  rooster.verschuif({ blad, langs: "rij", vanaf: 4, aantal: 2, erbij: true });
  expect(langs).toHaveBeenCalledTimes(1);
  expect([formule(), rooster.naam("WMO_Cel")?.vak]).toEqual(["=SUM(Blad1!A4:A8)", vak("A7")]);
  rooster.verschuif({ blad, langs: "rij", vanaf: 4, aantal: 2, erbij: false });
  expect(langs).toHaveBeenCalledTimes(2);
  expect([formule(), rooster.samengevoegd(ander)]).toEqual(["=SUM(Blad1!A4:A6)", samen]);
});

test("een naam die verlegd wordt, gaat geen formule langs; haar uitkomst is wel nieuw", () => {
  const { rooster, ander, vak, zet } = proef();
  rooster.schrijf(vak("A1", ander), [[2]]);
  zet("A6", 10);
  rooster.zetNaam({ naam: "WMO_Cel", vak: vak("A6") });
  expect(langs).not.toHaveBeenCalled();
  expect(rooster.lees(vak("B1", ander))[0]?.[0]?.waarde).toBe(20);
});

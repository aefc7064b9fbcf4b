import { maakProef } from "./hulp";

test("een naam wordt één keer gezocht; is hij weg, verplaatst of terug, dan is dat te zien", () => {
  const { rooster, model, vak } = maakProef();
  const naam = (i: number) => `WMO_Naam_${i}`;
  for (let i = 1; i <= 60; i++) rooster.zetNaam({ naam: naam(i), vak: vak(`A${i}`) });
  expect(rooster.naam("wmo_naam_60")).toEqual({ naam: naam(60), vak: vak("A60") });
  // Zo zoekt o-spreadsheet: de lijst langs. De tweede keer is dat niet nodig.
  const lijst = model.getters.getNamedRanges();
  const langs = jest.spyOn(lijst, "findIndex");
  expect(rooster.naam(naam(60))?.vak).toEqual(vak("A60"));
  expect(langs).not.toHaveBeenCalled();
  langs.mockRestore();
  // Een naam ervoor gaat weg: wat erachter stond, schuift een plaats op.
  rooster.verwijderNaam(naam(1));
  expect([rooster.naam(naam(1)), rooster.naam(naam(60))?.vak]).toEqual([undefined, vak("A60")]);
  rooster.zetNaam({ naam: naam(60), vak: vak("C3") });
  expect(rooster.naam(naam(60))?.vak).toEqual(vak("C3"));
  rooster.ongedaan();
  rooster.ongedaan();
  expect([rooster.naam(naam(1))?.vak, rooster.naam(naam(60))?.vak]).toEqual([vak("A1"), vak("A60")]);
  rooster.zetNaam({ naam: naam(2), vak: vak("A2"), verborgen: true });
  expect(rooster.naam(naam(2))).toEqual({ naam: naam(2), vak: vak("A2"), verborgen: true });
  for (const { naam: n } of rooster.namen()) expect(rooster.naam(n)?.naam).toBe(n);
});

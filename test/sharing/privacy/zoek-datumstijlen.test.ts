import { leesDatumstijlen } from "../../../src/sharing/privacy/zoek/datumstijlen";

const stijlen = (vorm: string) =>
  new TextEncoder().encode(
    `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164" formatCode="${vorm}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
  );

test("een notatie met een dag en een jaar is een datum, en een van 500.000 haken niet: die wordt niet uitgeplozen", () => {
  expect([...leesDatumstijlen(stijlen("[$-413]dd-mm-yyyy"), "xl/styles.xml")]).toEqual(["1"]);
  expect([...leesDatumstijlen(stijlen("[".repeat(500_000)), "xl/styles.xml")]).toEqual([]);
});

import fs from "node:fs";
import path from "node:path";
import { VERSIE } from "../../src/functions/versie";
import { eisVerseBouw } from "../hulp/versebouw";
import { keurManifest } from "../hulp/manifest";

const wortel = path.resolve(__dirname, "../..");
const bron = fs.readFileSync(path.join(wortel, "manifest.xml"), "utf8");
const gebouwd = fs.readFileSync(path.join(eisVerseBouw("dist"), "manifest.xml"), "utf8");
const inDist = (pad: string) => fs.existsSync(path.join(eisVerseBouw("dist"), pad));

test("het manifest is goed, in de bron en zoals gebouwd", () => {
  expect(keurManifest(bron, inDist)).toEqual([]);
  expect(keurManifest(gebouwd, inDist)).toEqual([]);
});

test.each<[string, (xml: string) => string, RegExp]>([
  ["niet welgevormd", (x) => x.replace("</Hosts>", ""), /welgevormd/],
  [
    "een resid zonder bron",
    (x) => x.replace('resid="Paneel.Label"', 'resid="Paneel.Labl"'),
    /Paneel\.Labl heeft geen/,
  ],
  [
    "een resid van de verkeerde soort",
    (x) => x.replace('resid="Paneel.Tip"', 'resid="Paneel.Label"'),
    /geen bron/,
  ],
  [
    "een adres zonder https",
    (x) => x.replaceAll('https://localhost:3000/functions.js"', 'http://localhost:3000/functions.js"'),
    /geen https/,
  ],
  [
    "een bestand dat niet gebouwd wordt",
    (x) => x.replace("icon-16.png", "icon-17.png"),
    /icon-17\.png staat niet/,
  ],
  [
    "een andere pagina voor de functies",
    (x) =>
      x.replace(
        /<Page>\s*<SourceLocation resid="Taskpane.Url"/,
        '<Page><SourceLocation resid="Functies.Url"',
      ),
    /gedeelde runtime/,
  ],
  [
    "een ontbrekende eis",
    (x) => x.replace('<Set Name="SharedRuntime" MinVersion="1.1"/>', ""),
    /mist SharedRuntime/,
  ],
  [
    "functies van een runtime zonder onze foutcodes",
    (x) =>
      x.replace('"CustomFunctionsRuntime" MinVersion="1.3"', '"CustomFunctionsRuntime" MinVersion="1.2"'),
    /mist CustomFunctionsRuntime 1\.3/,
  ],
  [
    "het eigen adres als AppDomain",
    (x) =>
      x.replace("<Hosts>", "<AppDomains><AppDomain>https://localhost:3000</AppDomain></AppDomains><Hosts>"),
    /kinderen van/,
  ],
  [
    "een verkeerde volgorde",
    (x) => x.replace(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1"),
    /kinderen van/,
  ],
])("een manifest met %s wordt afgekeurd", (_, bederf, gebrek) => {
  const kapot = bederf(bron);
  expect(kapot).not.toBe(bron);
  expect(keurManifest(kapot, inDist).join("\n")).toMatch(gebrek);
});

test("één versie: package.json, manifest en WMO.VERSIE", () => {
  const { version } = JSON.parse(fs.readFileSync(path.join(wortel, "package.json"), "utf8")) as {
    version: string;
  };
  expect(VERSIE).toBe(version);
  expect(/<Version>(.*)<\/Version>/.exec(bron)?.[1]).toBe(`${version}.0`);
});

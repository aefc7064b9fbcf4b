import fs from "node:fs";
import path from "node:path";
import { Writable } from "node:stream";
import { VERSIE } from "../../src/functions/versie";
import { hoofd } from "../../src/cli/hoofd";
import type { Invoeruitvoer } from "../../src/cli/opdracht";
import { maakUitvoer } from "../../src/cli/uitvoer";

/** Roept wmo aan met iets anders in zijn wereld; geeft de afsluitcode en wat er op de foutuitvoer staat. */
async function roep(argumenten: string[], anders: Partial<Invoeruitvoer>): Promise<[number, string]> {
  let fout = "";
  const code = await hoofd(argumenten, {
    invoer: leeg(),
    schrijf: () => Promise.resolve(true),
    foutregel: (zin) => (fout += `${zin}\n`),
    voortgang: () => undefined,
    ongestoord: (werk) => werk(),
    map: __dirname,
    omgeving: {},
    ...anders,
  });
  return [code, fout];
}

async function* leeg(): AsyncGenerator<string> {}

async function* kapot(): AsyncGenerator<string> {
  yield await Promise.resolve("=1+1\n");
  throw new TypeError("x.y is not\n  a function");
}

test("een fout die niemand voorzag is één zin met de melding en de versie, afsluitcode 2, en geen regels uit het programma", async () => {
  expect(await roep(["reken"], { invoer: kapot() })).toEqual([
    2,
    `wmo reken is gestopt door een fout die niet voorzien is: “x.y is not a function”. Kloppen de aanroep en het bestand, meld deze zin dan met de versie (${VERSIE}).\n`,
  ]);
});

test("ook als er geen Error gegooid wordt, of een zonder melding", async () => {
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- juist dat is de vraag: wat geen Error is
  const gooi = (fout: unknown) => ({ schrijf: () => Promise.reject(fout) });
  expect((await roep(["--versie"], gooi("zomaar")))[1]).toContain("“zomaar”");
  expect((await roep(["--versie"], gooi(new Error())))[1]).toContain("“zonder melding”");
});

/** Een stroom die bij de eerste keer schrijven deze fout geeft. */
function metFout(code: string): Writable {
  return new Writable({
    write: (_stuk, _codering, klaar) => klaar(Object.assign(new Error(code), { code })),
  });
}

test("is de uitvoer niet te schrijven, dan zegt één zin waarom", async () => {
  const schrijf = maakUitvoer(metFout("ENOSPC"));
  expect(await roep(["--versie"], { schrijf })).toEqual([
    2,
    "De uitvoer is niet te schrijven (ENOSPC). Is de schijf vol, of mist u rechten?\n",
  ]);
});

test("sloot de lezer, dan blijft de afsluitcode die van de opdracht, zonder een woord", async () => {
  const schrijf = maakUitvoer(metFout("EPIPE"));
  expect(await roep(["--versie"], { schrijf })).toEqual([0, ""]);
  // Een fout blijft een fout, ook als niemand de regel leest; en daarna wordt er niet verder gerekend.
  let gelezen = 0;
  async function* regels(): AsyncGenerator<string> {
    for (; gelezen < 1000; gelezen++) yield await Promise.resolve("=WMO.BANDBREEDTE(59)\n");
  }
  expect(await roep(["reken"], { schrijf, invoer: regels() })).toEqual([1, ""]);
  expect(gelezen).toBeLessThan(3);
});

test("alleen wmo.ts leest van het proces: de rest krijgt alles mee, en is zo in een test aan te roepen", () => {
  const map = path.resolve(__dirname, "../../src/cli");
  const lezers = fs
    .readdirSync(map)
    .filter((naam) => /\bprocess\./.test(fs.readFileSync(path.join(map, naam), "utf8")));
  expect(lezers).toEqual(["wmo.ts"]);
});

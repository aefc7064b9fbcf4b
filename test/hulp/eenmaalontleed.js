const vm = require("node:vm");

const compileFunction = vm.compileFunction;
const bewaard = new Map();

/**
 * Jest leest voor elk testbestand elke module opnieuw, en V8 ontleedt haar dan opnieuw: van het rekenblad alleen al drie miljoen
 * tekens. Zo ontleedt een werker een bron één keer; uitgevoerd wordt zij nog steeds per testbestand, in zijn eigen wereld.
 */
vm.compileFunction = (bron, namen, opties) => {
  const { filename, parsingContext } = opties ?? {};
  if (parsingContext === undefined) return compileFunction(bron, namen, opties);
  const kop = `(function (${namen.join(",")}) {`;
  let eerder = bewaard.get(filename);
  if (eerder?.bron !== bron || eerder.kop !== kop) {
    // De kop staat op de eerste regel van de bron, zodat een plek in een verslag dezelfde regel houdt.
    eerder = { bron, kop, script: new vm.Script(`${kop}${bron}\n})`, { filename }) };
    bewaard.set(filename, eerder);
  }
  return eerder.script.runInContext(parsingContext);
};

// De regels die oxlint zelf niet heeft: twee van dit huis, en drie van ESLint. Staat als plugin in .oxlintrc.json.
const { builtinRules } = require("eslint/use-at-your-own-risk");

/** Een regel die weigert wat op een van deze plekken in de boom van de code staat. */
function verboden(message, plekken) {
  return {
    create: (context) =>
      Object.fromEntries(plekken.map((plek) => [plek, (node) => context.report({ node, message })])),
  };
}

module.exports = {
  meta: { name: "huis" },
  rules: {
    // Uitspreiden wat er net is opgeschreven: de haken en de punten zeggen niets.
    "niet-uitspreiden": verboden("Zet dit er zelf in, zonder ...{ } of ...[ ].", [
      "ObjectExpression > SpreadElement > ObjectExpression",
      ":matches(ArrayExpression, CallExpression, NewExpression) > SpreadElement > ArrayExpression",
    ]),
    // Een blik achterom in een patroon, ook als tekst voor new RegExp.
    "niet-achterom": verboden(
      "Safari leest (?<= en (?<! pas vanaf 16.4 en laadt anders het hele script niet, ook in Excel voor Mac. Neem het teken ervoor op als groep.",
      [
        "Literal[regex.pattern=/\\(\\?<[=!]/]",
        "Literal[value=/\\(\\?<[=!]/]",
        "TemplateElement[value.raw=/\\(\\?<[=!]/]",
      ],
    ),
    ...Object.fromEntries(
      ["no-dupe-args", "no-octal", "no-redeclare"].map((naam) => [naam, builtinRules.get(naam)]),
    ),
  },
};

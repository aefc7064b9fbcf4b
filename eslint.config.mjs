import js from "@eslint/js";
import globals from "globals";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

// De regels van officeAddins.configs.recommended, zonder de meegeleverde parser en prettier-plugin: die werken niet met
// TypeScript-bestanden (de parser is daar undefined).
const OFFICE_REGELS = Object.fromEntries(
  [
    "call-sync-after-load",
    "call-sync-before-read",
    "load-object-before-read",
    "no-context-sync-in-loop",
    "no-empty-load",
    "no-navigational-load",
    "no-office-initialize",
    "test-for-null-using-isNullObject",
  ].map((regel) => [`office-addins/${regel}`, "error"]),
);

/** Uitspreiden wat er net is opgeschreven: de haken en de punten zeggen niets. */
const UITSPREIDEN = [
  [
    "ObjectExpression > SpreadElement > ObjectExpression",
    "Zet deze velden zelf in het object, zonder ...{ }.",
  ],
  [
    ":matches(ArrayExpression, CallExpression, NewExpression) > SpreadElement > ArrayExpression",
    "Zet deze elementen zelf in de lijst, zonder ...[ ].",
  ],
].map(([selector, message]) => ({ selector, message }));

/** Een blik achterom in een patroon, ook als tekst voor new RegExp. */
const ACHTEROM = [
  "Literal[regex.pattern=/\\(\\?<[=!]/]",
  "Literal[value=/\\(\\?<[=!]/]",
  "TemplateElement[value.raw=/\\(\\?<[=!]/]",
].map((selector) => ({
  selector,
  message:
    "Safari leest (?<= en (?<! pas vanaf 16.4 en laadt anders het hele script niet, ook in Excel voor Mac. Neem het teken ervoor op als groep.",
}));

export default tseslint.config(
  { ignores: ["dist/", "dist-cli/", "dist-proef/", "coverage/", "node_modules/", "test/fouten/"] },
  js.configs.recommended,
  { rules: { "no-restricted-syntax": ["error", ...UITSPREIDEN] } },
  {
    files: ["**/*.ts"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: "tsconfig.json", tsconfigRootDir: import.meta.dirname },
      globals: { ...globals.browser },
    },
    plugins: { "office-addins": officeAddins },
    rules: {
      ...OFFICE_REGELS,
      // CustomFunctions.Error is in de typen geen Error, maar wel de manier om een Excel-fout te geven.
      "@typescript-eslint/only-throw-error": [
        "error",
        { allow: [{ from: "package", name: "Error", package: "custom-functions-runtime" }] },
      ],
    },
  },
  // Alles in src: wat ervan in een bundel komt, verandert, en de opdrachtregel deelt bijna alles.
  { files: ["src/**/*.ts"], rules: { "no-restricted-syntax": ["error", ...UITSPREIDEN, ...ACHTEROM] } },
  { files: ["test/**/*.ts"], languageOptions: { globals: { ...globals.jest, ...globals.node } } },
  // Deze tests doen met opzet wat de Office-regels verbieden (vergeten te laden), en lezen veel wat de regels niet kunnen volgen.
  {
    files: ["test/browser/transport/*.ts"],
    rules: Object.fromEntries(Object.keys(OFFICE_REGELS).map((regel) => [regel, "off"])),
  },
  {
    files: ["**/*.js", "**/*.cjs"],
    languageOptions: { globals: { ...globals.node }, sourceType: "commonjs" },
  },
);

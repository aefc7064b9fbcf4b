// Laat Node TypeScript uit src/ laden tijdens bouwen en genereren (zonder typecontrole; die doet `npm run typecheck`).
const fs = require("node:fs");
const { transformSync } = require("@swc/core");

require.extensions[".ts"] = (module, bestand) => {
  const { code } = transformSync(fs.readFileSync(bestand, "utf8"), {
    filename: bestand,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  module._compile(code, bestand);
};

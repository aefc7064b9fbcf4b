// npm run excel: ontwikkelserver en de invoegtoepassing in Excel laden. Kan alleen waar Excel is.
const { spawnSync } = require("node:child_process");

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error(
    "npm run excel laadt de invoegtoepassing in Excel en heeft daarom Windows of macOS met Excel nodig. Zonder Excel: npm start.",
  );
  process.exitCode = 2;
} else {
  const opdracht = process.argv.includes("stop") ? "stop" : "start";
  const uitslag = spawnSync("npx", ["office-addin-debugging", opdracht, "manifest.xml"], {
    stdio: "inherit",
    shell: true,
  });
  process.exitCode = uitslag.status ?? 1;
}

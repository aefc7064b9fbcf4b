/** Zonder AppDomains: het eigen adres hoort er niet in, en een ander adres opent de invoegtoepassing nergens. */
const VOLGORDE = [
  "Id",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
];

/** In welke groep bronnen een element met een resid hoort te wijzen. */
const SOORT: Record<string, string> = {
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Runtime: "Urls",
  Image: "Images",
  Description: "LongStrings",
};

/**
 * Keurt een manifest en geeft alle gebreken. De keuring van Microsoft zelf is een dienst op internet
 * (office-addin-manifest validate) en vangt bovendien geen resid zonder bron.
 */
export function keurManifest(xml: string, bestaatInDist: (pad: string) => boolean): string[] {
  const doc = new DOMParser().parseFromString(xml, "application/xml");
  if (doc.getElementsByTagName("parsererror").length > 0) return ["geen welgevormde XML"];
  return [...keurKop(doc), ...keurBronnen(doc, bestaatInDist), ...keurRuntime(doc)];
}

function alle(doc: Document, naam: string): Element[] {
  return [...doc.getElementsByTagNameNS("*", naam)];
}

function keurKop(doc: Document): string[] {
  const uit: string[] = [];
  const namen = [...doc.documentElement.children].map((e) => e.localName);
  if (JSON.stringify(namen) !== JSON.stringify(VOLGORDE))
    uit.push(`kinderen van OfficeApp: ${namen.join(" ")}`);
  const tekst = (naam: string) => alle(doc, naam)[0]?.textContent ?? "";
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(tekst("Id"))) uit.push("Id is geen GUID");
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(tekst("Version"))) uit.push("Version heeft geen vier delen");
  const sets = alle(doc, "Set").map((s) => `${s.getAttribute("Name")} ${s.getAttribute("MinVersion")}`);
  // CustomFunctions.Error is van 1.2, de foutcodes die wij geven van 1.3.
  for (const nodig of ["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3", "ExcelApi 1.12"])
    if (!sets.includes(nodig)) uit.push(`Requirements mist ${nodig}`);
  const ids = [...alle(doc, "Control"), ...alle(doc, "Group")].map((e) => e.getAttribute("id"));
  if (new Set(ids).size !== ids.length) uit.push("ids van knoppen en groepen zijn niet uniek");
  return uit;
}

function keurBronnen(doc: Document, bestaatInDist: (pad: string) => boolean): string[] {
  const uit: string[] = [];
  const bronnen = new Map(
    ["Urls", "Images", "ShortStrings", "LongStrings"].map((groep) => [
      groep,
      new Map(
        alle(doc, groep)
          .flatMap((g) => [...g.children])
          .map((e) => [e.getAttribute("id") ?? "", e.getAttribute("DefaultValue") ?? ""]),
      ),
    ]),
  );
  for (const e of doc.querySelectorAll("[resid]")) {
    const id = e.getAttribute("resid") ?? "";
    if (id.length > 32) uit.push(`resid ${id} is langer dan 32 tekens`);
    if (!bronnen.get(SOORT[e.localName] ?? "ShortStrings")?.has(id))
      uit.push(`${e.localName}: resid ${id} heeft geen bron`);
  }
  for (const t of bronnen.get("ShortStrings")?.values() ?? []) if (t.length > 125) uit.push(`te lang: ${t}`);
  for (const t of bronnen.get("LongStrings")?.values() ?? []) if (t.length > 250) uit.push(`te lang: ${t}`);
  const losse = ["IconUrl", "HighResolutionIconUrl", "SupportUrl"].map(
    (n) => alle(doc, n)[0]?.getAttribute("DefaultValue") ?? "",
  );
  const start = alle(doc, "SourceLocation")[0]?.getAttribute("DefaultValue") ?? "";
  const urls = [
    ...(bronnen.get("Urls")?.values() ?? []),
    ...(bronnen.get("Images")?.values() ?? []),
    ...losse,
    start,
  ];
  const basis = start.replace(/[^/]*$/, "");
  for (const url of urls) {
    if (!url.startsWith("https://")) uit.push(`${url} is geen https`);
    else if (!url.startsWith(basis)) uit.push(`${url} ligt niet onder ${basis}`);
    else if (!bestaatInDist(url.slice(basis.length))) uit.push(`${url} staat niet in dist`);
  }
  return uit;
}

function keurRuntime(doc: Document): string[] {
  const runtime = alle(doc, "Runtime")[0];
  if (runtime?.getAttribute("lifetime") !== "long") return ["Runtime ontbreekt of is niet long"];
  const resid = runtime.getAttribute("resid");
  const page = doc.querySelector("Page > SourceLocation")?.getAttribute("resid");
  const functionFile = doc.querySelector("FunctionFile")?.getAttribute("resid");
  // Een andere resid geeft stilzwijgend een runtime zonder paneel.
  return resid === page && resid === functionFile
    ? []
    : [`gedeelde runtime: Runtime ${resid}, Page ${page}, FunctionFile ${functionFile}`];
}

/** Een parameter in functions.json. */
export interface Parameterbeschrijving {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly customEnumId?: string;
}

/** Een functie in functions.json. */
export interface Functiebeschrijving {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly Parameterbeschrijving[];
}

/** Een keuzelijst in functions.json. */
export interface Keuzelijst {
  readonly id: string;
  readonly values: readonly { readonly stringValue: string; readonly tooltip: string }[];
}

/** functions.json, zover wij haar lezen. */
export interface Beschrijvingen {
  readonly functions: readonly Functiebeschrijving[];
  readonly enums: readonly Keuzelijst[];
}

/** Leest functions.json; gooit een zin als er iets mist waar een functie niet zonder kan. */
export function leesBeschrijvingen(json: unknown): Beschrijvingen {
  const { functions, enums = [] } = (json ?? {}) as Partial<Beschrijvingen>;
  if (!Array.isArray(functions) || functions.length === 0)
    throw new Error("functions.json heeft geen lijst “functions”. Bouw opnieuw met npm run build.");
  for (const [i, f] of (functions as Partial<Functiebeschrijving>[]).entries()) {
    if (typeof f.id !== "string" || typeof f.name !== "string")
      throw new Error(`functions.json: functie ${i + 1} heeft geen id of geen naam.`);
    if (!Array.isArray(f.parameters)) throw new Error(`functions.json: ${f.id} heeft geen parameters.`);
    for (const p of f.parameters as Parameterbeschrijving[])
      if (p.customEnumId !== undefined && !enums.some((e) => e.id === p.customEnumId))
        throw new Error(
          `functions.json: ${f.id} verwijst naar de keuzelijst ${p.customEnumId}; die is er niet.`,
        );
  }
  return { functions: functions as readonly Functiebeschrijving[], enums };
}

import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import type { Geval } from "./gevallen";
import { eisVerseBouw } from "./versebouw";

/** Een bestand van de bouw. */
export function uitDist(naam: string): string {
  return path.join(eisVerseBouw("dist"), naam);
}

interface Parameterbeschrijving {
  name: string;
  description: string;
  type: string;
  dimensionality: "scalar" | "matrix";
  optional?: boolean;
  customEnumId?: string;
}

export interface Functiebeschrijving {
  id: string;
  name: string;
  description: string;
  helpUrl: string;
  parameters: Parameterbeschrijving[];
  result: { type: string; dimensionality: "scalar" | "matrix" };
}

export interface Functions {
  allowErrorForDataTypeAny: boolean;
  functions: Functiebeschrijving[];
  enums: { id: string; type: string; values: { name: string; stringValue: string; tooltip: string }[] }[];
}

type Roep = (...argumenten: unknown[]) => unknown;

/** functions.json zoals gebouwd. */
export function functionsJson(): Functions {
  return JSON.parse(fs.readFileSync(uitDist("functions.json"), "utf8")) as Functions;
}

/** Laadt het gebouwde functions.js in een lege wereld met alleen CustomFunctions, en geeft wat het koppelt. */
export function laadBundel(bestand = uitDist("functions.js")): Map<string, Roep> {
  const gekoppeld = new Map<string, Roep>();
  class CustomFunctionsError {
    constructor(
      readonly code: string,
      readonly message?: string,
    ) {}
  }
  // ErrorCode ontbreekt met opzet: office.js vult haar pas als de host bekend is, na het laden van functions.js.
  voerUit(
    {
      CustomFunctions: {
        Error: CustomFunctionsError,
        associate: (id: string, f: Roep) => gekoppeld.set(id, f),
      },
    },
    bestand,
  );
  return gekoppeld;
}

/** Voert het gebouwde functions.js uit in een lege wereld met alleen deze namen. */
export function voerUit(wereld: object, bestand = uitDist("functions.js")): void {
  vm.runInContext(fs.readFileSync(bestand, "utf8"), vm.createContext({ ...wereld, Intl }));
}

/** Het object dat de runtime van Excel na de argumenten toevoegt. */
export const AANROEP = { _functionName: "X", address: "Blad1!A1", parameterAddresses: null };

const codes = new Set(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"]);

/** Roept een gekoppelde functie aan zoals Excel: matrices waar het zo beschreven is, en de aanroep achteraan. */
export function alsExcel(f: Roep, beschrijving: Functiebeschrijving, argumenten: unknown[]): unknown {
  const omgezet = beschrijving.parameters.map((p, i) => {
    const a = argumenten[i] ?? null;
    return p.dimensionality === "matrix" && a !== null && !Array.isArray(a) ? [[a]] : a;
  });
  try {
    return zonderExcelfout(f(...omgezet, AANROEP));
  } catch (fout) {
    return zonderExcelfout(fout);
  }
}

/** Een foutcode die Excel niet kan teruggeven, wordt daar #VALUE! met een zin die de code noemt. */
export function inExcel(geval: Geval): Geval {
  const terug = <T extends { fout?: string; melding?: string[] }>(x: T): T =>
    x.fout === undefined || codes.has(x.fout) ? x : { ...x, fout: "#VALUE!", melding: [x.fout] };
  const uitkomst = Array.isArray(geval.uitkomst)
    ? geval.uitkomst.map((rij) => rij.map((c) => (typeof c === "object" ? terug(c) : c)))
    : geval.uitkomst;
  return terug(uitkomst === undefined ? geval : { ...geval, uitkomst });
}

function zonderExcelfout(x: unknown): unknown {
  if (Array.isArray(x)) return x.map(zonderExcelfout);
  if (typeof x !== "object" || x === null) return x;
  const { code, message } = x as { code: string; message?: string };
  if (!codes.has(code)) throw new Error(`Excel kan ${code} niet teruggeven`);
  return { fout: code, zin: message };
}

/// <reference path="./src/safari.ts" /> // fout: typescript/triple-slash-reference
/* eslint-disable-next-line no-empty -- er is hier niets te verbieden */ // fout: ongebruikte-uitzondering
declare const getal: number;
declare const tekst: string;
declare const wat: any; // fout: typescript/no-explicit-any
declare const later: Promise<number>;
declare const ding: { a?: { b: number }; doe(): void };
declare const lijst: number[];
declare function neem(getal: number): void;
declare function roep(klaar: () => void): void;

export async function typen(): Promise<void> {
  await getal; // fout: typescript/await-thenable
  delete lijst[0]; // fout: typescript/no-array-delete
  `${{}.toString()}${ding.toString()}`.trim(); // fout: typescript/no-base-to-string, typescript/no-base-to-string
  later; // fout: no-unused-expressions, typescript/no-floating-promises
  for (const i in lijst) neem(Number(i)); // fout: typescript/no-for-in-array
  setTimeout("alert()", 1); // fout: typescript/no-implied-eval
  roep(async () => void (await later)); // fout: typescript/no-misused-promises
  neem(getal as number); // fout: typescript/no-unnecessary-type-assertion
  neem(wat); // fout: typescript/no-unsafe-argument
  const ongekeurd = wat; // fout: typescript/no-unsafe-assignment
  wat(); // fout: typescript/no-unsafe-call
  neem(wat.lengte.maat as number); // fout: typescript/no-unsafe-member-access
  neem(-tekst as unknown as number); // fout: typescript/no-unnecessary-type-assertion, typescript/no-unsafe-unary-minus
  neem((1 + {}) as unknown as number); // fout: typescript/no-unnecessary-type-assertion, typescript/restrict-plus-operands
  tekst.concat(`${ding}`, ongekeurd as string); // fout: typescript/no-base-to-string, typescript/restrict-template-expressions
  const los = ding.doe; // fout: typescript/unbound-method
  los();
  void Promise.reject("tekst"); // fout: typescript/prefer-promise-reject-errors
  throw "tekst"; // fout: typescript/only-throw-error
}
export const zonder = async () => 1; // fout: typescript/require-await
export const geef = (): number => wat; // fout: typescript/no-unsafe-return
export type Dubbel = string | string; // fout: typescript/no-duplicate-type-constituents
export type Overbodig = unknown | string; // fout: typescript/no-redundant-type-constituents
enum Soort { een = "1", twee = "2" }
export const zelfde = (soort: Soort) => soort === "1"; // fout: typescript/no-unsafe-enum-comparison

// @ts-ignore // fout: typescript/ban-ts-comment
export const lijst2 = new Array(1, 2); // fout: no-array-constructor
enum Twee { a = 1, b = 1 } // fout: typescript/no-duplicate-enum-values
export type Leeg = {}; // fout: typescript/no-empty-object-type
export interface Niets {} // fout: typescript/no-empty-object-type
export const vraag = ding!!.a; // fout: typescript/no-extra-non-null-assertion, typescript/no-unnecessary-type-assertion, typescript/no-unnecessary-type-assertion
export interface Maak { new (): Maak } // fout: typescript/no-misused-new
namespace Oud { export const x = 1; } // fout: typescript/no-namespace
export const b = ding?.a!; // fout: typescript/no-non-null-asserted-optional-chain
import fs = require("node:fs"); // fout: typescript/no-require-imports
export class Zelf { mij() { const ik = this; return ik; } } // fout: typescript/no-this-alias
export function nauw<T extends any>(t: T) { return t; } // fout: typescript/no-explicit-any, typescript/no-unnecessary-type-constraint
export interface Samen { a: number } // fout: typescript/no-unsafe-declaration-merging
export class Samen { b = 1; }
export type Doe = Function; // fout: typescript/no-unsafe-function-type
export const veel: Number = 1; // fout: typescript/no-wrapper-object-types
export const vast = "vast" as "vast"; // fout: typescript/no-unnecessary-type-assertion, typescript/prefer-as-const
module Ouder { export const y = 2; } // fout: typescript/no-namespace, typescript/prefer-namespace-keyword
getal + 1; // fout: no-unused-expressions
export function ongebruikt(over: number, _over: number) { return 1; } // fout: no-unused-vars, no-unused-vars
const _niets = 1; // fout: no-unused-vars
export { Twee, Oud, fs, Ouder };

export function gewoon(a: number) {
  for (let i = 0; i < 3; i--) neem(i); // fout: for-direction
  new Promise(async () => { await later; }); // fout: no-async-promise-executor, typescript/no-floating-promises, typescript/no-misused-promises
  switch (a) { case 1: let c = 1; neem(c); break; case 1: break; case 2: neem(1); case 3: break; } // fout: no-case-declarations, no-duplicate-case, no-fallthrough, prefer-const
  if (a === -0) neem(a); // fout: no-compare-neg-zero
  if ((a = 1)) neem(a); // fout: no-constant-condition
  if (a = 2) neem(a); // fout: no-cond-assign, no-constant-condition
  neem((a ?? 1) ?? 2); // fout: no-constant-binary-expression
  while (1 > 2) neem(1); // fout: no-constant-binary-expression, no-constant-condition
  do { neem(1); } while (1); // fout: no-constant-condition
  if (1) neem(1); // fout: no-constant-condition
  /\x00/.test(tekst); // fout: no-control-regex
  debugger; // fout: no-debugger
  if (a) neem(1); else if (a) neem(2); // fout: no-dupe-else-if
  if (a) {} // fout: no-empty
  /[]/.test(tekst); // fout: no-empty-character-class
  const {} = ding; // fout: no-empty-pattern
  try { neem(1); } catch (e) { e = 1; neem(Number(e)); } finally { return; } // fout: no-ex-assign, no-unsafe-finally
}
export class Statisch { static {} } // fout: no-empty-static-block
export function meer(a: boolean, ...rest: number[]) {
  if (!!a) neem(1); // fout: no-extra-boolean-cast
  Array = 1 as never; // fout: no-global-assign
  new RegExp("["); // fout: no-invalid-regexp
  neem(9007199254740993); // fout: no-loss-of-precision
  /[👍]/.test(tekst); // fout: no-misleading-character-class
  rest.hasOwnProperty("a"); // fout: no-prototype-builtins
  /a  b/.test(tekst); // fout: no-regex-spaces
  neem((ding = ding) as never); // fout: no-self-assign
  function undefined() {} // fout: no-shadow-restricted-names
  void [1, , 2]; // fout: no-sparse-arrays
  const x = tekst // fout: typescript/no-unsafe-assignment, typescript/no-unsafe-call
  (1 as never).toString(); // fout: no-unexpected-multiline, typescript/no-unnecessary-type-assertion, typescript/no-unsafe-member-access
  neem((ding?.a).b); // fout: no-unsafe-optional-chaining
  label: neem(1); // fout: no-unused-labels
  /(?:\1(a))/.test(tekst); // fout: no-useless-backreference
  try { neem(1); } catch (e) { throw e; } // fout: no-useless-catch
  "\d".trim(); // fout: no-useless-escape
  var oud = 1; // fout: no-var
  let nooit = 1; // fout: prefer-const
  neem(oud + nooit + x); // fout: typescript/no-unsafe-argument
  neem.apply(undefined, arguments); // fout: prefer-rest-params, prefer-spread
  neem.apply(undefined, rest as never); // fout: prefer-spread
  if (getal === NaN) neem(1); // fout: use-isnan
  if (typeof a === "nummer") neem(1); // fout: valid-typeof
}
export class Geheim { #a = 1; } // fout: no-unused-private-class-members
export function* stil() { neem(1); } // fout: require-yield
export const spatie = 1; // fout: no-irregular-whitespace
export const puur = { ...{ a: 1 } }; // fout: huis/niet-uitspreiden
export const puur2 = [...[1]]; // fout: huis/niet-uitspreiden
export const achterom = /(?<=a)b/;

export async function kantoor(): Promise<void> {
  Office.initialize = () => undefined; // fout: office-addins/no-office-initialize
  await Excel.run(async (context) => {
    const blad = context.workbook.worksheets.getActiveWorksheet();
    roep(() => tekst.concat(blad.name)); // fout: office-addins/call-sync-before-read, office-addins/load-object-before-read
    const ander = context.workbook.worksheets.getActiveWorksheet();
    ander.load("name");
    tekst.concat(ander.name); // fout: office-addins/call-sync-after-load, office-addins/call-sync-before-read
    await context.sync();
    ander.load(); // fout: office-addins/no-empty-load
    const bereik = context.workbook.getSelectedRange();
    bereik.load("worksheet"); // fout: office-addins/no-navigational-load
    const tabel = context.workbook.tables.getItemOrNullObject("x");
    if (tabel) await context.sync(); // fout: office-addins/test-for-null-using-isNullObject
    for (const i of lijst) {
      neem(i);
      await context.sync(); // fout: office-addins/no-context-sync-in-loop
    }
  });
}

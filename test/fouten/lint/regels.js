function dubbel(a, a) { return a; } // fout: huis/no-dupe-args, huis/no-redeclare
dubbel(010, "\8", "\01"); // fout: huis/no-octal, no-nonoctal-decimal-escape
var weg = 1;
delete weg; // fout: no-delete-var
class A { constructor() { } get x() { } constructor2() {} b() {} b() {} } // fout: getter-return, no-class-assign, no-dupe-class-members
class B extends A { constructor() { this.y = 1; super(); } } // fout: no-this-before-super
class C extends A { constructor() { this.z; } } // fout: constructor-super, no-this-before-super
A = 1;
const vast = 1; // fout: no-const-assign, no-unused-vars
vast = 2;
const o = { a: 1, a: 2, set q(w) { return w; } }; // fout: no-dupe-keys, no-setter-return
function f() {}
f = 1; // fout: no-func-assign
const fs = require("fs");
new Symbol(); // fout: no-new-native-nonconstructor
Math(); // fout: no-obj-calls
var dubbel; // fout: huis/no-redeclare
var fs2; var fs2; // fout: huis/no-redeclare, no-unused-vars
if (!"a" in o) f(); // fout: no-unsafe-negation
function g() { return 1; f(); } // fout: no-unreachable
with (o) { f(); } // fout: no-with
nergens(); // fout: no-undef
var ongebruikt = 1; // fout: no-unused-vars
const _ook = 1; // fout: no-unused-vars
const fn = (x, _y) => 1; // fout: no-unused-vars, no-unused-vars
o.hasOwnProperty("b"); var process = 1; // fout: no-prototype-builtins, no-unused-vars
module.exports = { B, C, g, fs, fn };
module.exports = { ...{ a: 1 } }; // fout: huis/niet-uitspreiden
f(/(?<=a)b/);
const { lezen } = require("node:fs"); // fout: no-const-assign, no-unused-vars
lezen = 1;
class Lezer { constructor() { return 1; } get leeg() {} set leeg(w) { return w; } } // fout: getter-return, no-setter-return
a: f(); // fout: no-unused-labels
module.exports.Lezer = Lezer;

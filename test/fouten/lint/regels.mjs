import { lezen } from "node:fs"; // fout: no-unused-vars
lezen = 1; // fout: no-import-assign

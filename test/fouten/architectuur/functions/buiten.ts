import fs from "node:fs";
export const som = fs;

export const rommel = 1;

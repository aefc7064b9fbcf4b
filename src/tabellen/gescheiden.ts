import { alsTabel, type Tabel } from "./tabel";

/** Tekst van het klembord zoals Excel haar geeft: een tab tussen cellen. */
export function uitKlembord(tekst: string): Tabel {
  return alsTabel(leesGescheiden(tekst, "\t"));
}

/**
 * Leest gescheiden tekst volgens RFC 4180. Een cel met een regeleinde of scheidingsteken staat tussen aanhalingstekens, met "" voor een
 * aanhalingsteken: zo zet Excel een kop met Alt+Enter op het klembord. Een los aanhalingsteken in een cel is gewoon tekst.
 */
export function leesGescheiden(tekst: string, teken: string): string[][] {
  const t = tekst.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const rijen: string[][] = [];
  let rij: string[] = [];
  for (let i = 0; i <= t.length;) {
    const gelezen = leesCel(t, i, teken);
    rij.push(gelezen.inhoud);
    i = gelezen.tot;
    if (t[i] !== teken) {
      rijen.push(rij);
      rij = [];
    }
    i += 1;
  }
  while (rijen.length > 0 && (rijen.at(-1) as string[]).every((c) => c.trim() === "")) rijen.pop();
  return rijen;
}

/** De cel die op `van` begint, en waar zij ophoudt: bij een scheidingsteken, een regeleinde of het einde. */
function leesCel(t: string, van: number, teken: string): { inhoud: string; tot: number } {
  if (t[van] === '"') {
    let i = van + 1;
    let inhoud = "";
    for (;;) {
      const sluit = t.indexOf('"', i);
      if (sluit < 0) break;
      inhoud += t.slice(i, sluit);
      if (t[sluit + 1] === '"') {
        inhoud += '"';
        i = sluit + 2;
        continue;
      }
      const erna = t[sluit + 1];
      if (erna === undefined || erna === teken || erna === "\n") return { inhoud, tot: sluit + 1 };
      break;
    }
  }
  let tot = van;
  while (tot < t.length && t[tot] !== teken && t[tot] !== "\n") tot += 1;
  return { inhoud: t.slice(van, tot), tot };
}

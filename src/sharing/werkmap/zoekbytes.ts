/**
 * Komt een van deze woorden voor, zonder onderscheid van hoofdletters? Zo hoeft een blad van 100 MB zonder onze functies niet als
 * XML gelezen te worden.
 */
export function bevatWoord(bytes: Uint8Array, woorden: readonly string[]): boolean {
  return woorden.some((woord) => {
    const laag = [...woord.toLowerCase()].map((letter) => letter.charCodeAt(0));
    const hoog = [...woord.toUpperCase()].map((letter) => letter.charCodeAt(0));
    return [...new Set([laag[0], hoog[0]])].some((eerste) => {
      for (let i = bytes.indexOf(eerste as number); i >= 0; i = bytes.indexOf(eerste as number, i + 1)) {
        let j = 1;
        while (j < laag.length && (bytes[i + j] === laag[j] || bytes[i + j] === hoog[j])) j++;
        if (j === laag.length) return true;
      }
      return false;
    });
  });
}

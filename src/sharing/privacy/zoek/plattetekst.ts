/** De tekst van een onderdeel dat geen gewone XML is, zoals een UTF-16-deel van Power Query; tags worden regeleinden. */
export function platteTekst(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const groot = a === 0xfe && b === 0xff;
  const utf16 = groot || (a === 0xff && b === 0xfe) || (a !== 0 && b === 0) || (a === 0 && b !== 0);
  const set = !utf16 ? "utf-8" : groot || a === 0 ? "utf-16be" : "utf-16le";
  return new TextDecoder(set).decode(bytes).replace(/<[^<>]{0,4000}>/g, "\n");
}

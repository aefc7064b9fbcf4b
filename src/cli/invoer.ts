/** De regels van een stroom, in groepen zoals zij binnenkomen. Regeleinden van Windows en een BOM tellen niet mee. */
export async function* leesRegels(stroom: AsyncIterable<string | Uint8Array>): AsyncGenerator<string[]> {
  const lezer = new TextDecoder();
  let rest = "";
  for await (const stuk of stroom) {
    const delen = (rest + (typeof stuk === "string" ? stuk : lezer.decode(stuk, { stream: true }))).split(
      "\n",
    );
    rest = delen.pop() ?? "";
    if (delen.length > 0) yield delen.map(kaal);
  }
  rest += lezer.decode();
  if (rest !== "") yield [kaal(rest)];
}

function kaal(regel: string): string {
  return regel.endsWith("\r") ? regel.slice(0, -1) : regel;
}

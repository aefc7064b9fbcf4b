/** Stuurtekens, en tekens die de leesrichting omkeren; regeleinden en tabs zijn van ons. */
// eslint-disable-next-line no-control-regex -- juist die tekens
const STUUR = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Tekst voor een scherm: een bestandsnaam of cel kan opdrachten voor het venster bevatten, en die horen daar niet aan te komen. */
export function zichtbaar(tekst: string): string {
  return tekst.replace(STUUR, (t) => `\\u${t.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

import { toonGetal } from "../../language/getallen";
import { citeer, opsomming } from "../../language/opsomming";

/** Wat een wat-als zegt als er iets niet kan, of anders moet. */
export const zinnen = {
  geenInvoer: (waar: string, wat: string, isFormule: boolean) =>
    isFormule
      ? `${waar} is een formule; een wat-als verandert alleen een getal dat getypt is. Kies een cel waar ${waar} mee rekent.`
      : `In ${waar} staat ${wat}; een wat-als verandert alleen een getal dat getypt is. Kies een cel met een getal.`,
  geenGetal: (waar: string, wat: string) =>
    `In ${waar} staat ${wat}; een wat-als heeft een uitkomst nodig die een getal is. Kies een andere cel.`,
  nietNaTeRekenen: (waar: string, melding: string) =>
    `${waar} is buiten Excel niet na te rekenen: ${melding}`,
  onbekendeNaam: (naam: string) =>
    `${citeer(naam)} is geen cel en geen naam in deze werkmap. Noem een cel als Lasten!B12, of een naam.`,
  naamMetMeerCellen: (naam: string, waar: string) =>
    `De naam ${citeer(naam)} staat voor meer cellen (${waar}). Noem er één, bijvoorbeeld ${waar.split(":")[0] ?? waar}.`,
  geenBlad: (blad: string, bladen: readonly string[]) =>
    `Het blad ${citeer(blad)} is er niet; er is ${opsomming(bladen)}.`,
  legeCel: (tekst: string) => `${tekst} is leeg. Kies een cel met een getal.`,
  geenGetalIn: (tekst: string) => `In ${tekst} staat geen getal. Kies een cel met een getal.`,
  dubbel: (plek: string) => `${plek} staat er twee keer bij. Noem elke invoer één keer.`,
  samenhangZonderInvoer: (tekst: string) =>
    `${tekst} hoort niet bij wat er verandert. Noem bij de samenhang twee cellen die ook bij de invoer staan.`,
  samenhangDubbel: (tekst: string) =>
    `${tekst} staat bij de samenhang twee keer. Een getal hangt met hoogstens één ander samen.`,
  geenCorrelatie: (getypt: string) =>
    `De samenhang is ${citeer(getypt)}; geef een getal van -1 (tegengesteld) tot en met 1 (gelijk op), bijvoorbeeld 0,5.`,
  geenInvoerVoor: (tekst: string) =>
    `Van geen enkel getypt getal hangt ${tekst} af. Kies een uitkomst waar getallen van u in zitten.`,
  laagBovenHoog: (laag: string, hoog: string) =>
    `Laag (${laag}) is niet lager dan hoog (${hoog}). Geef eerst de lage waarde en dan de hoge.`,
  buitenVeld: (plek: string, onder: number, boven: number) =>
    Number.isFinite(boven)
      ? `${plek} neemt getallen van ${toonGetal(onder)} tot en met ${toonGetal(boven)} aan. Blijf daarbinnen.`
      : `${plek} neemt getallen vanaf ${toonGetal(onder)} aan. Blijf daarbinnen.`,
  waarschijnlijkErbuiten: (waarde: string, laag: string, hoog: string) =>
    `De meest waarschijnlijke waarde (${waarde}) ligt niet tussen laag (${laag}) en hoog (${hoog}). Geef een waarde ertussen.`,
  bijInvoer: (plek: string, zin: string) => `${plek}: ${zin}`,
  schuivendeNaam: (naam: string) => `De naam ${citeer(naam)} wijst bij elke cel ergens anders heen.`,
  onbekend: (waar: string, wat: string) => `In ${waar} staat ${wat}.`,
  zoekend: (waar: string) =>
    `${waar} zoekt met INDIRECT of VERSCHUIVING zelf op wat zij leest; dan is niet te volgen wat er verandert. Verwijs er rechtstreeks naar, of gebruik INDEX.`,
  kring: (waar: string) => `${waar} hangt van zichzelf af.`,
  celAnders: (waar: string) => `${waar} kwam anders uit dan in de rekenmotor.`,
  snedeAnders: () => "Met andere invoer kwam de uitkomst anders uit dan in de rekenmotor.",
} as const;

import { toonGetal } from "../../language/getallen";
import { citeer } from "../../language/opsomming";

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
  onbekendeNaam: (naam: string) => `De naam ${citeer(naam)} staat niet in de werkmap.`,
  schuivendeNaam: (naam: string) => `De naam ${citeer(naam)} wijst bij elke cel ergens anders heen.`,
  onbekend: (waar: string, wat: string) => `In ${waar} staat ${wat}.`,
  zoekend: (waar: string) => `${waar} zoekt met INDIRECT of VERSCHUIVING zelf op wat zij leest.`,
  kring: (waar: string) => `${waar} hangt van zichzelf af.`,
  celAnders: (waar: string) => `${waar} kwam anders uit dan in de rekenmotor.`,
  snedeAnders: () => "Met andere invoer kwam de uitkomst anders uit dan in de rekenmotor.",
  aantal: (n: number, een: string, meer: string) => `${toonGetal(n)} ${n === 1 ? een : meer}`,
} as const;

import type { Regelgevallen } from "../gevallen";

const formule = (f: string) => ({
  bladen: { F: { A1: "Uitkomst", B1: `=${f.replace(/WMO\./g, "_xldudf_WMO_")}` } },
});

export const functiesInLagen: Regelgevallen = {
  vindt: [
    [
      "een in een",
      formule("WMO.MINUTEN_PER_MAAND(WMO.BESCHIKTE_MINUTEN(136))"),
      [["F!B1", "WMO.BESCHIKTE_MINUTEN staat hier binnen WMO.MINUTEN_PER_MAAND"]],
    ],
    [
      "door een gewone functie heen",
      formule("WMO.FORMATIEKOSTEN(ROUND(WMO.CONSULENT_UREN(286,2),1),7227.92)"),
      [["F!B1", "WMO.CONSULENT_UREN staat"]],
    ],
    [
      "twee naast elkaar in één",
      formule("WMO.BESPARING_VERSCHIL(WMO.MINUTEN_PER_WEEK(1),WMO.MINUTEN_PER_WEEK(2))"),
      [["F!B1", "staan hier binnen"]],
    ],
    [
      "drie lagen",
      formule("WMO.BANDBREEDTE(WMO.MINUTEN_PER_WEEK(WMO.NORMTIJD(1)))"),
      [["F!B1", "binnen WMO.BANDBREEDTE"]],
    ],
  ],
  vindtNiet: [
    ["een functie alleen", formule("WMO.MINUTEN_PER_MAAND(136)")],
    ["twee naast elkaar", formule("WMO.MINUTEN_PER_MAAND(136)+WMO.MINUTEN_PER_MAAND(125)")],
    [
      "een norm opgezocht in een functie",
      formule(
        'WMO.MINUTEN_PER_MAAND(WMO.NORM("hhm-schoon-en-leefbaar-huis-minuten-per-week",DATE(2024,1,1)))',
      ),
    ],
    ["gewone functies in elkaar", formule("ROUND(SUM(1,MAX(2,3)),0)")],
    ["een naam in een tekst", formule('WMO.MINUTEN_PER_MAAND(136)&"WMO.BANDBREEDTE(1)"')],
  ],
};

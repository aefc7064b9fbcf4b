// Gemaakt door npm run genereer; niet met de hand wijzigen.
/** Hoe een functie aangeroepen wordt, los van haar som: om een formule te keuren zonder haar te rekenen. */
interface Aanroepvorm {
  readonly minstens: number;
  readonly hoogstens: number;
  /** De argumenten (vanaf 0) waarmee zij element voor element rekent. */
  readonly elementen: readonly number[];
  /** Geeft zij een tabel, ook als elk argument één waarde is? */
  readonly tabel: boolean;
}

/** Per functie haar aanroep. */
export const aanroepvormen: Readonly<Record<string, Aanroepvorm>> = {
  AFBOUW: { minstens: 10, hoogstens: 18, elementen: [], tabel: true },
  BANDBREEDTE: { minstens: 1, hoogstens: 3, elementen: [0], tabel: false },
  BANDBREEDTE_NAAM: { minstens: 1, hoogstens: 3, elementen: [0], tabel: false },
  BANDBREEDTE_ONDERGRENS: { minstens: 1, hoogstens: 3, elementen: [0], tabel: false },
  BANDBREEDTE_VERDELING: { minstens: 1, hoogstens: 4, elementen: [], tabel: true },
  BENODIGDE_CAPACITEIT: { minstens: 2, hoogstens: 4, elementen: [0, 1, 2], tabel: false },
  BESCHIKTE_MINUTEN: { minstens: 1, hoogstens: 3, elementen: [0], tabel: false },
  BESPARING: { minstens: 3, hoogstens: 5, elementen: [0, 1, 2, 3], tabel: false },
  BESPARING_BANDBREEDTE: { minstens: 3, hoogstens: 7, elementen: [], tabel: false },
  BESPARING_VERSCHIL: { minstens: 6, hoogstens: 7, elementen: [0, 1, 2, 3, 4, 5], tabel: false },
  BREEKPUNT_DECLARATIEGRAAD: { minstens: 3, hoogstens: 3, elementen: [0, 1, 2], tabel: false },
  CAPACITEIT: { minstens: 6, hoogstens: 9, elementen: [], tabel: true },
  CONSULENT_UREN: { minstens: 4, hoogstens: 5, elementen: [0, 1], tabel: false },
  CONTRACTMONITOR: { minstens: 3, hoogstens: 10, elementen: [], tabel: true },
  DECLARATIEGRAAD: { minstens: 2, hoogstens: 2, elementen: [0, 1], tabel: false },
  EIGEN_BIJDRAGE: { minstens: 2, hoogstens: 4, elementen: [0, 1], tabel: false },
  FORMATIE: { minstens: 1, hoogstens: 3, elementen: [0], tabel: false },
  FORMATIEKOSTEN: { minstens: 2, hoogstens: 4, elementen: [0, 1], tabel: false },
  GEVOELIGHEID: { minstens: 1, hoogstens: 1, elementen: [], tabel: true },
  GROEI_PER_JAAR: { minstens: 4, hoogstens: 4, elementen: [0, 1, 2, 3], tabel: false },
  GUNNINGSSCORE: { minstens: 2, hoogstens: 6, elementen: [], tabel: true },
  HERINDICATIES_PER_JAAR: { minstens: 2, hoogstens: 2, elementen: [0, 1], tabel: false },
  HERINDICATIETOETS: { minstens: 4, hoogstens: 5, elementen: [0, 1, 2, 3], tabel: false },
  INDEXEER: { minstens: 2, hoogstens: 3, elementen: [0, 1, 2], tabel: false },
  INKOOPVERGELIJKING: { minstens: 6, hoogstens: 11, elementen: [], tabel: true },
  KOSTEN_BANDBREEDTE: { minstens: 2, hoogstens: 6, elementen: [], tabel: false },
  KOSTEN_POPULATIE: { minstens: 2, hoogstens: 2, elementen: [], tabel: false },
  KOSTEN_PXQ: { minstens: 2, hoogstens: 5, elementen: [], tabel: false },
  KOSTEN_RESULTAAT: { minstens: 2, hoogstens: 3, elementen: [], tabel: false },
  KOSTPRIJS: { minstens: 5, hoogstens: 11, elementen: [], tabel: false },
  KOSTPRIJS_OPBOUW: { minstens: 5, hoogstens: 11, elementen: [], tabel: true },
  MEERJARENRAMING: { minstens: 3, hoogstens: 5, elementen: [], tabel: true },
  MINUTEN_PER_MAAND: { minstens: 1, hoogstens: 2, elementen: [0], tabel: false },
  MINUTEN_PER_WEEK: { minstens: 3, hoogstens: 4, elementen: [0, 1, 2], tabel: false },
  NORM: { minstens: 2, hoogstens: 2, elementen: [0, 1], tabel: false },
  NORMEN: { minstens: 1, hoogstens: 1, elementen: [], tabel: true },
  NORMTIJD: { minstens: 2, hoogstens: 4, elementen: [], tabel: false },
  NORM_BRON: { minstens: 2, hoogstens: 2, elementen: [0, 1], tabel: false },
  ONZEKERHEID: { minstens: 1, hoogstens: 3, elementen: [], tabel: true },
  PLAATS_IN_BAND: { minstens: 2, hoogstens: 4, elementen: [0, 1], tabel: false },
  PLANMINUTEN: { minstens: 2, hoogstens: 4, elementen: [], tabel: false },
  PLANTOETS: { minstens: 2, hoogstens: 4, elementen: [0, 1], tabel: false },
  PROGNOSE: { minstens: 4, hoogstens: 5, elementen: [], tabel: true },
  PROGNOSE_DEMOGRAFIE: { minstens: 2, hoogstens: 3, elementen: [], tabel: true },
  VERSCHIL_VERKLAARD: { minstens: 3, hoogstens: 3, elementen: [], tabel: true },
  VERSIE: { minstens: 0, hoogstens: 0, elementen: [], tabel: false },
  VOORDEEL_NADEEL: { minstens: 2, hoogstens: 3, elementen: [0, 1], tabel: false },
  WERKVOORRAAD: { minstens: 3, hoogstens: 3, elementen: [], tabel: true },
};

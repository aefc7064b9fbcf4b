import { dagnummer } from "../../../domain/datum";
import { alsGetal } from "../argumenten";
import { officeobject, type Klasse } from "../klasse";

/** Excel.Functions: rekenen zonder cel. Alleen wat een serieus paneel vraagt; DATE verraadt vanaf welk jaar een werkmap telt. */
export const functies: Klasse<"werkmap"> = {
  naam: "Functions",
  vraag: {
    date: (_, delen) => {
      const [jaar, maand, dag] = delen.map((x) => alsGetal(x, "Functions.date")) as [number, number, number];
      return officeobject(uitslag, { value: dagnummer(jaar, maand, dag), error: "" });
    },
  },
};

/** Excel.FunctionResult. */
const uitslag: Klasse<{ readonly value: unknown; readonly error: string }> = {
  naam: "FunctionResult",
  lees: { value: (u) => u.value, error: (u) => u.error },
};

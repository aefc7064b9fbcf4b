import { onthoudklasse } from "./geheugen";

/** Excel.DocumentProperties: onthouden zolang de pagina open is. */
export const eigenschappen = onthoudklasse("DocumentProperties", {
  title: "",
  subject: "",
  author: "",
  keywords: "",
  comments: "",
  category: "",
  manager: "",
  company: "",
});

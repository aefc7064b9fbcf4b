import { functielijst } from "./functielijst";
import "./stijl.scss";
import { volgThema } from "./thema";

functielijst(document.getElementById("functies") as HTMLElement);

void Office.onReady(() => {
  volgThema(Office.context?.officeTheme);
});

import { functielijst } from "./functielijst";
import "./stijl.scss";

functielijst(document.getElementById("functies") as HTMLElement);

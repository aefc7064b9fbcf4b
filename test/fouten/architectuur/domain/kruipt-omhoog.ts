export { som } from "../functions/buiten";

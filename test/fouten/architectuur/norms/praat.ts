export { zin } from "../language/zin";

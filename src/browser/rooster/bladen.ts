export { leesBladen } from "./bladenlezen";
export { zetBladen } from "./bladenzetten";

import { once } from "node:events";

/**
 * Schrijft naar een stroom en wacht als die vol zit. Sluit de lezer eerder af (wmo reken | head), dan stopt het programma stil:
 * er is niemand meer die luistert.
 */
export function maakUitvoer(stroom: NodeJS.WriteStream): (tekst: string) => Promise<void> {
  stroom.on("error", (fout: NodeJS.ErrnoException) => {
    if (fout.code === "EPIPE") process.exit();
    throw fout;
  });
  return async (tekst) => {
    if (!stroom.write(tekst)) await once(stroom, "drain");
  };
}

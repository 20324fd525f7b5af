/** Holds so many lines with bad manners open to a server, each opened anew when it is cut, until its parent says stop. */
import { type Manners, openGarbageLine } from "./garbage-line";
import { createRandom } from "../random";

export type Orders = { origin: string; seed: number; lines: number; manners: Manners[]; tickets: string[] };
export type Tally = { opened: number; cut: number };

const tally: Tally = { opened: 0, cut: 0 };
const closers = new Set<() => void>();
let isOver = false;

process.on("disconnect", () => process.exit(0));
process.on("message", (message: Orders | "stop") => {
  if (message === "stop") {
    isOver = true;
    for (const close of closers) close();
    process.send!(tally);
    process.disconnect();
    return;
  }
  const { origin, seed, lines, manners, tickets } = message;
  const random = createRandom(seed);
  const openOne = (at: number): void => {
    if (isOver) return;
    tally.opened += 1;
    const close = openGarbageLine(new URL(origin), random, manners[at % manners.length]!, random.pick(tickets)!, () => {
      closers.delete(close);
      if (isOver) return;
      tally.cut += 1;
      setTimeout(() => openOne(at), 3_000 + random.below(4_000));
    });
    closers.add(close);
  };
  for (let at = 0; at < lines; at += 1) setTimeout(() => openOne(at), at * 4);
});

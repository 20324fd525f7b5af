import type { Server } from "socket.io";
import { countTurnedAway } from "@/lib/server/metrics/count";

/** More sockets than one process serves well; whoever comes beyond them is told so, and comes again by themselves. */
const mostSockets = 12_000;

/** Turns away whoever comes when there are too many ("busy"). */
export function guardSockets(io: Pick<Server, "use" | "engine">, most = mostSockets): void {
  io.use((_socket, next) => {
    if (io.engine.clientsCount <= most) return next();
    countTurnedAway("full");
    next(new Error("busy"));
  });
}

/** Runs an act for one thing at a time; of what it is asked for meanwhile, only the last is done after. */
export function lastOnly<T>(act: (asked: T) => Promise<void>): (asked: T) => void {
  let [isRunning, next] = [false, [] as T[]];
  const run = async (asked: T): Promise<void> => {
    isRunning = true;
    next = [asked];
    for (let one = next.pop(); one !== undefined; one = next.pop()) await act(one);
    isRunning = false;
  };
  return (asked) => {
    if (isRunning) next = [asked];
    else void run(asked);
  };
}

import { metrics } from "./registry";

/** A socket was let in. */
export function countConnected(): void {
  metrics().socketsConnected.inc();
}

/** A socket was turned away at the door, for one of few reasons. */
export type TurnedAway = "unauthenticated" | "rate-limited" | "failed" | "busy";

export function countTurnedAway(reason: TurnedAway): void {
  metrics().socketsRefused.inc({ reason });
}

/** A socket has ended; `reason` is one of Socket.io's own. */
export function countDisconnected(reason: string): void {
  metrics().socketsEnded.inc({ reason });
}

/** A limit of rate has refused something. */
export function countRateLimited(): void {
  metrics().rateLimited.inc();
}

/** The clock has put into the log what was due `lateMs` ago. */
export function countClockLag(lateMs: number): void {
  metrics().clockLag.observe(Math.max(0, lateMs) / 1_000);
}

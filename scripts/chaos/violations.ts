export const checks = {
  acknowledged: "every command that was acknowledged is in the log",
  twice: "no command is in the log twice",
  refused: "no command that was refused is in the log",
  sequence: "the numbers of the log have no holes, and its times run forwards",
  tables: "the tables hold what the log folds into",
  rounds: "rounds open and close once, and none before its time",
  clients: "every client ends with what the log says, as they may see it",
  heard: "everybody hears of every event once, in order, of none that is not theirs, and of it as it is",
  early: "nobody hears of what is not committed",
  outboxes: "outboxes end empty",
  answers: "nobody is refused what is theirs",
  recovery: "everything comes back by itself",
} as const;

export type Check = keyof typeof checks;

/** Something that must never be: which check saw it, and what. */
export type Violation = { check: Check; what: string };

export const violates = (check: Check, what: string): Violation => ({ check, what });

import { type ArchivedEvent, type ArchivedWhole, isWhole, isWithheld } from "@/lib/domain/archive/archived-event";
import { redactedBy, redacts } from "@/lib/domain/archive/redacted";
import { type LoggedEvent, parseEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";
import { beginning, commitmentOf, linkOf } from "./chain";

/** An event that does not fit, and a sentence that says why. */
export type ChainProblem = { seq: number; what: string };

export type ChainFindings = {
  /** How many events were looked at. */
  events: number;
  /** The link of the last one, hexadecimal. */
  head: string;
  /** Events that words have left since they were sealed. */
  redacted: number;
  /** Answers of which there is nothing but their place. */
  withheld: number;
  /** The first problems, in order. */
  problems: ChainProblem[];
};

const mostProblems = 50;
const bytes = (hex: string): Buffer => Buffer.from(hex, "hex");

/**
 * Holds a log to its seals, event by event, and after the last one tells what was found. An event that does not fit is
 * named, and those after it are held to the seal that it has, so that each is named for what is wrong with itself.
 */
export function openChain(exerciseId: Id) {
  const found: ChainFindings = { events: 0, head: "", redacted: 0, withheld: 0, problems: [] };
  const unexplained = new Map<string, number[]>();
  let [previous, seq] = [beginning, 0];

  const complain = (what: string, at = seq): void => {
    if (found.problems.length < mostProblems) found.problems.push({ seq: at, what });
  };

  function checkWhole(event: ArchivedWhole): LoggedEvent | null {
    const parsed = tryParse(event);
    if (parsed === null) complain(`event ${seq} is none that this Sandtable knows: its content has another shape`);
    if (event.salt !== null) {
      const isOwn = commitmentOf(bytes(event.salt), event).toString("hex") === event.commitment;
      if (!isOwn) complain(`event ${seq} does not match its seal: its content was changed`);
    } else if (parsed !== null) noteRedacted(parsed);
    if (parsed) explain(parsed);
    return parsed;
  }

  function explain(event: LoggedEvent): void {
    const reason = redacts(event);
    if (reason) unexplained.delete(reason);
  }

  function noteRedacted(event: LoggedEvent): void {
    found.redacted += 1;
    const redacted = redactedBy(event);
    if (!redacted?.isEmptied) return complain(`event ${seq} has lost the salt of its seal, and holds words still`);
    unexplained.set(redacted.by, [...(unexplained.get(redacted.by) ?? []), seq]);
  }

  return {
    /** Answers with the event, null where it is withheld or is none. */
    check(event: ArchivedEvent): LoggedEvent | null {
      seq += 1;
      found.events += 1;
      if (event.seq !== seq) {
        complain(`event ${seq} is missing: event ${event.seq} stands in its place`);
        seq = event.seq;
      }
      const link = linkOf(previous, { ...event, exerciseId }, bytes(event.commitment)).toString("hex");
      if (link !== event.link) {
        complain(
          `event ${seq} does not match its seal: its number, type, time or seal was changed, or what came before`,
        );
      }
      previous = bytes(event.link);
      if (isWhole(event)) return checkWhole(event);
      found.withheld += 1;
      if (!isWithheld(event.type)) complain(`event ${seq} has no content`);
      return null;
    },
    /** Tells of an event that is not sealed yet, as words may have left others because of it. */
    explain,
    end(): ChainFindings {
      for (const seqs of unexplained.values()) {
        for (const at of seqs) complain(`event ${at} has lost its words, and nothing in the log says why`, at);
      }
      return { ...found, head: previous.toString("hex"), problems: found.problems.toSorted((a, b) => a.seq - b.seq) };
    },
  };
}

function tryParse({ seq, at, by, type, payload }: ArchivedWhole): LoggedEvent | null {
  try {
    return parseEvent({ seq, at, by, type, payload });
  } catch {
    return null;
  }
}

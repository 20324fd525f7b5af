import { z } from "zod";
import { type LoggedEvent, parseEvent } from "@/lib/domain/events";
import { ContentField } from "@/lib/domain/options/changes";
import { Id } from "@/lib/domain/primitives";

const Seq = z.number().int().nonnegative();

/**
 * What happened after `from` up to and with `to`, as far as this viewer may see it. Fewer events
 * than numbers means that some were not for them; a `from` that is not one's own place means a hole.
 */
export type Batch = { from: number; to: number; events: LoggedEvent[] };

export const Batch = z
  .object({ from: Seq, to: Seq, events: z.array(z.unknown()) })
  .transform((batch): Batch => ({ ...batch, events: batch.events.map(parseEvent) }));

/** A card of the board that somebody has in focus, or has picked up to move it. */
export const CardSpot = z.templateLiteral([z.enum(["focused", "held"]), ":", Id]);
export type CardSpot = z.infer<typeof CardSpot>;

/** Where somebody is within a subject: in a field of an option's editor, or at a card of the board. */
const Spot = z.union([ContentField, CardSpot]);

const Editing = z.object({ memberId: Id, field: Spot });

/** Who has a subject open now, who of them is writing, and who is in which field of its editor; ids of members. */
export const Presence = z.object({
  subjectId: Id,
  here: z.array(Id),
  typing: z.array(Id),
  editing: z.array(Editing).default([]),
});
export type Presence = z.infer<typeof Presence>;

/** What opens a connection, in how many ms from now: the server spreads those who come back at once. */
export const Ticket = z.object({ ticket: z.string(), waitMs: z.number().int().nonnegative() });
export type Ticket = z.infer<typeof Ticket>;

/** Sent with the connection: a ticket from `POST .../ticket` and the place to go on from. */
export const Handshake = z.object({ ticket: z.string().max(4_000), since: Seq });
export type Handshake = z.infer<typeof Handshake>;

/** Where the viewer is: `subjectId` is an option, or null for anywhere else; `field` the part of it they are editing, or the card they are at. */
export const Here = z.object({
  subjectId: Id.nullable(),
  typing: z.boolean(),
  field: Spot.nullable().default(null),
});
export type Here = z.infer<typeof Here>;
export type HereInput = z.input<typeof Here>;

export type ServerToClient = {
  batch: (batch: Batch) => void;
  presence: (presence: Presence) => void;
  /** The viewer's notices are others than before: ask for them. */
  attention: () => void;
  /** What the viewer may see has changed, or too much was missed: start again from a snapshot. */
  reset: () => void;
};

export type ClientToServer = {
  /** Asks for everything after `seq` again. */
  since: (seq: number) => void;
  here: (here: Here) => void;
  /** Answers with the server's time in ms UTC. */
  clock: (answer: (now: number) => void) => void;
};

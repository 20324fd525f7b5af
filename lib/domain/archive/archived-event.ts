import { z } from "zod";
import type { LoggedEvent } from "@/lib/domain/events";
import { Id, Instant, Ordinal } from "@/lib/domain/primitives";
import { Digest } from "./manifest";

/** What stays readable of every event: its place, its type and its time, and what binds it into the chain. */
const head = { seq: Ordinal, type: z.string().max(80), at: Instant, commitment: Digest, link: Digest };

/**
 * An event as a line of an archive. The salt is null once words have left the event. Of what is a member's own, an answer in
 * a rating round or a bundling made alone, there is nothing but its place: nobody is ever sent somebody else's answer, nor what would let them try out what it was.
 */
export const ArchivedEvent = z.union([
  z.strictObject({
    ...head,
    by: Id.nullable(),
    audience: z.string().max(20_000),
    payload: z.record(z.string(), z.unknown()),
    salt: Digest.nullable(),
  }),
  z.strictObject(head),
]);
export type ArchivedEvent = z.infer<typeof ArchivedEvent>;
export type ArchivedWhole = Extract<ArchivedEvent, { payload: unknown }>;

/** The types of which the content stays where it was given: what is a member's own, and nobody else's. */
export const withheldTypes = ["option.rated", "blind.saved"] as const satisfies LoggedEvent["type"][];
export type WithheldType = (typeof withheldTypes)[number];

export function isWithheld(type: string): type is WithheldType {
  return (withheldTypes as readonly string[]).includes(type);
}

export function isWhole(event: ArchivedEvent): event is ArchivedWhole {
  return "payload" in event;
}

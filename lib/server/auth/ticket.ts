import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { Role } from "@/lib/domain/members/member";
import { Id, Instant } from "@/lib/domain/primitives";
import { keyFor } from "./app-secret";
import { Credential } from "./credential";

const ticketMs = 60_000;

const Viewer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("member"), memberId: Id, role: Role }),
  z.object({ kind: z.literal("reader") }),
]);

/** What was true of a viewer when they asked for a ticket. */
export const Ticket = z.object({
  exerciseId: Id,
  viewer: Viewer,
  /** What it was asked for with; the connection ends when that does. */
  credential: Credential,
});
export type Ticket = z.infer<typeof Ticket>;

const SignedTicket = Ticket.extend({ expiresAt: Instant });

/**
 * A text that opens a live connection within a minute: who sees what was decided when it was
 * issued, so the handshake needs no cookie. Base64url JSON, a dot, and its HMAC-SHA256.
 */
export function issueTicket(ticket: Ticket, now: Instant = Date.now()): string {
  const payload = Buffer.from(JSON.stringify({ ...ticket, expiresAt: now + ticketMs })).toString("base64url");
  return `${payload}.${sign(payload).toString("base64url")}`;
}

/** What a ticket says; null when it was tampered with, is too old, or is none. */
export function readTicket(text: string, now: Instant = Date.now()): Ticket | null {
  const [payload, signature, ...rest] = text.split(".");
  if (!payload || !signature || rest.length > 0) return null;
  const expected = sign(payload);
  const given = Buffer.from(signature, "base64url");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const { expiresAt, ...ticket } = SignedTicket.parse(JSON.parse(Buffer.from(payload, "base64url").toString("utf8")));
  return now < expiresAt ? ticket : null;
}

function sign(payload: string): Buffer {
  return createHmac("sha256", keyFor("ticket")).update(payload).digest();
}

import { createHmac, randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { keyFor } from "./app-secret";
import { issueTicket, readTicket, type Ticket } from "./ticket";

const ticket: Ticket = {
  exerciseId: randomUUID(),
  viewer: { kind: "member", memberId: randomUUID(), role: "analyst" },
  credential: { by: "session", id: randomUUID() },
};
const issuedAt = 1_700_000_000_000;

function resealed(text: string, change: (claims: Record<string, unknown>) => object): string {
  const [payload = "", signature = ""] = text.split(".");
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as Record<string, unknown>;
  return `${Buffer.from(JSON.stringify(change(claims))).toString("base64url")}.${signature}`;
}

describe("a ticket", () => {
  it("says what it was issued for, for a minute", () => {
    const text = issueTicket(ticket, issuedAt);
    expect(readTicket(text, issuedAt)).toEqual(ticket);
    expect(readTicket(text, issuedAt + 59_999)).toEqual(ticket);
    expect(readTicket(text, issuedAt + 60_000)).toBeNull();
  });

  it("is issued to readers, too", () => {
    const reader: Ticket = { ...ticket, viewer: { kind: "reader" } };
    expect(readTicket(issueTicket(reader, issuedAt), issuedAt)).toEqual(reader);
  });

  it("is worth nothing once a claim is changed", () => {
    const text = issueTicket(ticket, issuedAt);
    const promoted = resealed(text, (claims) => ({ ...claims, viewer: { ...ticket.viewer, role: "organizer" } }));
    const prolonged = resealed(text, (claims) => ({ ...claims, expiresAt: issuedAt + 3_600_000 }));
    expect(readTicket(promoted, issuedAt)).toBeNull();
    expect(readTicket(prolonged, issuedAt)).toBeNull();
  });

  it.each(["", ".", "a.b", "a.b.c", "..", "not a ticket", `${"A".repeat(400)}.${"A".repeat(43)}`])(
    "is not %j",
    (text) => {
      expect(readTicket(text, issuedAt)).toBeNull();
    },
  );

  it("is not one with a signature cut short or with something behind it", () => {
    const text = issueTicket(ticket, issuedAt);
    expect(readTicket(text.slice(0, -4), issuedAt)).toBeNull();
    expect(readTicket(`${text}.${text}`, issuedAt)).toBeNull();
  });

  it("is sealed with a key for tickets: a seal of ours for anything else is worth nothing on it", () => {
    const [payload = "", seal] = issueTicket(ticket, issuedAt).split(".");
    const sealedFor = (purpose: string): string =>
      createHmac("sha256", keyFor(purpose)).update(payload).digest("base64url");
    expect(sealedFor("ticket")).toBe(seal);
    for (const purpose of ["calendar", "unsubscribe", "personal invitation", "access code"]) {
      expect(readTicket(`${payload}.${sealedFor(purpose)}`, issuedAt)).toBeNull();
    }
  });
});

import { expect, it } from "vitest";
import { givenTo, type StoredEvent, type Viewer } from "@/lib/domain/audience";
import type { DomainEvent } from "@/lib/domain/events";
import { sampleId } from "@/lib/domain/report/sample-log";
import { retold } from "./retold";

const [commentId, authorId, other] = [sampleId(1, 1), sampleId(2, 1), sampleId(2, 2)];
const subject = { kind: "option" as const, id: sampleId(3, 1), facet: null };
const words = { body: "You fool", quote: null };
const stored = (seq: number, event: DomainEvent): StoredEvent => ({
  event: { ...event, seq, at: seq, by: authorId },
  audience: "everyone",
  hiddenAuthorId: null,
});
const posted = stored(1, {
  type: "comment.posted",
  payload: { commentId, subject, parentId: null, kind: null, ...words },
});
const hidden = stored(2, {
  type: "comment.hidden",
  payload: { commentId, subject, authorId, reason: "Rude", ...words },
});
const restored = stored(3, { type: "comment.restored", payload: { commentId, subject, authorId, ...words } });
const deleted = stored(3, { type: "comment.deleted", payload: { commentId, subject } });
const reader: Viewer = { kind: "member", memberId: other, role: "analyst", desk: null };
const author: Viewer = { ...reader, memberId: authorId };
const given = (viewer: Viewer, events: StoredEvent[]) =>
  events.map((entry) => JSON.stringify(givenTo(viewer, entry)).includes(words.body));

it("what was in memory before a comment was hidden is given out without its words", () => {
  const held = retold([posted, hidden], [hidden]);
  expect(given(reader, held)).toEqual([false, false]);
  expect(given(author, held)).toEqual([true, true]);
});

it("with them once it is restored, but for the event that took them away", () => {
  const held = retold([posted, hidden, restored], [hidden, restored]);
  expect(given(reader, held)).toEqual([true, false, true]);
});

it("and without, to everybody, once it is deleted", () => {
  const held = retold([posted, hidden, deleted], [hidden, deleted]);
  expect(given(author, held)).toEqual([false, false, false]);
});

it("and who somebody was, to nobody, once they are erased", () => {
  const persona = { alias: "Ann of the Hills", region: "Chihuahua", field: "Hydrology" };
  const joined = stored(1, { type: "member.joined", payload: { memberId: authorId, role: "analyst", persona } });
  const queued = stored(1, { type: "applicant.queued", payload: { applicantId: authorId, role: "analyst", persona } });
  const another = stored(1, { type: "member.joined", payload: { memberId: other, role: "analyst", persona } });
  const erased = stored(2, { type: "member.erased", payload: { memberId: authorId, alias: "Former member 1" } });
  const held = retold([joined, queued, another, erased], [erased]);
  expect(held.map(({ event }) => JSON.stringify(event).includes("Chihuahua"))).toEqual([false, false, true, false]);
  expect(held[0]!.event).toMatchObject({ payload: { persona: { alias: "Former member 1", region: "", field: "" } } });
});

it("and what they said they know, nor who waited for a place in vain", () => {
  const persona = { alias: "Ann of the Hills", region: "Chihuahua", field: "Hydrology" };
  const queued = stored(1, { type: "applicant.queued", payload: { applicantId: other, role: "analyst", persona } });
  const levels = { "instrument:finance": 3 } as const;
  const said = stored(1, { type: "expertise.stated", payload: { memberId: authorId, levels } });
  const erased = stored(2, { type: "member.erased", payload: { memberId: authorId, alias: "Former member 1" } });
  const dismissed = stored(3, { type: "applicant.dismissed", payload: { applicantId: other } });
  const held = retold([queued, said], [erased, dismissed]);
  expect(JSON.stringify(held)).not.toMatch(/Chihuahua|finance/);
});

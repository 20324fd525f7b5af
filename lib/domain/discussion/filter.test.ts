import { describe, expect, it } from "vitest";
import type { Comment } from "./comment";
import { commentsFor, countForFilter, filterBranches, unfiltered } from "./filter";
import { byLengthOfAlias } from "./mentions";
import { commentTree } from "./tree";

const subject = { kind: "option" as const, id: "option", facet: null };
let seq = 0;

function comment(id: string, changes: Partial<Comment> = {}): [string, Comment] {
  seq += 1;
  const written = { id, seq, subject, quote: null, parentId: null, kind: null, authorId: "other", body: "Text" };
  const fate = {
    postedAt: seq,
    editedAt: null,
    edits: 0,
    deletedAt: null,
    reactions: {},
    resolution: null,
    hidden: null,
  };
  return [id, { ...written, ...fate, ...changes }];
}

const settled = { memberId: "other", revision: 1, at: 1 };
const comments = Object.fromEntries([
  comment("a", { kind: "counter", authorId: "me" }),
  comment("a1", { parentId: "a", kind: "ask" }),
  comment("b", { resolution: settled }),
  comment("b1", { parentId: "b", kind: "evidence", body: "See @Amber Heron" }),
  comment("c", { kind: "ask", deletedAt: 5, body: "" }),
]);
const tree = commentTree(comments);
const me = { id: "me", alias: "Amber Heron" };
const forMe = commentsFor(me, comments, byLengthOfAlias([me, { id: "x", alias: "Amber" }]));
const left = (filter: Partial<typeof unfiltered>): string[] =>
  filterBranches(tree, { ...unfiltered, ...filter }, forMe).map((node) => node.comment.id);

describe("a filter", () => {
  it("leaves whole branches in which what is wanted is said", () => {
    expect(left({})).toEqual(["a", "b", "c"]);
    expect(left({ kinds: ["ask"] })).toEqual(["a"]);
    expect(left({ kinds: ["ask", "evidence"] })).toEqual(["a", "b"]);
    expect(left({ isOpen: true })).toEqual(["a"]);
    expect(left({ isForMe: true })).toEqual(["a", "b"]);
    expect(left({ isForMe: true, isOpen: true, kinds: ["evidence"] })).toEqual([]);
  });

  it("counts what it would find", () => {
    expect(countForFilter(tree, forMe)).toEqual({
      ...{ kinds: { expand: 0, counter: 1, adapt: 0, ask: 1, evidence: 1 }, open: 1, forMe: 2 },
    });
  });

  it("knows what is for somebody: a question to them, and their name", () => {
    expect([...forMe]).toEqual(["a1", "b1"]);
    expect(commentsFor({ id: "x", alias: "Amber" }, comments, byLengthOfAlias([me])).size).toBe(0);
  });
});

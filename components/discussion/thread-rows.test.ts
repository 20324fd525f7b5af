import { describe, expect, it } from "vitest";
import type { PendingComment } from "@/lib/client/outbox";
import type { Comment } from "@/lib/domain/discussion/comment";
import { commentTree } from "@/lib/domain/discussion/tree";
import { deepest, threadRows } from "./thread-rows";

const subject = { kind: "option" as const, id: "option", facet: null };

/** Comments written as "id<parent", a "!" after those that are settled. */
function tree(...written: string[]) {
  const comments = written.map((text, seq): Comment => {
    const [id = "", parentId = null] = text.replace("!", "").split("<");
    const resolution = text.endsWith("!") ? { memberId: "me", revision: null, at: 1 } : null;
    const fate = { postedAt: seq, editedAt: null, edits: 0, deletedAt: null, reactions: {}, resolution, hidden: null };
    return { id, seq, subject, quote: null, parentId, kind: null, authorId: "me", body: "", ...fate };
  });
  return commentTree(Object.fromEntries(comments.map((comment) => [comment.id, comment])));
}

function pending(id: string, parentId: string | null): PendingComment {
  const command = { id, type: "post-comment" as const, subject, quote: null, parentId, kind: null, body: "" };
  return { command, writtenAt: 0, status: "sending", error: null };
}

const never = () => false;
const plain = { order: "oldest" as const, pending: [], isCollapsed: never, isUnfolded: never };
const drawn = (rows: ReturnType<typeof threadRows>) => rows.map(({ kind, key, depth }) => `${depth} ${kind} ${key}`);

describe("the rows of a thread", () => {
  it("stand in the order of reading, answers below what they answer", () => {
    const rows = threadRows({ ...plain, branches: tree("a", "b", "a1<a", "a11<a1", "a2<a") });
    expect(rows.map(({ key }) => key)).toEqual(["a", "a1", "a11", "a2", "b"]);
    const newest = threadRows({ ...plain, order: "newest", branches: tree("a", "b", "a1<a", "a2<a") });
    expect(newest.map(({ key }) => key)).toEqual(["b", "a", "a1", "a2"]);
  });

  it("leave out what is hidden, and make one line of what is settled", () => {
    const branches = tree("a", "b!", "a1<a", "b1<b");
    expect(drawn(threadRows({ ...plain, branches, isCollapsed: (id) => id === "a" }))).toEqual([
      "0 comment a",
      "0 settled b",
    ]);
    expect(drawn(threadRows({ ...plain, branches, isUnfolded: (id) => id === "b" }))).toContain("1 comment b1");
  });

  it("hold what is on its way where it will stand, and lose none of it", () => {
    const entries = [pending("p", null), pending("q", "a"), pending("r", "gone"), pending("s", "b")];
    const rows = threadRows({ ...plain, branches: tree("a", "a1<a", "b!"), pending: entries });
    expect(drawn(rows)).toEqual([
      ...["0 comment a", "1 comment a1", "1 pending q", "0 settled b", "1 pending s", "0 pending p", "0 pending r"],
    ]);
  });

  it("step in so far and no further, and then say whom they answer", () => {
    const chain = Array.from({ length: 5_000 }, (_, place) => (place === 0 ? "0" : `${place}<${place - 1}`));
    const rows = threadRows({ ...plain, branches: tree(...chain) });
    expect(rows).toHaveLength(5_000);
    expect(Math.max(...rows.map(({ depth }) => depth))).toBe(deepest);
    expect(rows.at(-1)).toMatchObject({ answers: "4998" });
  });
});

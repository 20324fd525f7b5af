import { randomUUID } from "node:crypto";
import { createRandom } from "@/lib/domain/random";
import type { Activity } from "@/lib/domain/rounds/round";
import { closedCodes, type CrowdMember } from "./member";
import type { Plan, PlannedOption, PlannedRating, PlannedRevision } from "./plan";
import type { PlannedComment } from "./plan-comments";
import { rateOptions } from "./rate";
import { synthetic } from "./words";

/** `later`: the clock was quicker; to be done in the next round that permits it. */
export type Done = "done" | "later";

/** One thing that one analyst means to do. */
export type Task = {
  author: number;
  activity: Activity;
  /** The round in which to do it at the earliest. */
  round: number;
  /** A task waits for nothing but tasks of a lower rank, and a member does theirs by rank. */
  rank: number;
  run: (member: CrowdMember, isOver: () => boolean) => Promise<Done>;
};

/** The plan as what each analyst has to do. */
export function makeTasks({ options, revisions, comments, ratings }: Plan): Task[] {
  const posted = new Set<string>();
  return [
    ...options.map((option, index) => submitting(option, index)),
    ...revisions.map((revision, index) => revising(revision, options.length + index)),
    ...comments.flatMap((comment, index) => {
      const rank = options.length + revisions.length + index;
      const post = posting(comment, rank, posted);
      return comment.edit === null ? [post] : [post, editing(comment, comment.edit, rank + 0.5, posted)];
    }),
    ...ratings.map((planned) => rating(planned, options.length + revisions.length + comments.length)),
  ];
}

function submitting(option: PlannedOption, rank: number): Task {
  const { id, author, round, content } = option;
  return {
    ...{ author, round, rank, activity: "propose" },
    run: async (member) => {
      const { outcome } = await member.act({ id, type: "submit-option", content, sourceNote: synthetic }, closedCodes);
      return outcome === "accepted" ? "done" : "later";
    },
  };
}

function posting(
  { id, author, round, option, facet, parent, kind, body }: PlannedComment,
  rank: number,
  posted: Set<string>,
): Task {
  return {
    ...{ author, round, rank, activity: "comment" },
    run: async (member, isOver) => {
      const held = await member.sees(({ options }) => options[option.id], isOver);
      if (!held) return "later";
      member.live.announce({ subjectId: option.id, typing: true });
      // Somebody who answers has read what they answer; when it never came they speak for themselves.
      const answered = parent && (await member.sees(({ threads }) => threads[option.id]?.[parent.id], isOver));
      const subject = { kind: "option" as const, id: option.id, facet };
      const parentId = answered?.id ?? null;
      const { outcome } = await member.act({ id, type: "post-comment", subject, parentId, kind, body }, closedCodes);
      member.live.announce({ subjectId: option.id, typing: false });
      if (outcome === "refused") return "later";
      posted.add(id);
      return "done";
    },
  };
}

function editing(
  { id: commentId, author, round }: PlannedComment,
  body: string,
  rank: number,
  posted: Set<string>,
): Task {
  const id = randomUUID();
  return {
    ...{ author, round, rank, activity: "comment" },
    run: async (member) => {
      if (!posted.has(commentId)) return "later";
      const { outcome } = await member.act({ id, type: "edit-comment", commentId, body }, closedCodes);
      return outcome === "accepted" ? "done" : "later";
    },
  };
}

function revising({ id, option, round, changes, note, isStale }: PlannedRevision, rank: number): Task {
  return {
    ...{ author: option.author, round, rank, activity: "revise" },
    run: async (member, isOver) => {
      // One's own revision of a moment ago may not have come back yet.
      await member.catchesUp(isOver);
      const held = member.live.getState().options[option.id];
      if (!held) return "later";
      const command = { type: "revise-option" as const, optionId: option.id, changes, note };
      if (isStale && held.revision > 1) {
        const old = { ...command, id: randomUUID(), baseRevision: held.revision - 1 };
        const { outcome } = await member.act(old, [...closedCodes, "stale"]);
        // Where both had changed different sentences they were put together, and that is that.
        if (outcome === "accepted") return "done";
      }
      const { outcome } = await member.act({ ...command, id, baseRevision: held.revision }, closedCodes);
      return outcome === "accepted" ? "done" : "later";
    },
  };
}

// The last thing somebody does in a round, so that they rate what has been proposed in it.
function rating({ author, round, seed }: PlannedRating, rank: number): Task {
  return {
    ...{ author, round, rank, activity: "rate" },
    run: async (member, isOver) => {
      await rateOptions(member, createRandom(seed), isOver);
      return "done";
    },
  };
}

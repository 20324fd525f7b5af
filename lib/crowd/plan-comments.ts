import { randomUUID } from "node:crypto";
import { type ReplyKind, replyKinds } from "@/lib/domain/discussion/comment";
import { type FacetName, facetNames } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import type { Random } from "@/lib/domain/random";
import type { PlannedOption } from "./plan";
import { writeComment } from "./write";

export type PlannedComment = {
  id: Id;
  author: number;
  round: number;
  option: PlannedOption;
  facet: FacetName | null;
  /** An earlier one in the plan, so that waiting for it cannot go in circles. */
  parent: PlannedComment | null;
  kind: ReplyKind | null;
  body: string;
  /** What the author makes of it afterwards. */
  edit: string | null;
};

const fewest = 5;
const most = 8;
const replyShare = 0.55;
const editShare = 0.1;

/** Five to eight comments of each analyst, spread over the rounds and nested. */
export function planComments(
  random: Random,
  options: PlannedOption[],
  commenting: number[],
  analysts: number,
): PlannedComment[] {
  if (options.length === 0 || commenting.length === 0) return [];
  const counts = Array.from({ length: analysts }, () => fewest + random.below(most - fewest + 1));
  const comments: PlannedComment[] = [];
  for (let pass = 0; pass < most; pass += 1) {
    const round = commenting[Math.floor((pass * commenting.length) / most)]!;
    const known = options.filter((option) => option.round <= round);
    for (const [author, count] of counts.entries()) {
      if (pass < count) comments.push(planComment(random, comments, known, author, round));
    }
  }
  return comments;
}

function planComment(
  random: Random,
  earlier: PlannedComment[],
  options: PlannedOption[],
  author: number,
  round: number,
): PlannedComment {
  const option = random.pick(options);
  const thread = earlier.filter((comment) => comment.option === option && comment.author !== author);
  const parent = thread.length > 0 && random.happens(replyShare) ? random.pick(thread) : null;
  const kind = parent
    ? random.pick(replyKinds)
    : random.happens(0.3)
      ? random.pick(["ask", "evidence"] as const)
      : null;
  const mark = `simulated comment ${earlier.length + 1}`;
  return {
    id: randomUUID(),
    author,
    round,
    option,
    facet: parent ? parent.facet : random.happens(0.7) ? random.pick(facetNames) : null,
    parent,
    kind,
    body: writeComment(random, kind, mark),
    edit: random.happens(editShare) ? writeComment(random, kind, `${mark}, edited`) : null,
  };
}

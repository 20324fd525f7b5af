import { randomUUID } from "node:crypto";
import { writeComment, writeOption, writeRevision } from "@/lib/crowd/write";
import type { Command } from "@/lib/domain/commands";
import { type Comment, reactions, replyKinds } from "@/lib/domain/discussion/comment";
import { quadrants, unwrittenTexts } from "@/lib/domain/narratives/narrative";
import { isProposed, type PolicyOption } from "@/lib/domain/options/option";
import type { Random } from "@/lib/domain/random";
import type { ExerciseState } from "@/lib/domain/state";
import type { Person } from "./person";

type Act = (random: Random, state: ExerciseState, person: Person) => Command | null;

const mostOptions = 25;
const mostNarratives = 4;

const acts: Record<string, Act> = {
  comment: (random, state) => {
    const option = anyOption(random, state);
    if (!option) return null;
    const parent = random.happens(0.5) ? anyComment(random, state, option.id) : null;
    const kind = parent ? random.pick(replyKinds) : null;
    const subject = { kind: "option" as const, id: option.id, facet: null };
    const [id, body] = [randomUUID(), writeComment(random, kind, `${random.below(1e9)}`)];
    return { id, type: "post-comment", subject, quote: null, parentId: parent?.id ?? null, kind, body };
  },
  react: (random, state) => {
    const comment = anyComment(random, state);
    const isOn = random.happens(0.7);
    return comment && { ...act("react-to-comment"), commentId: comment.id, reaction: random.pick(reactions), isOn };
  },
  edit: (random, state, { memberId }) => {
    const comment = anyComment(random, state, undefined, memberId);
    return comment && { ...act("edit-comment"), commentId: comment.id, body: writeComment(random, null, "edited") };
  },
  erase: (random, state, { memberId }) => {
    const comment = anyComment(random, state, undefined, memberId);
    return comment && { ...act("delete-comment"), commentId: comment.id };
  },
  rate: (random, state) => {
    const option = anyOption(random, state);
    if (!option) return null;
    const scores = Object.fromEntries(state.exercise.criteria.map(({ id }) => [id, 1 + random.below(7)]));
    return { ...act("rate-option"), optionId: option.id, scores, placement: null, reason: "", abstains: false };
  },
  propose: (random, state) => {
    if (state.optionCount >= mostOptions) return null;
    const content = writeOption(random, random.pick(quadrants), state.optionCount, state.exercise);
    return { ...act("submit-option"), content, sourceNote: "", rivalOfId: null };
  },
  revise: (random, state) => {
    const option = anyOption(random, state);
    if (!option) return null;
    const changes = writeRevision(random, `round ${random.below(1e6)}`);
    return {
      ...act("revise-option"),
      optionId: option.id,
      baseRevision: option.revision,
      changes,
      note: "",
      weight: "minor",
    };
  },
  flag: (random, state) => {
    const option = anyOption(random, state);
    if (!option) return null;
    const subject = { kind: "option" as const, id: option.id, facet: null };
    return { ...act("raise-flag"), subject, commentId: null, reason: "off-topic", text: "" };
  },
  hide: (random, state) => {
    const comment = anyComment(random, state);
    return comment && { ...act("hide-comment"), commentId: comment.id, reason: "To be looked at again." };
  },
  restore: (random, state) => {
    const hidden = listComments(state).filter((comment) => comment.hidden !== null);
    return hidden.length > 0 ? { ...act("restore-comment"), commentId: random.pick(hidden).id } : null;
  },
  narrate: (random, state) => {
    if (Object.keys(state.narratives).length >= mostNarratives) return null;
    const texts = { ...unwrittenTexts, nickname: `Story ${random.below(1e6)}`, quadrant: random.pick(quadrants) };
    return { ...act("create-narrative"), texts };
  },
  accept: (random, state) => {
    const option = anyOption(random, state, "submitted");
    return option && { ...act("accept-option"), optionId: option.id };
  },
  bundle: (random, state) => {
    const option = anyOption(random, state, "accepted");
    const narratives = Object.keys(state.narratives);
    if (!option || narratives.length === 0) return null;
    return { ...act("bundle-option"), optionId: option.id, narrativeId: random.pick(narratives), index: 0 };
  },
  announce: (random) => ({ ...act("make-announcement"), text: `Word ${random.below(1e9)} of the organizer.` }),
};

/** How often each is done, among a hundred or so, by role. */
const habits: Record<Person["role"], Partial<Record<keyof typeof acts, number>>> = {
  analyst: { comment: 46, react: 16, rate: 16, edit: 6, erase: 1, propose: 8, revise: 6, flag: 1 },
  moderator: { comment: 40, hide: 8, restore: 8, narrate: 6, accept: 12, bundle: 16, react: 10 },
  organizer: { announce: 30, comment: 40, react: 30 },
  observer: {},
};

/** What somebody does next, judging from what is on their page; null when there is nothing. */
export function choose(random: Random, person: Person): Command | null {
  const wheel = Object.entries(habits[person.role]).flatMap(([name, share]) =>
    Array.from({ length: share ?? 0 }, () => name),
  );
  return wheel.length > 0 ? acts[random.pick(wheel)]!(random, person.live.getState(), person) : null;
}

const act = <T extends Command["type"]>(type: T): { id: string; type: T } => ({ id: randomUUID(), type });

function anyOption(random: Random, { options }: ExerciseState, status?: PolicyOption["status"]): PolicyOption | null {
  const proposed = Object.values(options).filter(
    (option) => isProposed(option) && (status === undefined || option.status === status),
  );
  return proposed.length > 0 ? random.pick(proposed) : null;
}

function listComments({ threads }: ExerciseState, optionId?: string): Comment[] {
  const lists = optionId === undefined ? Object.values(threads) : [threads[optionId] ?? {}];
  return lists.flatMap((list) => Object.values(list)).filter(({ deletedAt }) => deletedAt === null);
}

function anyComment(random: Random, state: ExerciseState, optionId?: string, authorId?: string): Comment | null {
  const comments = listComments(state, optionId).filter(
    (comment) => comment.hidden === null && (authorId === undefined || comment.authorId === authorId),
  );
  // What was said lately is what people speak of.
  return comments.length > 0 ? random.pick(comments.slice(-40)) : null;
}

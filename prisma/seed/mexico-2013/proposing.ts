import type { CommandInput } from "@/lib/domain/commands";
import type { FacetName, Facets } from "@/lib/domain/options/option";
import { seedId } from "../seed-id";
import { members } from "./members";
import type { ProposedOption, SeedThread } from "./types";

/** Something a member does at a moment; `at` in ms UTC. */
export type Step = { at: number; by: string; command: CommandInput };

const minute = 60_000;
const moderators = members.filter(({ role }) => role === "moderator").map(({ alias }) => alias);
export const moderator = (turn: number): string => moderators[turn % moderators.length]!;
export const organizer = members.find(({ role }) => role === "organizer")!.alias;

export type Ids = ReturnType<typeof idsOf>;

/** The ids of what one seeded exercise holds. */
export function idsOf(exercise: string) {
  return {
    option: (number: number): string => seedId(`${exercise} option ${number}`),
    narrative: (number: number): string => seedId(`${exercise} narrative ${number}`),
    inject: (number: number): string => seedId(`${exercise} inject ${number}`),
    takeaway: (number: number): string => seedId(`${exercise} takeaway ${number}`),
    comment: (option: number, key: string): string => seedId(`${exercise} comment ${option} ${key}`),
    other: (key: string): string => seedId(`${exercise} ${key}`),
  };
}

export const mexicoSources = {
  documented: "Corresponds to an option printed in the report of 2013; the text was written anew.",
  reconstructed: "Reconstructed: a part of a printed option, imagined as the proposal it may have been.",
};

/** Options submitted, accepted and revised, and their threads, at their own times; `sources` says where each origin is. */
export function proposing<O extends string>(
  ids: Ids,
  options: ProposedOption<O>[],
  threads: SeedThread[],
  sources: Record<O, string>,
): Step[] {
  return [
    ...options.flatMap((option) => optionSteps(ids, option, sources[option.origin])),
    ...threads.flatMap((thread) => commentSteps(ids, thread)),
  ];
}

function optionSteps(ids: Ids, option: ProposedOption, sourceNote: string): Step[] {
  const { number, author, title, facets, placement, stakeholders, instruments, timeHorizon } = option;
  const content = { title, facets, placement, stakeholders, instruments, timeHorizon };
  const optionId = ids.option(number);
  const submittedAt = Date.parse(option.submittedAt);
  const submit = { id: optionId, type: "submit-option" as const, content, sourceNote };
  const accept = { id: ids.other(`accept ${number}`), type: "accept-option" as const, optionId };
  const revisions = option.revisions.map(({ by, at, note, changes, inject }, index): Step => {
    const id = ids.other(`revision ${number} ${index}`);
    const base = { id, optionId, baseRevision: index + 1 };
    const command: CommandInput =
      inject === undefined
        ? { ...base, type: "revise-option", changes, note }
        : mending(base, ids.inject(inject), changes.facets ?? {}, note);
    return { at: Date.parse(at), by, command };
  });
  const accepting = { at: submittedAt + (40 + number * 3) * minute, by: moderator(number), command: accept };
  return [{ at: submittedAt, by: author, command: submit }, ...(option.isWaiting ? [] : [accepting]), ...revisions];
}

/** Says that an option bends, with the facet as it has to read from now on. */
function mending(
  { id, optionId, baseRevision }: { id: string; optionId: string; baseRevision: number },
  injectId: string,
  facets: Partial<Facets>,
  reason: string,
): CommandInput {
  const [[facet, text]] = Object.entries(facets) as [[FacetName, string]];
  return {
    ...{ id, type: "judge-option", injectId, optionId, verdict: "bends", reason },
    patch: { facet, baseRevision, text },
  };
}

function commentSteps(ids: Ids, { option, comments }: SeedThread): Step[] {
  return comments.map(({ key, by, at, body, kind, facet, replyTo }): Step => {
    const subject = { kind: "option" as const, id: ids.option(option), facet: facet ?? null };
    const parentId = replyTo ? ids.comment(option, replyTo) : null;
    const id = ids.comment(option, key);
    return {
      at: Date.parse(at),
      by,
      command: { id, type: "post-comment", subject, parentId, kind: kind ?? null, body },
    };
  });
}

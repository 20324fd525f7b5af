import type { CommandInput } from "@/lib/domain/commands";
import { seedId } from "../seed-id";
import { options, threads } from "./contents";
import { members } from "./members";
import { narratives } from "./narratives";
import { takeaways } from "./takeaways";

/** Something a member does at a moment of the week. */
export type Step = { at: number; by: string; command: CommandInput };

const utc = (text: string): number => Date.parse(text);
const minute = 60_000;
const moderators = members.filter(({ role }) => role === "moderator").map(({ alias }) => alias);
const moderator = (turn: number): string => moderators[turn % moderators.length]!;
const organizer = members.find(({ role }) => role === "organizer")!.alias;

export const seedName = "mexico-2013";
const optionId = (number: number): string => seedId(`${seedName} option ${number}`);
const narrativeId = (number: number): string => seedId(`${seedName} narrative ${number}`);
const commentId = (option: number, key: string): string => seedId(`${seedName} comment ${option} ${key}`);
const other = (key: string): string => seedId(`${seedName} ${key}`);

const sourceNotes = {
  documented: "Corresponds to an option printed in the report of 2013; the text was written anew.",
  reconstructed: "Reconstructed: a part of a printed option, imagined as the proposal it may have been.",
};

function optionSteps(): Step[] {
  return options.flatMap((option) => {
    const { number, author, title, facets, placement, stakeholders, instruments, timeHorizon } = option;
    const content = { title, facets, placement, stakeholders, instruments, timeHorizon };
    const submittedAt = utc(option.submittedAt);
    const submit = { id: optionId(number), type: "submit-option" as const, content, sourceNote: sourceNotes[option.origin] };
    const accept = { id: other(`accept ${number}`), type: "accept-option" as const, optionId: optionId(number) };
    const revisions = option.revisions.map(({ by, at, note, changes }, index): Step => {
      const id = other(`revision ${number} ${index}`);
      return { at: utc(at), by, command: { id, type: "revise-option", optionId: optionId(number), baseRevision: index + 1, changes, note } };
    });
    const accepting = { at: submittedAt + (40 + number * 3) * minute, by: moderator(number), command: accept };
    return [{ at: submittedAt, by: author, command: submit }, accepting, ...revisions];
  });
}

function commentSteps(): Step[] {
  return threads.flatMap(({ option, comments }) =>
    comments.map(({ key, by, at, body, kind, facet, replyTo }): Step => {
      const subject = { kind: "option" as const, id: optionId(option), facet: facet ?? null };
      const parentId = replyTo ? commentId(option, replyTo) : null;
      return { at: utc(at), by, command: { id: commentId(option, key), type: "post-comment", subject, parentId, kind: kind ?? null, body } };
    }),
  );
}

function bundlingSteps(): Step[] {
  const start = utc("2013-04-13T08:00:00Z");
  const creating = narratives.map(({ number, nickname, quadrant, tagline }): Step => {
    const texts = { nickname, quadrant, tagline, abstract: "", rationale: "", risks: "" };
    return { at: start + number * 20 * minute, by: moderator(number), command: { id: narrativeId(number), type: "create-narrative", texts } };
  });
  const placing = narratives.flatMap(({ number, options: bundled }) =>
    bundled.map((option, index): Step => {
      const at = start + (120 + number * 45 + index * 4) * minute;
      const id = other(`bundle ${option}`);
      return { at, by: moderator(number), command: { id, type: "bundle-option", optionId: optionId(option), narrativeId: narrativeId(number), index } };
    }),
  );
  const merging = options.flatMap(({ number, mergedInto }): Step[] => {
    if (mergedInto === undefined) return [];
    const note = `Part of PO-${mergedInto}; kept readable under its own number.`;
    const ids = { optionId: optionId(number), intoId: optionId(mergedInto) };
    return [{ at: start + (90 + number) * minute, by: moderator(number), command: { id: other(`merge ${number}`), type: "merge-option", ...ids, note } }];
  });
  return [...creating, ...merging, ...placing];
}

function concludingSteps(): Step[] {
  const start = utc("2013-04-14T08:00:00Z");
  const writing = narratives.map(({ number, abstract, rationale, risks }): Step => {
    const changes = { abstract, rationale, risks };
    const command = { id: other(`write ${number}`), type: "edit-narrative" as const, narrativeId: narrativeId(number), baseVersion: 1, changes };
    return { at: start + number * 70 * minute, by: moderator(number), command };
  });
  const concluding = takeaways.map(({ number, statement, explanation }): Step => {
    const texts = { statement, explanation };
    return { at: start + (360 + number * 25) * minute, by: moderator(number), command: { id: other(`takeaway ${number}`), type: "add-takeaway", texts } };
  });
  const close: Step = { at: utc("2013-04-15T09:00:00Z"), by: organizer, command: { id: other("close"), type: "close-exercise" } };
  const publish: Step = { at: utc("2013-04-15T16:00:00Z"), by: organizer, command: { id: other("publish"), type: "publish-exercise" } };
  return [...writing, ...concluding, close, publish];
}

/** Everything that is done in the week, in the order of time. */
export function listSteps(): Step[] {
  const open: Step = { at: utc("2013-04-08T00:00:00Z"), by: organizer, command: { id: other("open"), type: "open-exercise" } };
  const steps = [open, ...optionSteps(), ...commentSteps(), ...bundlingSteps(), ...concludingSteps()];
  return steps.toSorted((a, b) => a.at - b.at);
}

import { z } from "zod";
import { type Collection, id, json, maybe, moment, text, whole } from "./collection";

const by = (column: string): string => `"${column}" = $1::uuid`;
const among = (column: string): string => `$1::uuid = ANY ("${column}")`;

/** Where they are in an exercise, and what is kept about them there. */
const place: Collection[] = [
  {
    ...{ name: "membership", title: "Who you are there", table: "member", whose: by("id"), order: "id" },
    row: z.object({
      ...{ id, role: text, alias: text, region: text, field: text, desk: maybe(text) },
      ...{ joinedAt: moment, standing: text, isSimulated: z.boolean() },
    }),
  },
  {
    ...{ name: "expertise", title: "What you say you know", table: "expertise", whose: by("memberId") },
    ...{ order: `"memberId"`, row: z.object({ levels: json }) },
  },
  {
    ...{ name: "visits", title: "When you were last there", table: "visit", whose: by("memberId") },
    ...{ order: `"memberId"`, row: z.object({ at: moment }) },
  },
  {
    ...{ name: "reads", title: "How far you have read", table: "read_mark", whose: by("memberId") },
    ...{ order: `"subjectId"`, row: z.object({ subjectId: id, seq: whole }) },
  },
  {
    ...{ name: "notices", title: "What you were told of", table: "notice", whose: by("memberId"), order: "id" },
    row: z.object({
      ...{ seq: whole, kind: text, placeKind: text, placeId: id, commentId: maybe(id) },
      ...{ at: moment, seenAt: maybe(moment), mailedAt: maybe(moment) },
    }),
  },
  {
    ...{
      name: "nudges",
      title: "How often you were nudged",
      table: "nudge",
      whose: by("memberId"),
      order: `"memberId"`,
    },
    row: z.object({ times: whole, lastAt: moment }),
  },
  {
    ...{ name: "more-time", title: "More time that you were given", table: "grace", whose: by("memberId") },
    ...{ order: `"roundId"`, row: z.object({ roundId: id, until: moment }) },
  },
  {
    ...{ name: "calendar", title: "Your calendar's address", table: "calendar_feed", whose: by("memberId") },
    ...{ order: `"memberId"`, row: z.object({ version: whole }) },
  },
  {
    ...{ name: "triage", title: "What you took up in the queue of triage", table: "triage_claim" },
    ...{ whose: by("memberId"), order: `"touchedAt", "entryId"`, row: z.object({ entryId: id, touchedAt: moment }) },
  },
];

/** What they wrote, as it stands now; each of its versions is among their acts. */
const written: Collection[] = [
  {
    ...{ name: "options", title: "Options", table: "policy_option", whose: by("authorId"), order: "number" },
    row: z.object({
      ...{ id, number: whole, status: text, title: text, facets: json, placement: json, stakeholders: json },
      ...{ instruments: z.array(text), timeHorizon: maybe(text), sourceNote: text, revision: whole },
      ...{ submittedAt: moment, revisedAt: moment, mergedIntoId: maybe(id), splitFromId: maybe(id) },
    }),
  },
  {
    ...{ name: "contributions", title: "Options of others that you have written of", table: "policy_option" },
    ...{ whose: among("contributorIds"), order: "number", row: z.object({ id, number: whole, title: text }) },
  },
  {
    ...{ name: "revisions", title: "Revisions of options", table: "revision", whose: by("authorId") },
    ...{ order: `at, "optionId", number` },
    row: z.object({
      ...{ optionId: id, number: whole, at: moment, note: text, weight: text, baseNumber: whole },
      ...{ restores: maybe(whole), content: json },
    }),
  },
  {
    ...{ name: "credits", title: "Revisions that took over what you suggested", table: "revision" },
    ...{ whose: by("creditedToId"), order: `at, "optionId", number` },
    row: z.object({ optionId: id, number: whole, at: moment }),
  },
  {
    ...{ name: "drafts", title: "Drafts", table: "draft", whose: by("memberId"), order: `"updatedAt", id` },
    row: z.object({ id, content: json, version: whole, updatedAt: moment }),
  },
  {
    ...{ name: "suggestions", title: "Suggested edits", table: "suggestion", whose: by("authorId") },
    order: `"suggestedAt", id`,
    row: z.object({
      ...{ id, optionId: id, facet: text, baseNumber: whole, text, reason: text, injectId: maybe(id) },
      ...{ suggestedAt: moment, status: text, decidedAt: maybe(moment), revision: maybe(whole) },
    }),
  },
  {
    ...{ name: "sources", title: "Sources", table: "source", whose: by("addedById"), order: `"addedAt", id` },
    row: z.object({
      ...{ id, optionId: id, facet: maybe(text), title: text, url: maybe(text), quote: text, relevance: text },
      addedAt: moment,
    }),
  },
  {
    ...{ name: "comments", title: "Comments", table: "comment", whose: by("authorId"), order: `"postedAt", id` },
    row: z.object({
      ...{
        id,
        subjectKind: text,
        subjectId: id,
        facet: maybe(text),
        parentId: maybe(id),
        kind: maybe(text),
        body: text,
      },
      ...{ postedAt: moment, editedAt: maybe(moment), deletedAt: maybe(moment), hiddenAt: maybe(moment) },
      resolvedAt: maybe(moment),
    }),
  },
  {
    ...{ name: "flags", title: "What you flagged", table: "flag", whose: by("memberId"), order: `"raisedAt", id` },
    row: z.object({
      ...{ id, subjectKind: text, subjectId: id, facet: maybe(text), commentId: maybe(id), reason: text, text },
      ...{ raisedAt: moment, settledAt: maybe(moment), outcome: maybe(text) },
    }),
  },
];

/** What they have judged: answers that nobody else reads are theirs. */
const judged: Collection[] = [
  {
    ...{
      name: "ratings",
      title: "Ratings",
      table: "rating",
      whose: by("memberId"),
      order: `at, "roundId", "optionId"`,
    },
    row: z.object({
      ...{ roundId: id, optionId: id, scores: json, x: maybe(z.number()), y: maybe(z.number()), reason: text },
      ...{ abstains: z.boolean(), revision: whole, at: moment },
    }),
  },
  {
    ...{ name: "judgements", title: "Whether options hold", table: "judgement", whose: by("memberId") },
    order: `at, "optionId", "injectId"`,
    row: z.object({
      ...{
        injectId: id,
        optionId: id,
        verdict: text,
        reason: text,
        revision: whole,
        suggestionId: maybe(id),
        at: moment,
      },
    }),
  },
  {
    ...{ name: "contradictions", title: "Contradictions", table: "contradiction", whose: by("flaggedById") },
    order: `"flaggedAt", id`,
    row: z.object({
      ...{ id, optionId: id, otherId: id, reason: text, flaggedAt: moment, settledAt: maybe(moment) },
    }),
  },
  {
    ...{ name: "bundlings", title: "Independent bundlings", table: "blind_bundling", whose: by("memberId") },
    ...{ order: `"sittingId"`, row: z.object({ sittingId: id, groups: json }) },
  },
  {
    ...{ name: "ratifications", title: "What you hold of narratives", table: "ratification", whose: by("memberId") },
    order: `at, "narrativeId"`,
    row: z.object({ narrativeId: id, stance: text, note: text, version: whole, at: moment }),
  },
  {
    ...{ name: "takeaways", title: "Takeaways that you stand behind", table: "takeaway", whose: among("supporterIds") },
    ...{ order: "position, id", row: z.object({ id, position: whole }) },
  },
];

/** All that is kept of a person in one exercise, but for their acts and their files. */
export const ofMember: Collection[] = [...place, ...written, ...judged];

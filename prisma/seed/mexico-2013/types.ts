import type { ReplyKind } from "@/lib/domain/discussion/comment";
import type { dimefil } from "@/lib/domain/exercise/templates/dimefil";
import type { mexicoStakeholders } from "@/lib/domain/exercise/templates/mexico";
import type { NarrativeTexts, TakeawayTexts } from "@/lib/domain/narratives/narrative";
import type { Facets, OptionContent, Part } from "@/lib/domain/options/option";
import type { ShockVerdict } from "@/lib/domain/shocks/judgement";

export type StakeholderId = (typeof mexicoStakeholders)[number]["id"];
export type InstrumentId = (typeof dimefil)[number]["id"];

/** Written for an exercise with the stakeholders `S`; placed by the exercise's axes. */
export type SeedContent<S extends string = string> = Omit<OptionContent, "stakeholders" | "instruments"> & {
  stakeholders: { id: S; part: Part }[];
  instruments: InstrumentId[];
};

/** A later version: only what changed, with a note that says why. `at` is UTC, minutes precision. */
export type SeedRevision<S extends string = string> = {
  by: string;
  at: string;
  note: string;
  /** The inject under which the option had to bend: its author says so, and mends the one facet that changes. */
  inject?: number;
  changes: Partial<Omit<SeedContent<S>, "facets">> & { facets?: Partial<Facets> };
};

/** An option that is played; of the origin `O`, which says where its text comes from. */
export type ProposedOption<O extends string = string, S extends string = string> = SeedContent<S> & {
  number: number;
  author: string;
  submittedAt: string;
  origin: O;
  /** No moderator has looked at it yet. */
  isWaiting?: true;
  revisions: SeedRevision<S>[];
};

/**
 * x: -1 social .. 1 kinetic; y: -1 external forces .. 1 internal forces.
 * documented: corresponds to an option printed in the 2013 report; reconstructed: a part of one, imagined
 */
export type SeedOption = ProposedOption<"documented" | "reconstructed", StakeholderId> & {
  narrative: 1 | 2 | 3 | 4 | null;
  mergedInto?: number;
};

/** `key` is local to the thread; `replyTo` names an earlier key; no kind on an opening comment that only remarks. */
export type SeedComment = {
  key: string;
  by: string;
  at: string;
  body: string;
  kind?: ReplyKind;
  facet?: keyof Facets;
  replyTo?: string;
};

/** `at` is UTC, minutes precision. */
export type SeedJudgement = { by: string; at: string; option: number; verdict: ShockVerdict; reason: string };

/** News of the week; its comments' replies stay within its thread. `releasedAt` is UTC, minutes precision. */
export type SeedInject = {
  number: 1 | 2 | 3;
  releasedAt: string;
  title: string;
  body: string;
  comments: Omit<SeedComment, "facet">[];
  judgements: SeedJudgement[];
};

export type SeedThread = { option: number; comments: SeedComment[] };

export type SeedNarrative = NarrativeTexts & {
  number: 1 | 2 | 3 | 4;
  /** In reading order, each with what it does in the narrative. */
  options: { number: number; line: string }[];
};

export type SeedTakeaway = TakeawayTexts & { number: 1 | 2 | 3 | 4 | 5 | 6 };

export type SeedMember = {
  alias: string;
  name: string;
  role: "organizer" | "moderator" | "analyst";
  region: string;
  field: string;
};

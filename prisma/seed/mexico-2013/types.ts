import type { ReplyKind } from "@/lib/domain/discussion/comment";
import type { dimefil } from "@/lib/domain/exercise/templates/dimefil";
import type { mexicoStakeholders } from "@/lib/domain/exercise/templates/mexico";
import type { NarrativeTexts, TakeawayTexts } from "@/lib/domain/narratives/narrative";
import type { Facets, OptionContent, Part } from "@/lib/domain/options/option";

export type StakeholderId = (typeof mexicoStakeholders)[number]["id"];
export type InstrumentId = (typeof dimefil)[number]["id"];

/** x: -1 social .. 1 kinetic; y: -1 external forces .. 1 internal forces */
export type SeedContent = Omit<OptionContent, "stakeholders" | "instruments"> & {
  stakeholders: { id: StakeholderId; part: Part }[];
  instruments: InstrumentId[];
};

/** A later version: only what changed, with a note that says why. `at` is UTC, minutes precision. */
export type SeedRevision = {
  by: string;
  at: string;
  note: string;
  changes: Partial<Omit<SeedContent, "facets">> & { facets?: Partial<Facets> };
};

export type SeedOption = SeedContent & {
  number: number;
  author: string;
  submittedAt: string;
  /** documented: corresponds to an option printed in the 2013 report; reconstructed: a part of one, imagined */
  origin: "documented" | "reconstructed";
  narrative: 1 | 2 | 3 | 4 | null;
  mergedInto?: number;
  revisions: SeedRevision[];
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

export type SeedThread = { option: number; comments: SeedComment[] };

export type SeedNarrative = NarrativeTexts & {
  number: 1 | 2 | 3 | 4;
  /** option numbers in reading order */
  options: number[];
};

export type SeedTakeaway = TakeawayTexts & { number: number };

export type SeedMember = {
  alias: string;
  name: string;
  role: "organizer" | "moderator" | "analyst";
  region: string;
  field: string;
};

import type { Coverage, Voices } from "./coverage/coverage";
import type { Comment } from "./discussion/comment";
import type { Source } from "./evidence/source";
import type { FullOption, PolicyOption } from "./options/option";
import type { Id } from "./primitives";
import type { Rating } from "./ratings/rating";
import type { Judgement } from "./shocks/judgement";
import type { Suggestion } from "./suggestions/suggestion";

/** A thread, as it stood after event `seq`. */
export type ThreadPage = { seq: number; comments: Record<Id, Comment> };

/** An option and all that is shown with it, as it stood after event `seq`. */
export type OptionPage = {
  seq: number;
  option: FullOption;
  /** Those it was merged with, and those it rivals or is rivalled by, without their texts. */
  related: PolicyOption[];
  suggestions: Record<Id, Suggestion>;
  sources: Record<Id, Source>;
  /** What was said of it under injects. */
  judgements: Record<string, Judgement>;
};

/** Options without their texts, as they stood after event `seq`. */
export type CardsPage = { seq: number; options: PolicyOption[] };

/** What the viewer has said of options under injects, as it stood after event `seq`. */
export type JudgementsPage = { seq: number; judgements: Record<string, Judgement> };

/** The viewer's own answers about options, as they stood after event `seq`. */
export type RatingsPage = { seq: number; ratings: Record<string, Rating> };

/** How far a call for proposals has been answered: what covers its gap now, and the options that say they answer it. */
export type CallProgress = {
  voices: Voices;
  answers: { id: Id; number: number; title: string; authorId: Id }[];
};

/** How far each call has been answered, by its id, as it stood after event `seq`. */
export type CallsPage = { seq: number; calls: Record<Id, CallProgress> };

/** What the options cover, as it stood after event `seq`. */
export type CoveragePage = { seq: number; coverage: Coverage };

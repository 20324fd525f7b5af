import { z } from "zod";
import { MailSettings } from "@/lib/domain/attention/mail-settings";
import { Debt } from "@/lib/domain/attention/owed";
import { Claim, ClaimRequest } from "@/lib/domain/triage/claim";
import { ModerationPage } from "@/lib/domain/moderation/act";
import { Seen } from "@/lib/domain/attention/requests";
import { ChainState } from "@/lib/domain/archive/chain-state";
import { Command } from "@/lib/domain/commands";
import { Credit } from "@/lib/domain/credit/credit";
import { Duplicates } from "@/lib/domain/duplicates/duplicate";
import { Coverage } from "@/lib/domain/coverage/coverage";
import { ReadMark } from "@/lib/domain/discussion/read-mark";
import { refusalCodes } from "@/lib/domain/errors";
import { eventPayloads, type EventType, eventTypes } from "@/lib/domain/events";
import { CreateExercise, DuplicateExercise } from "@/lib/domain/exercise/commands";
import { JoinExercise } from "@/lib/domain/members/commands";
import { InjectFile } from "@/lib/domain/injects/inject";
import { NarrativeHistory } from "@/lib/domain/narratives/versions";
import { KeepDraft, OptionDraft } from "@/lib/domain/options/option";
import { ReferenceSource } from "@/lib/domain/references/source";
import { Showpiece } from "@/lib/domain/showpiece/showpiece";
import { BundleSuggestion } from "@/lib/domain/bundling/suggestion";
import { ProcessFigures, Readiness } from "@/lib/domain/operations/figures";
import { Participation } from "@/lib/domain/participation/participation";
import { Id, Instant } from "@/lib/domain/primitives";
import { BeginRehearsal, Rehearsal } from "@/lib/domain/rehearsals/rehearsal";
import { OptionResults, Reasons, Results } from "@/lib/domain/ratings/results";
import { AskForExport, ReportExport } from "@/lib/domain/report/exports";
import { Account } from "@/lib/server/auth/account";
import { NewToken } from "@/lib/server/auth/tokens";
import { DeleteAccount } from "@/lib/server/privacy/delete-account";
import { OwnZone } from "@/lib/server/auth/zone";
import { PublishedReport } from "./report-schema";
import {
  Batch,
  CallProgress,
  Comment,
  CreatedToken,
  ExerciseSummary,
  Invitation,
  Notice,
  People,
  Place,
  Option,
  Card,
  Suggestion,
  Source,
  Judgement,
  Rating,
  CommentVersion,
  Revision,
  Session,
  Snapshot,
  Token,
} from "./resources";

const Refusal = z.object({
  error: z.object({
    code: z.enum(refusalCodes),
    message: z.string(),
    details: z.array(z.object({ path: z.string(), message: z.string() })),
    retryAfterSeconds: z.number().int().positive().optional(),
    requestId: z.string().optional(),
  }),
});

const events = eventTypes.map((type: EventType) =>
  z.object({
    seq: z.number().int(),
    at: Instant,
    by: Id.nullable(),
    type: z.literal(type),
    payload: eventPayloads[type],
  }),
);

/** Everything the API speaks of, by the name under which its document lists it. */
export const namedSchemas = {
  Command,
  CreateExercise,
  JoinExercise,
  OptionDraft,
  KeepDraft,
  Event: z.union(events as [(typeof events)[number], ...(typeof events)[number][]]),
  Batch,
  ChainState,
  Snapshot,
  ExerciseSummary,
  DuplicateExercise,
  BeginRehearsal,
  Rehearsal,
  Comment,
  Option,
  Card,
  Suggestion,
  Source,
  Judgement,
  Rating,
  Results,
  OptionResults,
  Reasons,
  InjectFile,
  CommentVersion,
  ReadMark,
  Notice,
  Seen,
  Debt,
  Claim,
  ClaimRequest,
  ModerationPage,
  Revision,
  NarrativeHistory,
  Coverage,
  Credit,
  Duplicates,
  CallProgress,
  People,
  Invitation,
  Place,
  Participation,
  BundleSuggestion,
  ReferenceSource,
  Showpiece,
  Report: PublishedReport,
  ReportExport,
  AskForExport,
  Account,
  OwnZone,
  DeleteAccount,
  MailSettings,
  Session,
  NewToken,
  Token,
  CreatedToken,
  Readiness,
  ProcessFigures,
  Refusal,
};

export type SchemaName = keyof typeof namedSchemas;

import type { Command } from "@/lib/domain/commands";
import type { DomainEvent } from "@/lib/domain/events";
import { editComment } from "@/lib/server/discussion/edit-comment";
import { postComment } from "@/lib/server/discussion/post-comment";
import { closeExercise } from "@/lib/server/exercises/close-exercise";
import { frameExercise } from "@/lib/server/exercises/frame-exercise";
import { openExercise } from "@/lib/server/exercises/open-exercise";
import { publishExercise } from "@/lib/server/exercises/publish-exercise";
import { changeRole } from "@/lib/server/members/change-role";
import { issueInvite } from "@/lib/server/members/issue-invite";
import { revokeInvite } from "@/lib/server/members/revoke-invite";
import { addTakeaway } from "@/lib/server/narratives/add-takeaway";
import { bundleOption } from "@/lib/server/narratives/bundle-option";
import { createNarrative } from "@/lib/server/narratives/create-narrative";
import { editNarrative } from "@/lib/server/narratives/edit-narrative";
import { editTakeaway } from "@/lib/server/narratives/edit-takeaway";
import { removeNarrative } from "@/lib/server/narratives/remove-narrative";
import { removeTakeaway } from "@/lib/server/narratives/remove-takeaway";
import { unbundleOption } from "@/lib/server/narratives/unbundle-option";
import { acceptOption } from "@/lib/server/options/accept-option";
import { declineOption } from "@/lib/server/options/decline-option";
import { mergeOption } from "@/lib/server/options/merge-option";
import { reviseOption } from "@/lib/server/options/revise-option";
import { submitOption } from "@/lib/server/options/submit-option";
import { unmergeOption } from "@/lib/server/options/unmerge-option";
import { advanceRound } from "@/lib/server/rounds/advance-round";
import { extendRound } from "@/lib/server/rounds/extend-round";
import { planRounds } from "@/lib/server/rounds/plan-rounds";
import type { HandlerContext, Handlers } from "./context";

const handlers: Handlers = {
  "frame-exercise": frameExercise,
  "plan-rounds": planRounds,
  "open-exercise": openExercise,
  "close-exercise": closeExercise,
  "publish-exercise": publishExercise,
  "advance-round": advanceRound,
  "extend-round": extendRound,
  "issue-invite": issueInvite,
  "revoke-invite": revokeInvite,
  "change-role": changeRole,
  "submit-option": submitOption,
  "revise-option": reviseOption,
  "accept-option": acceptOption,
  "decline-option": declineOption,
  "merge-option": mergeOption,
  "unmerge-option": unmergeOption,
  "post-comment": postComment,
  "edit-comment": editComment,
  "create-narrative": createNarrative,
  "edit-narrative": editNarrative,
  "remove-narrative": removeNarrative,
  "bundle-option": bundleOption,
  "unbundle-option": unbundleOption,
  "add-takeaway": addTakeaway,
  "edit-takeaway": editTakeaway,
  "remove-takeaway": removeTakeaway,
};

/** Hands a command to its handler. */
export function decide(context: HandlerContext, command: Command): Promise<DomainEvent[]> {
  const handler = handlers[command.type] as (context: HandlerContext, command: Command) => Promise<DomainEvent[]>;
  return handler(context, command);
}

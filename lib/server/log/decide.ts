import type { Command } from "@/lib/domain/commands";
import type { DomainEvent } from "@/lib/domain/events";
import { makeAnnouncement } from "@/lib/server/announcements/make-announcement";
import { handInBundling } from "@/lib/server/blind/hand-in-bundling";
import { openIndependentBundling } from "@/lib/server/blind/open-independent-bundling";
import { revealBundlings } from "@/lib/server/blind/reveal-bundlings";
import { saveBundling } from "@/lib/server/blind/save-bundling";
import { takeBackBundling } from "@/lib/server/blind/take-back-bundling";
import { closeCall } from "@/lib/server/calls/close-call";
import { issueCall } from "@/lib/server/calls/issue-call";
import { deleteComment } from "@/lib/server/discussion/delete-comment";
import { hideComment } from "@/lib/server/discussion/hide-comment";
import { reactToComment } from "@/lib/server/discussion/react-to-comment";
import { reopenComment } from "@/lib/server/discussion/reopen-comment";
import { restoreComment } from "@/lib/server/discussion/restore-comment";
import { resolveComment } from "@/lib/server/discussion/resolve-comment";
import { editComment } from "@/lib/server/discussion/edit-comment";
import { postComment } from "@/lib/server/discussion/post-comment";
import { assessSource } from "@/lib/server/evidence/assess-source";
import { attachSource } from "@/lib/server/evidence/attach-source";
import { removeSource } from "@/lib/server/evidence/remove-source";
import { closeExercise } from "@/lib/server/exercises/close-exercise";
import { frameExercise } from "@/lib/server/exercises/frame-exercise";
import { openExercise } from "@/lib/server/exercises/open-exercise";
import { pauseExercise } from "@/lib/server/exercises/pause-exercise";
import { publishExercise } from "@/lib/server/exercises/publish-exercise";
import { resumeExercise } from "@/lib/server/exercises/resume-exercise";
import { stateExpertise } from "@/lib/server/expertise/state-expertise";
import { raiseFlag } from "@/lib/server/flags/raise-flag";
import { settleFlag } from "@/lib/server/flags/settle-flag";
import { planInject } from "@/lib/server/injects/plan-inject";
import { releaseInject } from "@/lib/server/injects/release-inject";
import { removeInject } from "@/lib/server/injects/remove-inject";
import { reviseInject } from "@/lib/server/injects/revise-inject";
import { admitApplicants } from "@/lib/server/members/admit-applicants";
import { changeRole } from "@/lib/server/members/change-role";
import { dismissApplicant } from "@/lib/server/members/dismiss-applicant";
import { eraseMember } from "@/lib/server/members/erase-member";
import { handOverExercise } from "@/lib/server/members/hand-over-exercise";
import { invitePeople } from "@/lib/server/members/invite-people";
import { issueCodes } from "@/lib/server/members/issue-codes";
import { issueInvite } from "@/lib/server/members/issue-invite";
import { reinstateMember } from "@/lib/server/members/reinstate-member";
import { removeMember } from "@/lib/server/members/remove-member";
import { resendInvite } from "@/lib/server/members/resend-invite";
import { revokeInvite } from "@/lib/server/members/revoke-invite";
import { seatMember } from "@/lib/server/members/seat-member";
import { revokeInvites } from "@/lib/server/members/revoke-invites";
import { setCapacity } from "@/lib/server/members/set-capacity";
import { suspendMember } from "@/lib/server/members/suspend-member";
import { addTakeaway } from "@/lib/server/narratives/add-takeaway";
import { bundleOption } from "@/lib/server/narratives/bundle-option";
import { correctNarrative } from "@/lib/server/corrections/correct-narrative";
import { correctTakeaway } from "@/lib/server/corrections/correct-takeaway";
import { flagContradiction } from "@/lib/server/contradictions/flag-contradiction";
import { settleContradiction } from "@/lib/server/contradictions/settle-contradiction";
import { withdrawContradiction } from "@/lib/server/contradictions/withdraw-contradiction";
import { createNarrative } from "@/lib/server/narratives/create-narrative";
import { editNarrative } from "@/lib/server/narratives/edit-narrative";
import { editTakeaway } from "@/lib/server/narratives/edit-takeaway";
import { removeNarrative } from "@/lib/server/narratives/remove-narrative";
import { ratifyNarrative } from "@/lib/server/narratives/ratify-narrative";
import { removeTakeaway } from "@/lib/server/narratives/remove-takeaway";
import { supportTakeaway } from "@/lib/server/narratives/support-takeaway";
import { unbundleOption } from "@/lib/server/narratives/unbundle-option";
import { withdrawRatification } from "@/lib/server/narratives/withdraw-ratification";
import { writeLine } from "@/lib/server/narratives/write-line";
import { nudgeMembers } from "@/lib/server/participation/nudge-members";
import { acceptOption } from "@/lib/server/options/accept-option";
import { askForChanges } from "@/lib/server/options/ask-for-changes";
import { declineOption } from "@/lib/server/options/decline-option";
import { objectToMerge } from "@/lib/server/options/object-to-merge";
import { mergeOption } from "@/lib/server/options/merge-option";
import { restoreRevision } from "@/lib/server/options/restore-revision";
import { reviseOption } from "@/lib/server/options/revise-option";
import { submitOption } from "@/lib/server/options/submit-option";
import { withdrawObjection } from "@/lib/server/options/withdraw-objection";
import { splitOption } from "@/lib/server/options/split-option";
import { unmergeOption } from "@/lib/server/options/unmerge-option";
import { unsplitOption } from "@/lib/server/options/unsplit-option";
import { rateOption } from "@/lib/server/ratings/rate-option";
import { advanceRound } from "@/lib/server/rounds/advance-round";
import { extendRound } from "@/lib/server/rounds/extend-round";
import { planRounds } from "@/lib/server/rounds/plan-rounds";
import { grantGrace } from "@/lib/server/rounds/grant-grace";
import { reopenRound } from "@/lib/server/rounds/reopen-round";
import { rescheduleRound } from "@/lib/server/rounds/reschedule-round";
import { startRound } from "@/lib/server/rounds/start-round";
import { judgeOption } from "@/lib/server/shocks/judge-option";
import { acceptSuggestion } from "@/lib/server/suggestions/accept-suggestion";
import { declineSuggestion } from "@/lib/server/suggestions/decline-suggestion";
import { suggestEdit } from "@/lib/server/suggestions/suggest-edit";
import { withdrawSuggestion } from "@/lib/server/suggestions/withdraw-suggestion";
import { lockThread } from "@/lib/server/threads/lock-thread";
import { setSlowMode } from "@/lib/server/threads/set-slow-mode";
import { unlockThread } from "@/lib/server/threads/unlock-thread";
import type { HandlerContext, Handlers } from "./context";

const handlers: Handlers = {
  "frame-exercise": frameExercise,
  "plan-rounds": planRounds,
  "open-exercise": openExercise,
  "close-exercise": closeExercise,
  "publish-exercise": publishExercise,
  "reopen-round": reopenRound,
  "start-round": startRound,
  "grant-grace": grantGrace,
  "reschedule-round": rescheduleRound,
  "pause-exercise": pauseExercise,
  "resume-exercise": resumeExercise,
  "advance-round": advanceRound,
  "extend-round": extendRound,
  "issue-invite": issueInvite,
  "invite-people": invitePeople,
  "resend-invite": resendInvite,
  "issue-codes": issueCodes,
  "revoke-invite": revokeInvite,
  "revoke-invites": revokeInvites,
  "set-capacity": setCapacity,
  "admit-applicants": admitApplicants,
  "dismiss-applicant": dismissApplicant,
  "change-role": changeRole,
  "seat-member": seatMember,
  "plan-inject": planInject,
  "revise-inject": reviseInject,
  "remove-inject": removeInject,
  "release-inject": releaseInject,
  "suspend-member": suspendMember,
  "reinstate-member": reinstateMember,
  "remove-member": removeMember,
  "erase-member": eraseMember,
  "hand-over-exercise": handOverExercise,
  "judge-option": judgeOption,
  "rate-option": rateOption,
  "make-announcement": makeAnnouncement,
  "nudge-members": nudgeMembers,
  "state-expertise": stateExpertise,
  "issue-call": issueCall,
  "close-call": closeCall,
  "submit-option": submitOption,
  "revise-option": reviseOption,
  "restore-revision": restoreRevision,
  "accept-option": acceptOption,
  "decline-option": declineOption,
  "ask-for-changes": askForChanges,
  "merge-option": mergeOption,
  "unmerge-option": unmergeOption,
  "split-option": splitOption,
  "unsplit-option": unsplitOption,
  "object-to-merge": objectToMerge,
  "withdraw-objection": withdrawObjection,
  "suggest-edit": suggestEdit,
  "accept-suggestion": acceptSuggestion,
  "decline-suggestion": declineSuggestion,
  "withdraw-suggestion": withdrawSuggestion,
  "attach-source": attachSource,
  "remove-source": removeSource,
  "assess-source": assessSource,
  "post-comment": postComment,
  "edit-comment": editComment,
  "delete-comment": deleteComment,
  "react-to-comment": reactToComment,
  "resolve-comment": resolveComment,
  "reopen-comment": reopenComment,
  "hide-comment": hideComment,
  "restore-comment": restoreComment,
  "raise-flag": raiseFlag,
  "settle-flag": settleFlag,
  "lock-thread": lockThread,
  "unlock-thread": unlockThread,
  "set-slow-mode": setSlowMode,
  "create-narrative": createNarrative,
  "edit-narrative": editNarrative,
  "remove-narrative": removeNarrative,
  "bundle-option": bundleOption,
  "unbundle-option": unbundleOption,
  "add-takeaway": addTakeaway,
  "edit-takeaway": editTakeaway,
  "remove-takeaway": removeTakeaway,
  "write-line": writeLine,
  "support-takeaway": supportTakeaway,
  "ratify-narrative": ratifyNarrative,
  "withdraw-ratification": withdrawRatification,
  "flag-contradiction": flagContradiction,
  "settle-contradiction": settleContradiction,
  "withdraw-contradiction": withdrawContradiction,
  "open-independent-bundling": openIndependentBundling,
  "save-bundling": saveBundling,
  "hand-in-bundling": handInBundling,
  "take-back-bundling": takeBackBundling,
  "reveal-bundlings": revealBundlings,
  "correct-narrative": correctNarrative,
  "correct-takeaway": correctTakeaway,
};

/** Hands a command to its handler. */
export function decide(context: HandlerContext, command: Command): Promise<DomainEvent[]> {
  const handler = handlers[command.type] as (context: HandlerContext, command: Command) => Promise<DomainEvent[]>;
  return handler(context, command);
}

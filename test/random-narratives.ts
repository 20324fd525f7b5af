import { randomUUID } from "node:crypto";
import type { CommandType } from "@/lib/domain/commands";
import { quadrants } from "@/lib/domain/narratives/narrative";
import { stances } from "@/lib/domain/narratives/ratification";
import type { ExerciseState } from "@/lib/domain/state";
import { narrativeTexts, takeawayTexts } from "./contents";
import type { Played } from "./exercise";
import type { Random } from "./random";

const none = randomUUID();
const elsewhere = randomUUID();

/** What somebody could try with narratives, takeaways and contradictions in this state. */
export function randomNarrativeCommands(
  { pick, below, isOnceIn }: Random,
  state: ExerciseState,
  text: string,
): { [T in CommandType]?: Extract<Played, { type: T }> } {
  const optionId = pick(Object.keys(state.options)) ?? elsewhere;
  const other = pick(Object.keys(state.options)) ?? none;
  const narrative = pick(Object.values(state.narratives));
  const narrativeId = narrative?.id ?? none;
  const takeaway = pick(state.takeaways);
  const takeawayId = takeaway?.id ?? none;
  const contradictionId = pick(Object.keys(state.contradictions)) ?? none;
  const sittingId = state.sitting?.id ?? none;
  return {
    "create-narrative": { type: "create-narrative", texts: narrativeTexts({ nickname: text }) },
    "edit-narrative": {
      type: "edit-narrative",
      narrativeId,
      baseVersion: narrative?.version ?? 1,
      changes: { quadrant: pick(quadrants), risks: text },
    },
    "remove-narrative": { type: "remove-narrative", narrativeId },
    "bundle-option": { type: "bundle-option", optionId, narrativeId, index: below(4) },
    "unbundle-option": { type: "unbundle-option", optionId },
    "add-takeaway": { type: "add-takeaway", texts: takeawayTexts({ statement: text }) },
    "edit-takeaway": {
      type: "edit-takeaway",
      takeawayId,
      baseVersion: takeaway?.version ?? 1,
      changes: { statement: text },
    },
    "remove-takeaway": { type: "remove-takeaway", takeawayId },
    "write-line": {
      type: "write-line",
      narrativeId,
      optionId: pick(narrative?.optionIds ?? []) ?? none,
      was: "",
      line: text,
    },
    "support-takeaway": { type: "support-takeaway", takeawayId, isOn: !isOnceIn(3) },
    "ratify-narrative": {
      type: "ratify-narrative",
      narrativeId,
      version: 1 + below(narrative?.version ?? 1),
      stance: pick(stances) ?? "endorse",
      note: text,
    },
    "withdraw-ratification": { type: "withdraw-ratification", narrativeId },
    "open-independent-bundling": { type: "open-independent-bundling" },
    "save-bundling": {
      type: "save-bundling",
      sittingId,
      groups: isOnceIn(4) ? [] : [{ id: narrativeId, nickname: text, optionIds: [optionId] }],
    },
    "hand-in-bundling": { type: "hand-in-bundling", sittingId },
    "take-back-bundling": { type: "take-back-bundling", sittingId },
    "reveal-bundlings": { type: "reveal-bundlings", sittingId },
    "flag-contradiction": {
      type: "flag-contradiction",
      optionIds: [optionId, other === optionId ? none : other],
      reason: text,
    },
    "settle-contradiction": { type: "settle-contradiction", contradictionId, answer: text },
    "withdraw-contradiction": { type: "withdraw-contradiction", contradictionId },
  };
}

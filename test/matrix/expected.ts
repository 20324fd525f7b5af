import type { CommandType } from "@/lib/domain/commands";
import type { RefusalCode } from "@/lib/domain/errors";
import { policy, type Rule } from "@/lib/domain/policy";
import type { Activity } from "@/lib/domain/rounds/round";
import type { ExerciseStatus } from "@/lib/domain/exercise/setup";
import { roundPermits, type RoundName } from "../exercise";
import { isRole, type Situation, type Somebody } from "./world";

export type Verdict = RefusalCode | "allowed";

function statusIn(situation: Situation): ExerciseStatus {
  return situation === "draft" || situation === "closed" || situation === "published" ? situation : "open";
}

function permitsIn(situation: Situation): readonly Activity[] {
  return Object.hasOwn(roundPermits, situation) ? roundPermits[situation as RoundName] : [];
}

/** What a rule of the policy table comes to, asked only for what stands in it. */
function verdictOf({ roles, status, activity }: Rule, who: Somebody, situation: Situation): Verdict {
  if (who === "signed out") return "unauthenticated";
  // Of a published exercise everybody knows; of any other, nobody learns that there is one.
  if (!isRole(who)) return situation === "published" ? "forbidden" : "not-found";
  if (!roles.includes(who)) return "forbidden";
  if (!status.includes(statusIn(situation))) return "wrong-status";
  const isRoundAsked = activity !== undefined && statusIn(situation) === "open";
  return isRoundAsked && !permitsIn(situation).includes(activity) ? "round-closed" : "allowed";
}

/** What the door answers somebody who sends a command in a situation: a code, or that the policy lets it through. */
export function expectedOf(type: CommandType, who: Somebody, situation: Situation): Verdict {
  return verdictOf(policy[type], who, situation);
}

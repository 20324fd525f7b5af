import type { ExerciseStatus } from "@/lib/domain/exercise/setup";
import type { Role } from "@/lib/domain/members/member";
import { type PolicyOption, standsAlone } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { countOf } from "@/lib/domain/report/words";
import type { Activity } from "@/lib/domain/rounds/round";

export type NextAction = { label: string; path: string };

type Standing = {
  status: ExerciseStatus;
  role: Role | null;
  activities: Activity[];
  memberId: Id | undefined;
  options: PolicyOption[];
};

/** The one or two things that are most worth doing now; paths are within the exercise. */
export function nextActions(standing: Standing): NextAction[] {
  return candidates(standing).slice(0, 2);
}

function candidates({ status, role, activities, memberId, options }: Standing): NextAction[] {
  const isStaff = role === "organizer" || role === "moderator";
  const can = (activity: Activity) => activities.includes(activity);
  const read: NextAction = { label: "Read the options", path: "/options" };

  if (status === "published")
    return [
      { label: "Read the report", path: "/report" },
      { label: "Look at the map", path: "/map" },
    ];
  if (status === "draft") return role === "organizer" ? [{ label: "Set it up in the console", path: "/console" }] : [];
  if (status === "closed") {
    if (!isStaff) return [read, { label: "Read the narratives", path: "/narratives" }];
    const write: NextAction = { label: "Finish the narratives", path: "/narratives" };
    return role === "organizer"
      ? [write, { label: "Publish from the console", path: "/console" }]
      : [write, { label: "Open the board", path: "/board" }];
  }

  const actions: NextAction[] = [];
  const waiting = options.filter((option) => option.status === "submitted" && standsAlone(option)).length;
  if (isStaff && waiting > 0)
    actions.push({ label: `Look through ${countOf(waiting, "new option")}`, path: "/options" });
  if (isStaff && can("bundle")) actions.push({ label: "Bundle on the board", path: "/board" });
  if (isStaff && can("conclude")) actions.push({ label: "Write the narratives", path: "/narratives" });
  if (can("rate") && options.length > 0) actions.push({ label: "Rate the options", path: "/rate" });
  const own = options.filter((option) => option.authorId === memberId);
  const argued = own.toSorted((a, b) => (b.lastCommentAt ?? 0) - (a.lastCommentAt ?? 0))[0];
  if (!isStaff && can("propose"))
    actions.push({ label: own.length > 0 ? "Propose another option" : "Propose an option", path: "/options/new" });
  if (!isStaff && can("revise") && argued)
    actions.push({ label: `Revise your PO-${argued.number}`, path: `/options/${argued.number}` });
  if (can("comment") && options.length > 0)
    actions.push({ label: `Argue the ${countOf(options.length, "option")}`, path: "/options" });
  if (role === "organizer") actions.push({ label: "Open the console", path: "/console" });
  return actions.length > 0 ? actions : [read];
}

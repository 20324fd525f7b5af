import { blank } from "@/lib/domain/exercise/templates/blank";
import { whyInviteFails } from "@/lib/domain/members/member";
import type { Activity } from "@/lib/domain/rounds/round";
import { countOf } from "@/lib/domain/report/words";
import type { ExerciseState } from "@/lib/domain/state";
import { standsAlone } from "@/lib/domain/options/option";

/**
 * Something worth having done before the next step; `path` is where, below the exercise. `isDone` is
 * null while there is nothing yet that it could be true of.
 */
export type Check = { id: string; label: string; detail: string; isDone: boolean | null; path: string };

type Facts = Omit<ExerciseState, "threads" | "seq">;

/** What an exercise should have before it opens. Nothing of it is forced. */
export function beforeOpening({ exercise, rounds, members, invites }: Facts, now: number): Check[] {
  const permits = (activity: Activity) => rounds.some((round) => round.permits.includes(activity));
  const missing = (["propose", "comment", "bundle", "conclude"] as const).filter((activity) => !permits(activity));
  const { x, y } = exercise.axes;
  const unnamed = blank.framing.axes;
  const areAxesNamed =
    x.negative !== unnamed.x.negative &&
    x.positive !== unnamed.x.positive &&
    y.negative !== unnamed.y.negative &&
    y.positive !== unnamed.y.positive;
  const others = Object.keys(members).length - 1;
  const live = Object.values(invites).filter((invite) => whyInviteFails(invite, now) === null).length;
  return [
    {
      id: "brief",
      label: "The brief is written",
      detail: exercise.brief
        ? `${exercise.brief.split(/\s+/).length.toLocaleString("en")} words.`
        : "Analysts read it first: where things stand, and what is asked of them.",
      isDone: exercise.brief.trim() !== "",
      path: "/console/framing",
    },
    {
      id: "axes",
      label: "The axes are named",
      detail: areAxesNamed
        ? `${x.negative} to ${x.positive}, ${y.negative} to ${y.positive}.`
        : "Each end of an axis needs a word, since every option is placed between them.",
      isDone: areAxesNamed,
      path: "/console/framing",
    },
    {
      id: "terms",
      label: "Stakeholders and instruments are listed",
      detail: `${exercise.stakeholders.length} stakeholders, ${exercise.instruments.length} instruments. They can be added to later, not removed.`,
      isDone: exercise.stakeholders.length > 0 && exercise.instruments.length > 0,
      path: "/console/framing",
    },
    {
      id: "rounds",
      label: "The rounds cover the whole way",
      detail:
        missing.length === 0
          ? `${countOf(rounds.length, "round")}, from proposing to concluding.`
          : `No round permits to ${missing.join(", ")}.`,
      isDone: missing.length === 0,
      path: "/console/rounds",
    },
    {
      id: "people",
      label: "People can come in",
      detail:
        others > 0 || live > 0
          ? `${countOf(others, "other")} ${others === 1 ? "has" : "have"} joined; ${countOf(live, "invitation")} can still be used.`
          : "Make an invitation link for analysts, and one for moderators.",
      isDone: others > 0 || live > 0,
      path: "/console/invites",
    },
  ];
}

/** What should be done before an exercise is published. */
export function beforePublishing({ options, narratives, takeaways }: Facts): Check[] {
  const standing = Object.values(options).filter((option) => standsAlone(option));
  const waiting = standing.filter((option) => option.status === "submitted").length;
  const bundled = new Set(Object.values(narratives).flatMap((narrative) => narrative.optionIds));
  const accepted = standing.filter((option) => option.status === "accepted");
  const loose = accepted.filter((option) => !bundled.has(option.id)).length;
  const all = Object.values(narratives);
  const unwritten = all.filter((narrative) => !narrative.abstract || !narrative.rationale || !narrative.risks);
  return [
    {
      id: "waiting",
      label: "No option waits for a decision",
      detail:
        standing.length === 0
          ? "No option has been submitted yet."
          : waiting === 0
            ? "Every option is accepted, declined or merged."
            : `${waiting} submitted ${waiting === 1 ? "option is" : "options are"} neither accepted nor declined.`,
      isDone: standing.length === 0 ? null : waiting === 0,
      path: "/board",
    },
    {
      id: "loose",
      label: "Every accepted option has its narrative",
      detail:
        accepted.length === 0
          ? "No option has been accepted yet."
          : loose === 0
            ? "None is left over."
            : `${loose} ${loose === 1 ? "is" : "are"} in no narrative; the report lists them as such.`,
      isDone: accepted.length === 0 ? null : loose === 0,
      path: "/board",
    },
    {
      id: "texts",
      label: "The narratives are written",
      detail:
        all.length === 0
          ? "There is no narrative yet, and a report needs one."
          : unwritten.length === 0
            ? `${all.length}, each with abstract, rationale and risks.`
            : `Texts are missing in ${unwritten.map(({ number }) => `MN-${number}`).join(", ")}.`,
      isDone: all.length > 0 && unwritten.length === 0,
      path: "/narratives",
    },
    {
      id: "takeaways",
      label: "The takeaways are settled",
      detail: takeaways.length === 0 ? "There is none yet." : `${takeaways.length} in the report.`,
      isDone: takeaways.length > 0,
      path: "/narratives#takeaways",
    },
  ];
}

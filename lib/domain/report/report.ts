import { forcesOf } from "@/lib/domain/map/quadrant";
import { roles } from "@/lib/domain/members/member";
import { type Narrative, type NarrativeProse, narrativeProse } from "@/lib/domain/narratives/narrative";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { countsOf } from "@/lib/domain/replay/counts";
import type { ExerciseState } from "@/lib/domain/state";
import { reportCoverage } from "./coverage";
import { contradictionsOf, correctionsOf, ratificationOf } from "./closing";
import type { Accounting, Participation, Report, ReportNarrative, ReportOption, ReportPart } from "./schema";

/** What became of an option; every option has exactly one fate. */
export type Fate = Exclude<keyof Accounting, "total">;

/** The report as the exercise stands: the same state always gives the same report. Needs no threads. */
export function buildReport(state: ExerciseState): Report {
  const { exercise, rounds, takeaways } = state;
  const desk = openDesk(state);
  const all = desk.options;
  const ofFate = (fate: Fate): PolicyOption[] => all.filter((option) => desk.fateOf(option) === fate);
  return {
    seq: state.seq,
    slug: exercise.slug,
    status: exercise.status,
    publishedAt: exercise.publishedAt,
    title: exercise.title,
    question: exercise.question,
    provenance: exercise.provenance,
    background: { brief: exercise.brief, participation: participationOf(state) },
    axes: exercise.axes,
    narratives: Object.values(state.narratives)
      .toSorted(byNumber)
      .map((narrative) => toReportNarrative(narrative, state, desk)),
    takeaways: takeaways.map(({ statement, explanation, supporterIds }, index) => ({
      ...{ number: index + 1, statement, explanation },
      supporters: supporterIds.length,
    })),
    version: state.corrections.length + 1,
    corrections: correctionsOf(state),
    unreferenced: exercise.unreferenced,
    rounds: rounds.map(({ name, purpose, permits, opensAt, closesAt }) => ({
      name,
      purpose,
      permits,
      opensAt,
      closesAt,
    })),
    declined: ofFate("declined").map((option) => ({
      ...desk.toReportOption(option),
      reason: option.declineReason ?? "",
    })),
    split: ofFate("split").map((option) => ({
      ...desk.toReportOption(option),
      into: option.splitIntoIds.flatMap((id) => state.options[id]?.number ?? []),
      note: option.mergeNote,
    })),
    unbundled: ofFate("unbundled").map(desk.toReportOption),
    accounting: {
      total: all.length,
      bundled: ofFate("bundled").length,
      merged: ofFate("merged").length,
      split: ofFate("split").length,
      declined: ofFate("declined").length,
      unbundled: ofFate("unbundled").length,
    },
    coverage: reportCoverage(state),
  };
}

type Desk = ReturnType<typeof openDesk>;

/** The options in order, what became of each, and which were merged into which. */
function openDesk({ options, narratives, members }: ExerciseState) {
  const ordered = Object.values(options).toSorted(byNumber);
  const bundled = new Set<Id>(Object.values(narratives).flatMap((narrative) => narrative.optionIds));

  function fateOf(option: PolicyOption): Fate {
    if (option.status === "declined") return "declined";
    if (option.mergedIntoId !== null) return "merged";
    if (option.splitIntoIds.length > 0) return "split";
    return bundled.has(option.id) ? "bundled" : "unbundled";
  }

  const merged = ordered.filter((option) => fateOf(option) === "merged");

  const toPart = ({ id, number, title, authorId, revision, commentCount, sourceNote }: PolicyOption): ReportPart => ({
    ...{ id, number, title, revision, sourceNote },
    author: members[authorId]?.alias ?? "",
    comments: commentCount,
  });

  const toReportOption = (option: PolicyOption): ReportOption => ({
    ...toPart(option),
    summary: option.excerpt,
    placement: option.placement,
    status: option.status,
    parts: merged.filter((part) => part.mergedIntoId === option.id).map(toPart),
  });

  return { options: ordered, fateOf, toReportOption };
}

function toReportNarrative(narrative: Narrative, state: ExerciseState, desk: Desk): ReportNarrative {
  const { options, exercise } = state;
  const { id, number, nickname, quadrant, tagline, optionIds, lines } = narrative;
  const prose = Object.fromEntries(narrativeProse.map((field) => [field, narrative[field]]));
  return {
    ...{ id, number, nickname, quadrant, tagline },
    ...(prose as Record<NarrativeProse, string>),
    forces: forcesOf(quadrant, exercise.axes),
    contradictions: contradictionsOf(narrative, state),
    ratification: ratificationOf(narrative, state),
    options: optionIds.flatMap((optionId) => {
      const option = options[optionId];
      return option && desk.fateOf(option) === "bundled"
        ? [{ ...desk.toReportOption(option), line: lines[optionId] ?? "" }]
        : [];
    }),
  };
}

function participationOf(state: ExerciseState): Participation {
  const { exercise } = state;
  const people = Object.values(state.members);
  const papers = Object.values(state.options);
  const { comments, revisions } = countsOf(state);
  const regions = new Map<string, number>();
  for (const { region } of people) if (region !== "") regions.set(region, (regions.get(region) ?? 0) + 1);
  return {
    members: people.length,
    roles: roles
      .map((role) => ({ role, count: people.filter((member) => member.role === role).length }))
      .filter(({ count }) => count > 0),
    regions: [...regions]
      .map(([region, count]) => ({ region, count }))
      .toSorted((a, b) => b.count - a.count || (a.region < b.region ? -1 : 1)),
    authors: new Set(papers.map((option) => option.authorId)).size,
    options: papers.length,
    revisions,
    comments,
    from: exercise.openedAt,
    to: exercise.closedAt,
  };
}

function byNumber(one: { number: number }, other: { number: number }): number {
  return one.number - other.number;
}

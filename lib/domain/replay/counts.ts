import type { ExerciseState } from "@/lib/domain/state";

/** How much there was of everything; `members` are those who take part, `comments` those that were deleted included. */
export type Counts = { options: number; comments: number; revisions: number; members: number; narratives: number };

export function countsOf({ options, optionCount, members, narratives, injects }: ExerciseState): Counts {
  const all = Object.values(options);
  const discussed = [...all, ...Object.values(narratives), ...Object.values(injects)];
  return {
    options: optionCount,
    comments: sum(discussed.map(({ commentCount }) => commentCount)),
    revisions: sum(all.map(({ revision }) => revision - 1)),
    members: Object.values(members).filter(({ standing }) => standing === "active").length,
    narratives: Object.keys(narratives).length,
  };
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

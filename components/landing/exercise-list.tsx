import Link from "next/link";
import { LocalTime } from "@/components/ui/local-time";
import { Pill, type PillTone } from "@/components/ui/pill";
import type { ExerciseStatus } from "@/lib/domain/exercise/setup";
import type { Role } from "@/lib/domain/members/member";

export type ListedExercise = {
  slug: string;
  title: string;
  question: string;
  status: ExerciseStatus;
  role: Role | null;
  isRehearsal: boolean;
  counts: { options: number; members: number; comments: number; narratives: number };
  publishedAt: number | null;
  openedAt: number | null;
};

const statusTones: Record<ExerciseStatus, PillTone> = {
  draft: "warn",
  open: "live",
  closed: "neutral",
  published: "neutral",
};

export function ExerciseList({ exercises }: { exercises: ListedExercise[] }) {
  return (
    <ul className="border-t border-line">
      {exercises.map((exercise) => (
        <li
          key={exercise.slug}
          className="relative grid gap-x-10 gap-y-2 border-b border-line py-5 hover:bg-wash/60 md:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]"
        >
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-[0.8125rem] text-soft">
              <Pill tone={statusTones[exercise.status]}>{exercise.status}</Pill>
              {exercise.isRehearsal && <Pill tone="warn">rehearsal</Pill>}
              {exercise.role && <span>you are {exercise.role}</span>}
              {exercise.publishedAt !== null && <LocalTime at={exercise.publishedAt} />}
            </p>
            <Link
              href={`/exercises/${exercise.slug}`}
              dir="auto"
              className="mt-1 block font-read text-xl leading-snug font-semibold after:absolute after:inset-0 sm:text-2xl"
            >
              {exercise.title}
            </Link>
            <p dir="auto" className="measure mt-1 font-read text-base text-soft">
              {exercise.question}
            </p>
          </div>
          <div className="flex flex-col justify-between gap-3 text-sm md:items-end">
            <Counts counts={exercise.counts} />
            {exercise.status === "published" && (
              <p className="relative z-10 flex gap-4 font-medium text-accent">
                {/* A page of another kind, by itself. */}
                <a href={`/reports/${exercise.slug}`} className="hover:underline">
                  Report
                </a>
                <Link href={`/exercises/${exercise.slug}/map`} className="hover:underline">
                  Map
                </Link>
                <Link href={`/exercises/${exercise.slug}/options`} className="hover:underline">
                  Options
                </Link>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Counts({ counts }: { counts: ListedExercise["counts"] }) {
  const entries = [
    ["members", counts.members],
    ["options", counts.options],
    ["comments", counts.comments],
    ["narratives", counts.narratives],
  ] as const;
  return (
    <dl className="flex flex-wrap gap-x-5 gap-y-1 tabular-nums">
      {entries.map(([word, count]) => (
        <div key={word} className="flex flex-row-reverse items-baseline gap-1">
          <dt className="text-[0.8125rem] text-soft">{count === 1 ? word.slice(0, -1) : word}</dt>
          <dd className="font-semibold">{count.toLocaleString("en")}</dd>
        </div>
      ))}
    </dl>
  );
}

import Link from "next/link";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pill } from "@/components/ui/pill";
import type { ExerciseStatus } from "@/lib/domain/exercise/setup";
import type { Role } from "@/lib/domain/members/member";
import { EraseOneself } from "./erase-oneself";

type MyExercise = { slug: string; title: string; status: ExerciseStatus; role: Role | null; isRehearsal: boolean };

export function MyExercises({ exercises }: { exercises: MyExercise[] }) {
  if (exercises.length === 0) {
    return (
      <EmptyState
        title="You are in no exercise yet"
        action={<LinkButton href="/exercises/new">Create an exercise</LinkButton>}
      >
        Open the link of an invitation to join one, or create your own.
      </EmptyState>
    );
  }
  return (
    <ul className="border-t border-line">
      {exercises.map(({ slug, title, status, role, isRehearsal }) => (
        <li
          key={slug}
          className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-b border-line py-2.5"
        >
          <Link
            href={`/exercises/${slug}`}
            dir="auto"
            className="min-w-0 font-read text-lg leading-snug font-semibold hover:underline"
          >
            {title}
          </Link>
          <span className="flex items-center gap-2 text-sm text-soft">
            {role}
            {isRehearsal && <Pill tone="warn">rehearsal</Pill>}
            <Pill tone={status === "open" ? "live" : "neutral"}>{status}</Pill>
            {!isRehearsal && <EraseOneself slug={slug} title={title} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

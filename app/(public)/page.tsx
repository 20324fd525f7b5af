import Link from "next/link";
import { DemoDoor } from "@/components/landing/demo-door";
import { ExerciseList } from "@/components/landing/exercise-list";
import { HowItGoes } from "@/components/landing/how-it-goes";
import { SketchOfAMap } from "@/components/landing/sketch-of-a-map";
import { StillShowpiece } from "@/components/showpiece/still-showpiece";
import { PublicMasthead } from "@/components/frame/public-masthead";
import { Button, LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { listDemoPersonas } from "@/lib/server/auth/demo";
import { getVisitor } from "@/lib/server/auth/page-visitor";
import { isDemo } from "@/lib/server/env";
import { listExercises } from "@/lib/server/exercises/list-exercises";
import { listAwaited } from "@/lib/server/members/find-place";
import { findShowpiece } from "@/lib/server/showpiece/serve";

export default async function LandingPage() {
  const visitor = await getVisitor();
  const [exercises, awaited, personas, played] = await Promise.all([
    listExercises(visitor?.userId ?? null),
    visitor ? listAwaited(visitor.userId) : [],
    isDemo() ? listDemoPersonas() : [],
    findShowpiece(),
  ]);
  const mine = exercises.filter((exercise) => exercise.role !== null);
  const published = exercises.filter((exercise) => exercise.status === "published");

  return (
    <>
      <PublicMasthead>
        {visitor ? (
          <>
            <Link href="/account" className="truncate text-soft hover:text-ink">
              {visitor.name ?? visitor.email}
            </Link>
            <form method="post" action="/sign-out">
              <Button type="submit" variant="quiet" size="sm" className="-me-2.5">
                Sign out
              </Button>
            </form>
          </>
        ) : (
          <LinkButton href="/sign-in" variant="quiet" size="sm" className="-me-2.5">
            Sign in
          </LinkButton>
        )}
      </PublicMasthead>
      <main className="page-width flex flex-col gap-14 pt-8 pb-20 sm:pt-14">
        <section
          className={`grid items-center gap-x-12 gap-y-8 ${played ? "lg:grid-cols-[minmax(0,6fr)_minmax(0,7fr)]" : "lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]"}`}
        >
          <div>
            <h1 className="max-w-[18ch] text-[2.25rem] leading-[1.08] sm:text-[3.5rem]">
              A hard question, a crowd of analysts, and a clock.
            </h1>
            <p className="measure mt-5 font-read text-[1.1875rem] leading-normal text-soft sm:text-[1.3125rem]">
              Sandtable runs scenario exercises. Analysts anywhere propose policy options, argue them live and rate them
              blind; moderators bundle them into a few narratives on a map; the client reads a report and can follow it
              back to its sources.
            </p>
            <div className="mt-7 flex flex-wrap gap-3">
              <LinkButton href="/exercises/new" variant="primary">
                Create an exercise
              </LinkButton>
              {published.length > 0 && <LinkButton href="#published">Read a finished one</LinkButton>}
              <LinkButton href="/join" variant="quiet">
                I have a code
              </LinkButton>
            </div>
          </div>
          {played ? (
            <StillShowpiece showpiece={played.showpiece} />
          ) : (
            <div className="max-lg:hidden">
              <SketchOfAMap />
            </div>
          )}
        </section>

        {personas.length > 0 && (
          <section aria-labelledby="demo" className="rounded-2xl border border-accent/40 bg-card p-5 sm:p-6">
            <h2 id="demo" className="text-xl">
              Enter the demo
            </h2>
            <p className="mt-1 mb-4 text-sm text-soft">
              This Sandtable is a demonstration. Pick who to be; no account is needed.
            </p>
            <DemoDoor personas={personas} />
          </section>
        )}

        {visitor && (
          <section aria-labelledby="mine">
            <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
              <h2 id="mine" className="text-2xl">
                Your exercises
              </h2>
              <Link href="/archives" className="text-sm font-medium text-accent hover:underline">
                Open an archive
              </Link>
            </div>
            {awaited.map(({ slug, title }) => (
              <Notice key={slug} className="mb-3">
                You are waiting for a place in{" "}
                <Link href={`/waiting/${slug}`} dir="auto" className="font-medium text-accent hover:underline">
                  {title}
                </Link>
                .
              </Notice>
            ))}
            {mine.length > 0 ? (
              <ExerciseList exercises={mine} />
            ) : (
              <EmptyState title="You are in no exercise yet">
                Open the link of an invitation to join one, or create your own.
              </EmptyState>
            )}
          </section>
        )}

        <HowItGoes />

        <section aria-labelledby="published">
          <h2 id="published" className="mb-3 text-2xl">
            Published exercises
          </h2>
          {published.length > 0 ? (
            <ExerciseList exercises={published} />
          ) : (
            <EmptyState title="Nothing is published yet">
              Once an organizer publishes an exercise, anybody can read it here.
            </EmptyState>
          )}
        </section>
      </main>
    </>
  );
}

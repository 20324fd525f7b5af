import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ExerciseFrame } from "@/components/frame/exercise-frame";
import { LiveProvider } from "@/lib/client/live-provider";
import { openRoom } from "@/lib/server/exercises/open-room";
import { readHeading } from "@/lib/server/exercises/read-heading";
import { whileQuiet } from "@/lib/server/exercises/while-quiet";
import { readSnapshot } from "@/lib/server/exercises/read-snapshot";

type Props = { children: ReactNode; params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const access = await openRoom((await params).slug);
  const { title } = await whileQuiet(access, "heading", () => readHeading(access.exerciseId));
  return { title: { default: title, template: `%s · ${title}` } };
}

export default async function ExerciseLayout({ children, params }: Props) {
  const { slug } = await params;
  const access = await openRoom(slug);
  const { exerciseId, viewer, visitor, now } = access;
  const snapshot = await whileQuiet(access, `snapshot ${JSON.stringify(viewer)}`, async () =>
    JSON.stringify(await readSnapshot(exerciseId, viewer, { threads: "none", options: "few" })),
  );
  return (
    <LiveProvider {...{ slug, snapshot, now }} isSignedIn={visitor !== null}>
      <ExerciseFrame>{children}</ExerciseFrame>
    </LiveProvider>
  );
}

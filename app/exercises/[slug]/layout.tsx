import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ExerciseFrame } from "@/components/frame/exercise-frame";
import { LiveProvider } from "@/lib/client/live-provider";
import { openRoom } from "@/lib/server/exercises/open-room";
import { readHeading } from "@/lib/server/exercises/read-heading";
import { readSnapshot } from "@/lib/server/exercises/read-snapshot";

type Props = { children: ReactNode; params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { exerciseId } = await openRoom((await params).slug);
  const { title } = await readHeading(exerciseId);
  return { title: { default: title, template: `%s · ${title}` } };
}

export default async function ExerciseLayout({ children, params }: Props) {
  const { slug } = await params;
  const { exerciseId, viewer, visitor } = await openRoom(slug);
  const snapshot = await readSnapshot(exerciseId, viewer, { threads: "none", options: "few" });
  return (
    <LiveProvider slug={slug} snapshot={JSON.stringify(snapshot)} isSignedIn={visitor !== null}>
      <ExerciseFrame>{children}</ExerciseFrame>
    </LiveProvider>
  );
}

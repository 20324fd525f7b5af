import { cache } from "react";
import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";

type Heading = { title: string; question: string; isPublished: boolean };

/** For pages: what an exercise is called and asks. Asked once a request. */
export const readHeading = cache(async (id: Id): Promise<Heading> => {
  const select = { title: true, question: true, status: true };
  const { status, ...heading } = await db().prisma.exercise.findUniqueOrThrow({ where: { id }, select });
  return { ...heading, isPublished: status === "published" };
});

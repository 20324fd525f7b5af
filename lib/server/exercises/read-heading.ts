import { cache } from "react";
import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";

/** For pages: what an exercise is called and asks. Asked once a request. */
export const readHeading = cache(async (id: Id): Promise<{ title: string; question: string }> =>
  db().prisma.exercise.findUniqueOrThrow({ where: { id }, select: { title: true, question: true } }),
);

import { notFound } from "next/navigation";
import { cache } from "react";
import { Refusal } from "@/lib/domain/errors";
import { getVisitor } from "@/lib/server/auth/visitor";
import { requireAccess } from "@/lib/server/members/viewer";

/** For pages: who is looking at which exercise. Ends in "not found" when they may not. Asked once a request. */
export const openRoom = cache(async (slug: string) => {
  const visitor = await getVisitor();
  try {
    return { ...(await requireAccess(slug, visitor?.userId ?? null)), visitor };
  } catch (error) {
    if (error instanceof Refusal) notFound();
    throw error;
  }
});

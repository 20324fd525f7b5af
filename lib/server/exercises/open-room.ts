import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { Refusal } from "@/lib/domain/errors";
import { getVisitor } from "@/lib/server/auth/visitor";
import { findPlace } from "@/lib/server/members/find-place";
import { requireAccess } from "@/lib/server/members/viewer";

/**
 * For pages: who is looking at which exercise. Whoever waits for a place in it is sent to where they wait; for
 * everybody else who may not look it ends in "not found". Asked once a request.
 */
export const openRoom = cache(async (slug: string) => {
  const visitor = await getVisitor();
  try {
    return { ...(await requireAccess(slug, visitor?.userId ?? null)), visitor };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (visitor && (await findPlace(slug, visitor.userId))) redirect(`/waiting/${slug}`);
    notFound();
  }
});

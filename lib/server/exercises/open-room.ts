import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { Refusal } from "@/lib/domain/errors";
import { getVisitor } from "@/lib/server/auth/page-visitor";
import { findPlace } from "@/lib/server/members/find-place";
import { findShutOut } from "@/lib/server/members/find-shut-out";
import { noteVisit } from "@/lib/server/participation/note-visit";
import { requireAccess } from "@/lib/server/members/viewer";

/**
 * For pages: who is looking at which exercise. Whoever waits for a place in it, or is shut out, is told so elsewhere; for
 * everybody else who may not look it ends in "not found". Asked once a request.
 */
export const openRoom = cache(async (slug: string) => {
  const visitor = await getVisitor();
  try {
    const access = await requireAccess(slug, visitor?.userId ?? null);
    if (access.viewer.kind === "member") await noteVisit(access.viewer.memberId);
    return { ...access, visitor };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (visitor && (await findPlace(slug, visitor.userId))) redirect(`/waiting/${slug}`);
    if (visitor && (await findShutOut(slug, visitor.userId))) redirect(`/shut-out/${slug}`);
    notFound();
  }
});

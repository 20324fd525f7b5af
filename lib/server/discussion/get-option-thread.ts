import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { answerKept } from "@/lib/server/http/kept-body";
import { readNumber, route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";
import { getOptionId } from "@/lib/server/options/read-option";
import { keptThread } from "./kept-thread";

/** All comments on an option. */
export const getOptionThread = route<{ slug: string; number: string }>(async (request, { params }) => {
  const { slug, number } = await params;
  const visitor = await getRequestVisitor(request);
  const { exerciseId, seq, viewer } = await requireAccess(slug, visitor?.userId ?? null);
  const id = await getOptionId(exerciseId, readNumber(number, "number"));
  const body = await keptThread({ exerciseId, seq, viewer }, id);
  return answerKept(request, body, { "content-type": "application/json", "cache-control": "private, no-store" });
});

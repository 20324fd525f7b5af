import { DuplicateExercise } from "@/lib/domain/exercise/commands";
import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { duplicateExercise } from "@/lib/server/exercises/duplicate-exercise";
import { readJson, route } from "@/lib/server/http/route";

export const POST = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const { userId } = await requireVisitor(request);
  const input = await readJson(request, DuplicateExercise);
  const { slug: address, seq, leftOut } = await duplicateExercise(slug, userId, input);
  return Response.json({ slug: address, seq, leftOut }, { status: 201 });
});

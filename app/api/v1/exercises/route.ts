import { CreateExercise } from "@/lib/domain/exercise/commands";
import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { createExercise } from "@/lib/server/exercises/create-exercise";
import { listExercises } from "@/lib/server/exercises/list-exercises";
import { readJson, route } from "@/lib/server/http/route";

export const GET = route(async (request) => {
  const visitor = await getRequestVisitor(request);
  return Response.json({ exercises: await listExercises(visitor?.userId ?? null) });
});

export const POST = route(async (request) => {
  const { userId } = await requireVisitor(request);
  const input = await readJson(request, CreateExercise);
  const { slug, seq } = await createExercise(userId, input);
  return Response.json({ slug, seq }, { status: 201 });
});

import { getRequestVisitor } from "@/lib/server/auth/visitor";
import { readNumber, readText, route } from "@/lib/server/http/route";
import { requireAccess } from "@/lib/server/members/viewer";
import { readCards } from "@/lib/server/options/read-option";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const visitor = await getRequestVisitor(request);
  const { exerciseId } = await requireAccess((await params).slug, visitor?.userId ?? null);
  const asked = readText(request, "numbers");
  const numbers = asked === "" ? undefined : asked.split(",").map((number) => readNumber(number, "numbers"));
  return Response.json(await readCards(exerciseId, numbers));
});

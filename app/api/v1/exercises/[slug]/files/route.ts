import { largestFile, sayBytes } from "@/lib/domain/injects/files";
import { InjectFile } from "@/lib/domain/injects/inject";
import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { keepFile } from "@/lib/server/files/keep-file";
import { readBytes, route } from "@/lib/server/http/route";
import { requireOrganizer } from "@/lib/server/members/viewer";

export const POST = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const { userId } = await requireVisitor(request);
  const { exerciseId } = await requireOrganizer(slug, userId, "Only organizers add files to injects.");
  const name = InjectFile.shape.name.parse(new URL(request.url).searchParams.get("name") ?? "");
  const content = await readBytes(request, largestFile, `A file may have at most ${sayBytes(largestFile)}.`);
  return Response.json(await keepFile(exerciseId, name, content), { status: 201 });
});

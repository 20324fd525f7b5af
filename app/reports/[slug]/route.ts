import { route } from "@/lib/server/http/route";
import { answerWith, sendToRoom } from "@/lib/server/public-report/answer";
import { findPage } from "@/lib/server/public-report/serve";

export const GET = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const page = await findPage(slug);
  return page ? answerWith(request, page) : sendToRoom(slug);
});

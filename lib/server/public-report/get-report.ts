import { route } from "@/lib/server/http/route";
import { answerWith, sendToRoom } from "./answer";
import { findPage } from "./serve";

/** The public page of a published exercise. */
export const getReport = route<{ slug: string }>(async (request, { params }) => {
  const { slug } = await params;
  const page = await findPage(slug);
  return page ? answerWith(request, page) : sendToRoom(slug);
});

import { route } from "@/lib/server/http/route";

/** Whether this process lives: it answers. Whether it can serve is told by /api/ready. */
export const GET = route(async () => Response.json({ status: "ok" }));

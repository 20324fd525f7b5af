import { postTicket } from "@/lib/server/auth/post-ticket";

export const POST = postTicket;

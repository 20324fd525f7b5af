import { postCommand } from "@/lib/server/log/post-command";

export const POST = postCommand;

import { getOptionThread } from "@/lib/server/discussion/get-option-thread";

export const GET = getOptionThread;

import { line } from "@/lib/domain/primitives";

/** Why staff did something to what others wrote, or what they answer to it. */
export const ModerationText = line(2_000, 3);

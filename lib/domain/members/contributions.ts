import type { Id, Instant } from "@/lib/domain/primitives";

/** By member: how many options and comments they wrote, and when they last wrote one. */
export type Contributions = Record<Id, { options: number; comments: number; lastAt: Instant }>;

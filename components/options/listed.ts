import { quadrantOf } from "@/lib/domain/map/quadrant";
import type { Narrative, Quadrant } from "@/lib/domain/narratives/narrative";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Instant } from "@/lib/domain/primitives";

/** The quadrant an option is shown in: its narrative's, and where its author put it as long as it is in none. */
export function shownQuadrant(option: PolicyOption, narrative: Narrative | undefined): Quadrant {
  return narrative?.quadrant ?? quadrantOf(option.placement);
}

/** When somebody last wrote on an option or in its thread. */
export function lastActivityOf({ lastCommentAt, revisedAt }: PolicyOption): Instant {
  return Math.max(lastCommentAt ?? 0, revisedAt);
}

import type { ProposedOption } from "../mexico-2013/types";
import type { stakeholders } from "./framing";

/**
 * x: -1 soft .. 1 hard power; y: -1 in the United States .. 1 in Mexico.
 * documented: builds on a measure that the paper names; synthetic: goes beyond it, imagined for the exercise
 */
export type NorthernOption = ProposedOption<"documented" | "synthetic", (typeof stakeholders)[number]["id"]>;

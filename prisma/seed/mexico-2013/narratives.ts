import { bootsOnTheGround } from "./narratives/boots-on-the-ground";
import { mexicoCanDoIt } from "./narratives/mexico-can-do-it";
import { noMarketNoProblem } from "./narratives/no-market-no-problem";
import { sharperKnives } from "./narratives/sharper-knives";
import type { SeedNarrative } from "./types";

export const narratives: SeedNarrative[] = [mexicoCanDoIt, sharperKnives, bootsOnTheGround, noMarketNoProblem];

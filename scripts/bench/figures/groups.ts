import type { Bench } from "./bench";
import { commands, delayed } from "./commands";
import { delivery, manySockets, refusal } from "./deliver";
import { memory, startUp, wireBytes } from "./footprint";
import { growth } from "./growth";
import { online, storms } from "./online";
import { pages } from "./pages";
import { analysis, replay } from "./scripts";

/** All that is measured, in this order; `--only` names some of them. */
export const groups: Record<string, (bench: Bench) => Promise<void>> = {
  pages,
  bytes: wireBytes,
  commands,
  online,
  delayed,
  delivery,
  "many-sockets": manySockets,
  refusal,
  storms,
  memory,
  start: startUp,
  growth,
  analysis,
  replay,
};

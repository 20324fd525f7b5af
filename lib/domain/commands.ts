import { z } from "zod";
import { announcementCommands } from "./announcements/announcement";
import { blindCommands } from "./blind/commands";
import { callCommands } from "./calls/call";
import { correctionCommands } from "./corrections/correction";
import { contradictionCommands } from "./contradictions/commands";
import { discussionCommands } from "./discussion/commands";
import { evidenceCommands } from "./evidence/commands";
import { exerciseCommands } from "./exercise/commands";
import { expertiseCommands } from "./expertise/expertise";
import { flagCommands } from "./flags/flag";
import { injectCommands } from "./injects/commands";
import { memberCommands } from "./members/commands";
import { narrativeCommands } from "./narratives/commands";
import { optionCommands } from "./options/commands";
import { participationCommands } from "./participation/nudge";
import { ratingCommands } from "./ratings/rating";
import { shockCommands } from "./shocks/commands";
import { strictly } from "./strictly";
import { suggestionCommands } from "./suggestions/commands";
import { threadCommands } from "./threads/thread-rule";

/**
 * Everything a member can ask for, through the one door. The same id again is the same command. A field that a command
 * does not know is refused: dropped, it would make another command of it.
 */
export const Command = strictly(
  z.discriminatedUnion("type", [
    ...exerciseCommands,
    ...memberCommands,
    ...optionCommands,
    ...suggestionCommands,
    ...evidenceCommands,
    ...discussionCommands,
    ...flagCommands,
    ...threadCommands,
    ...injectCommands,
    ...shockCommands,
    ...ratingCommands,
    ...announcementCommands,
    ...participationCommands,
    ...expertiseCommands,
    ...callCommands,
    ...narrativeCommands,
    ...contradictionCommands,
    ...blindCommands,
    ...correctionCommands,
  ]),
);
export type Command = z.infer<typeof Command>;
/** A command as a client writes it, before defaults are filled in. */
export type CommandInput = z.input<typeof Command>;
export type CommandType = Command["type"];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

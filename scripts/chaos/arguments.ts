import { z } from "zod";
import type { CommandLine } from "../command-line";
import { kinds } from "./kinds";
import { plants } from "./plants/plants";

const usage = `Plays exercises with a crowd while everything beneath them fails, and checks that nothing is lost.

  npm run test:chaos -- [options]

  --seed N        The same seed makes the same schedule of faults (1)
  --minutes M     How long faults go on (1)
  --processes P   Server processes on the database: 1 or 2 (1)
  --only A,B      These kinds of faults alone: ${kinds.join(", ")}
  --plant NAME    Run a server with a fault built in, which the checks must find:
                  ${Object.keys(plants).join(", ")}
  --planted       Run each of these in its turn; well when all are found
  --data DIR      Where the database lives; runs at the same time need one each (.data/chaos)
  --schedule      Only print the schedule
  --help          This text

Ends with 0 when all checks hold, else with 1, the seed, the schedule and what differed.`;

const Arguments = z.object({
  seed: z.coerce.number().int().min(0).default(1),
  minutes: z.coerce.number().min(0.1).max(600).default(1),
  processes: z.coerce.number().int().min(1).max(2).default(1),
  only: z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(z.enum(kinds)).min(1))
    .optional(),
  plant: z.enum(Object.keys(plants)).optional(),
  planted: z.boolean().default(false),
  data: z.string().default(".data/chaos"),
  schedule: z.boolean().default(false),
});
export type Arguments = z.infer<typeof Arguments>;

const options = {
  seed: { type: "string" },
  minutes: { type: "string" },
  processes: { type: "string" },
  only: { type: "string" },
  plant: { type: "string" },
  planted: { type: "boolean" },
  data: { type: "string" },
  schedule: { type: "boolean" },
} as const;

export const commandLine: CommandLine<Arguments> = { usage, options, schema: Arguments };

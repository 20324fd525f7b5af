import { z } from "zod";
import type { CommandLine } from "../command-line";

const usage = `Plays a whole exercise with a simulated crowd against a running server.

  npm run simulate -- --url U --token T [options]

  --url U         Address of the server; several times or with commas for several servers
                  on one database (http://localhost:3000)
  --token T       Personal token of whoever is to be the organizer
  --analysts N    How many analysts take part (70)
  --minutes M     How long the rounds take together; they open and close by themselves (3)
  --speed max     No clock: the organizer advances as soon as everybody has done their part
  --seed N        The same seed plans the same content (1)
  --json          The last line of the output is one JSON object
  --help          This text

Ends with 1 when an event was lost, duplicated or out of order, when somebody's live state
differs from the server's log, or when the server did something unexpected; with 0 otherwise.`;

const Arguments = z.object({
  url: z
    .array(z.string())
    .transform((urls) =>
      urls
        .flatMap((url) => url.split(","))
        .map((url) => url.trim().replace(/\/+$/, ""))
        .filter(Boolean),
    )
    .pipe(z.array(z.url({ protocol: /^https?$/ })).min(1))
    .default(["http://localhost:3000"]),
  token: z.string("Give --token, a personal token from your account page.").min(1),
  analysts: z.coerce.number().int().min(2).max(2_000).default(70),
  minutes: z.coerce
    .number()
    .min(0.5)
    .max(60 * 24 * 7)
    .default(3),
  speed: z.literal("max").optional(),
  seed: z.coerce.number().int().min(0).default(1),
  json: z.boolean().default(false),
});
export type Arguments = z.infer<typeof Arguments>;

const options = {
  url: { type: "string", multiple: true },
  token: { type: "string" },
  analysts: { type: "string" },
  minutes: { type: "string" },
  speed: { type: "string" },
  seed: { type: "string" },
  json: { type: "boolean" },
} as const;

export const commandLine: CommandLine<Arguments> = { usage, options, schema: Arguments };

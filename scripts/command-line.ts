import { parseArgs, type ParseArgsConfig } from "node:util";
import type { z } from "zod";

export type CommandLine<T> = {
  usage: string;
  options: NonNullable<ParseArgsConfig["options"]>;
  schema: z.ZodType<T>;
};

/** The arguments, parsed; "help" when that was asked for. Throws an Error that says what is wrong. */
export function readArguments<T>({ options, schema }: CommandLine<T>, args: string[]): T | "help" {
  const { values } = parseArgs({ args, options: { ...options, help: { type: "boolean", short: "h" } } });
  if (values.help) return "help";
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  throw new Error(
    parsed.error.issues.map(({ path, message }) => `--${path.map(String).join(".")}: ${message}`).join("\n"),
  );
}

/** The arguments of this process; where they say nothing, or ask for help, it ends with the usage. */
export function readOrExplain<T>(line: CommandLine<T>): T {
  try {
    const read = readArguments(line, process.argv.slice(2));
    if (read !== "help") return read;
    console.log(line.usage);
    process.exit(0);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${line.usage}`);
    process.exit(1);
  }
}

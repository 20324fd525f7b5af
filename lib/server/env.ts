import { existsSync } from "node:fs";
import { z } from "zod";

// What the environment says goes before what stands in .env.
if (existsSync(".env")) process.loadEnvFile(".env");

const text = z.string().trim().min(1).optional();

const Variables = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Any PostgreSQL 15 or later; without it an embedded one is started, its data in `SANDTABLE_DATA`. */
  DATABASE_URL: z.string().startsWith("postgres").optional(),
  SANDTABLE_DATA: z.string().default(".data"),
  /** `demo` opens a door without sign-in into what `npm run demo` has seeded; never for real exercises. */
  SANDTABLE_MODE: z.enum(["standard", "demo"]).default("standard"),
  /** The address people use, when it is not http://localhost:PORT. */
  APP_URL: z.url().optional(),
  /** How many proxies stand in front; without it, one that is on this machine or on a network of its own is believed. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).optional(),
  /** Multiplies every rate limit; for load tests from one machine, and for crowds that are larger than thought. */
  RATE_LIMIT_FACTOR: z.coerce.number().positive().max(1_000_000).default(1),
  /** More connections than this a process does not take; whoever comes beyond them is told so, and comes again by themselves. */
  MOST_SOCKETS: z.coerce.number().int().positive().default(12_000),
  NEXTAUTH_SECRET: text,
  SMTP_URL: text,
  MAIL_FROM: z.string().default("Sandtable <no-reply@localhost>"),
  GITHUB_ID: text,
  GITHUB_SECRET: text,
  GOOGLE_ID: text,
  GOOGLE_SECRET: text,
  /** Whoever sends it as a bearer token may read /api/metrics; without it there is no such address. */
  METRICS_TOKEN: z.string().trim().min(16, "At least 16 signs.").optional(),
  /** E-mail addresses of those who may see /admin, with commas between them; nobody in a demonstration. */
  SANDTABLE_ADMINS: z
    .string()
    .default("")
    .transform((list) => list.split(",").flatMap((address) => address.trim().toLowerCase() || []))
    .pipe(z.array(z.email())),
  /** How long /api/ready says 503 before the process stops taking requests, in seconds: more than a proxy takes to notice. */
  STOP_DELAY: z.coerce.number().min(0).max(60).default(0),
  /** The base address of an OpenTelemetry collector that takes OTLP by HTTP; without it no traces are taken. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  /** Which part of the traces that begin here is taken. */
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

/** The names of all variables that are read. */
export const variableNames: string[] = Object.keys(Variables.shape);

const Environment = Variables.transform((env) => ({
  ...env,
  appUrl: (env.APP_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, ""),
}));

export type Env = z.infer<typeof Environment>;

// The server and the code bundled by Next are separate module instances.
const shared = globalThis as { sandtableEnv?: Env };

/**
 * The environment, parsed. The one place that reads it; throws with the names of what is wrong. Read anew at each call until
 * it is kept, because the server process adds to it as it starts.
 */
export function env(): Env {
  return shared.sandtableEnv ?? readEnv();
}

function readEnv(): Env {
  // An empty variable, as docker-compose makes it of an unset one, means the same as none.
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const parsed = Environment.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Error(`The environment is not right:\n${z.prettifyError(parsed.error)}`);
}

/** What the server process learns at start and the code bundled by Next, a separate instance, must know. */
export function provideEnv(
  values: Partial<Record<"DATABASE_URL" | "NEXTAUTH_SECRET" | "NEXTAUTH_URL" | "PORT", string>>,
): void {
  Object.assign(process.env, values);
}

/** From now on it is as it is now: reading it takes a third of a millisecond, and each request asks for it several times. */
export function keepEnv(): void {
  shared.sandtableEnv = readEnv();
}

/** What a program that is none of the server's own business needs of the environment: nothing that is secret. */
export function bareEnv(): NodeJS.ProcessEnv {
  const { NODE_ENV, PATH, HOME, TMPDIR, SystemRoot } = process.env;
  return { NODE_ENV, PATH, HOME, TMPDIR, SystemRoot };
}

export function isDemo(): boolean {
  return env().SANDTABLE_MODE === "demo";
}

export function isProduction(): boolean {
  return env().NODE_ENV === "production";
}

/** Whether mails are kept for the development mailbox page instead of being sent. */
export function hasMailbox(): boolean {
  const { SMTP_URL, SANDTABLE_MODE } = env();
  return SMTP_URL === undefined && (!isProduction() || SANDTABLE_MODE === "demo");
}

import pino from "pino";
import { env } from "./env";
import { requestContext } from "./http/request-context";
import { redactLine } from "./redact-line";

/** How a line of the log is made, and what is left out of it. */
export const logOptions = {
  level: env().LOG_LEVEL,
  base: { process: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
  // Without it an error is written as {}: its message and its stack are no properties of its own.
  serializers: { error: pino.stdSerializers.err },
  redact: ["*.email", "email", "*.token", "token", "*.password", "password", "headers.cookie", "headers.authorization"],
  hooks: { streamWrite: redactLine },
  mixin: () => {
    const context = requestContext();
    return context ? { requestId: context.requestId } : {};
  },
} satisfies pino.LoggerOptions;

/** Structured logs, one JSON object a line on standard output. */
export const logger = pino(logOptions);

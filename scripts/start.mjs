// `npm start`: one server process on a build that is up to date.
import { build } from "./steps.mjs";

process.env.NODE_ENV = "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";
await build();
await import("../dist/server.mjs");

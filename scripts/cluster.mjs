// `npm run cluster -- --processes 2 [--port P]`: several server processes behind one port, on a build that is up to date.
import { build } from "./steps.mjs";

process.env.NODE_ENV = "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";
await build();
await import("../dist/cluster.mjs");

import path from "node:path";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  turbopack: { root: path.resolve(import.meta.dirname, "../../../..") },
  serverExternalPackages: ["pg"],
};

export default config;

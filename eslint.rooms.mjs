import path from "node:path";

/**
 * The directions of docs/architecture.md. A file belongs to the first room whose path it begins with,
 * and imports from the rooms that are named, and no others. Tests may import anything.
 */
const rooms = {
  "components/ui": { imports: ["components/ui", "lib/domain/tame"], isBrowser: true },
  components: { imports: ["lib/domain", "lib/realtime", "lib/client", "components/ui", "components"], isBrowser: true },
  "lib/domain": {
    imports: ["lib/domain"],
    packages: ["zod", "diff", "node-diff3", "simple-statistics", "ml-kmeans", "ml-hclust", "stopword", "papaparse"],
    isBrowser: true,
  },
  "lib/realtime": { imports: ["lib/domain", "lib/realtime"], packages: ["zod"], isBrowser: true },
  "lib/client": { imports: ["lib/domain", "lib/realtime", "lib/client"], isBrowser: true },
  // Simulated people: clients like any other, which know nothing of the server but its address.
  "lib/crowd": { imports: ["lib/domain", "lib/realtime", "lib/client", "lib/crowd"] },
  "lib/server": { imports: ["lib/domain", "lib/realtime", "lib/server"] },
  app: { imports: ["lib/domain", "lib/realtime", "lib/client", "lib/server", "components/ui", "components", "app"] },
  prisma: { imports: ["lib/domain", "lib/server", "prisma"] },
  // A test like the others, but for the time it takes.
  "scripts/chaos": { isTest: true },
  scripts: {
    imports: ["lib/domain", "lib/realtime", "lib/client", "lib/crowd", "lib/server", "prisma", "scripts", "dist"],
  },
  dist: { imports: [] },
  "server.ts": { imports: ["lib/server"], packages: ["next"] },
  "proxy.ts": { imports: ["lib/domain", "lib/server"] },
  "instrumentation-client.ts": { imports: [], packages: ["zod"] },
  "instrumentation.ts": { imports: ["lib/server"] },
  test: { isTest: true },
  e2e: { isTest: true },
};

/** Packages, and files that stand for one, that have their place; a path that ends in `/` is a folder. */
const places = [
  { what: /^(@prisma\/|prisma$|\.prisma\/)/, name: "Prisma", only: ["lib/server/", "prisma/", "test/"] },
  { what: /^@\/lib\/server\/db\/generated\//, name: "Prisma's client", only: ["lib/server/", "prisma/", "test/"] },
  { what: /^pg$/, name: "pg", only: ["lib/server/", "prisma/", "test/", "scripts/bench/limits/"] },
  {
    what: /^next-auth\/react$/,
    name: "next-auth/react",
    only: ["lib/server/auth/", "app/api/auth/", "components/account/"],
  },
  { what: /^(next-auth$|next-auth\/|@auth\/)/, name: "next-auth", only: ["lib/server/auth/", "app/api/auth/"] },
  { what: /^socket\.io$/, name: "socket.io", only: ["lib/server/log/", "scripts/bench/limits/"] },
  { what: /^socket\.io-client$/, name: "socket.io-client", only: ["lib/client/", "scripts/", "test/", "e2e/"] },
  { what: /^(vitest|fast-check)(\/|$)/, name: "a test library", only: ["test/"] },
  { what: /^(@playwright|@axe-core)\//, name: "Playwright", only: ["e2e/", "scripts/"] },
  { what: /^(server-only|client-only)$/, name: "server-only, which throws when server.ts loads it", only: [] },
];

const isTestFile = (file) => /\.test\.tsx?$/.test(file);
const isConfigFile = (file) => /^[^/]+\.config\.[cm]?[jt]s$|^[^/]*eslint[^/]*$/.test(file);
const isIn = (file, place) => file === place || file.startsWith(place.endsWith("/") ? place : `${place}/`);
const roomOf = (file) => Object.keys(rooms).find((name) => isIn(file, name));

/** What a specifier names: `@/lib/...` for a file of ours, however it was written, else the package. */
function resolve(specifier, file) {
  if (specifier.startsWith("@/")) return `@/${path.posix.normalize(specifier.slice(2))}`;
  if (/^\.{1,2}(\/|$)/.test(specifier)) return `@/${path.posix.join(path.posix.dirname(file), specifier)}`;
  return specifier;
}

/** Why a file may not import this, or null when it may. */
function whyNot(file, specifier) {
  const target = resolve(specifier, file);
  const place = places.find(({ what }) => what.test(target));
  const isTest = isTestFile(file) || rooms[roomOf(file)]?.isTest;
  if (place && !isAtHome(file, place, isTest)) {
    return place.only.length > 0
      ? `${place.name} belongs to ${place.only.join(", ")} alone`
      : `nothing imports ${place.name}`;
  }
  if (isTest || isConfigFile(file)) return null;
  const room = roomOf(file);
  if (!room) return `${file} is in no room; name it in eslint.rooms.mjs`;
  return target.startsWith("@/") ? whyNotRoom(room, target.slice(2)) : whyNotPackage(room, target);
}

function isAtHome(file, place, isTest) {
  if (place.only.length === 0) return false;
  return isTest || isConfigFile(file) || place.only.some((only) => isIn(file, only));
}

function whyNotRoom(room, target) {
  if (isTestFile(`${target}.ts`)) return "nothing imports a test";
  const wanted = roomOf(target);
  const { imports } = rooms[room];
  // One file can be named where its room is not.
  return imports.includes(wanted) || imports.includes(target)
    ? null
    : `${room} imports from ${imports.join(", ")} and not from ${wanted ?? target}`;
}

function whyNotPackage(room, name) {
  const { packages, isBrowser } = rooms[room];
  if (name.startsWith("node:")) return isBrowser ? `${room} runs in the browser too, where there is no ${name}` : null;
  if (packages?.every((allowed) => name !== allowed && !name.startsWith(`${allowed}/`))) {
    return `${room} uses ${packages.join(", ")} and no other package`;
  }
  return null;
}

/** A rule that refuses imports against the direction. */
export const boundaries = {
  meta: { type: "problem", schema: [], messages: { wrong: "Not to be imported here: {{ why }}." } },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join("/");
    const check = (node, source) => {
      if (typeof source?.value !== "string") return;
      const why = whyNot(file, source.value);
      if (why) context.report({ node, messageId: "wrong", data: { why } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal),
      TSExternalModuleReference: (node) => check(node, node.expression),
      "CallExpression[callee.name='require']": (node) => check(node, node.arguments[0]),
    };
  },
};

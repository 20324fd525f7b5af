import next from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";
import { roomConfigs } from "./eslint.rooms.mjs";

const sources = ["**/*.{ts,tsx}"];

/** The environment, the clock and chance enter at known doors. */
const worldRules = {
  "no-restricted-syntax": [
    "error",
    { selector: "MemberExpression[object.name='process'][property.name='env']", message: "Only lib/server/env.ts reads the environment." },
    { selector: "ExportAllDeclaration", message: "No barrels: import from the file that holds it." },
  ],
};

const exerciseTables = "policyOption|revision|comment|narrative|takeaway|round|member|invite|event|exercise";
const writes = "create|createMany|update|updateMany|upsert|delete|deleteMany";

export default tseslint.config(
  { ignores: [".next/**", "node_modules/**", "dist/**", ".data/**", "lib/server/db/generated/**", "next-env.d.ts", "test-results/**", "playwright-report/**"] },
  ...next,
  {
    files: sources,
    extends: [tseslint.configs.recommended],
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "max-lines": ["error", 300],
      "no-console": "error",
      eqeqeq: "error",
      ...worldRules,
    },
  },
  ...roomConfigs,
  {
    files: ["lib/domain/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-globals": ["error", "process", "window", "document", "localStorage", "fetch", "crypto", "setTimeout", "setInterval"],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "The domain is told what time it is." },
        { object: "Math", property: "random", message: "The domain knows no chance." },
      ],
      "no-restricted-syntax": [
        ...worldRules["no-restricted-syntax"],
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The domain is told what time it is." },
      ],
    },
  },
  {
    // Exercise tables follow the log: they are written by what projects events into them, and by nothing else.
    files: ["lib/server/**/*.ts", "app/**/*.ts", "app/**/*.tsx"],
    ignores: ["**/project.ts", "lib/server/log/append.ts", "lib/server/exercises/create-exercise.ts", "**/*.test.ts", "lib/server/env.ts"],
    rules: {
      "no-restricted-syntax": [
        ...worldRules["no-restricted-syntax"],
        {
          selector: `CallExpression[callee.property.name=/^(${writes})$/][callee.object.property.name=/^(${exerciseTables})$/]`,
          message: "Exercise tables are written only by project, with the log.",
        },
      ],
    },
  },
  {
    files: ["lib/server/env.ts", "*.config.{ts,mjs,js}", "scripts/**", "e2e/**", "test/**", "**/*.test.ts"],
    rules: { "no-restricted-syntax": ["error", worldRules["no-restricted-syntax"].at(-1)] },
  },
  { files: ["scripts/**", "prisma/seed/**"], rules: { "no-console": "off" } },
  // Content of the seed is data.
  { files: ["prisma/seed/mexico-2013/{options,threads}/**", "prisma/seed/mexico-2013/{members,narratives,takeaways}.ts"], rules: { "max-lines": "off" } },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
);

import { defineConfig, globalIgnores } from "eslint/config";
import next from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";
import { boundaries } from "./eslint.rooms.mjs";
import { tables } from "./eslint.tables.mjs";

const typescript = ["**/*.{ts,tsx,mts}"];

/** Where time, chance and the world must be passed in. */
const impurities = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "Pass `now` in." },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Pass `now` in." },
  { selector: "CallExpression[callee.name='Date']", message: "Pass `now` in." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "Pass chance in." },
];
const worldly = ["crypto", "performance", "setTimeout", "setInterval", "queueMicrotask", "fetch", "window", "document"];
const more = ["localStorage", "sessionStorage", "navigator", "process", "globalThis", "console"];

const environment = "The environment is read in lib/server/env.ts; ask `env()`.";
const noEnvironment = [
  { selector: "MemberExpression[object.name='process'][property.name='env']", message: environment },
  { selector: "MemberExpression[object.name='process'][property.value='env']", message: environment },
  { selector: "MemberExpression[object.name='globalThis'][property.name='process']", message: environment },
  { selector: "VariableDeclarator[init.name='process'][id.type='Identifier']", message: environment },
  { selector: "CallExpression[callee.object.name='Reflect'] > Identifier[name='process']", message: environment },
  { selector: "MemberExpression[object.type='MetaProperty'][property.name='env']", message: environment },
  {
    selector: "VariableDeclarator[init.name='process'] > ObjectPattern > Property[key.name='env']",
    message: environment,
  },
];
const noCodeOfText = [
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Give React elements, not HTML." },
  {
    selector: "AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]",
    message: "Give React elements, not HTML.",
  },
  { selector: "CallExpression[callee.property.name='insertAdjacentHTML']", message: "Give React elements, not HTML." },
];
const noBarrels = [{ selector: "ExportAllDeclaration", message: "No barrels: import from where it is." }];
const restrict = (...lists) => ({ "no-restricted-syntax": ["error", ...lists.flat()] });

/** Where React is: its rules try to compile every file they see, which takes longer than all the others. */
const react = ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", "lib/client/**/*.{ts,tsx}"];

export default defineConfig(
  globalIgnores([
    "**/.next/",
    ".data/",
    "dist/",
    "lib/server/db/generated/",
    "next-env.d.ts",
    "test-results/",
    "playwright-report/",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  { files: react, extends: [next], settings: { react: { version: "19.3" } } },
  tseslint.configs.recommended,
  {
    plugins: { sandtable: { rules: { boundaries, tables } } },
    rules: {
      ...restrict(noEnvironment, noBarrels, noCodeOfText),
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-restricted-imports": ["error", { paths: ["process", "node:process"] }],
      "sandtable/boundaries": "error",
      "sandtable/tables": "error",
      "max-lines": ["error", 300],
      eqeqeq: ["error", "always"],
      "no-console": ["error", { allow: ["warn", "error"] }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-expressions": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        {
          argsIgnorePattern: "^_",
          varsIgnorePattern: "^_",
          caughtErrorsIgnorePattern: "^_",
          destructuredArrayIgnorePattern: "^_",
          ignoreRestSiblings: true,
        },
      ],
    },
  },
  {
    // What needs to know the types.
    files: typescript,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false, properties: false } },
      ],
      "@typescript-eslint/no-unsafe-argument": "error",
      "@typescript-eslint/no-unsafe-assignment": "error",
      "@typescript-eslint/no-unsafe-call": "error",
      "@typescript-eslint/no-unsafe-member-access": "error",
      "@typescript-eslint/no-unsafe-return": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["lib/domain/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      ...restrict(noEnvironment, noBarrels, impurities),
      "no-restricted-globals": [
        "error",
        ...[...worldly, ...more].map((name) => ({ name, message: "The domain is pure." })),
      ],
    },
  },
  {
    // What members write names addresses, and the server asks none of them for anything.
    files: ["lib/server/**/*.ts", "app/**/route.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["fetch", "XMLHttpRequest", "WebSocket"].map((name) => ({
          name,
          message: "The server asks no other server.",
        })),
      ],
    },
  },
  {
    // The environment's own places.
    files: [
      "lib/server/env.ts",
      "instrumentation.ts",
      "*.config.{ts,mjs,js}",
      "scripts/*.{mjs,ts}",
      "scripts/{bench,chaos,cluster}/**/*.ts",
    ],
    rules: restrict(noBarrels),
  },
  { files: ["scripts/**", "prisma/**"], rules: { "no-console": "off" } },
  {
    // The texts of an exercise, and not code: as long as they are, and of no type that could surprise.
    files: ["prisma/seed/*/**"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "max-lines": "off" },
  },
);

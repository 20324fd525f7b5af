import path from "node:path";

const tableNames = [
  "exercise",
  "event",
  "round",
  "member",
  "invite",
  "applicant",
  "policyOption",
  "revision",
  "suggestion",
  "source",
  "comment",
  "narrative",
  "takeaway",
  "ratification",
  "contradiction",
  "correction",
  "nudge",
  "expertise",
  "rating",
  "call",
  "threadRule",
  "flag",
  "sitting",
  "blindBundling",
];
const writes = /^(create|update|delete|upsert)(Many|ManyAndReturn)?$/;
const writingSql =
  /\b(insert\s+into|update|delete\s+from|truncate(\s+table)?)\s+"?(exercise|event|round|member|invite|applicant|policy_option|revision|suggestion|source|comment|narrative|takeaway|ratification|contradiction|correction|nudge|expertise|rating|call|thread_rule|flag|sitting|blind_bundling)\b/i;

/** A table as Prisma names it, of its name in SQL. */
const nameOf = (table) => table.toLowerCase().replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

/** Who may write which of the exercise's tables. */
function mayWrite(file, table) {
  if (/^lib\/server\/(\w+)\/project\.ts$/.test(file)) return table !== "event";
  if (["lib/server/log/append.ts", "lib/server/log/redact.ts"].includes(file)) return table === "event";
  // Rehearsals alone are deleted, as a whole.
  if (file === "lib/server/rehearsals/throw-away.ts") return table === "exercise";
  if (file === "lib/server/log/append-many.ts") return table !== "event";
  // A log that comes with an archive, as it is.
  if (file === "lib/server/archive/append-archived.ts") return ["exercise", "event"].includes(table);
  return file === "lib/server/exercises/create-exercise.ts" && table === "exercise";
}

/** A rule that keeps the exercise's tables to those who write them from the log. */
export const tables = {
  meta: {
    type: "problem",
    schema: [],
    messages: { wrong: "The table {{ table }} is written by project.ts alone, from the events of a command." },
  },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join("/");
    const checkText = (node, text) => {
      // What is measured there reads no log.
      if (["scripts/bench-analysis.ts", "scripts/bench/seed.ts"].includes(file)) return;
      const table = writingSql.exec(text)?.at(-1);
      if (table && !mayWrite(file, nameOf(table))) context.report({ node, messageId: "wrong", data: { table } });
    };
    return {
      CallExpression(node) {
        if (node.callee.type !== "MemberExpression" || !writes.test(node.callee.property.name ?? "")) return;
        const { object } = node.callee;
        const table = object.type === "MemberExpression" ? object.property.name : object.name;
        if (!tableNames.includes(table) || mayWrite(file, table)) return;
        context.report({ node, messageId: "wrong", data: { table } });
      },
      Literal: (node) => typeof node.value === "string" && checkText(node, node.value),
      TemplateElement: (node) => checkText(node, node.value.raw),
    };
  },
};

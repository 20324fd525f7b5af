import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { metrics, watchProcess } from "./registry";

const document = readFileSync("docs/operations.md", "utf8");
const alerts = readFileSync("docs/alerts.yml", "utf8");
const named = /\b(?:sandtable|nodejs|process)_[a-z0-9_]+/g;
/** What Prometheus makes of a histogram's name. */
const parts = /_(bucket|sum|count)$/;

const namesIn = (text: string): Set<string> =>
  new Set(
    (text.match(named) ?? []).map((name) =>
      metrics().registry.getSingleMetric(name) ? name : name.replace(parts, ""),
    ),
  );

watchProcess();
const known = metrics()
  .registry.getMetricsAsArray()
  .map(({ name }) => name);

it("names in the document no metric that there is not, and all of Sandtable's own", () => {
  const [table = ""] = document.slice(document.indexOf("| metric | means |")).split("\n\n");
  const told = namesIn(table);
  expect([...told].filter((name) => !known.includes(name))).toEqual([]);
  expect(known.filter((name) => name.startsWith("sandtable_") && !told.has(name))).toEqual([]);
});

it("suggests alerts on metrics that there are, each with its reason", () => {
  const rules = alerts.split(/^ {6}- alert: /m).slice(1);
  expect(rules.length).toBeGreaterThan(10);
  for (const rule of rules) {
    const used = [...namesIn(rule)];
    expect(used, rule).not.toEqual([]);
    expect(used.filter((name) => !known.includes(name))).toEqual([]);
    expect(rule).toMatch(/^ {8}expr: /m);
    expect(rule).toMatch(/^ {10}summary: ./m);
    expect(rule).toMatch(/^ {10}reason: ./m);
  }
});

import { readFileSync } from "node:fs";
import { z } from "zod";

type Place = { fixed: Map<string, Place>; any?: Place; rest?: string; template?: string };

export type FindTemplate = (path: string) => string;

/**
 * Finds for the path of an address the route that answers it, as `/exercises/[slug]` for all exercises, so that requests can
 * be counted by route: few names, and nothing of what is asked for. `unknown` where there is none.
 */
export function templateFinder(templates: string[]): FindTemplate {
  const root: Place = { fixed: new Map() };
  for (const template of templates) add(root, template);
  return (path) => {
    if (path.startsWith("/_next/")) return "/_next";
    return find(root, path.split("/").filter(Boolean)) ?? "unknown";
  };
}

function add(root: Place, template: string): void {
  let place = root;
  for (const part of template.split("/").filter(Boolean)) {
    if (part.startsWith("[...") || part.startsWith("[[...")) {
      place.rest = template;
      return;
    }
    if (part.startsWith("[")) place = place.any ??= { fixed: new Map() };
    else {
      const next = place.fixed.get(part) ?? { fixed: new Map() };
      place.fixed.set(part, next);
      place = next;
    }
  }
  place.template = template;
}

// As Next itself decides: what is fixed goes before what is open.
function find(place: Place, [part, ...others]: string[]): string | undefined {
  if (part === undefined) return place.template ?? place.rest;
  const next = place.fixed.get(part);
  return (next && find(next, others)) ?? (place.any && find(place.any, others)) ?? place.rest;
}

/** The routes of the build that runs; none in development, where they change. */
export function readTemplates(): string[] {
  try {
    const text = readFileSync(".next/app-path-routes-manifest.json", "utf8");
    return Object.values(z.record(z.string(), z.string()).parse(JSON.parse(text)));
  } catch {
    return [];
  }
}

import { createHash } from "node:crypto";
import { style } from "@/lib/server/public-report/style";

/** Where people find the site, and whether it is one that is worked on. */
export type Site = { appUrl: string; isProduction: boolean };

type Directives = Record<string, string[]>;

const written = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");

const nothing = { "default-src": ["'none'"], "base-uri": ["'none'"], "form-action": ["'none'"] };
const unframed = { "frame-ancestors": ["'none'"] };

/** For what is no page: answers of the API, scripts and styles themselves. Opened as a page, they do nothing. */
export const barePolicy = written({ ...nothing, ...unframed });

/**
 * For public reports, which are kept and so cannot have a nonce: pages without scripts, whose one style element is known by
 * its hash.
 */
export const reportPolicy = written({
  ...nothing,
  "style-src": [`'sha256-${createHash("sha256").update(style).digest("base64")}'`],
  "font-src": ["'self'"],
  "img-src": ["'self'"],
  ...unframed,
});

/**
 * For the pages of the application: scripts, and what they load, run by the nonce of this answer alone. Styles may stand in
 * attributes, where positions and sizes that are worked out have to be, and nowhere else.
 */
export function pagePolicy({ appUrl, isProduction }: Site): (nonce: string) => string {
  const { origin, protocol } = new URL(appUrl);
  const policy = written({
    "default-src": ["'self'"],
    // In development React and Next make code out of text, and styles as they change.
    "script-src": ["'nonce-'", "'strict-dynamic'", ...(isProduction ? [] : ["'unsafe-eval'"])],
    "style-src": ["'self'", ...(isProduction ? [] : ["'unsafe-inline'"])],
    "style-src-elem": ["'self'", isProduction ? "'nonce-'" : "'unsafe-inline'"],
    "style-src-attr": ["'unsafe-inline'"],
    "img-src": ["'self'"],
    "font-src": ["'self'"],
    "connect-src": ["'self'", isProduction ? origin.replace(/^http/, "ws") : "ws:"],
    "media-src": ["'none'"],
    "object-src": ["'none'"],
    "frame-src": ["'none'"],
    "worker-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    ...unframed,
    ...(protocol === "https:" ? { "upgrade-insecure-requests": [] } : {}),
  });
  return (nonce) => policy.replaceAll("'nonce-'", `'nonce-${nonce}'`);
}

import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { barePolicy, pagePolicy, reportPolicy, type Site } from "./policies";

/** Where Next looks for the nonce that it writes on its scripts. */
const policyHeader = "content-security-policy";
/** Where the layout looks for it. */
export const nonceHeader = "x-sandtable-nonce";

const unused =
  "accelerometer browsing-topics camera display-capture geolocation gyroscope magnetometer microphone midi payment serial usb";

const always = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": unused
    .split(" ")
    .map((feature) => `${feature}=()`)
    .join(", "),
};

/**
 * Gives every answer of a site the headers that tell a browser what not to do with it, whoever makes the answer; one that
 * sets such a header itself keeps its own. The request learns the nonce of its page, which cannot be sent from outside.
 */
export function headersOf(site: Site): (request: IncomingMessage, response: ServerResponse) => void {
  const isSecure = site.appUrl.startsWith("https:");
  const shared = {
    ...always,
    ...(isSecure && { "strict-transport-security": "max-age=63072000; includeSubDomains" }),
  };
  const kinds = {
    page: shared,
    asset: { ...shared, [policyHeader]: barePolicy },
    answer: { ...shared, [policyHeader]: barePolicy, "cache-control": "private, no-store" },
    // The picture of a published report may stand on other sites, which show whereto a link goes.
    report: { ...shared, [policyHeader]: reportPolicy, "cross-origin-resource-policy": "cross-origin" },
  };
  const policyOf = pagePolicy(site);

  return ({ url = "/", headers }, response) => {
    for (const name of [policyHeader, `${policyHeader}-report-only`, nonceHeader]) delete headers[name];
    const kind = kindOf(url);
    const given: Record<string, string> = { ...kinds[kind] };
    if (kind === "page") {
      const nonce = randomBytes(16).toString("base64");
      headers[nonceHeader] = nonce;
      headers[policyHeader] = given[policyHeader] = policyOf(nonce);
    }
    beforeHead(response, () => {
      for (const name in given) if (!response.hasHeader(name)) response.setHeader(name, given[name]!);
    });
  };
}

/** Whether an address is that of a page of the application. */
export const isPage = (url: string): boolean => kindOf(url) === "page";

function kindOf(url: string) {
  if (url.startsWith("/reports/")) return "report";
  if (url.startsWith("/api/")) return "answer";
  return url.startsWith("/_next/") ? "asset" : "page";
}

/** Does something right before the head of an answer is written, when all is known that others have set. */
function beforeHead(response: ServerResponse, act: () => void): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = (...args: unknown[]) => {
    if (!response.headersSent) act();
    return writeHead(...args);
  };
}

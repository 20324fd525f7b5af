import { type BrowserContext, expect, test as base } from "@playwright/test";

export { devices, expect } from "@playwright/test";
export type { Browser, BrowserContext, Locator, Page } from "@playwright/test";

const violations: string[] = [];
const watched = new WeakSet<BrowserContext>();

/** Notes what any page of a browser does against the policy of its content. */
export async function watchPolicy(context: BrowserContext): Promise<BrowserContext> {
  if (watched.has(context)) return context;
  watched.add(context);
  context.on("console", (message) => {
    if (/Content Security Policy|content-security-policy|TrustedScript|TrustedHTML/.test(message.text())) {
      violations.push(`${message.page()?.url() ?? "a worker"}: ${message.text()}`);
    }
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
      console.error(`Content Security Policy: ${effectiveDirective} ${blockedURI} ${sourceFile} ${sample}`);
    });
  });
  return context;
}

/** As Playwright's, and fails where a page of any of its browsers violates its policy. All journeys are told with it. */
export const test = base.extend<{ keepsToPolicy: void }>({
  browser: [
    async ({ browser }, use) => {
      const newContext = browser.newContext.bind(browser);
      browser.newContext = async (options) => watchPolicy(await newContext(options));
      await use(browser);
    },
    { scope: "worker" },
  ],
  context: async ({ context }, use) => use(await watchPolicy(context)),
  keepsToPolicy: [
    async ({}, use) => {
      violations.length = 0;
      await use();
      expect([...new Set(violations)]).toEqual([]);
    },
    { auto: true },
  ],
});

import { afterEach, expect, it, vi } from "vitest";
import { newSecret } from "@/lib/server/auth/secrets";
import { provideSecret, requireSafeSettings } from "./secret";

afterEach(() => vi.unstubAllEnvs());

function production(settings: Record<string, string>): void {
  vi.stubEnv("NODE_ENV", "production");
  vi.stubEnv("SANDTABLE_MODE", "standard");
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
}

it.each([
  "secret",
  "short but ok",
  "a".repeat(64),
  "changeme-changeme-changeme-changeme",
  "your-super-secret-key-of-many-letters-here",
  "abababababababababababababababababab",
])("does not start in production with %s", async (secret) => {
  production({ NEXTAUTH_SECRET: secret });
  await expect(provideSecret(true)).rejects.toThrow("can be guessed");
});

it("starts with what openssl makes", async () => {
  for (let made = 0; made < 200; made += 1) {
    production({ NEXTAUTH_SECRET: newSecret() });
    await provideSecret(false);
  }
});

it("does not start on a shared database without a secret", async () => {
  production({ NEXTAUTH_SECRET: "" });
  await expect(provideSecret(false)).rejects.toThrow("NEXTAUTH_SECRET");
});

it("does not let a demonstration, into which anybody may come, send mails", () => {
  production({ SANDTABLE_MODE: "demo", SMTP_URL: "smtp://mail.example.org" });
  expect(requireSafeSettings).toThrow("SMTP_URL");
  vi.stubEnv("SMTP_URL", "");
  requireSafeSettings();
});

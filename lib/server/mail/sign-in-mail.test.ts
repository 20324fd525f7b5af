import { expect, it } from "vitest";
import { signInMail } from "./sign-in-mail";

const url = `https://exercise.example/api/auth/callback/email?callbackUrl=%2F&token=1&email=a%40b.c&x="><script>`;

it("says where one signs in, and has the link in both parts", () => {
  const { subject, text, html } = signInMail(url);
  expect(subject).toBe("Sign in to Sandtable at exercise.example");
  expect(text).toContain(`\n${url}\n`);
  expect(html).toContain('href="https://exercise.example/api/auth/callback/email?callbackUrl=%2F&amp;token=1');
});

it("escapes what stands in the address", () => {
  expect(signInMail(url).html).not.toContain("<script>");
});

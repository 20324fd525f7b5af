import { expect, it } from "vitest";
import { Refusal } from "@/lib/domain/errors";
import { requireCallbackUrl, requireErrorName } from "./callback-url";

const asking =
  (query: string, cookie = "") =>
  () =>
    requireCallbackUrl(new Request(`http://localhost:3000/api/auth/session${query}`, { headers: { cookie } }));

it.each([
  "?callbackUrl=1",
  "?callbackUrl=%00",
  "?callbackUrl=(.*)",
  "?callbackUrl=javascript:alert(1)",
  "?callbackUrl=/&callbackUrl=1",
])("refuses %s, which is no address", (query) => {
  expect(asking(query)).toThrow(Refusal);
});

it("refuses a cookie that is none", () => {
  expect(asking("", "a=b; next-auth.callback-url=nowhere")).toThrow(Refusal);
  expect(asking("", "next-auth.callback-url=%")).toThrow(Refusal);
});

it.each(["", "?callbackUrl=", "?callbackUrl=/account", "?callbackUrl=http%3A%2F%2Flocalhost%3A3000%2F"])(
  "lets %s through",
  (query) => {
    expect(asking(query, "next-auth.callback-url=http%3A%2F%2Flocalhost%3A3000%2Faccount")).not.toThrow();
  },
);

it("refuses an error that is no name of one", () => {
  const naming = (query: string) => () => requireErrorName(new Request(`http://localhost:3000/api/auth/error${query}`));
  expect(naming("?error=a&error=%ed%a0%80")).toThrow(Refusal);
  expect(naming("?error=OAuthSignin")).not.toThrow();
});

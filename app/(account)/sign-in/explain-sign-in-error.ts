const explanations: Record<string, string> = {
  Verification: "This link has been used already, or has expired. Ask for a new one below.",
  AccessDenied: "This sign-in was refused. Try again, or sign in by mail.",
  OAuthAccountNotLinked:
    "There is an account with this address already. Sign in as you did the first time, or by mail.",
  EmailSignin: "The mail could not be sent. Check the address and try again.",
};

const services = ["OAuthSignin", "OAuthCallback", "OAuthCreateAccount"];

/** What a code that next-auth puts into the address means for the person. */
export function explainSignInError(code: string | string[]): string {
  const first = String(code);
  if (services.includes(first)) return "The other service did not let you in. Try again, or sign in by mail.";
  return (Object.hasOwn(explanations, first) && explanations[first]) || "Signing in did not work. Try again.";
}

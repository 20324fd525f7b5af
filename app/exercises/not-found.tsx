import { DeadEnd } from "@/components/frame/dead-end";
import { LinkButton } from "@/components/ui/button";

export default function ExerciseNotFound() {
  return (
    <main>
      {/* The layout below gave up before it could name the page. */}
      <title>Not open to you · Sandtable</title>
      <DeadEnd
        title="This exercise is not open to you"
        actions={
          <>
            <LinkButton href="/sign-in" variant="primary">
              Sign in
            </LinkButton>
            <LinkButton href="/">Published exercises</LinkButton>
          </>
        }
      >
        There is no such exercise or page, or only its members can see it until it is published. If you are a member,
        sign in with the address that was invited, or use the link of your invitation.
      </DeadEnd>
    </main>
  );
}

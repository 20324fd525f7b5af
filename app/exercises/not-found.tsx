import { DeadEnd } from "@/components/frame/dead-end";
import { PublicMasthead } from "@/components/frame/public-masthead";
import { SignInLink } from "@/components/frame/sign-in-link";
import { LinkButton } from "@/components/ui/button";

export default function ExerciseNotFound() {
  return (
    <>
      <PublicMasthead />
      <main>
        {/* The layout below gave up before it could name the page. */}
        <title>Not open to you · Sandtable</title>
        <DeadEnd
          title="This exercise is not open to you"
          actions={
            <>
              <SignInLink variant="primary" />
              <LinkButton href="/">Published exercises</LinkButton>
            </>
          }
        >
          There is no such exercise or page, or only its members can see it until it is published. If you are a member,
          sign in with the address that was invited, or use the link of your invitation.
        </DeadEnd>
      </main>
    </>
  );
}

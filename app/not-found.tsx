import { DeadEnd } from "@/components/frame/dead-end";
import { PublicMasthead } from "@/components/frame/public-masthead";
import { LinkButton } from "@/components/ui/button";

export default function NotFound() {
  return (
    <>
      <PublicMasthead />
      <main>
        <DeadEnd
          title="There is nothing at this address"
          actions={
            <LinkButton href="/" variant="primary">
              Go to the front page
            </LinkButton>
          }
        >
          The link may be old or mistyped.
        </DeadEnd>
      </main>
    </>
  );
}

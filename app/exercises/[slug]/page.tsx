import { Overview } from "@/components/exercise/overview";

export default function OverviewPage() {
  return <Overview />;
}

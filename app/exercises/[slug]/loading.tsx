import { Skeleton } from "@/components/ui/skeleton";

export default function Loading() {
  return (
    <div role="status" className="flex max-w-3xl flex-col gap-4">
      <span className="sr-only">Loading</span>
      <Skeleton className="h-4 w-28" />
      <Skeleton className="h-9 w-4/5" />
      <Skeleton className="mb-4 h-9 w-1/2" />
      <Skeleton className="h-24" />
      {["w-full", "w-11/12", "w-4/5", "w-full", "w-3/5"].map((width, position) => (
        <Skeleton key={position} className={`h-5 ${width}`} />
      ))}
    </div>
  );
}

import type { ReactNode } from "react";

/** A page with one thing to do. */
export function NarrowPage({ title, lede, children }: { title: ReactNode; lede?: ReactNode; children: ReactNode }) {
  return (
    <div className="mx-auto w-full max-w-md py-6 sm:py-14">
      <h1 className="text-[1.75rem] sm:text-[2.125rem]">{title}</h1>
      {lede && <div className="mt-2 font-read text-[1.0625rem] leading-normal text-soft">{lede}</div>}
      <div className="mt-6 flex flex-col gap-5">{children}</div>
    </div>
  );
}

import type { ReactNode } from "react";

type PageHeaderProps = { kicker?: ReactNode; title: ReactNode; lede?: ReactNode; actions?: ReactNode };

export function PageHeader({ kicker, title, lede, actions }: PageHeaderProps) {
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="min-w-0">
        {kicker && <p className="kicker mb-2">{kicker}</p>}
        <h1 className="text-[1.75rem] sm:text-[2.125rem]">{title}</h1>
        {lede && <div className="measure mt-2 font-read text-[1.0625rem] leading-normal text-soft">{lede}</div>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div>}
    </header>
  );
}

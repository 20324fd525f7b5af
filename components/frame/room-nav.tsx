"use client";

import { clsx } from "clsx";
import { Ellipsis } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { Button as AriaButton } from "react-aria-components";
import { Menu } from "@/components/ui/menu";
import { useExercise, useMe } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { hasRatings } from "@/lib/domain/rounds/round";
import { isInRoom, nearRooms, roomsFor } from "./rooms";

function useRooms(waiting: number) {
  const { slug } = useLive();
  const pathname = usePathname();
  const role = useMe()?.role ?? null;
  const base = `/exercises/${slug}`;
  const injects = useExercise((state) => Object.values(state.injects).some(({ number }) => number !== null));
  const ratings = useExercise((state) => state.rounds.some(hasRatings));
  const replay = useExercise((state) => state.exercise.openedAt !== null);
  return roomsFor(role, { injects, ratings, replay }).map((room) => ({
    ...room,
    href: `${base}${room.path}`,
    isHere: isInRoom(room, base, pathname),
    count: room.id === "triage" ? waiting : 0,
  }));
}

/** The rooms in a row, from a tablet's width upwards; `waiting` is how much is in the queue of triage. */
export function RoomNav({ waiting }: { waiting: number }) {
  return (
    <nav aria-label="Rooms" className="flex gap-3.5 self-stretch max-md:hidden lg:gap-5">
      {useRooms(waiting).map((room) => (
        <Link
          key={room.id}
          href={room.href}
          aria-current={room.isHere ? "page" : undefined}
          className="-mb-px flex items-center border-b-2 border-transparent text-sm text-soft transition-colors hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink"
        >
          {room.label}
          {room.count > 0 && <Count>{room.count}</Count>}
        </Link>
      ))}
    </nav>
  );
}

function Count({ children }: { children: number }) {
  return (
    <span className="ms-1.5 rounded-full bg-accent px-1.5 text-[0.6875rem] leading-4 font-semibold text-on-accent tabular-nums">
      {children}
      <span className="sr-only"> waiting</span>
    </span>
  );
}

const slotClass =
  "flex min-w-0 cursor-pointer flex-col items-center justify-center gap-0.5 text-[0.6875rem] font-medium -outline-offset-2";

/** The rooms on a phone: four under the thumb, the others behind the fifth. */
export function BottomBar({ waiting }: { waiting: number }) {
  const rooms = useRooms(waiting);
  const status = useExercise((state) => state.exercise.status);
  const near = nearRooms(status);
  const far = rooms.filter((room) => !near.includes(room.id));
  const isFarHere = far.some((room) => room.isHere);

  return (
    <nav
      data-bottom-bar
      aria-label="Rooms"
      className="fixed inset-x-0 bottom-0 z-40 grid h-[calc(3.5rem+env(safe-area-inset-bottom))] grid-cols-5 border-t border-line bg-card pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      {rooms
        .filter((room) => near.includes(room.id))
        .map(({ icon: Icon, ...room }) => (
          <Link
            key={room.id}
            href={room.href}
            aria-current={room.isHere ? "page" : undefined}
            className={clsx(slotClass, "text-soft aria-[current=page]:text-accent")}
          >
            <Icon aria-hidden size={20} />
            {room.label}
          </Link>
        ))}
      <Menu
        label="More rooms"
        placement="top end"
        trigger={
          <AriaButton className={clsx(slotClass, isFarHere ? "text-accent" : "text-soft")}>
            <Ellipsis aria-hidden size={20} />
            {far.find((room) => room.isHere)?.label ?? "More"}
          </AriaButton>
        }
        items={far.map(({ icon: Icon, ...room }) => ({
          id: room.id,
          label: room.count > 0 ? `${room.label} (${room.count})` : room.label,
          href: room.href,
          icon: <Icon aria-hidden size={16} className="text-soft" />,
        }))}
      />
    </nav>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Choice } from "@/components/ui/choice";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { announce } from "@/components/ui/toasts";
import { postJson } from "@/lib/client/send-command";
import type { MailSettings, Way } from "@/lib/domain/attention/mail-settings";
import { noticeKinds, noticeKindWords } from "@/lib/domain/attention/notice";
import { useRequest } from "./use-request";

const hours = Array.from({ length: 24 }, (_, hour) => ({ id: String(hour), label: `${hour}:00` }));
const wayOptions: { id: Way; label: string }[] = [
  { id: "at-once", label: "At once" },
  { id: "digest", label: "Daily" },
  { id: "off", label: "Off" },
];
const usualQuiet = { from: 22, to: 7 };

/** How what concerns somebody reaches them by mail. */
export function MailForm({ settings: stored }: { settings: MailSettings }) {
  const router = useRouter();
  const [settings, setSettings] = useState(stored);
  const { run, isPending, error } = useRequest();
  const { digestHour, quiet, ways } = settings;
  const change = (part: Partial<MailSettings>): void => setSettings({ ...settings, ...part });

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (!(await run(() => postJson("/api/v1/account/mail", settings, {}, "PUT")))) return;
    announce("What comes by mail is saved.", "success");
    router.refresh();
  }

  return (
    <form method="post" onSubmit={handleSubmit} className="flex flex-col gap-5">
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <HourSelect label="Daily mail at" value={digestHour} onChange={(hour) => change({ digestHour: hour })} />
        <Checkbox isSelected={quiet !== null} onChange={(isOn) => change({ quiet: isOn ? usualQuiet : null })}>
          Quiet hours
        </Checkbox>
        {quiet && (
          <div className="flex gap-3">
            <HourSelect label="From" value={quiet.from} onChange={(from) => change({ quiet: { ...quiet, from } })} />
            <HourSelect label="To" value={quiet.to} onChange={(to) => change({ quiet: { ...quiet, to } })} />
          </div>
        )}
      </div>
      <ul className="border-t border-line">
        {noticeKinds.map((kind) => (
          <li
            key={kind}
            className="flex items-center justify-between gap-x-4 gap-y-1.5 border-b border-line py-2 text-sm max-sm:flex-col max-sm:items-start"
          >
            <span aria-hidden className="min-w-0">
              {noticeKindWords[kind]}
            </span>
            <Choice
              label={noticeKindWords[kind]}
              isLabelHidden
              className="shrink-0"
              size="sm"
              options={wayOptions}
              value={ways[kind]}
              onChange={(way) => change({ ways: { ...ways, [kind]: way } })}
            />
          </li>
        ))}
      </ul>
      <p className="text-[0.8125rem] text-soft">
        “At once” leaves you five minutes to see it in the app. What you have seen there comes in no mail, and nothing
        comes at once in your quiet hours.
      </p>
      {error && <Notice tone="danger">{error.message}</Notice>}
      <Button type="submit" variant="primary" className="self-start" isPending={isPending}>
        Save
      </Button>
    </form>
  );
}

function HourSelect(props: { label: string; value: number; onChange: (hour: number) => void }) {
  const { label, value, onChange } = props;
  return (
    <Select
      label={label}
      options={hours}
      value={String(value)}
      onChange={(next) => onChange(Number(next))}
      className="w-28"
    />
  );
}

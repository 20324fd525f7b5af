"use client";

import { usePeople } from "@/components/console/use-people";
import { ConfirmDialog } from "@/components/editing/confirm-dialog";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { DataCell, DataRow, DataTable, HeadCell } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { useAllowed, useExercise } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { mostInvited } from "@/lib/domain/members/commands";
import type { Applicant } from "@/lib/domain/members/member";
import { CapacityForm } from "./capacity-form";

/** How many the exercise takes, and who waits for a place. */
export function WaitingTab({ isOrganizer }: { isOrganizer: boolean }) {
  const applicants = Object.values(useExercise((state) => state.applicants)).toSorted((a, b) => a.seq - b.seq);
  const { people, error: unread } = usePeople(isOrganizer);
  const canAdmit = useAllowed("admit-applicants");
  const { save, isPending, error } = useSave();
  const admit = (ids: string[]) =>
    void save({ id: newId(), type: "admit-applicants", applicantIds: ids.slice(0, mostInvited) });

  return (
    <div className="flex flex-col gap-8">
      <CapacityForm />
      {error && <Notice tone="danger">{error.message}</Notice>}
      {unread && <Notice tone="warn">{unread}</Notice>}
      {applicants.length === 0 ? (
        <EmptyState title="Nobody is waiting">
          Where all places are taken, whoever joins waits here, and gets in as soon as one is free.
        </EmptyState>
      ) : (
        <section aria-label="Waiting for a place">
          <DataTable caption="Waiting for a place, in this order" isCaptionHidden={false} isStacked>
            <thead>
              <DataRow>
                <HeadCell align="end">Place</HeadCell>
                <HeadCell>{isOrganizer ? "Alias, and the name only organizers see" : "Alias"}</HeadCell>
                <HeadCell>Role</HeadCell>
                <HeadCell>Since</HeadCell>
                <HeadCell>
                  <span className="sr-only">What to do</span>
                </HeadCell>
              </DataRow>
            </thead>
            <tbody>
              {applicants.map((applicant, index) => (
                <WaitingRow
                  key={applicant.id}
                  applicant={applicant}
                  place={index + 1}
                  person={people.get(applicant.id)}
                  isPending={isPending}
                  onAdmit={canAdmit ? () => admit([applicant.id]) : null}
                />
              ))}
            </tbody>
          </DataTable>
          {canAdmit && applicants.length > 1 && (
            <Button
              size="sm"
              className="mt-4"
              isPending={isPending}
              onPress={() => admit(applicants.map(({ id }) => id))}
            >
              Let all {applicants.length} in
            </Button>
          )}
        </section>
      )}
    </div>
  );
}

type WaitingRowProps = {
  applicant: Applicant;
  place: number;
  person: { name: string | null; email: string | null } | undefined;
  isPending: boolean;
  /** Null for who may not let anybody in. */
  onAdmit: (() => void) | null;
};

function WaitingRow({ applicant, place, person, isPending, onAdmit }: WaitingRowProps) {
  const { id, alias, role, queuedAt } = applicant;
  const canDismiss = useAllowed("dismiss-applicant");
  return (
    <DataRow>
      <DataCell label="Place" align="end" className="align-middle!">
        {place}
      </DataCell>
      <HeadCell scope="row" className="align-middle! wrap-anywhere">
        <bdi>{alias}</bdi>
        {person && (person.name || person.email) && (
          <span className="block text-[0.8125rem] leading-snug font-normal text-soft">
            {[person.name, person.email].filter(Boolean).join(", ")}
          </span>
        )}
      </HeadCell>
      <DataCell label="Role" className="align-middle!">
        {role}
      </DataCell>
      <DataCell label="Since" className="align-middle! whitespace-nowrap text-soft">
        <LocalTime at={queuedAt} style="relative" />
      </DataCell>
      <DataCell align="end" className="align-middle! whitespace-nowrap max-sm:col-span-2">
        <span className="-my-1 inline-flex gap-1">
          {onAdmit && (
            <Button size="sm" isDisabled={isPending} aria-label={`Let ${alias} in`} onPress={onAdmit}>
              Let in
            </Button>
          )}
          {canDismiss && (
            <ConfirmDialog
              title={`Take ${alias} off the list?`}
              confirmLabel="Take off"
              tone="danger"
              command={() => ({ id: newId(), type: "dismiss-applicant", applicantId: id })}
              trigger={
                <Button variant="quiet" size="sm" aria-label={`Take ${alias} off the list`}>
                  Take off
                </Button>
              }
            >
              <p>They do not wait any more. With another invitation they can join, or wait, again.</p>
            </ConfirmDialog>
          )}
        </span>
      </DataCell>
    </DataRow>
  );
}

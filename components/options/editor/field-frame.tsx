"use client";

import { clsx } from "clsx";
import { createContext, type ReactNode, useContext } from "react";
import { EditedBy } from "../edited-by";
import { useEditors } from "@/lib/client/use-editing";
import type { ContentField } from "@/lib/domain/options/changes";
import type { Id } from "@/lib/domain/primitives";

const SubjectContext = createContext<Id | null>(null);

/** Within it, every field says who else is editing it. */
export function SharedEditor({ subjectId, children }: { subjectId: Id; children: ReactNode }) {
  return <SubjectContext value={subjectId}>{children}</SubjectContext>;
}

/** A field of the editor: what `useTellField` finds the focus in, and who else is there. */
export function FieldFrame({
  field,
  className,
  children,
}: {
  field: ContentField;
  className?: string;
  children: ReactNode;
}) {
  const subjectId = useContext(SubjectContext);
  return (
    <div data-field={field} className={clsx("relative min-w-0", className)}>
      {children}
      {subjectId && <Editors subjectId={subjectId} field={field} />}
    </div>
  );
}

function Editors({ subjectId, field }: { subjectId: Id; field: ContentField }) {
  return <EditedBy editing={useEditors(subjectId)} field={field} className="mt-1 text-[0.8125rem]" />;
}

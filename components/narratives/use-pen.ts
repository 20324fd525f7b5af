"use client";

import { useMe, useRefusal } from "@/lib/client/hooks";
import { isStaff } from "@/lib/domain/audience";

/**
 * Whether the viewer may ever write narratives and takeaways here, and why not at the moment. Who
 * never may sees no controls; who may not now keeps what is unsaved and reads the reason.
 */
export function usePen(): { mayEdit: boolean; obstacle: string | null } {
  const me = useMe();
  const refusal = useRefusal("edit-narrative");
  const mayEdit = me !== undefined && isStaff(me.role);
  return { mayEdit, obstacle: refusal?.message ?? null };
}

/** Members whose account is being deleted: they are there for moments only, so nothing may depend on them. */
export const isLeaving = { user: { is: { leavingAt: { not: null } } } };

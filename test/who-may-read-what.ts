/**
 * Who may read what of the API, address by address; all those of the API document are here. What stands in front is who:
 *
 * - `anybody`: whoever asks
 * - `keeper`: who runs the platform, as an administrator or with the token of its figures; nobody who takes part
 * - `account`: whoever is signed in
 * - `applicant`: whoever waits for a place
 * - `published`: anybody, once the exercise is published
 * - `reader`: members, and anybody once the exercise is published
 * - `member`, `staff` (organizers and moderators), `organizer`: members in these roles
 *
 * Whoever may not is told "not-found" of an exercise that is not theirs and "forbidden" of one that is published or theirs;
 * at addresses marked `*` whoever is not signed in is told so ("unauthenticated"). The numbers are statuses with which also who may is
 * answered: what is asked for need not be there, or not yet, and what is sealed opens with its round.
 */
export const whoMayReadWhat = `
  anybody    /api/health
  anybody    /api/ready                                503
  keeper     /api/metrics
  keeper     /api/v1/admin/figures
  anybody    /api/v1/openapi.json
  anybody    /api/v1/report.schema.json
  anybody    /api/v1/exercises
  anybody    /api/v1/unsubscribe/{token}               303
  anybody    /api/v1/calendar/{file}                   404
  account*   /api/v1/account
  account*   /api/v1/account/data                      503
  account*   /api/v1/account/zone
  account*   /api/v1/account/mail
  account*   /api/v1/sessions
  account*   /api/v1/tokens
  applicant* /api/v1/exercises/{slug}/place
  reader     /api/v1/exercises/{slug}
  reader     /api/v1/exercises/{slug}/events
  reader     /api/v1/exercises/{slug}/options
  reader     /api/v1/exercises/{slug}/options/cards
  reader     /api/v1/exercises/{slug}/options/similar
  reader     /api/v1/exercises/{slug}/options/{number} 404
  reader     /api/v1/exercises/{slug}/options/{number}/comments 404
  reader     /api/v1/exercises/{slug}/options/{number}/credit 404
  reader     /api/v1/exercises/{slug}/options/{number}/revisions 404
  reader     /api/v1/exercises/{slug}/narratives/{number}/comments 404
  reader     /api/v1/exercises/{slug}/narratives/{number}/revisions 404
  reader     /api/v1/exercises/{slug}/injects/{number}/comments 404
  reader     /api/v1/exercises/{slug}/comments/{id}/versions 404
  reader     /api/v1/exercises/{slug}/references 404
  reader     /api/v1/exercises/{slug}/moderation
  reader     /api/v1/exercises/{slug}/report
  reader     /api/v1/exercises/{slug}/exports/{id}     404
  reader     /api/v1/exercises/{slug}/exports/{id}/file 404
  reader     /api/v1/exercises/{slug}/files/{id}       404
  reader     /api/v1/exercises/{slug}/results/{roundId}
  reader     /api/v1/exercises/{slug}/results/{roundId}/{number} 404
  reader     /api/v1/exercises/{slug}/results/{roundId}/{number}/reasons 403 404
  reader     /api/v1/exercises/{slug}/data/{table}
  published  /api/v1/exercises/{slug}/showpiece
  member     /api/v1/exercises/{slug}/calendar
  member     /api/v1/exercises/{slug}/calls
  member     /api/v1/exercises/{slug}/coverage
  member     /api/v1/exercises/{slug}/drafts
  member     /api/v1/exercises/{slug}/judgements
  member     /api/v1/exercises/{slug}/notices
  member     /api/v1/exercises/{slug}/owed
  member     /api/v1/exercises/{slug}/ratings
  member     /api/v1/exercises/{slug}/reads
  staff      /api/v1/exercises/{slug}/bundles
  staff      /api/v1/exercises/{slug}/options/{number}/duplicates 404
  staff      /api/v1/exercises/{slug}/participation
  staff      /api/v1/exercises/{slug}/triage/claims
  organizer  /api/v1/exercises/{slug}/acts
  organizer  /api/v1/exercises/{slug}/archive 409 503
  organizer  /api/v1/exercises/{slug}/chain
  organizer  /api/v1/exercises/{slug}/invitations
  organizer  /api/v1/exercises/{slug}/people
  organizer* /api/v1/exercises/{slug}/rehearsal
  organizer  /api/v1/exercises/{slug}/zones
`;

/** Where each thing that a meeting may lack is mended. */
export const gapWays = {
  DAY: { to: '/$lang/meetings/$slug/edit', hash: 'when' },
  HOST: { to: '/$lang/meetings/$slug/edit', hash: 'host' },
  VENUE: { to: '/$lang/meetings/$slug/edit', hash: 'venue.name' },
  JOIN_LINK: { to: '/$lang/meetings/$slug/edit', hash: 'join.url' },
  AGENDA: { to: '/$lang/meetings/$slug/agenda', hash: undefined },
  ITEM_OUTSIDE: { to: '/$lang/meetings/$slug/agenda', hash: undefined },
  CONVOCATION: { to: '/$lang/meetings/$slug/convocation', hash: undefined },
  ANSWERS: { to: '/$lang/meetings/$slug/answers', hash: undefined },
  ATTENDANCE: { to: '/$lang/meetings/$slug/attendance', hash: undefined },
  MINUTES: { to: '/$lang/meetings/$slug/minutes', hash: undefined },
} as const

export type GapCode = keyof typeof gapWays

/** Gaps that this app does not know yet are told as the service words them, and lead nowhere. */
export function isKnownGap(code: string): code is GapCode {
  return code in gapWays
}

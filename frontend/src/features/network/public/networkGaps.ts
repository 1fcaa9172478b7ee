import type { Network } from '@/api/generated'

const networkGapNames = ['joining', 'benefits', 'about', 'website'] as const
export type NetworkGap = (typeof networkGapNames)[number]

/** What a city would look for on a network's page and not find, what matters most first. */
export function networkGaps(network: Network): NetworkGap[] {
  return networkGapNames.filter((name) => !network[name])
}

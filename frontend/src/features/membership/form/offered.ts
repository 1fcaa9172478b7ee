import type { NetworkListItem } from '@/api/generated'
import type { NetworkNode } from '@/features/network/public/networkTree'

const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const countries = letters.flatMap((first) => letters.map((second) => english.of(first + second)))

/** Whether a network takes cities of that country: one whose scope is a country takes those of no other. */
export function takes({ scope }: NetworkListItem, country: string): boolean {
  return !scope?.en || scope.en === english.of(country) || !countries.includes(scope.en)
}

/** Whether a city can join a network, which may want its members to belong to the network above it. */
export function isOpenTo({ parent, membersMustBelongToParent }: NetworkListItem, admitted: Set<string>): boolean {
  return !membersMustBelongToParent || parent === undefined || admitted.has(parent)
}

/**
 * What of a forest of networks is offered. Where a network is left out whose part is offered, that stands in its place.
 *
 * @param isOffered whether a network is; its parts are asked for each by itself
 */
export function offered(tree: NetworkNode[], isOffered: (network: NetworkListItem) => boolean): NetworkNode[] {
  return tree.flatMap(({ network, children }) => {
    const parts = offered(children, isOffered)
    return isOffered(network) ? [{ network, children: parts }] : parts
  })
}

/** Whether a network is called so, in any language and without regard to accents and capitals. */
export function isCalled({ names, shortName = '' }: NetworkListItem, words: string): boolean {
  const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return [...Object.values(names), shortName].some((name) => plain(name).includes(plain(words.trim())))
}

import { describe, expect, it } from 'vitest'
import type { LabelMap } from '@/api/generated'
import { networkTree } from '@/features/network/public/networkTree'
import { network } from '@/test/records'
import { isCalled, isOpenTo, offered, takes } from './offered'

describe('A network', () => {
  it('of a country takes the cities of that country alone', () => {
    const spanish = network('iaec-spain', { scope: { en: 'Spain', es: 'España' } })
    expect(takes(spanish, 'ES')).toBe(true)
    expect(takes(spanish, 'FI')).toBe(false)
  })

  it('of the world or of a region that is no country takes all', () => {
    for (const scope of [{ en: 'World' }, { en: 'Northern Europe' }, { pt: 'Portugal' } as LabelMap, undefined])
      expect(takes(network('some', { scope }), 'FI')).toBe(true)
  })

  it('that wants members of the network above it takes those alone', () => {
    const within = network('iaec-spain', { parent: 'iaec', membersMustBelongToParent: true })
    expect(isOpenTo(within, new Set(['gnlc']))).toBe(false)
    expect(isOpenTo(within, new Set(['iaec']))).toBe(true)
    expect(isOpenTo({ ...within, membersMustBelongToParent: false }, new Set())).toBe(true)
    expect(isOpenTo(network('gnlc', { membersMustBelongToParent: true }), new Set())).toBe(true)
  })

  it('is found by any of its names, without accents', () => {
    const named = network('iaec', { names: { en: 'Educating Cities', es: 'Asociación' }, shortName: 'IAEC' })
    for (const words of ['educat', 'asociacion', 'iaec ']) expect(isCalled(named, words)).toBe(true)
    expect(isCalled(named, 'learning')).toBe(false)
  })
})

describe('The networks that are offered', () => {
  it('keep their order, and a part stands in the place of the whole where that is left out', () => {
    const tree = networkTree([network('a'), network('b', { parent: 'a' }), network('c', { parent: 'b' }), network('d')])
    const left = offered(tree, ({ slug }) => slug !== 'b' && slug !== 'd')
    expect(left.map(({ network: { slug }, children }) => [slug, children.map((child) => child.network.slug)])).toEqual([
      ['a', ['c']],
    ])
  })
})

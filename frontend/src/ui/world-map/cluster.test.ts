import { describe, expect, it } from 'vitest'
import { cluster, isOfOnePlace } from './cluster'

function at(id: string, x: number, y: number) {
  return { x, y, point: { id, latitude: 0, longitude: 0, label: id, href: '#', colours: [] } }
}

function ids(dots: ReturnType<typeof cluster>) {
  return dots.map((dot) => dot.points.map((point) => point.id).join('+'))
}

describe('cluster', () => {
  it('puts together what would overlap', () => {
    expect(ids(cluster([at('a', 0, 0), at('b', 5, 5), at('c', 100, 0)], 1, 20))).toEqual(['a+b', 'c'])
  })

  it('takes them apart again when the map is magnified', () => {
    expect(ids(cluster([at('a', 0, 0), at('b', 5, 5)], 4, 20))).toEqual(['a', 'b'])
  })

  it('knows what it can never take apart', () => {
    const placed = [at('a', 0, 0), at('b', 0, 0.1), at('c', 5, 5)]
    const dotOf = (...own: typeof placed) => ({ x: 0, y: 0, points: own.map(({ point }) => point) })
    expect(isOfOnePlace(dotOf(...placed.slice(0, 2)), placed, 20)).toBe(true)
    expect(isOfOnePlace(dotOf(...placed), placed, 20)).toBe(false)
  })

  it('lets a point join the nearer of two dots', () => {
    expect(ids(cluster([at('a', 0, 0), at('b', 30, 0), at('c', 19, 0)], 1, 20))).toEqual(['a', 'b+c'])
  })

  it('puts dots together that grew into each other', () => {
    const crowd = Array.from({ length: 60 }, (_, index) => at(`p${index}`, 0, 0))
    expect(cluster([...crowd, at('near', 26, 0), at('beside', 27, 0)], 1, 24)).toHaveLength(1)
  })

  it('stands in the middle of what it holds', () => {
    expect(cluster([at('a', 0, 0), at('b', 10, 4)], 1, 20)).toMatchObject([{ x: 5, y: 2 }])
  })
})

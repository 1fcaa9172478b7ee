import type { Block, BlockKind } from '@/api/generated'

const order: BlockKind[] = ['PREAMBLE', 'CLAUSE', 'CLOSING']

/** Where a new block goes, counted from 1: behind those of its kind and of the kinds that come before. */
export function positionFor(kind: BlockKind, blocks: Pick<Block, 'kind'>[]): number {
  return blocks.findLastIndex((block) => order.indexOf(block.kind) <= order.indexOf(kind)) + 2
}

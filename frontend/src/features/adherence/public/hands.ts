import type { Signatory } from '@/api/generated'

interface Signed {
  signatoryName?: string
  signatoryTitle?: string
  furtherSignatories?: Signatory[]
}

/** Everybody who signs for a city, in their order, each with their office. */
export function handsOf({ signatoryName, signatoryTitle, furtherSignatories = [] }: Signed): string[] {
  const first = [signatoryName, signatoryTitle].filter(Boolean).join(', ')
  return [first, ...furtherSignatories.map(lineOf)].filter(Boolean)
}

function lineOf({ name, title }: Signatory) {
  return `${name}, ${title}`
}

/** Those who sign after the first as they are typed: one a line, the office behind the first comma. */
export function toLines(signatories: Signatory[] = []): string {
  return signatories.map(lineOf).join('\n')
}

/** What such lines say; a line without an office has an empty one. */
export function fromLines(lines: string): Signatory[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const comma = line.search(/[,،，]/)
      return comma < 0
        ? { name: line, title: '' }
        : { name: line.slice(0, comma).trim(), title: line.slice(comma + 1).trim() }
    })
}

/** As many as a document has room for, beside the first. */
export const mostFurther = 5

/** Whether each line names somebody and an office. */
export function areLinesWhole(lines: string): boolean {
  const hands = fromLines(lines)
  return hands.length <= mostFurther && hands.every(({ name, title }) => name !== '' && title !== '')
}

import { cloneElement, Fragment, type ReactElement, type ReactNode } from 'react'

interface RichProps {
  /** A translated text with marks such as `<place>Finland</place>`. */
  text: string
  /** What stands for each mark. */
  marks: Record<string, ReactElement<{ children?: ReactNode }>>
}

/** A sentence with links in it, whose place in the sentence each language chooses. */
export function Rich({ text, marks }: RichProps) {
  const parts = text.split(/<(\w+)>(.*?)<\/\1>/)
  return parts.map((part, index) => {
    if (index % 3 === 1) return null
    const mark = index % 3 === 2 ? marks[parts[index - 1] ?? ''] : undefined
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name
    return mark ? cloneElement(mark, { key: index }, part) : <Fragment key={index}>{part}</Fragment>
  })
}

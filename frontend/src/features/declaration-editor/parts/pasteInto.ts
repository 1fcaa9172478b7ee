import type { ClipboardEvent } from 'react'
import { markdownOf } from '../form/pasted'

/**
 * Takes what is pasted from a text program or a page as Markdown, where the cursor stands.
 *
 * @param onInsert is told the whole text, and where the cursor belongs then
 */
export function pasteInto(onInsert: (text: string, cursor: number) => void) {
  return (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const markdown = markdownOf(event.clipboardData.getData('text/html'))
    if (!markdown) return
    event.preventDefault()
    const { value, selectionStart, selectionEnd } = event.currentTarget
    onInsert(value.slice(0, selectionStart) + markdown + value.slice(selectionEnd), selectionStart + markdown.length)
  }
}

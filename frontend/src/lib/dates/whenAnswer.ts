import type { Language } from '@/lib/i18n/languages'
import { meaningOf } from './edtf'
import { readWhen } from './readWhen'

/** A date as it is sent: what it means, and how it was worded where the meaning is not all of that. */
export interface WhenAnswer {
  edtf?: string
  asWritten?: string
}

/** What a field for a date holds once somebody typed in it; nothing where it is empty. */
export function answerOf(text: string, language: Language): WhenAnswer | undefined {
  const reading = readWhen(text, language)
  if (reading.kind === 'empty') return undefined
  const asWritten = text.trim()
  if (reading.kind !== 'date') return { asWritten }
  const { edtf } = reading
  return isSaidByItself(edtf) || edtf === asWritten.toUpperCase() ? { edtf } : { edtf, asWritten }
}

/** Whether a form may go on with it: what was typed but not understood, or could be two days, is no answer. @public */
export function isWhenRead(answer: WhenAnswer | undefined) {
  return !answer || answer.edtf !== undefined
}

/** Days for certain: no wording says more of them. */
function isSaidByItself(edtf: string) {
  return meaningOf(edtf, false)?.precision === 'DAY' && !/[?~%]/.test(edtf)
}

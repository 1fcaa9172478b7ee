import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'

const plain = [
  'format',
  'track',
  'room',
  'start',
  'end',
  'capacity',
  'languages',
  'interpretation',
  'speakers',
  'documents',
] as const

/** What each field is called, by its name. */
export function useSessionLabels(tags: string[]): Record<string, string> {
  const { t } = useTranslation('programme')
  const format = useFormat()
  const texts = (['titles', 'descriptions'] as const).flatMap((name) =>
    tags.map((tag) => [`${name}.${tag}`, t(`form.${name}In`, { language: format.language(tag) })]),
  )
  return { ...Object.fromEntries(texts), ...Object.fromEntries(plain.map((name) => [name, t(`form.${name}`)])) }
}

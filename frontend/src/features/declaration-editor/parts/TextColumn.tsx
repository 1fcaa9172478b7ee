import { Stack, Text, Textarea } from '@mantine/core'
import { useRef } from 'react'
import { type Path, type PathValue, type UseFormReturn, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import type { BlockValues } from '../form/texts'
import { FieldButtons } from './FieldButtons'
import { pasteInto } from './pasteInto'
import { Reading } from './Reading'

interface TextColumnProps {
  form: UseFormReturn<BlockValues>
  language: string
  /** Which block it is, for those who do not see where it stands. */
  of: string
  city: string | undefined
  isReadOnly: boolean
}

/** The text of a block in one language: written above, read below. What can no longer be written is only read. */
export function TextColumn({ form, language, of, city, isReadOnly }: TextColumnProps) {
  const { t, i18n } = useTranslation('declaration-editor')
  const format = useFormat()
  const name: Path<BlockValues> = `texts.${language}`
  const { field, fieldState } = useController({ control: form.control, name })
  const box = useRef<HTMLTextAreaElement | null>(null)
  const { ref, ...input } = field

  function insert(text: string, cursor: number) {
    form.setValue(name, text as PathValue<BlockValues, typeof name>, { shouldDirty: true })
    requestAnimationFrame(() => {
      box.current?.focus()
      box.current?.setSelectionRange(cursor, cursor)
    })
  }

  const reading = <Reading text={field.value ?? ''} language={language} city={city} />
  if (isReadOnly) {
    return (
      <Stack gap="xs" miw={0}>
        <Text fw={600}>{format.languageLabel(language)}</Text>
        {reading}
      </Stack>
    )
  }
  return (
    <Stack gap="xs" miw={0}>
      <Textarea
        {...input}
        ref={(element) => {
          ref(element)
          box.current = element
        }}
        value={field.value ?? ''}
        label={format.languageLabel(language)}
        aria-label={t('textOf', { block: of, language: format.language(language) })}
        lang={language}
        dir={i18n.dir(language)}
        error={fieldState.error?.message}
        onPaste={pasteInto(insert)}
      />
      <FieldButtons textarea={box} onInsert={insert} />
      {reading}
    </Stack>
  )
}

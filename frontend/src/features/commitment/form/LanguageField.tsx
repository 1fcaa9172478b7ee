import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'

interface LanguageFieldProps {
  /** The language of the record first. */
  tags: string[]
  tag: string
  onChange: (tag: string) => void
}

/** In which language the texts of the form are shown and written; the record's own comes first. */
export function LanguageField({ tags, tag, onChange }: LanguageFieldProps) {
  const { t } = useTranslation('commitment')
  const format = useFormat()
  return (
    <NativeSelect
      label={t('form.language')}
      description={t('form.languageHint', { language: format.language(tags[0] ?? tag) })}
      maw={420}
      value={tag}
      data={tags.map((value) => ({ value, label: format.languageLabel(value) }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

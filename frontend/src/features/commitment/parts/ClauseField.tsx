import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { versionQuery } from '@/features/declaration/public/queries'
import { pickText } from '@/lib/i18n/languageMap'
import { useLanguage } from '@/lib/i18n/useLanguage'

interface ClauseFieldProps {
  name: string
  label: string
  declaration: string
  /** The version that the city signed. */
  version: number
  value: string
  error?: string | undefined
  onChange: (block: string) => void
}

/** Which clause of the text that the city signed it puts into practice. */
export function ClauseField({ name, label, declaration, version, value, error, onChange }: ClauseFieldProps) {
  const { t } = useTranslation('commitment')
  const lang = useLanguage()
  const { data } = useQuery(versionQuery(declaration, version))
  const clauses = data?.blocks.filter(({ kind }) => kind === 'CLAUSE') ?? []
  return (
    <NativeSelect
      name={name}
      label={label}
      value={value}
      error={error}
      data={[
        { value: '', label: t('form.noClause') },
        ...clauses.map(({ id, number = 0, texts }) => ({
          value: id,
          label: t('filter.clauseIs', { number, text: pickText(texts, lang, data?.sourceLanguage)?.text ?? '' }),
        })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface KindSelectProps {
  value: string | undefined
  onChange: (kind: string | undefined) => void
}

/** Narrows a history to one kind of record; it offers the kinds that the words of the app name. */
export function KindSelect({ value, onChange }: KindSelectProps) {
  const { t } = useTranslation('activity')
  const kinds = Object.entries(t('kind', { returnObjects: true }))
  return (
    <NativeSelect
      maw={360}
      label={t('narrow.label')}
      value={kinds.some(([kind]) => kind === value) ? value : ''}
      data={[{ value: '', label: t('narrow.all') }, ...kinds.map(([kind, label]) => ({ value: kind, label }))]}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
      data-print="no"
    />
  )
}

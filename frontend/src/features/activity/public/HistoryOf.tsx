import { NativeSelect, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { History, type HistoryProps } from './History'
import { type HistoryFilter, historyKinds } from './historyFilter'

interface HistoryOfProps extends HistoryProps {
  what: HistoryFilter['what']
  onChange: (filter: HistoryFilter) => void
}

/** The whole history, page by page, with the choice of what to see of it. */
export function HistoryOf({ what, onChange, filter, ...history }: HistoryOfProps) {
  const { t } = useTranslation('activity')
  const kinds = historyKinds.filter((kind) => kind !== (filter.city ? 'NETWORK' : 'CITY'))
  return (
    <Stack gap="lg">
      <NativeSelect
        maw={360}
        label={t('what.label')}
        value={what ?? ''}
        data={[
          { value: '', label: t('what.all') },
          ...kinds.map((kind) => ({ value: kind, label: t(`what.${kind}`) })),
        ]}
        onChange={(event) => onChange({ what: (event.currentTarget.value || undefined) as HistoryFilter['what'] })}
        data-print="no"
      />
      <History key={what} {...history} filter={what ? { ...filter, recordKind: what } : filter} />
    </Stack>
  )
}

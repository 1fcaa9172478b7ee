import { Button, Checkbox, Group, List, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CityLink } from '@/features/city/public/CityLink'
import { CommitmentLink } from '@/features/commitment-entry/public/CommitmentLink'
import { useNetworks } from '@/features/network/public/useNetworks'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ConfirmDialog } from '@/ui/ConfirmDialog'
import { DataTable } from '@/ui/DataTable'
import { usePickText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'
import { RowBox } from '@/ui/RowBox'
import { useSelection } from '@/ui/useSelection'
import { reviewQueueQuery } from '../api'
import { useAcceptReports } from '../writeApi'

export function useReportsHeading() {
  return useTranslation('progress').t('queue.heading')
}

/**
 * Reports, changes of what was promised and wishes for more time that wait for these networks: the longest waiting first.
 * Several reports that were read are accepted at once; all else is decided one by one.
 */
export function ReportsToReview({ networks }: { networks: string[] }) {
  const { t } = useTranslation('progress')
  const lang = useLanguage()
  const format = useFormat()
  const pick = usePickText()
  const { lineage } = useNetworks()
  const { data } = useSuspenseQuery(reviewQueueQuery)
  const waiting = data.filter(
    ({ kind, commitment }) =>
      kind !== 'COMMITMENT' && lineage(commitment.reviewer).some((slug) => networks.includes(slug)),
  )
  const reports = waiting.filter(({ kind }) => kind === 'REPORT')
  const { selected, toggle, toggleAll, clear } = useSelection(reports.map(({ record }) => record))
  const [isAsked, setAsked] = useState(false)
  const { mutateAsync, isPending, error, reset } = useAcceptReports()
  // The button that opened the dialog may be gone with the last report; the list itself stays.
  const list = useRef<HTMLElement>(null)
  const chosen = reports.filter(({ record }) => selected.has(record))

  async function accept() {
    try {
      await mutateAsync(chosen.map(({ record }) => record))
    } catch {
      return // Said in the dialog.
    }
    announce(t('queue.done', { count: chosen.length }))
    setAsked(false)
    clear()
    list.current?.focus()
  }

  return (
    <section ref={list} tabIndex={-1} aria-label={t('queue.caption')}>
      {reports.length > 1 && (
        <Group gap="sm" my="sm" data-print="no">
          <Checkbox
            size="md"
            mih={44}
            styles={{ body: { minHeight: 44, alignItems: 'center' } }}
            label={t('queue.selectAll')}
            checked={chosen.length === reports.length}
            indeterminate={chosen.length > 0 && chosen.length < reports.length}
            onChange={toggleAll}
          />
          <Button
            variant="default"
            disabled={chosen.length === 0}
            onClick={() => {
              reset()
              setAsked(true)
            }}
          >
            {t('queue.accept')}
          </Button>
          <Text role="status" size="sm" c="dimmed">
            {t('queue.chosen', { count: chosen.length })}
          </Text>
        </Group>
      )}
      <DataTable
        caption={t('queue.caption')}
        empty={t('queue.empty')}
        rows={waiting}
        rowKey={({ record }) => record}
        isPicked={({ record }) => selected.has(record)}
        leading={
          reports.length > 1
            ? ({ kind, record, commitment: { city, titles, sourceLanguage } }) =>
                kind === 'REPORT' && (
                  <RowBox
                    label={t('queue.select', { city: city.ownName, title: pick(titles, sourceLanguage) })}
                    isPicked={selected.has(record)}
                    onToggle={() => toggle(record)}
                  />
                )
            : undefined
        }
        columns={[
          {
            key: 'what',
            header: t('queue.commitment'),
            cell: ({ commitment }) => <CommitmentLink commitment={commitment} />,
          },
          { key: 'city', header: t('queue.city'), cell: ({ commitment }) => <CityLink city={commitment.city} /> },
          { key: 'kind', header: t('queue.what'), cell: ({ kind }) => t(`queue.kind.${kind}`) },
          { key: 'since', header: t('queue.since'), cell: ({ since }) => format.date(since) },
          {
            key: 'open',
            header: t('queue.review'),
            isAction: true,
            cell: ({ kind, record, commitment }) => {
              const look = {
                variant: 'default',
                size: 'sm',
                'aria-label': t('queue.openOf', { city: commitment.city.ownName }),
              } as const
              return kind === 'REPORT' ? (
                <ButtonLink to="/$lang/progress-reports/$id" params={{ lang, id: record }} {...look}>
                  {t('queue.open')}
                </ButtonLink>
              ) : (
                <ButtonLink to="/$lang/commitments/$id" params={{ lang, id: commitment.id }} {...look}>
                  {t('queue.open')}
                </ButtonLink>
              )
            },
          },
        ]}
      />
      <ConfirmDialog
        isOpen={isAsked}
        title={t('queue.question', { count: chosen.length })}
        confirm={t('queue.acceptDo')}
        isPending={isPending}
        isHarmless
        error={error}
        onConfirm={() => void accept()}
        onCancel={() => setAsked(false)}
      >
        <List mb="sm">
          {chosen.map(({ record, commitment: { city, titles, sourceLanguage } }) => (
            <List.Item key={record}>
              {t('queue.of', { city: city.ownName, title: pick(titles, sourceLanguage) })}
            </List.Item>
          ))}
        </List>
        {t('queue.then')}
      </ConfirmDialog>
    </section>
  )
}

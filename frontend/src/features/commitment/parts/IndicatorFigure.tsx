import { Anchor, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Commitment, Figure } from '@/api/generated'
import { useCommitmentWords } from '@/features/commitment-entry/public/useCommitmentWords'
import { csvOf } from '@/lib/csv'
import { useFormat } from '@/lib/i18n/useFormat'
import { Chart } from '@/ui/chart/Chart'
import { DataTable } from '@/ui/DataTable'
import { DownloadButton } from '@/ui/DownloadButton'
import { LangText, usePickText } from '@/ui/LangText'
import { Section } from '@/ui/Section'
import { Source } from '@/ui/SourceList'
import { goalOf, yearOf } from './goalOf'

/** What an accepted report says was reached by the last day of its time. */
export interface Reached {
  to: string
  figure: Figure
}

interface IndicatorFigureProps {
  commitment: Commitment
  reached?: Reached[]
}

/** By which number one sees that it is done: a line from where the city stood to where it wants to be. */
export function IndicatorFigure({ commitment, reached = [] }: IndicatorFigureProps) {
  const { t } = useTranslation('commitment')
  const format = useFormat()
  const words = useCommitmentWords()
  const pick = usePickText()
  const { indicator, sourceLanguage, id } = commitment
  if (!indicator) return null
  const { baseline, target } = indicator
  const name = pick(indicator.names, sourceLanguage)
  const way = words.way(indicator)
  const goal = goalOf(indicator, commitment)
  const figures = [
    ...(baseline ? [{ what: t('baseline'), figure: baseline }] : []),
    ...reached.map(({ to, figure }) => ({ what: t('goal.reported', { date: format.day(to) }), figure })),
    ...(target ? [{ what: t('target'), figure: target }] : []),
  ]
  if (!goal || !baseline || !target || !way) {
    return (
      <Section title={t('indicator')}>
        <Text fw={600}>
          <LangText map={indicator.names} sourceLanguage={sourceLanguage} />
        </Text>
        {figures.map(({ what, figure }) => (
          <Stated key={what} what={what} figure={figure} />
        ))}
      </Section>
    )
  }
  const download = (
    <DownloadButton
      label={t('goal.download')}
      fileName={`${t('goal.fileName')}-${id}.csv`}
      fetchFile={async () =>
        csvOf([
          [t('goal.what'), t('goal.year'), t('goal.value'), t('goal.unit'), t('goal.source')],
          ...figures.map(({ what, figure }) => [what, figure.year ?? '', figure.value, figure.unit, figure.source]),
        ])
      }
    />
  )
  return (
    <Stack gap="sm">
      <Chart
        order={2}
        title={t('goal.title', { way })}
        lead={<LangText map={indicator.names} sourceLanguage={sourceLanguage} />}
        picture={{
          kind: 'goal',
          label: t('goal.label', { name, way }),
          format: format.number,
          from: { ...goal.from, words: t('goal.from', { value: words.figure(baseline) }) },
          to: { ...goal.to, words: t('goal.to', { value: words.figure(target) }) },
          reached: reached
            .filter(({ figure }) => figure.unit.toLowerCase() === target.unit.toLowerCase())
            .map(({ to, figure }) => ({ at: yearOf(to), value: figure.value, words: words.figure(figure) }))
            .sort((a, b) => a.at - b.at),
        }}
        table={
          <DataTable
            caption={name}
            rows={figures}
            rowKey={({ what }) => what}
            columns={[
              { key: 'what', header: t('goal.what'), cell: ({ what }) => what },
              { key: 'year', header: t('goal.year'), cell: ({ figure }) => figure.year ?? t('goal.noYear') },
              { key: 'value', header: t('goal.value'), isNumeric: true, cell: ({ figure }) => words.figure(figure) },
              { key: 'source', header: t('goal.source'), cell: ({ figure }) => <Source source={figure.source} /> },
            ]}
          />
        }
        source={
          <>
            {t('goal.sources')} <Source source={baseline.source} />
            {target.source !== baseline.source && (
              <>
                {t('goal.between')}
                <Source source={target.source} />
              </>
            )}
            {t('goal.updated', { date: format.date(commitment.updatedAt) })}{' '}
            <Anchor href={`/api/v1/commitments/${id}`} inherit data-print="no">
              {t('goal.data')}
            </Anchor>
          </>
        }
      />
      <div>{download}</div>
    </Stack>
  )
}

function Stated({ what, figure }: { what: string; figure: Figure }) {
  const { t } = useTranslation('commitment')
  const words = useCommitmentWords()
  return (
    <Stack gap={0}>
      <Text>{t('stated', { what, value: words.figure(figure), year: figure.year ?? t('goal.noYear') })}</Text>
      <Text size="sm" c="dimmed">
        {t('goal.sources')} <Source source={figure.source} />
      </Text>
    </Stack>
  )
}

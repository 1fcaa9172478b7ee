import { Group, NativeSelect, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCommitmentWords } from '@/features/commitment-entry/public/useCommitmentWords'
import { DeclarationWays } from '@/features/declaration/public/DeclarationWays'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { DownloadLine } from '@/ui/DownloadLine'
import { FigureText } from '@/ui/FigureText'
import { AppLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { figuresQuery } from '../api'
import { KindsChart } from '../overview/KindsChart'
import { LightsChart } from '../overview/LightsChart'
import classes from './OverviewPage.module.css'

const route = '/$lang/commitments/overview'
const topics = ['THEME', 'SDG'] as const

/** All commitments counted: how far they have come, what they are about, whether cities report in time, where and when. */
export function OverviewPage() {
  const { t } = useTranslation('progress')
  const lang = useLanguage()
  const format = useFormat()
  const words = useCommitmentWords()
  const { networks, fullName } = useNetworks()
  const navigate = useNavigate({ from: route })
  const { by = 'THEME', network } = useSearch({ from: route })
  const { data: whole } = useSuspenseQuery(figuresQuery('ALL', network))
  const all = whole.items[0]
  const total = all?.total ?? 0
  const parts = all && [
    { key: 'COMPLETED', label: words.progress('COMPLETED'), value: all.completed },
    { key: 'IN_PROGRESS', label: words.progress('IN_PROGRESS'), value: all.inProgress },
    { key: 'NOT_STARTED', label: words.progress('NOT_STARTED'), value: all.notStarted },
    { key: 'ABANDONED', label: words.progress('ABANDONED'), value: all.abandoned },
  ]
  const search = network ? { network } : {}
  const show = (change: { by?: (typeof topics)[number]; network?: string }) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
  return (
    <Page
      title={
        total > 0
          ? t('overview.title', { count: all?.completed ?? 0, total: format.number(total) })
          : t('overview.titleNone')
      }
      above={<DeclarationWays />}
      documentTitle={t('overview.documentTitle')}
      description={t('overview.description')}
      lead={t(network ? 'overview.leadOf' : 'overview.leadAll', {
        at: format.instant(whole.asOf),
        network: network && fullName(network),
      })}
    >
      <Group data-print="no">
        <NativeSelect
          label={t('overview.network')}
          maw="100%"
          w={420}
          value={network ?? ''}
          data={[
            { value: '', label: t('overview.everyNetwork') },
            ...networks
              .map(({ slug }) => ({ value: slug, label: fullName(slug) }))
              .sort((a, b) => format.compare(a.label, b.label)),
          ]}
          onChange={(event) => show({ network: event.currentTarget.value || undefined })}
        />
      </Group>
      {all && parts && total > 0 && (
        <>
          <div className={classes.figures}>
            {parts.map(({ key, label, value }) => (
              <FigureText key={key} label={label} figure={{ value, year: Number(whole.asOf.slice(0, 4)) }} />
            ))}
          </div>
          <div className={classes.charts}>
            <Stack gap="sm">
              <NativeSelect
                label={t('overview.count')}
                maw={320}
                value={by}
                data={topics.map((value) => ({ value: value as string, label: t(`overview.by.${value}`) }))}
                onChange={(event) => show({ by: topics.find((value) => value === event.currentTarget.value) })}
                data-print="no"
              />
              <KindsChart by={by} network={network} all={total} />
            </Stack>
            <LightsChart by="REGION" network={network} all={all} />
            <LightsChart by="YEAR" network={network} all={all} />
            <KindsChart by="REGION" network={network} all={total} />
            <KindsChart by="YEAR" network={network} all={total} />
          </div>
        </>
      )}
      <Stack gap="xs">
        <Text>
          <AppLink to="/$lang/commitments" params={{ lang }} search={search}>
            {t('overview.all')}
          </AppLink>
        </Text>
        <DownloadLine
          label={t('overview.data')}
          files={{
            csv: `/api/v1/commitments.csv${network ? `?network=${network}` : ''}`,
            xlsx: `/api/v1/commitments.xlsx${network ? `?network=${network}` : ''}`,
          }}
        />
      </Stack>
    </Page>
  )
}

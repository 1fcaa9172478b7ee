import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CommitmentCounts } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { Chart } from '@/ui/chart/Chart'
import { figuresQuery } from '../api'
import { CountsTable } from './CountsTable'
import { FiguresFoot } from './FiguresFoot'
import { byTotal } from './findings'
import { useKeyNames } from './useKeyNames'
import { useLightKinds } from './useKinds'

/** Whether cities report in time, region by region. */
export function LightsChart({ network, all }: { network: string | undefined; all: CommitmentCounts }) {
  const { t } = useTranslation('progress')
  const format = useFormat()
  const name = useKeyNames('REGION')
  const { kinds, values } = useLightKinds()
  const { data: figures } = useSuspenseQuery(figuresQuery('REGION', network))
  const reporting = all.green + all.amber + all.red
  const items = byTotal(figures.items.filter(({ green, amber, red }) => green + amber + red > 0))
  const title =
    reporting > 0
      ? t('overview.lights', { count: all.red, green: format.number(all.green), all: format.number(reporting) })
      : t('overview.noLights')
  return (
    <Chart
      title={title}
      order={2}
      lead={t('overview.lead.LIGHT')}
      picture={{
        kind: 'rows',
        label: t('overview.label', { finding: title }),
        kinds,
        stacks: items.map((counts) => ({ key: counts.key, name: name(counts.key), values: values(counts) })),
        format: format.number,
      }}
      table={<CountsTable caption={title} by="REGION" kinds={kinds} items={items} values={values} />}
      source={
        <FiguresFoot
          figures={figures}
          network={network}
          leftOut={t('overview.leftOut.LIGHT', { count: all.total - reporting })}
        />
      }
    />
  )
}

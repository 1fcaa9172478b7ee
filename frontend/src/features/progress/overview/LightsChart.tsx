import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CommitmentCounts } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { Chart } from '@/ui/chart/Chart'
import { figuresQuery } from '../api'
import { CountsTable } from './CountsTable'
import { FiguresFoot } from './FiguresFoot'
import { byTotal, everyYear, furthestBehind, isReporting } from './findings'
import { useKeyNames } from './useKeyNames'
import { useLightKinds } from './useKinds'

interface LightsChartProps {
  /** The region of the city, or the year in which the commitment was published. */
  by: 'REGION' | 'YEAR'
  network: string | undefined
  all: CommitmentCounts
}

/** Whether cities report in time, region by region or year by year. */
export function LightsChart({ by, network, all }: LightsChartProps) {
  const { t } = useTranslation('progress')
  const format = useFormat()
  const name = useKeyNames(by)
  const { kinds, values } = useLightKinds()
  const { data: figures } = useSuspenseQuery(figuresQuery(by, network))
  const reporting = all.green + all.amber + all.red
  const known = figures.items.filter(isReporting)
  const items = by === 'YEAR' ? everyYear(known) : byTotal(known)
  const title = reporting === 0 ? t('overview.noLights') : by === 'YEAR' ? ofYears() : ofAll()
  const leftOut = [
    by === 'YEAR' ? t('overview.leftOut.YEAR', { date: format.date(figures.asOf) }) : '',
    t('overview.leftOut.LIGHT', { count: all.total - reporting }),
  ].filter((words) => words !== '')

  function ofAll() {
    return t('overview.lights', { count: all.red, green: format.number(all.green), all: format.number(reporting) })
  }

  function ofYears() {
    const { key: year, amber, red, green } = furthestBehind(known)
    const all = amber + red + green
    if (all === 1 && green === 0) return t('overview.lightsYearOnly', { year })
    return t('overview.lightsYear', { count: amber + red, year, all: format.number(all) })
  }

  return (
    <Chart
      title={title}
      order={2}
      lead={t(by === 'YEAR' ? 'overview.lead.LIGHT_YEAR' : 'overview.lead.LIGHT')}
      picture={{
        kind: by === 'YEAR' ? 'columns' : 'rows',
        label: t('overview.label', { finding: title }),
        kinds,
        stacks: items.map((counts) => ({ key: counts.key, name: name(counts.key), values: values(counts) })),
        format: format.number,
      }}
      table={<CountsTable caption={title} by={by} kinds={kinds} items={items} values={values} />}
      source={<FiguresFoot figures={figures} network={network} leftOut={leftOut.join(' ')} />}
    />
  )
}

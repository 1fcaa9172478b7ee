import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { Chart } from '@/ui/chart/Chart'
import { figuresQuery } from '../api'
import { CountsTable } from './CountsTable'
import { FiguresFoot } from './FiguresFoot'
import { byTotal, everyYear } from './findings'
import { useFinding } from './useFinding'
import { useKeyNames } from './useKeyNames'
import { useProgressKinds } from './useKinds'

/** More rows than these are no picture any more: the table has all. */
const mostRows = 12

interface KindsChartProps {
  by: 'THEME' | 'SDG' | 'REGION' | 'YEAR'
  network: string | undefined
  /** How many commitments there are in all. */
  all: number
}

/** Commitments by topic, goal, region or year, each with how far they have come. */
export function KindsChart({ by, network, all }: KindsChartProps) {
  const { t } = useTranslation('progress')
  const format = useFormat()
  const name = useKeyNames(by)
  const finding = useFinding(by)
  const { kinds, values } = useProgressKinds()
  const { data: figures } = useSuspenseQuery(figuresQuery(by, network))
  const items = by === 'YEAR' ? everyYear(figures.items) : byTotal(figures.items)
  const shown = by === 'YEAR' ? items : items.slice(0, mostRows)
  const title = finding(figures.items, all)
  const leftOut = [
    by === 'YEAR' ? t('overview.leftOut.YEAR', { date: format.date(figures.asOf) }) : '',
    by === 'THEME' || by === 'SDG' ? t(`overview.leftOut.${by}`, { count: figures.leftOut }) : '',
    shown.length < items.length
      ? t('overview.leftOut.rows', { shown: format.number(shown.length), all: format.number(items.length) })
      : '',
  ].filter((words) => words !== '')
  return (
    <Chart
      title={title}
      order={2}
      lead={t(`overview.lead.${by}`)}
      picture={{
        kind: by === 'YEAR' ? 'columns' : 'rows',
        label: t('overview.label', { finding: title }),
        kinds,
        stacks: shown.map((counts) => ({ key: counts.key, name: name(counts.key), values: values(counts) })),
        format: format.number,
      }}
      table={<CountsTable caption={title} by={by} kinds={kinds} items={items} values={values} />}
      source={<FiguresFoot figures={figures} network={network} leftOut={leftOut.join(' ')} />}
    />
  )
}

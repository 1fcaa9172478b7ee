import { Skeleton, Stack, Text, Title } from '@mantine/core'
import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '../Disclosure'
import type { BarsProps, GoalProps, StacksProps, StepsProps } from './types'

// Few pages have a chart: what draws them comes with the first that is shown.
const Bars = lazy(() => import('./pictures').then(({ Bars }) => ({ default: Bars })))
const Steps = lazy(() => import('./pictures').then(({ Steps }) => ({ default: Steps })))
const Goal = lazy(() => import('./pictures').then(({ Goal }) => ({ default: Goal })))

const Rows = lazy(() => import('./stacks').then(({ Rows }) => ({ default: Rows })))
const Columns = lazy(() => import('./stacks').then(({ Columns }) => ({ default: Columns })))

type Picture =
  | ({ kind: 'bars' } & BarsProps)
  | ({ kind: 'steps' } & StepsProps)
  | ({ kind: 'goal' } & GoalProps)
  | ({ kind: 'rows' } & StacksProps)
  | ({ kind: 'columns' } & StacksProps)

interface ChartProps {
  /** What the picture shows, as a finding: the heading. */
  title: string
  /** The rank of the heading within the page. */
  order?: 2 | 3 | 4
  lead?: ReactNode
  picture: Picture
  /** The same figures as a table. Where there is nothing to draw, neither is shown. */
  table: ReactNode
  /** Where the figures come from and as of when, and where they are downloaded. */
  source: ReactNode
}

/** A picture of figures: its finding, the picture, the same as a table, and where it comes from. */
export function Chart({ title, order = 3, lead, picture, table, source }: ChartProps) {
  const { t } = useTranslation('ui')
  return (
    <Stack gap="xs" component="figure" m={0}>
      <Title order={order}>{title}</Title>
      {lead && <Text maw="68ch">{lead}</Text>}
      {!isEmpty(picture) && (
        <>
          <Suspense fallback={<Skeleton h={heightOf(picture)} />}>
            {picture.kind === 'bars' && <Bars {...picture} height={heights.bars} />}
            {picture.kind === 'steps' && <Steps {...picture} height={heights.steps} />}
            {picture.kind === 'goal' && <Goal {...picture} height={heights.goal} />}
            {picture.kind === 'rows' && <Rows {...picture} />}
            {picture.kind === 'columns' && <Columns {...picture} height={heights.columns} />}
          </Suspense>
          <Disclosure summary={t('chart.table')}>{table}</Disclosure>
        </>
      )}
      <Text component="figcaption" size="sm" c="dimmed">
        {source}
      </Text>
    </Stack>
  )
}

const heights = { bars: 260, steps: 220, goal: 300, columns: 300 }

/** Rows are as many as they are. */
function heightOf(picture: Picture) {
  return picture.kind === 'rows' ? picture.stacks.length * 40 + 40 : heights[picture.kind]
}

function isEmpty(picture: Picture) {
  return 'stacks' in picture && picture.stacks.length === 0
}
